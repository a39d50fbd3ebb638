"""Finished playthroughs of the first draft of late-supplies, one to each ending, and a world."""

from __future__ import annotations

from pathlib import Path

from game.app.screen import Screen
from game.app.screens.debrief import DebriefScreen
from game.app.screens.ending import EndingScreen
from game.app.world import World
from game.authoring.library import Library
from game.session import Session
from tests import late_supplies
from tests.app.screens.worlds import TODAY, OtherScreens, make_world

ROADS = {
    "product": ("auditors", "chloor ramen-open ontkennen"),
    "lateness": (
        "auditors",
        "wachten blijf-wachten nummer-van-winston kom-later-terug zie-later-wel "
        "klaag-bij-leverancier",
    ),
    "mixed": ("guests", "chloor ramen-open ja-dat-klopt"),
    "appreciation": ("guests", " ".join(late_supplies.THANKS)),
    "eight": (
        "auditors",
        "bel-winston beloof-elf-uur hopen niets-aan-te-doen werk-droog bel-bo u-heeft-gelijk "
        "kantoor-moet-opletten",
    ),
    "long": (
        "asthma",
        "bel-fleur twee-opties nee-en-wat-wel werk-droog bel-planner u-heeft-gelijk "
        "voorstel-reservefles",
    ),
}


class Endings(OtherScreens):
    """The real last two screens; all others are elsewhere."""

    def __init__(self, world: World) -> None:
        self._world = world

    def ending(self, session: Session) -> Screen:
        return EndingScreen(self._world, session)

    def debrief(self, session: Session) -> Screen:
        return DebriefScreen(self._world, session)


def world_at(folder: Path) -> World:
    """A world whose shelf holds the draft."""
    world = make_world(folder, Library(late_supplies.FILE.parent))
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
