"""What the mouse does on a page: hover, press, drag what scrolls, and turn its wheel."""

from __future__ import annotations

import pygame
from pygame.event import Event

from game.app.theme import Look
from game.app.widgets.base import Widget
from game.app.widgets.contents import Contents
from game.app.widgets.focused import Focus
from game.app.widgets.scroll import ScrollArea

_DRAG_BEGINS = 10
"""Units that a press may slip before it scrolls, and no longer acts."""


class Pointer:
    """The mouse of one page. It acts on release, inside the widget that it pressed."""

    def __init__(self, contents: Contents, focus: Focus, look: Look) -> None:
        self._contents = contents
        self._focus = focus
        self._look = look
        self._hovered: Widget | None = None
        self._pressed: Widget | None = None
        self._drag: tuple[ScrollArea, int, int] | None = None
        self._point: tuple[int, int] | None = None

    def is_over(self, widget: Widget) -> bool:
        """Whether it is on this widget."""
        return widget is self._hovered

    def presses(self, widget: Widget) -> bool:
        """Whether letting go now would act on this widget."""
        return widget is self._pressed and widget is self._hovered

    def on_event(self, event: Event) -> Widget | None:
        """Take one event; the widget that the player wants to act on, if any."""
        match event.type:
            case pygame.MOUSEMOTION:
                self._on_motion(event.pos, event.buttons[0])
            case pygame.MOUSEBUTTONDOWN if event.button == 1:
                self._on_press(event.pos)
            case pygame.MOUSEBUTTONUP if event.button == 1:
                return self._on_release(event.pos)
            case pygame.MOUSEWHEEL:
                self._on_wheel(event.y)
            case pygame.WINDOWLEAVE:
                self._hover(None)
            case _:
                pass
        return None

    def _on_motion(self, point: tuple[int, int], held: bool) -> None:
        self._point = point
        if held and self._drag:
            area, start, offset = self._drag
            if abs(point[1] - start) > self._look.px(_DRAG_BEGINS):
                self._pressed = None
                self._contents.scroll_to(area, offset + start - point[1])
        self._hover(self._contents.at(point))

    def _on_press(self, point: tuple[int, int]) -> None:
        area = next((area for area in self._contents.areas() if area.hit(point)), None)
        if area and area.on_more(point, self._look):
            self._contents.scroll_page(area, 1)
            return
        self._drag = (area, point[1], area.offset) if area and area.overflow else None
        self._hover(self._contents.at(point))
        self._pressed = self._hovered
        self._focus.give(self._pressed)

    def _on_release(self, point: tuple[int, int]) -> Widget | None:
        pressed, self._pressed, self._drag = self._pressed, None, None
        if pressed is None:
            return None
        self._contents.changed = True
        return pressed if self._contents.at(point) is pressed else None

    def _on_wheel(self, steps: int) -> None:
        """Scroll what is under the mouse; everything that can, where there is nothing under it."""
        areas = self._contents.areas()
        under = [area for area in areas if self._point and area.hit(self._point)]
        for area in under or areas:
            self._contents.scroll_steps(area, -steps)

    def _hover(self, widget: Widget | None) -> None:
        if widget is not self._hovered:
            self._hovered = widget
            self._contents.changed = True
