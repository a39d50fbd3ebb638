"""The client machine: how one client moves from expecting to appreciation or a complaint.

This machine is the lesson: raise it in time, explain the options, let the client choose, keep what
was agreed, and take up a complaint yourself. `misled` is an open secret, `agreed` an open promise.
The tables were fitted to fifty-two decisions; what each cell is for stands in `docs/machines.md`.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from types import SimpleNamespace

from transitions import Machine

from game.story.moves import Move


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

SECRET = frozenset({MISLED})
"""States in which the client counts on something that is no longer so."""
SORE = frozenset({MISLED, DISAPPOINTED, COMPLAINING})
"""States in which something between the client and the player is wrong."""

# fmt: off
AFTER_MOVE: dict[ClientState, dict[Move, ClientState]] = {
    state: dict(zip((Move.RAISE, Move.OFFER, Move.ACT, Move.LECTURE, Move.DUMP, Move.COVER), row, strict=True))
    for state, row in {
        #              raise         offer         act           lecture       dump          cover
        EXPECTING:    (INFORMED,     CHOOSING,     AGREED,       INFORMED,     DISAPPOINTED, MISLED),
        INFORMED:     (INFORMED,     CHOOSING,     AGREED,       INFORMED,     DISAPPOINTED, MISLED),
        CHOOSING:     (CHOOSING,     CHOOSING,     AGREED,       INFORMED,     DISAPPOINTED, MISLED),
        AGREED:       (AGREED,       AGREED,       AGREED,       AGREED,       INFORMED,     MISLED),
        APPRECIATIVE: (APPRECIATIVE, APPRECIATIVE, APPRECIATIVE, APPRECIATIVE, AGREED,       MISLED),
        MISLED:       (INFORMED,     CHOOSING,     MISLED,       MISLED,       MISLED,       MISLED),
        DISAPPOINTED: (HEARD,        HEARD,        DISAPPOINTED, DISAPPOINTED, COMPLAINING,  DISAPPOINTED),
        COMPLAINING:  (HEARD,        HEARD,        COMPLAINING,  DISAPPOINTED, COMPLAINING,  COMPLAINING),
        HEARD:        (HEARD,        CHOOSING,     AGREED,       HEARD,        DISAPPOINTED, MISLED),
        LOST:         (LOST,         LOST,         LOST,         LOST,         LOST,         LOST),
    }.items()
}
"""Where each move, addressed to a client in this state, takes the client. Every cell is defined."""
# fmt: on

AFTER_EVENT: dict[ClientEvent, dict[ClientState, ClientState]] = {
    ClientEvent.CHOOSES: {CHOOSING: AGREED, HEARD: AGREED},
    ClientEvent.KEPT: {
        AGREED: APPRECIATIVE,
        HEARD: APPRECIATIVE,
        INFORMED: AGREED,
        APPRECIATIVE: APPRECIATIVE,
    },
    ClientEvent.EXPECTS: dict.fromkeys(
        (INFORMED, CHOOSING, AGREED, APPRECIATIVE, HEARD), EXPECTING
    ),
    ClientEvent.FINDS_OUT: {
        EXPECTING: DISAPPOINTED,
        MISLED: COMPLAINING,
        DISAPPOINTED: COMPLAINING,
        COMPLAINING: LOST,
    },
    ClientEvent.LET_DOWN: {
        **dict.fromkeys(
            (EXPECTING, INFORMED, CHOOSING, AGREED, APPRECIATIVE, HEARD, MISLED), DISAPPOINTED
        ),
        DISAPPOINTED: COMPLAINING,
    },
    ClientEvent.COMPLAINS: dict.fromkeys(
        (
            EXPECTING,
            INFORMED,
            CHOOSING,
            AGREED,
            APPRECIATIVE,
            MISLED,
            DISAPPOINTED,
            HEARD,
        ),
        COMPLAINING,
    ),
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
    moved = _machine().events[trigger.value].trigger(client)
    return ClientState(client.state) if moved else None


@cache
def _machine() -> Machine:
    machine = Machine(
        model=None,
        states=[state.value for state in ClientState],
        initial=EXPECTING.value,
        auto_transitions=False,
        ignore_invalid_triggers=True,
    )
    for source, row in AFTER_MOVE.items():
        for move, target in row.items():
            machine.add_transition(move.value, source.value, target.value)
    for event, ways in AFTER_EVENT.items():
        for source, target in ways.items():
            machine.add_transition(event.value, source.value, target.value)
    return machine
