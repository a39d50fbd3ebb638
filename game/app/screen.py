"""What a screen is to the window, and the kind of screen that is a page of widgets."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import pygame
from pygame import Rect
from pygame.event import Event

from game.app.motion import OVER, Timeline
from game.app.narration import Narration
from game.app.shapes import Canvas
from game.app.speakers import SPEAKERS, Part, with_speakers
from game.app.theme import Look
from game.app.widgets.base import Widget
from game.app.widgets.guard import PressGuard
from game.app.widgets.page import Page
from game.settings import Settings


@dataclass(frozen=True, slots=True)
class GoTo:
    """Show this screen; `over` keeps the present one, for a `Back`; `alone` keeps none at all."""

    screen: Screen
    over: bool = False
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Back:
    """Return to the screen below; from the lowest one this does nothing."""


@dataclass(frozen=True, slots=True)
class Quit:
    """Close the window."""


@dataclass(frozen=True, slots=True)
class ChangeSettings:
    """Use these settings from now on."""

    settings: Settings


@dataclass(frozen=True, slots=True)
class Read:
    """Read this part of the page aloud."""

    part: Part


@dataclass(frozen=True, slots=True)
class Say:
    """Let a few words stand over the page for a moment."""

    words: str
    silent: bool | None = None
    """Beside them a loudspeaker that is silent, or one that is not; None for neither."""


@dataclass(frozen=True, slots=True)
class Several:
    """More wishes than one, in order."""

    wishes: tuple[Wish, ...]


_READING_KEYS = {pygame.K_v: Part.PAGE, pygame.K_s: Part.LAST}


def _is_command(event: Event) -> bool:
    """Whether a key that went down is part of a command of the system or of the window."""
    return bool(getattr(event, "mod", 0) & (pygame.KMOD_CTRL | pygame.KMOD_ALT | pygame.KMOD_META))


def pressed(event: Event, *keys: int) -> bool:
    """Whether one of these keys (pygame's `K_…`) went down."""
    return event.type == pygame.KEYDOWN and event.key in keys


def is_press(event: Event) -> bool:
    """Whether this is Enter, space or the mouse going down, with which a player goes on."""
    if event.type == pygame.MOUSEBUTTONDOWN:
        return bool(event.button == 1)
    return pressed(event, pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE)


def wants_back(event: Event) -> bool:
    """Whether the player asks for the page before this one: Backspace, or Alt with the left arrow.

    Alt belongs to the window, so a page of widgets lets it through.
    """
    if event.type != pygame.KEYDOWN:
        return False
    alt = bool(getattr(event, "mod", 0) & pygame.KMOD_ALT)
    return event.key in (pygame.K_BACKSPACE, pygame.K_AC_BACK) or (
        event.key == pygame.K_LEFT and alt
    )


Wish = GoTo | Back | Quit | ChangeSettings | Read | Say | Several | None
"""What a screen asks of the window."""


class Screen(Protocol):
    """One mode of the window. Screens never call each other: they answer with a wish."""

    title: str
    """What it is, for the title of the window; empty: just the game."""
    changed: bool
    """Whether it looks different from when it was last drawn."""

    @property
    def animating(self) -> bool:
        """Whether it changes by itself, so that `advance` should come sixty times a second."""

    @property
    def narration(self) -> Narration:
        """How its texts are read aloud."""

    @property
    def page(self) -> Page:
        """The widgets on it, once it is laid out."""

    @property
    def over(self) -> Sequence[Widget]:
        """What is laid over the page, only to be read."""

    @property
    def dirty(self) -> Rect | None:
        """The only part that looks different from when it was last drawn; None for all of it."""

    def opened(self, now_ms: int) -> None:
        """It is shown from now on, for the first time or again."""

    def layout(self, size: tuple[int, int], look: Look) -> None:
        """The window is so large, and looks so; put everything in its place."""

    def on_event(self, event: Event, now_ms: int) -> Wish:
        """Something happened at the keyboard, the mouse or the window."""

    def advance(self, now_ms: int) -> Wish:
        """Time went by; set `changed` when that can be seen."""

    def language_changed(self) -> None:
        """Another language is spoken from now on; say everything in that one."""

    def draw(self, canvas: Canvas, look: Look) -> None:
        """Paint everything, and be unchanged."""


class PageScreen(ABC):
    """A screen that is one page of widgets, built anew for every size and look.

    Subclasses write `build` and `acted`; `rebuild` shows what has changed in between, and `show`
    something new, that comes in. The focus stays on the same id.
    """

    title = ""
    over: Sequence[Widget] = ()

    def __init__(self) -> None:
        self._guard = PressGuard()
        self._size = (0, 0)
        self._look: Look | None = None
        self._page: Page | None = None
        self._stale = True
        self._time = Timeline()

    @abstractmethod
    def build(self, size: tuple[int, int], look: Look) -> Sequence[Widget]:
        """The widgets in reading order, each in its place."""

    @abstractmethod
    def acted(self, id: str, now_ms: int) -> Wish:
        """The player acted on this widget."""

    def other_event(self, event: Event, now_ms: int) -> Wish:
        """An event on which no widget was acted; Escape, for instance."""
        return None

    @property
    def narration(self) -> Narration:
        """How its texts are read aloud: as the interface is, where it tells no story."""
        return Narration()

    @property
    def page(self) -> Page:
        """The page as it stands; there is one once the window has laid the screen out."""
        if self._page is None:
            raise RuntimeError("a screen has no page before its first layout")
        return self._page

    @property
    def changed(self) -> bool:
        """Whether anything looks different from when it was last drawn."""
        page = self._page
        return self._stale or page is None or page.changed or page.moved is not None

    @changed.setter
    def changed(self, changed: bool) -> None:
        self._stale = changed

    @property
    def dirty(self) -> Rect | None:
        """The part on which something moved, when that is all there is to draw."""
        page = self._page
        return None if self._stale or page is None or page.changed else page.moved

    @property
    def animating(self) -> bool:
        """Whether anything on the page still moves."""
        return self._page is not None and self._page.moving

    def opened(self, now_ms: int) -> None:
        """Something new stands under the finger, so the first moment no press counts."""
        self._guard.start(now_ms)

    def layout(self, size: tuple[int, int], look: Look) -> None:
        """Build the page for this size and look, the focus where it was.

        Where nothing is larger or smaller than before the page is also scrolled as it was.
        """
        measures = (self._size, self._look and self._look.text_scale)
        self._size, self._look = size, look
        if measures == (size, look.text_scale):
            self.renew()
        else:
            self.rebuild()

    def rebuild(self, *, focus: str | None = None) -> None:
        """Build the page again; the focus goes to this id, else stays where it was."""
        if self._look is None:
            return
        kept = focus or (self._page.focus if self._page else None)
        widgets = self.build(self._size, self._look)
        if self._look.speakers:
            widgets = with_speakers(widgets, self._size, self._look)
        time = OVER if self._look.less_motion else self._time
        self._page = Page(widgets, self._look, self._guard, focus=kept, time=time)
        self._stale = True

    def show(self, *, focus: str | None = None) -> None:
        """Build the page for something new, which comes in from now on."""
        self._time = Timeline()
        self.rebuild(focus=focus)

    def renew(self) -> None:
        """Build the page again because what it tells has changed; it stays scrolled as it was."""
        before = self._page
        self.rebuild()
        if before:
            self.page.scroll_as(before)

    def on_event(self, event: Event, now_ms: int) -> Wish:
        """Let the page have the event, then say what the act means. V and S read aloud."""
        if self._page is None:
            return None
        self._time.at(now_ms)
        if is_press(event):
            self.finish()
        acted_on = self._page.on_event(event, now_ms)
        if acted_on in SPEAKERS:
            return Read(Part(acted_on))
        if acted_on is not None:
            return self.acted(acted_on, now_ms)
        if event.type == pygame.KEYDOWN and event.key in _READING_KEYS and not _is_command(event):
            return Read(_READING_KEYS[event.key])
        return self.other_event(event, now_ms)

    def finish(self) -> None:
        """Put everything at its end that is still on its way: who presses is never held up."""
        if self.animating:
            self._time.finish()

    def language_changed(self) -> None:
        """Build the page again; screens whose words are not made in `build` do more."""
        self.renew()

    def advance(self, now_ms: int) -> Wish:
        """What moves goes on."""
        self._time.at(now_ms)
        return None

    def draw(self, canvas: Canvas, look: Look) -> None:
        """Paint the page."""
        self.page.draw(canvas)
        self._time.drawn()
        self._stale = False
