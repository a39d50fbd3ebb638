"""What stands on a page, in reading order, and how it scrolls."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from game.app.theme import RING, RING_GAP, Look
from game.app.widgets.base import Widget
from game.app.widgets.scroll import ScrollArea

_SCROLL_STEP = 60
"""Units by which one arrow, or one step of a wheel, scrolls."""


class Contents:
    """The widgets of one page. `changed` says that the page has to be painted again."""

    def __init__(self, widgets: Sequence[Widget], look: Look) -> None:
        self.widgets = tuple(widgets)
        self.changed = True
        self._look = look

    def everything(self) -> Iterator[Widget]:
        """All widgets in reading order, those inside scroll areas too."""
        for widget in self.widgets:
            yield widget
            if isinstance(widget, ScrollArea):
                yield from widget.children

    def stops(self) -> list[Widget]:
        """What can have the focus, in the order of Tab."""
        return [widget for widget in self.everything() if widget.focusable]

    def areas(self) -> list[ScrollArea]:
        """What can scroll."""
        return [widget for widget in self.widgets if isinstance(widget, ScrollArea)]

    def stop(self, id: str | None) -> Widget | None:
        """The widget of this id, if it is there and can have the focus."""
        return next((widget for widget in self.stops() if widget.id == id), None)

    def at(self, point: tuple[int, int]) -> Widget | None:
        """What the player can act on at this place; nothing that is scrolled out of sight."""
        hidden = {
            child
            for area in self.areas()
            for child in area.children
            if not area.view(self._look).collidepoint(point)
        }
        for widget in reversed(list(self.everything())):
            if widget.focusable and widget not in hidden and widget.hit(point):
                return widget
        return None

    def begins_in_sight(self, widget: Widget) -> bool:
        """Whether the first of this widget is seen, as far as it stands in what scrolls."""
        return all(
            area.view(self._look).collidepoint(widget.rect.topleft)
            for area in self.areas()
            if widget in area.children
        )

    def reveal(self, widget: Widget) -> None:
        """Scroll so that this widget is seen, with room for its ring."""
        for area in self.areas():
            if widget in area.children:
                margin = self._look.px(2 * (RING + RING_GAP))
                self.changed |= area.reveal(widget, margin, self._look)

    def scroll_to(self, area: ScrollArea, offset: int) -> None:
        """Show an area from so many real pixels below its beginning."""
        self.changed |= area.scroll_by(offset - area.offset)

    def scroll_steps(self, area: ScrollArea, steps: int) -> bool:
        """Show what is so many steps lower; whether anything moved."""
        moved = area.scroll_by(steps * self._look.px(_SCROLL_STEP))
        self.changed |= moved
        return moved

    def scroll_page(self, area: ScrollArea, direction: int) -> None:
        """Show the next (1) or the last (-1) view of an area."""
        self.changed |= area.scroll_page(direction, self._look)
