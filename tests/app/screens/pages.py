"""What stands on a page, as a test asks for it."""

from __future__ import annotations

from itertools import combinations

from pygame import Rect

from game.app.widgets.base import Widget
from game.app.widgets.page import Page
from game.app.widgets.scroll import ScrollArea


def find(page: Page, id: str) -> Widget:
    """The widget of this id."""
    return next(widget for widget in page.everything() if widget.id == id)


def names(page: Page) -> list[str]:
    """What a screen reader would say, in reading order."""
    return [widget.name for widget in page.everything() if widget.name]


def assert_all_in_sight(page: Page, size: tuple[int, int]) -> None:
    """What can be acted on lies in the window or can be scrolled there, and nothing overlaps."""
    window = Rect(0, 0, *size)
    areas = [widget for widget in page.widgets if isinstance(widget, ScrollArea)]
    scrolled = {child for area in areas for child in area.children}
    for area in areas:
        assert window.contains(area.rect)
        for child in area.children:
            beside = Rect(child.rect.x, area.rect.y, child.rect.w, 1)
            assert area.rect.contains(beside), child.name
        _assert_apart([child for child in area.children if child.name])
    stops = [w for w in page.everything() if w.focusable and w not in scrolled]
    assert all(window.contains(stop.rect) for stop in stops)
    _assert_apart(stops)


def _assert_apart(widgets: list[Widget]) -> None:
    for one, other in combinations(widgets, 2):
        assert not one.rect.colliderect(other.rect), (one.name, other.name)
