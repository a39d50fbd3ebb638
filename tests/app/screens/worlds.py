"""Worlds for one screen: real pictures, roads in a temporary folder, no other screen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from pygame import Rect

from game.app.art import Art
from game.app.screen import PageScreen, Screen, Wish
from game.app.screens.sure import new_player, wipe_all
from game.app.screens.welcome import LaptopScreen
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
SMALL = Path(__file__).parents[2] / "drafts" / "small.yaml"


class Elsewhere(PageScreen):
    """Some other screen, by name, that remembers what it was asked to show."""

    def __init__(self, name: str, shown: Loaded | Session | None = None) -> None:
        super().__init__()
        self.name = name
        self.shown = shown

    def build(self, size: tuple[int, int], look: Look) -> Sequence[Widget]:
        return [Button("elsewhere", self.name).place(Rect(0, 0, 200, 60))]

    def acted(self, id: str, now_ms: int) -> Wish:
        return None


def screens_of_the_game(world: World) -> tuple[Screen, ...]:
    """Every page that tells no story, in a world with all its screens."""
    screens = world.screens
    return (
        screens.welcome(),
        LaptopScreen(world),
        new_player(world),
        wipe_all(world),
        screens.board(),
        screens.settings(),
        screens.help(),
    )


class OtherScreens:
    """All screens of the game, each as a name."""

    def welcome(self) -> Screen:
        return Elsewhere("welcome")

    def board(self, *, anew: bool = False) -> Screen:
        return Elsewhere("new board" if anew else "board")

    def briefing(self, loaded: Loaded) -> Screen:
        return Elsewhere("briefing", loaded)

    def playing(self, session: Session) -> Screen:
        return Elsewhere("playing", session)

    def ending(self, session: Session) -> Screen:
        return Elsewhere("ending", session)

    def debrief(self, session: Session) -> Screen:
        return Elsewhere("debrief", session)

    def settings(self) -> Screen:
        return Elsewhere("settings")

    def help(self) -> Screen:
        return Elsewhere("help")


def make_world(roads: Path, library: Library | None = None, *, seed: int = 3) -> World:
    """A world on the shipped scenarios, or on those of a library."""
    library = library or Library(shipped_scenarios())
    world = World(library, RoadFolder(roads), Art(), lambda: TODAY, lambda: seed)
    world.screens = OtherScreens()
    return world


def world_in(folder: Path, *, seed: int = 1) -> World:
    """The world of the folders `shipped`, `own` and `roads` in this one."""
    library = Library(folder / "shipped", [folder / "own"])
    return make_world(folder / "roads", library, seed=seed)


def write_situation(folder: Path, id: str, title: str, order: int, *more: str) -> Path:
    """A small situation of this name: one or two choices long, as the draw has it."""
    text = SMALL.read_text("utf-8").replace("title: Te laat", f"title: {title}\norder: {order}")
    path = folder / id / "scenario.yaml"
    path.parent.mkdir(parents=True)
    path.write_text("\n".join((text, *more)), "utf-8")
    return path


def begin(
    world: World,
    hidden: Mapping[str, str],
    scenario: str = "late-supplies",
    *,
    kept: bool = True,
) -> Session:
    """A playthrough of a shipped scenario with these draws."""
    loaded = load(shipped_scenarios() / scenario)
    assert loaded.scenario is not None, loaded.problems
    folder = world.roads if kept else None
    return Session.begin(loaded.scenario, loaded.text, 3, TODAY, folder, hidden)
