"""A world for one screen: real scenarios and pictures, roads in a temporary folder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from pygame import Rect

from game.app.art import Art
from game.app.screen import PageScreen, Screen, Wish
from game.app.theme import Look
from game.app.widgets.base import Widget
from game.app.widgets.button import Button
from game.app.world import World
from game.authoring import Loaded, load
from game.authoring.library import Library
from game.places import shipped_scenarios
from game.roads.folder import RoadFolder
from game.session import Session

TODAY = date(2026, 11, 21)


class Elsewhere(PageScreen):
    """Some other screen, that remembers what it was asked to show."""

    def __init__(self, name: str, shown: object = None) -> None:
        super().__init__()
        self.name = name
        self.shown = shown

    def build(self, size: tuple[int, int], look: Look) -> Sequence[Widget]:
        return [Button("elsewhere", self.name).place(Rect(0, 0, 200, 60))]

    def acted(self, id: str, now_ms: int) -> Wish:
        return None


class OtherScreens:
    """All screens of the game, each as a name."""

    def board(self) -> Screen:
        return Elsewhere("board")

    def briefing(self, loaded: Loaded) -> Screen:
        return Elsewhere("briefing", loaded)

    def playing(self, session: Session) -> Screen:
        return Elsewhere("playing", session)

    def ending(self, session: Session) -> Screen:
        return Elsewhere("ending", session)

    def debrief(self, session: Session) -> Screen:
        return Elsewhere("debrief", session)


def make_world(folder: Path) -> World:
    library = Library(shipped_scenarios())
    world = World(library, RoadFolder(folder), Art(), lambda: TODAY, lambda: 3)
    world.screens = OtherScreens()
    return world


def shipped(scenario: str) -> Loaded:
    return load(shipped_scenarios() / scenario)


def begin(
    world: World,
    hidden: Mapping[str, str],
    scenario: str = "late-supplies",
    *,
    kept: bool = True,
) -> Session:
    loaded = shipped(scenario)
    assert loaded.scenario is not None, loaded.problems
    folder = world.roads if kept else None
    return Session.begin(loaded.scenario, loaded.text, 3, TODAY, folder, hidden)
