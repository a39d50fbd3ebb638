"""What a report is made of: every group, and what could not be read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from game.reports.room.figures import Group


class Unread(StrEnum):
    """Why a road is not in a report."""

    DAMAGED = "damaged"
    NEWER = "newer"
    LOCKED = "locked"
    UNKNOWN = "unknown"
    BROKEN = "broken"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Room:
    """All roads that were brought together."""

    groups: tuple[Group, ...]
    laptops: int
    """How many folders of roads were found; each laptop has one."""
    unread: Mapping[Unread, int]

    @property
    def is_empty(self) -> bool:
        """Whether there was not one road to read."""
        return not self.groups
