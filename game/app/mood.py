"""How high the road runs on its map: the mood of a client, by where the client stands."""

from __future__ import annotations

from collections.abc import Sequence

from game.story.client import ClientState
from game.story.play import Turn

_FROM_HIGH_TO_LOW = (
    ClientState.APPRECIATIVE,
    ClientState.AGREED,
    ClientState.EXPECTING,
    ClientState.CHOOSING,
    ClientState.INFORMED,
    ClientState.HEARD,
    ClientState.MISLED,
    ClientState.DISAPPOINTED,
    ClientState.COMPLAINING,
    ClientState.LOST,
)
"""A client who is misled does not know it yet, and already stands lower: the road knows."""


def mood(state: ClientState) -> float:
    """The height of a road while a client stands here, from 0 (lost) to 1 (appreciative)."""
    return 1 - _FROM_HIGH_TO_LOW.index(state) / (len(_FROM_HIGH_TO_LOW) - 1)


def moods(turns: Sequence[Turn], client: str) -> tuple[float, ...]:
    """The height before the first decision, and after each one."""
    return tuple(mood(turn.state.clients[client]) for turn in turns)
