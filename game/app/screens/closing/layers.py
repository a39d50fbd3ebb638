"""What a page of the debrief is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.app.widgets.base import Widget


@dataclass(frozen=True, slots=True)
class Layers:
    """What can be scrolled, and what stands still behind it."""

    shown: Sequence[Widget]
    behind: Sequence[Widget] = ()
