"""What a move and a story event do to the meters, and how good a move is.

Quality (0–3) follows from the move and from whose decision it is; effects follow from quality.
The values were fitted to the experts' key of fifty-two decisions; `docs/machines.md` shows them.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from game.story.client import (
    APPRECIATIVE,
    COMPLAINING,
    DISAPPOINTED,
    EXPECTING,
    INFORMED,
    MISLED,
    ClientEvent,
    ClientState,
)
from game.story.moves import Decides, Move
from game.story.tables import read_table


class Effects(NamedTuple):
    """What a move or an event does to the three meters."""

    trust: int
    courage: int
    calm: int


BEST_QUALITY = 3

_QUALITY = """
move     you      client   other    safety
raise    1        2        3        3
offer    1        3        2        2
act      3        1        2        3
lecture  1        1        1        1
dump     1        1        1        1
cover    0        0        0        0
"""

QUALITY: dict[Move, dict[Decides, int]] = {
    Move(move): {Decides(decides): int(quality) for decides, quality in row.items()}
    for move, row in read_table(_QUALITY).items()
}
"""How good a move is by default, by whose decision it is."""

IN_PLACE: dict[Move, Effects] = {
    Move.RAISE: Effects(+3, +5, -4),
    Move.OFFER: Effects(+6, +5, -3),
    Move.ACT: Effects(+4, +4, -4),
    Move.LECTURE: Effects(-3, +1, +1),
    Move.DUMP: Effects(-4, -2, +2),
    Move.COVER: Effects(+2, -3, -2),
}
"""What a move does in the right place; a badly done one does this anywhere."""
NEARLY_IN_PLACE: dict[Move, Effects] = {
    Move.RAISE: Effects(+1, +3, -3),
    Move.OFFER: Effects(+3, +3, -4),
    Move.ACT: Effects(+2, +3, -5),
}
"""What a well-done move of quality 2 does."""
OUT_OF_PLACE = Effects(-3, +1, -2)
"""What a well-done move of quality 1 or 0 does."""
OWNING_UP = Effects(-6, +6, -4)
"""Telling a misled client: it costs a third of being found out."""

EVENT_EFFECTS: dict[ClientEvent, Effects] = {
    ClientEvent.CHOOSES: Effects(+3, +1, 0),
    ClientEvent.KEPT: Effects(+6, +2, +4),
    ClientEvent.EXPECTS: Effects(0, 0, 0),
    ClientEvent.FINDS_OUT: Effects(-18, -4, -4),
    ClientEvent.LET_DOWN: Effects(-5, -2, -2),
    ClientEvent.COMPLAINS: Effects(0, -2, -2),
}
"""What a story event does where it fits."""
EVENT_EFFECTS_FROM: dict[tuple[ClientEvent, ClientState], Effects] = {
    (ClientEvent.KEPT, INFORMED): Effects(+3, +1, +2),
    (ClientEvent.KEPT, APPRECIATIVE): Effects(+2, +1, +2),
    (ClientEvent.FINDS_OUT, EXPECTING): Effects(-6, -3, -3),
}
"""Where the client's state makes an event weigh less."""


@cache
def quality_of(move: Move, decides: Decides, towards: tuple[ClientState, ...]) -> int:
    """How good this move is, by the states of the clients it is addressed to; the lowest holds."""
    default = QUALITY[move][decides]
    return min((_quality_towards(state, move, default) for state in towards), default=default)


def _quality_towards(state: ClientState, move: Move, default: int) -> int:
    if _owns_up(state, move):
        return BEST_QUALITY
    if (state, move) in ((DISAPPOINTED, Move.LECTURE), (COMPLAINING, Move.DUMP)):
        return 0
    return default


def effects_of_move(move: Move, quality: int, towards: ClientState | None) -> Effects:
    """What this move does at this quality, towards a client in this state (None: no client)."""
    if towards is not None and _owns_up(towards, move):
        return OWNING_UP
    if not move.well_done or quality >= BEST_QUALITY:
        return IN_PLACE[move]
    return NEARLY_IN_PLACE[move] if quality == 2 else OUT_OF_PLACE


def effects_of_event(event: ClientEvent, state: ClientState) -> Effects:
    """What this story event does to a client in this state, if it fits."""
    return EVENT_EFFECTS_FROM.get((event, state), EVENT_EFFECTS[event])


def _owns_up(state: ClientState, move: Move) -> bool:
    return state is MISLED and move in (Move.RAISE, Move.OFFER)
