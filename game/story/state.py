"""Where one playthrough stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from game.story.client import ClientState
from game.story.employee import Spiral
from game.story.scenario import END, Moment

START_TRUST = 67
START_CALM = 60
LOWEST, HIGHEST = 0, 100
"""The bounds of every meter."""


@dataclass(frozen=True, slots=True)
class StoryState:
    """Where the story stands after the choices in `chosen`; a turn makes a new one."""

    scene: str
    clients: Mapping[str, ClientState]
    trust: Mapping[str, int]
    courage: int
    calm: int
    spirals: Mapping[str, Spiral]
    """Of the player (`YOU`) and of each character whose courage is at stake."""
    hidden: Mapping[str, str]
    chosen: tuple[str, ...] = ()
    here: frozenset[str] = frozenset()
    """What was already chosen in this visit to the scene, and led back to it."""
    raised_well: bool = False
    """Whether a raise of quality 2 or 3 was made, which is when a leader pays attention."""
    moment: Moment | None = None
    place: str | None = None

    @property
    def is_over(self) -> bool:
        """Whether the story has ended."""
        return self.scene == END
