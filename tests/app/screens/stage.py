"""A small world for one screen: a few situations, no roads yet, screens that are only named."""

from __future__ import annotations

from datetime import date
from itertools import combinations
from pathlib import Path

from pygame import Rect
from pygame.event import Event

from game.app.art import Art
from game.app.screen import Screen, Wish
from game.app.shapes import Canvas
from game.app.theme import Look
from game.app.widgets.base import Widget
from game.app.widgets.page import Page
from game.app.widgets.scroll import ScrollArea
from game.app.world import World
from game.authoring import Loaded
from game.authoring.library import Library
from game.roads.folder import RoadFolder
from game.session import Session

SMALL = Path(__file__).parents[2] / "drafts" / "small.yaml"


class Named:
    """A screen that is asked for, and never looked at."""

    title = ""
    changed = False
    animating = False

    def __init__(self, name: str, of: Loaded | Session | None = None) -> None:
        self.name = name
        self.of = of

    def opened(self, now_ms: int) -> None:
        pass

    def layout(self, size: tuple[int, int], look: Look) -> None:
        pass

    def on_event(self, event: Event, now_ms: int) -> Wish:
        return None

    def advance(self, now_ms: int) -> Wish:
        return None

    def draw(self, canvas: Canvas, look: Look) -> None:
        pass


class NamedScreens:
    """Instead of each screen its name, and what it was asked for."""

    def board(self) -> Screen:
        return Named("board")

    def briefing(self, loaded: Loaded) -> Screen:
        return Named("briefing", loaded)

    def playing(self, session: Session) -> Screen:
        return Named("playing", session)

    def ending(self, session: Session) -> Screen:
        return Named("ending", session)

    def debrief(self, session: Session) -> Screen:
        return Named("debrief", session)


def write_situation(folder: Path, id: str, title: str, order: int, *more: str) -> Path:
    """A small situation of this name: one or two choices long, as the draw has it."""
    text = SMALL.read_text("utf-8").replace("title: Te laat", f"title: {title}\norder: {order}")
    path = folder / id / "scenario.yaml"
    path.parent.mkdir(parents=True)
    path.write_text("\n".join((text, *more)), "utf-8")
    return path


def world_in(folder: Path, *, seed: int = 1) -> World:
    """The world of the folders `shipped`, `own` and `roads` in this one."""
    library = Library(folder / "shipped", [folder / "own"])
    world = World(
        library, RoadFolder(folder / "roads"), Art(), lambda: date(2026, 11, 21), lambda: seed
    )
    world.screens = NamedScreens()
    return world


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
