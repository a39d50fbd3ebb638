"""Every screen of the game is drawn, and has words for who cannot see it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.app.screen import PageScreen
from game.app.screens.agreements import AgreementsScreen
from game.app.screens.another_way import AnotherWayScreen
from game.app.screens.board import BoardScreen
from game.app.screens.briefing import BriefingScreen
from game.app.screens.debrief import DebriefScreen
from game.app.screens.ending import EndingScreen
from game.app.screens.help import HelpScreen
from game.app.screens.pause import PauseScreen
from game.app.screens.play import PlayScreen
from game.app.screens.settings import SettingsScreen
from game.app.screens.sure import wipe_all
from game.app.screens.welcome import WelcomeScreen
from game.app.theme import Look
from game.app.widgets.base import Role
from game.app.widgets.page import Page
from game.authoring import load
from game.places import shipped_scenarios
from game.settings import Settings
from tests.app.screens.finished import finished
from tests.app.screens.worlds import begin, make_world
from tests.late_supplies import GUESTS

SHOWN = [
    ((640, 360), Settings()),
    ((1024, 768), Settings(1.5, high_contrast=True)),
]


@pytest.fixture(
    params=[
        "welcome",
        "sure",
        "board",
        "briefing",
        "play",
        "agreements",
        "pause",
        "settings",
        "help",
        "ending",
        "another-way",
        "debrief",
    ]
)
def screen(request: pytest.FixtureRequest, tmp_path: Path) -> PageScreen:
    world = make_world(tmp_path)
    pygame.display.init()
    pygame.font.init()
    match request.param:
        case "welcome":
            return WelcomeScreen(world)
        case "sure":
            return wipe_all(world)
        case "board":
            board = BoardScreen(world)
            board.opened(0)
            return board
        case "briefing":
            return BriefingScreen(world, load(shipped_scenarios() / "late-supplies"))
        case "play":
            return PlayScreen(world, begin(world, GUESTS))
        case "agreements":
            return AgreementsScreen(world, begin(world, GUESTS))
        case "pause":
            return PauseScreen(world, begin(world, GUESTS))
        case "settings":
            return SettingsScreen(world)
        case "help":
            return HelpScreen(world)
        case "ending":
            return EndingScreen(world, finished("product"))
        case "another-way":
            return AnotherWayScreen(world, finished("long"))
        case _:
            return DebriefScreen(world, finished("long"))


def pages(screen: PageScreen, size: tuple[int, int], look: Look) -> Iterator[Page]:
    """The page that a screen opens on, and those that it goes on to."""
    screen.layout(size, look)
    yield screen.page
    while screen.page.focus == "on" and screen.acted("on", 0) is None:
        yield screen.page


@pytest.mark.parametrize(("size", "settings"), SHOWN)
def test_every_page_is_drawn(screen: PageScreen, size: tuple[int, int], settings: Settings) -> None:
    for page in pages(screen, size, Look.of(size, settings)):
        page.draw(pygame.Surface(size))


def test_everything_that_says_something_has_words_for_who_cannot_see_it(
    screen: PageScreen,
) -> None:
    for page in pages(screen, (1280, 720), Look.of((1280, 720), Settings())):
        for widget in page.everything():
            if widget.role not in (Role.NONE, Role.IMAGE):
                assert widget.name
                assert "*" not in widget.name
