"""What every widget is: a box with a role and a name, that draws itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from pygame import Rect

from game.app.colours import Colour
from game.app.motion import OVER, Arrival, Span, Timeline
from game.app.shapes import Canvas
from game.app.theme import Look


class Role(StrEnum):
    """What a widget is to somebody who cannot see it."""

    BUTTON = "button"
    CHOICE = "choice"
    TEXT = "text"
    HEADING = "heading"
    IMAGE = "image"
    METER = "meter"
    LIST = "list"
    ITEM = "item"
    GROUP = "group"
    SWITCH = "switch"
    """On or off; a widget of this role says which by `on`."""
    STEPPER = "stepper"
    """A value between two buttons, for less and for more."""
    SCROLL = "scroll"
    WINDOW = "window"
    NEWS = "news"
    """What is read aloud when it changes."""
    NONE = "none"


class Ground(StrEnum):
    """What a widget stands on; it decides the colour of a ring and of a second button."""

    PAPER = "paper"
    DECK = "deck"
    SCENE = "scene"


@dataclass(frozen=True, slots=True)
class State:
    """What the player is doing with a widget right now."""

    focused: bool = False
    hovered: bool = False
    pressed: bool = False
    lift: float = 0.0
    """How far it has come up to show its focus, from 0 to 1."""


AT_REST = State()

_READ = (Role.TEXT, Role.HEADING, Role.LIST)


class Widget:
    """A box on a page. `name` is what a screen reader says; `id` is what acting on it reports."""

    role = Role.NONE
    arrival: Arrival | None = None
    """How it comes to its place on a page that is new."""
    title = ""
    """What its parts stand under."""
    parts: tuple[str, ...] = ()
    """What it says one by one, where its name says several things."""
    on: bool | None = None
    """Whether it is on, where it can be; also of several, whether it is the one that holds."""
    told_first = False
    """Whether it is told before all else on its page, because it came before."""

    def __init__(
        self, *, id: str = "", name: str = "", focusable: bool = False, shortcut: str | None = None
    ) -> None:
        self.id = id
        self.name = name
        self.shortcut = shortcut
        self.rect = Rect(0, 0, 0, 0)
        self.comes_first = False
        """Whether the focus begins here, rather than on the first widget that can have it."""
        self.goes_on = False
        """Whether acting on it leaves what is told on the page behind."""
        self.time: Timeline = OVER
        """The clock of the page on which it stands."""
        self.recedes: Span | None = None
        """When it fades, because something else was chosen."""
        self._focusable = focusable

    @property
    def focusable(self) -> bool:
        """Whether the player can act on it."""
        return self._focusable

    @property
    def is_read(self) -> bool:
        """Whether it is read aloud with its page: what is told and asked, no controls."""
        return self.role is Role.CHOICE or (self.role in _READ and not self.focusable)

    @property
    def spoken(self) -> tuple[str, ...]:
        """What a voice says of it, each text of its own by itself."""
        return (self.name,) if self.name else ()

    def place(self, rect: Rect) -> Self:
        """Stand here, in real pixels."""
        self.rect = Rect(rect)
        return self

    def move(self, dy: int) -> None:
        """Shift down by so many real pixels, with everything inside."""
        self.rect.y += dy

    def height_for(self, width: int, look: Look) -> int:
        """The height in which everything fits at this width, in real pixels."""
        return self.rect.h

    def seen(self, look: Look) -> Rect:
        """Where it shows something, of the box in which it may."""
        return self.rect

    def hit(self, point: tuple[int, int]) -> bool:
        """Whether this place is on the widget."""
        return bool(self.rect.collidepoint(point))

    def spans(self) -> tuple[Span, ...]:
        """When it moves or changes of itself."""
        arrives = (self.arrival.span,) if self.arrival else ()
        return (*arrives, self.recedes) if self.recedes else arrives

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """Paint it where it stands."""


def ring_colours(look: Look, ground: Ground, *, on_primary: bool = False) -> tuple[Colour, Colour]:
    """The colour of a focus ring on this ground, and of the gap inside it."""
    palette = look.palette
    if ground is Ground.DECK:
        return (palette.deck.text if on_primary else palette.ring_on_deck), palette.deck.fill
    return palette.ring, palette.paper.fill
