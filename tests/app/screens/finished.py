"""Finished playthroughs of the first draft of late-supplies, one to each ending, and a world."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from pygame import Rect

from game.app.art import Art
from game.app.screen import PageScreen, Screen, Wish
from game.app.screens.debrief import DebriefScreen
from game.app.screens.ending import EndingScreen
from game.app.theme import Look
from game.app.widgets.base import Widget
from game.app.widgets.button import Button
from game.app.world import World
from game.authoring import Loaded
from game.authoring.library import Library
from game.roads.folder import RoadFolder
from game.session import Session
from tests import late_supplies

TODAY = date(2026, 11, 21)
ROADS = {
    "product": ("auditors", "chloor ramen-open ontkennen"),
    "lateness": (
        "auditors",
        "wachten blijf-wachten nummer-van-winston kom-later-terug zie-later-wel "
        "klaag-bij-leverancier",
    ),
    "mixed": ("guests", "chloor ramen-open ja-dat-klopt"),
    "appreciation": ("guests", " ".join(late_supplies.THANKS)),
    "long": (
        "asthma",
        "bel-fleur twee-opties nee-en-wat-wel werk-droog bel-planner u-heeft-gelijk "
        "voorstel-reservefles",
    ),
}


class Stop(PageScreen):
    """A screen of somebody else, that only says which one it is."""

    def __init__(self, which: str) -> None:
        super().__init__()
        self.which = which

    def build(self, size: tuple[int, int], look: Look) -> Sequence[Widget]:
        return [Button("stop", self.which).place(Rect(0, 0, *size))]

    def acted(self, id: str, now_ms: int) -> Wish:
        return None


@dataclass
class Endings:
    """The real last two screens; all others are stops."""

    world: World
    asked: list[str] = field(default_factory=list)

    def board(self) -> Screen:
        return Stop("board")

    def briefing(self, loaded: Loaded) -> Screen:
        assert loaded.scenario is not None
        self.asked.append(loaded.scenario.id)
        return Stop("briefing")

    def playing(self, session: Session) -> Screen:
        return Stop("playing")

    def ending(self, session: Session) -> Screen:
        return EndingScreen(self.world, session)

    def debrief(self, session: Session) -> Screen:
        return DebriefScreen(self.world, session)


def world_at(folder: Path) -> World:
    """A world whose shelf holds the draft."""
    library = Library(late_supplies.FILE.parent)
    world = World(library, RoadFolder(folder), Art(), lambda: TODAY, lambda: 3)
    world.screens = Endings(world)
    return world


def finished(road: str) -> Session:
    """The playthrough of one of the roads."""
    need, choices = ROADS[road]
    session = Session.begin(late_supplies.scenario(), "", 3, TODAY, None, {"need": need})
    for choice in choices.split():
        session.choose(choice)
    assert session.is_over, f"the road '{road}' goes on"
    return session
