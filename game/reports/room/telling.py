"""What there is to tell of each group, worked out once for the page and the tables."""

from __future__ import annotations

from game.reports.room.figures import Figures, Group, figures
from game.reports.room.room import Room

Told = tuple[Group, Figures | None]
"""A group and its figures; None where it is too small for any."""


def tell(room: Room) -> list[Told]:
    """The figures of every group."""
    return [(group, figures(group)) for group in room.groups]
