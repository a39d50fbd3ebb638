"""How a story ended: the path, decided by the client machine alone, and the client's grade."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from game.story.client import APPRECIATIVE, COMPLAINING, LOST, SORE, ClientState
from game.story.scenario import Path

NINE = 9.0
"""The dream: 9 or more."""

BANDS = {
    Path.COMPLAINT: (100, 540),
    Path.MIXED: (550, 750),
    Path.APPRECIATION: (760, 1000),
}
HIGHEST_WHEN_LOST = 330


def path_of(clients: Sequence[ClientState]) -> Path:
    """The path on which these clients, the first one first, end the story."""
    first, *others = clients
    if first in (COMPLAINING, LOST) or LOST in others:
        return Path.COMPLAINT
    if first is APPRECIATIVE and SORE.isdisjoint(others):
        return Path.APPRECIATION
    return Path.MIXED


@cache
def grade_of(trust: int, path: Path, first: ClientState) -> float:
    """The first client's grade, 1.0–10.0: trust inside the band of the path, to one decimal.

    Capped first, then rounded half up, in whole hundredths so that no fraction is lost.
    """
    lowest, highest = BANDS[path]
    if first is LOST:
        highest = HIGHEST_WHEN_LOST
    hundredths = max(lowest, min(highest, 100 + 9 * trust))
    return (hundredths + 5) // 10 / 10
