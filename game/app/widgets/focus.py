"""Where the focus goes: pure geometry."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from pygame import Rect

_ASIDE = 3
"""How much a step aside weighs against a step in the wanted direction."""


class Direction(Enum):
    """The four arrows, as steps in x and y."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


def neighbour(boxes: Sequence[Rect], at: int, direction: Direction) -> int | None:
    """The box that a player means by this arrow, or None at the edge."""
    here = boxes[at]
    best: tuple[int, int] | None = None
    for index, box in enumerate(boxes):
        ahead, aside = _distance(here, box, direction)
        if index == at or ahead <= 0:
            continue
        cost = ahead + _ASIDE * aside
        if best is None or cost < best[0]:
            best = (cost, index)
    return best[1] if best else None


def _distance(here: Rect, box: Rect, direction: Direction) -> tuple[int, int]:
    """How far the box is ahead, by its middle, and how far it lies aside, by its edges."""
    dx, dy = direction.value
    ahead = dx * (box.centerx - here.centerx) + dy * (box.centery - here.centery)
    if dx:
        aside = max(0, box.top - here.bottom, here.top - box.bottom)
        reachable = box.top < here.bottom and here.top < box.bottom
    else:
        aside = max(0, box.left - here.right, here.left - box.right)
        reachable = box.left < here.right and here.left < box.right
    return ahead, aside if reachable else aside + 1000
