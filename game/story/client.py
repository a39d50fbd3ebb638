"""The client machine: how one client moves from expecting to appreciation or a complaint.

This machine is the lesson: raise it in time, explain the options, let the client choose, keep what
was agreed, and take up a complaint yourself. `misled` is an open secret, `agreed` an open promise.
The tables were fitted to fifty-two decisions; `docs/machines.md` shows them with their drawing.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from types import SimpleNamespace

from transitions import Machine, MachineError

from game.story.moves import Move
from game.story.tables import read_table


class ClientState(StrEnum):
    """Where a client stands towards the player."""

    EXPECTING = "expecting"
    INFORMED = "informed"
    CHOOSING = "choosing"
    AGREED = "agreed"
    APPRECIATIVE = "appreciative"
    MISLED = "misled"
    DISAPPOINTED = "disappointed"
    COMPLAINING = "complaining"
    HEARD = "heard"
    LOST = "lost"


class ClientEvent(StrEnum):
    """What can happen to a client in the story, besides what the player does."""

    CHOOSES = "chooses"
    KEPT = "kept"
    EXPECTS = "expects"
    LET_DOWN = "let_down"
    FINDS_OUT = "finds_out"
    COMPLAINS = "complains"


(
    EXPECTING, INFORMED, CHOOSING, AGREED, APPRECIATIVE,
    MISLED, DISAPPOINTED, COMPLAINING, HEARD, LOST,
) = ClientState  # fmt: skip

SORE = frozenset({MISLED, DISAPPOINTED, COMPLAINING})
"""States in which something between the client and the player is wrong."""

_MOVES = """
from          raise         offer         act           lecture       dump          cover
expecting     informed      choosing      agreed        informed      disappointed  misled
informed      informed      choosing      agreed        informed      disappointed  misled
choosing      choosing      choosing      agreed        informed      disappointed  misled
agreed        agreed        agreed        agreed        agreed        informed      misled
appreciative  appreciative  appreciative  appreciative  appreciative  agreed        misled
misled        informed      choosing      misled        misled        misled        misled
disappointed  heard         heard         disappointed  disappointed  complaining   disappointed
complaining   heard         heard         complaining   disappointed  complaining   complaining
heard         heard         choosing      agreed        heard         disappointed  misled
lost          lost          lost          lost          lost          lost          lost
"""


AFTER_MOVE: dict[ClientState, dict[Move, ClientState]] = {
    ClientState(state): {Move(move): ClientState(target) for move, target in row.items()}
    for state, row in read_table(_MOVES).items()
}
"""Where each move, addressed to a client in this state, takes the client. Every cell is defined."""

_EVENTS = """
from          chooses       kept          expects       let_down      finds_out     complains
expecting     -             -             -             disappointed  disappointed  complaining
informed      -             agreed        expecting     disappointed  -             complaining
choosing      agreed        -             expecting     disappointed  -             complaining
agreed        -             appreciative  expecting     disappointed  -             complaining
appreciative  -             appreciative  expecting     disappointed  -             complaining
misled        -             -             -             disappointed  complaining   complaining
disappointed  -             -             -             complaining   complaining   complaining
complaining   -             -             -             -             lost          -
heard         agreed        appreciative  expecting     disappointed  -             complaining
lost          -             -             -             -             -             -
"""

AFTER_EVENT: dict[ClientState, dict[ClientEvent, ClientState]] = {
    ClientState(state): {ClientEvent(event): ClientState(target) for event, target in row.items()}
    for state, row in read_table(_EVENTS).items()
}
"""Where each story event takes a client. An event that does not fit the state does nothing."""


@cache
def after_move(state: ClientState, move: Move) -> ClientState:
    """Where this move, addressed to a client in this state, takes the client."""
    moved_to = _ask(state, move)
    assert moved_to is not None, f"no cell for {move} from {state}"
    return moved_to


@cache
def after_event(state: ClientState, event: ClientEvent) -> ClientState | None:
    """Where this story event takes a client in this state, or None where it does not fit."""
    return _ask(state, event)


def _ask(state: ClientState, trigger: Move | ClientEvent) -> ClientState | None:
    client = SimpleNamespace(state=state.value)
    try:
        _machine().events[trigger.value].trigger(client)
    except MachineError:  # this is how the library says that nothing leads from here
        return None
    return ClientState(client.state)


@cache
def _machine() -> Machine:
    machine = Machine(
        model=None,
        states=[state.value for state in ClientState],
        initial=EXPECTING.value,
        auto_transitions=False,
    )
    for source, row in AFTER_MOVE.items():
        for move, target in row.items():
            machine.add_transition(move.value, source.value, target.value)
    for source, events in AFTER_EVENT.items():
        for event, target in events.items():
            machine.add_transition(event.value, source.value, target.value)
    return machine
