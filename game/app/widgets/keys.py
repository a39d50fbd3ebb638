"""What the keys do on a page: move the focus, scroll, and act."""

from __future__ import annotations

import pygame
from pygame.event import Event

from game.app.widgets.base import Widget
from game.app.widgets.contents import Contents
from game.app.widgets.focus import Direction, neighbour
from game.app.widgets.focused import Focus
from game.app.widgets.scroll import ScrollArea

_ARROWS = {
    pygame.K_LEFT: Direction.LEFT,
    pygame.K_RIGHT: Direction.RIGHT,
    pygame.K_UP: Direction.UP,
    pygame.K_DOWN: Direction.DOWN,
}
_ACT = (pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE)
_PAGES = {pygame.K_PAGEDOWN: 1, pygame.K_PAGEUP: -1}
_OTHER_COMMANDS = pygame.KMOD_CTRL | pygame.KMOD_ALT | pygame.KMOD_META


class Keys:
    """The keyboard of one page."""

    def __init__(self, contents: Contents, focus: Focus) -> None:
        self._contents = contents
        self._focus = focus

    def on_key(self, event: Event) -> Widget | None:
        """Take one key that went down; the widget that the player wants to act on, if any."""
        mod = getattr(event, "mod", 0)
        if mod & _OTHER_COMMANDS:
            return None
        if event.key == pygame.K_TAB:
            self._step(-1 if mod & pygame.KMOD_SHIFT else 1)
        elif event.key in _ARROWS:
            self._on_arrow(_ARROWS[event.key])
        elif event.key in _PAGES:
            for area in self._contents.areas():
                self._contents.scroll_page(area, _PAGES[event.key])
        elif event.key in _ACT:
            return None if self._shows_more() else self._focus.widget
        else:
            return self._of_shortcut(_key_name(event))
        return None

    def _shows_more(self) -> bool:
        """Before the way on, show what is still hidden below: nobody passes a story unread."""
        here = self._focus.widget
        if here is None or not here.goes_on:
            return False
        below = [area for area in self._contents.areas() if area.has_more_below]
        for area in below:
            self._contents.scroll_page(area, 1)
        return bool(below)

    def _of_shortcut(self, key: str) -> Widget | None:
        stops = self._contents.stops()
        return next((stop for stop in stops if stop.shortcut and stop.shortcut == key), None)

    def _step(self, by: int) -> None:
        stops, here = self._contents.stops(), self._focus.widget
        if stops:
            at = stops.index(here) if here in stops else -by
            self._focus.give(stops[(at + by) % len(stops)])

    def _on_arrow(self, direction: Direction) -> None:
        stops, here = self._contents.stops(), self._focus.widget
        if here not in stops:
            self._step(1)
            return
        up_or_down = direction.value[1]
        if isinstance(here, ScrollArea) and self._contents.scroll_steps(here, up_or_down):
            return
        found = neighbour([stop.rect for stop in stops], stops.index(here), direction)
        if found is not None:
            self._focus.give(stops[found])
        elif up_or_down:
            for area in self._contents.areas():
                self._contents.scroll_steps(area, up_or_down)


def _key_name(event: Event) -> str:
    """The key as a shortcut names it; digits by their place, for keyboards that shift them."""
    scancode = getattr(event, "scancode", 0)
    if pygame.KSCAN_1 <= scancode <= pygame.KSCAN_9:
        return str(scancode - pygame.KSCAN_1 + 1)
    if pygame.K_KP_1 <= event.key <= pygame.K_KP_9:
        return str(event.key - pygame.K_KP_1 + 1)
    return pygame.key.name(event.key)
