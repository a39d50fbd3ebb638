"""The buttons that read aloud, on every screen of the game."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.app.screen import PageScreen
from game.app.screens.agreements import AgreementsScreen
from game.app.screens.board import BoardScreen
from game.app.screens.briefing import BriefingScreen
from game.app.screens.debrief import DebriefScreen
from game.app.screens.ending import EndingScreen
from game.app.screens.help import HelpScreen
from game.app.screens.pause import PauseScreen
from game.app.screens.play import PlayScreen
from game.app.screens.settings import SettingsScreen
from game.app.screens.welcome import LaptopScreen, WelcomeScreen
from game.app.speakers import Part
from game.app.theme import Look
from game.app.widgets.base import Role
from game.app.widgets.grounds import SidePanel
from game.app.widgets.page import Page
from game.app.widgets.pictures import Figure
from game.app.widgets.scroll import ScrollArea
from game.app.widgets.speaker import Speaker
from game.authoring import load
from game.places import shipped_scenarios
from game.settings import Settings
from tests.app.screens.finished import finished
from tests.app.screens.pages import find
from tests.app.screens.worlds import begin, make_world
from tests.late_supplies import GUESTS

USUAL = ((1280, 720), Settings())
LOOKS = [
    USUAL,
    ((960, 540), Settings()),
    ((960, 540), Settings(2.0)),
    ((1280, 720), Settings(1.5, high_contrast=True)),
    ((1920, 1080), Settings()),
]
SCREENS = [
    "board",
    "briefing",
    "play",
    "agreements",
    "pause",
    "ending",
    "debrief",
    "settings",
    "help",
    "welcome",
    "laptop",
]


def make(name: str, folder: Path) -> PageScreen:
    world = make_world(folder)
    pygame.display.init()
    pygame.font.init()
    match name:
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
        case "settings":
            return SettingsScreen(world)
        case "help":
            return HelpScreen(world)
        case "welcome":
            return WelcomeScreen(world)
        case "laptop":
            return LaptopScreen(world)
        case "pause":
            return PauseScreen(world, begin(world, GUESTS))
        case "ending":
            return EndingScreen(world, finished("product"))
        case _:
            return DebriefScreen(world, finished("long"))


def pages(screen: PageScreen, size: tuple[int, int], settings: Settings) -> Iterator[Page]:
    """The page that a screen opens on, and those that it goes on to."""
    screen.layout(size, Look.of(size, settings, speakers=True))
    yield screen.page
    while screen.page.focus == "on" and screen.acted("on", 0) is None:
        yield screen.page


def speakers(page: Page) -> list[Speaker]:
    return [widget for widget in page.widgets if isinstance(widget, Speaker)]


@pytest.mark.parametrize("name", SCREENS)
def test_every_page_has_a_speaker(name: str, tmp_path: Path) -> None:
    for page in pages(make(name, tmp_path), *USUAL):
        assert speakers(page)
        page.draw(pygame.Surface(USUAL[0]))


@pytest.mark.parametrize("name", SCREENS)
@pytest.mark.parametrize(("size", "settings"), LOOKS)
def test_a_speaker_covers_no_control_and_no_words(
    name: str, size: tuple[int, int], settings: Settings, tmp_path: Path
) -> None:
    for page in pages(make(name, tmp_path), size, settings):
        solid = [one for one in page.widgets if one.focusable or one.role is Role.METER]
        solid += [one for one in page.widgets if isinstance(one, ScrollArea) and one.overflow]
        for speaker in speakers(page):
            assert pygame.Rect((0, 0), size).contains(speaker.rect)
            others = [one for one in solid if one is not speaker]
            assert speaker.rect.collidelist([one.rect for one in others]) < 0


def test_on_the_board_it_stands_beside_the_name_and_not_across_the_edge(tmp_path: Path) -> None:
    (page,) = pages(make("board", tmp_path), *USUAL)
    (side,) = (one for one in page.widgets if isinstance(one, SidePanel))
    assert [side.rect.contains(one.rect) for one in speakers(page)] == [True]


def test_it_does_not_stand_on_somebody(tmp_path: Path) -> None:
    small = ((640, 480), Settings(1.5, is_shared=False))
    (page,) = pages(make("laptop", tmp_path), *small)
    first, *others = [one.rect for one in page.widgets if isinstance(one, Figure)]
    team = first.unionall(others).inflate(first.h // 3, 0)
    assert all(not one.rect.colliderect(team) for one in speakers(page))


def test_answers_come_before_the_speakers_in_the_order_of_tab(tmp_path: Path) -> None:
    screen = make("play", tmp_path)
    (page,) = pages(screen, *USUAL)
    stops = [widget.id for widget in page.everything() if widget.focusable]
    assert stops[-2:] == [Part.TOLD, Part.ASKED]
    assert page.focus is not None
    assert page.focus.startswith("answer:")


def test_the_speaker_of_a_bubble_stands_on_its_corner(tmp_path: Path) -> None:
    screen = make("play", tmp_path)
    (page,) = pages(screen, *USUAL)
    panel = next(one for one in page.widgets if type(one).__name__ in ("Bubble", "NarratorPanel"))
    assert find(page, Part.TOLD).rect.collidepoint(panel.rect.bottomright)


def test_without_a_voice_there_are_no_speakers(tmp_path: Path) -> None:
    screen = make("play", tmp_path)
    screen.layout(USUAL[0], Look.of(*USUAL))
    assert speakers(screen.page) == []
