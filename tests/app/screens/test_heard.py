"""What is heard with what is seen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.app.screen import GoTo, Wish
from game.app.screens.ending import EndingScreen
from game.app.screens.play import PlayScreen
from game.app.sounds import Sounds
from game.app.theme import Look
from game.app.window import Window
from game.app.world import World
from game.settings import Settings
from tests.app.conftest import FakeClock
from tests.app.decision import Decision
from tests.app.presses import key
from tests.app.screens.finished import finished
from tests.app.screens.worlds import begin, make_world
from tests.late_supplies import GUESTS


class Heard:
    """Remembers what it was to play."""

    def __init__(self) -> None:
        self.played: list[str] = []

    def play(self, file: Path, volume: float, then: Path | None = None) -> None:
        self.played += [one.stem for one in (file, then) if one]


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def world(tmp_path: Path, heard: Heard) -> World:
    world = make_world(tmp_path)
    world.sounds = Sounds(player=heard)
    return world


def laid_out(screen: PlayScreen | EndingScreen) -> None:
    size = (1280, 720)
    pygame.display.init()
    pygame.font.init()
    screen.layout(size, Look.of(size, Settings()))


def test_a_choice_is_heard_and_then_what_it_did_to_the_meters(world: World, heard: Heard) -> None:
    session = begin(world, GUESTS)
    screen = PlayScreen(world, session)
    laid_out(screen)
    assert heard.played == []
    screen.acted("answer:bel-fleur", 0)
    assert heard.played[0] == "choose"
    assert screen.sheet is not None
    lost = any(screen.sheet.levels[key] < before for key, before in screen.sheet.before.items())
    assert ("down" in heard.played) <= lost
    assert set(heard.played[1:]) <= {"down", "up"}


def test_a_choice_that_moves_a_meter_up_and_down_lets_both_be_heard_the_good_news_last(
    world: World, heard: Heard
) -> None:
    screen = PlayScreen(world, begin(world, GUESTS))
    laid_out(screen)
    sheet = screen.sheet
    assert sheet is not None
    levels = dict.fromkeys(sheet.levels, 50)
    first, second, *_ = levels
    screen._sound_meters(replace(sheet, levels=levels, before={**levels, first: 0, second: 100}))
    assert heard.played == ["down", "up"]
    screen._sound_meters(replace(sheet, levels=levels, before=levels))
    assert heard.played == ["down", "up"]


@pytest.mark.parametrize(
    ("road", "sounds"),
    [
        ("product", ["letter", "ball"]),
        ("mixed", ["page", "ball"]),
        ("appreciation", ["card", "ball"]),
    ],
)
def test_the_end_is_heard_as_it_is_and_then_the_ball_on_the_spiral(
    road: str, sounds: list[str], world: World, heard: Heard
) -> None:
    screen = EndingScreen(world, finished(road))
    laid_out(screen)
    assert heard.played == []
    while screen.page.focus == "on":
        heard.played.clear()
        screen.acted("on", 0)
    assert heard.played == sounds


def test_nothing_sounds_at_start_and_another_screen_sounds_as_a_page(
    clock: FakeClock, heard: Heard
) -> None:
    class Turning(Decision):
        def acted(self, id: str, now_ms: int) -> Wish:
            return GoTo(Decision())

    window = Window(Turning(), Settings(), clock=clock, sounds=Sounds(player=heard))
    window.step()
    clock.now += 1000
    assert heard.played == []
    pygame.event.post(key(pygame.K_1))
    window.step()
    assert heard.played == ["page"]
    window.close()
