"""What a drawing shows, before anything has its place: a card for each scene and each path.

Everything on a card is measured from its left top corner.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from game.authoring.drawing.travel import Leg
from game.story.moves import Move
from game.story.scenario import Path

WIDTH = 300.0
PAD = 14.0


class Type(Enum):
    """A role of type: size, whether it is bold, and the height of a line."""

    TITLE = (34, True, 44)
    NAME = (18, True, 24)
    CHOICE = (14, False, 18)
    SMALL = (12.5, False, 16.5)
    BADGE = (12, True, 20)

    @property
    def size(self) -> float:
        """The size of the letters."""
        return float(self.value[0])

    @property
    def bold(self) -> bool:
        """Whether the letters are bold."""
        return bool(self.value[1])

    @property
    def line(self) -> float:
        """From one line to the next."""
        return float(self.value[2])


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text; `y` is its baseline."""

    text: str
    x: float
    y: float
    type: Type
    muted: bool = False


@dataclass(frozen=True, slots=True)
class Badge:
    """A word or two in a frame."""

    text: str
    x: float
    y: float
    width: float
    warns: bool = False
    """Whether it says that something is wrong."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The shape of a move, or the colour of a path, beside a line."""

    of: Move | Path
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Exit:
    """Where a way leaves a card at its right."""

    leg: Leg
    target: str
    """The id of a card."""
    y: float
    move: Move | None
    path: Path | None
    """On which it ends; None for a way to a scene."""
    taken: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A choice, or an ending: a part of a card with a name of its own."""

    id: str
    told: str
    """Everything that there is to say about it, for who points at it or hears it read."""
    top: float
    height: float
    reached: bool
    lines: tuple[Line, ...] = ()
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """A scene, or a path on which the story ends."""

    id: str
    told: str
    height: float
    reached: bool
    lines: tuple[Line, ...]
    badges: tuple[Badge, ...] = ()
    rows: tuple[Row, ...] = ()
    exits: tuple[Exit, ...] = ()
    path: Path | None = None

    @property
    def entry(self) -> float:
        """Where ways come in, from the top: level with those that leave.

        So a road runs on level, instead of falling a little at every card.
        """
        leaving = [exit.y for exit in self.exits] or [self.height / 2]
        return sum(leaving) / len(leaving)
