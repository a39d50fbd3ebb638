from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.app.screens.board import BoardScreen
from game.app.screens.pause import PauseScreen
from game.app.screens.setting.changes import SWITCHES
from game.app.screens.settings import SettingsScreen
from game.app.theme import Look
from game.app.widgets.base import Role
from game.app.widgets.scroll import ScrollArea
from game.settings import LOUDEST, TEXT_SCALES, Settings
from game.words import speak
from tests.app.conftest import FakeClock
from tests.app.player import Player
from tests.app.presses import press, release
from tests.app.screens.pages import assert_all_in_sight
from tests.app.screens.worlds import make_world

SIZE = (1280, 720)


@pytest.fixture
def player(tmp_path: Path, clock: FakeClock) -> Iterator[Player]:
    """Somebody who opened the settings on the board."""
    player = Player(tmp_path, clock)
    player.act("settings")
    assert isinstance(player.screen, SettingsScreen)
    yield player
    player.window.close()


@pytest.mark.parametrize("name", SWITCHES)
def test_a_switch_acts_at_once_and_back_the_same_way_and_says_so(player: Player, name: str) -> None:
    assert player.find(name).role is Role.SWITCH
    for expected, word in ((True, ": aan"), (False, ": uit")):
        player.act(name)
        assert getattr(player.settings, name) is expected
        assert getattr(player.changes[-1][1], name) is expected
        assert word in player.find(name).name
        assert player.page.focus == name


def test_letters_grow_in_five_steps_and_the_page_itself_shows_them(player: Player) -> None:
    heights = []
    for scale in TEXT_SCALES:
        assert player.settings.text_scale == scale
        heading = next(one for one in player.page.everything() if one.role is Role.HEADING)
        heights.append(heading.rect.h)
        player.act("text_scale-more")
    assert heights == sorted(set(heights))
    assert player.settings.text_scale == TEXT_SCALES[-1]
    assert "verder kan niet" in player.find("text_scale-more").name
    player.act("text_scale-less")
    assert player.settings.text_scale == TEXT_SCALES[-2]


@pytest.mark.parametrize("name", ["sound_volume", "voice_volume"])
def test_a_volume_goes_down_to_silence_and_up_to_the_loudest(player: Player, name: str) -> None:
    for sign, end in (("-less", 0), ("-more", LOUDEST)):
        for _ in range(LOUDEST + 1):
            player.act(name + sign)
        assert getattr(player.settings, name) == end


def test_a_language_is_found_in_its_own_words_and_spoken_at_once(player: Player) -> None:
    assert player.find("language-en").name == "English"
    player.act("language-en")
    assert player.settings.language == "en"
    assert "Settings" in player.words()
    assert player.find("language-nl").name == "Nederlands"
    assert player.page.focus == "language-en"
    player.act("language-nl")
    assert "Instellingen" in player.words()


def test_everything_can_be_put_back_and_that_can_be_undone(player: Player) -> None:
    player.act("language-en", "high_contrast", "sound_volume-less", "text_scale-more")
    chosen = player.settings
    player.act("reset")
    assert player.settings == Settings(language="en")
    player.act("reset")
    assert player.settings == chosen


def test_after_another_change_putting_back_is_not_undone_any_more(player: Player) -> None:
    player.act("high_contrast", "reset", "shows_numbers", "reset")
    assert player.settings == Settings(language="nl")


def test_where_nothing_was_changed_there_is_nothing_to_put_back(player: Player) -> None:
    assert "Zet alles terug" not in player.words()


@pytest.mark.parametrize("code", [pygame.K_ESCAPE, pygame.K_RETURN])
def test_escape_and_enter_go_back_to_the_board(player: Player, code: int) -> None:
    player.key(code)
    assert isinstance(player.screen, BoardScreen)
    assert player.settings == Settings(language="nl")


def test_tab_alone_comes_to_everything(player: Player) -> None:
    seen = set()
    for _ in range(30):
        player.key(pygame.K_TAB)
        seen.add(player.page.focus)
    assert {*SWITCHES, "text_scale-more", "sound_volume-less", "language-en", "done"} <= seen


def test_a_press_of_the_mouse_turns_a_switch(player: Player) -> None:
    at = player.find("less_motion").rect.center
    for event in (press(at), release(at)):
        pygame.event.post(event)
    player.step()
    assert player.settings.less_motion


def test_a_page_that_was_scrolled_stays_so_when_a_switch_turns(player: Player) -> None:
    for _ in range(4):
        player.act("text_scale-more")
    player.page.focus_on("explains_at_once")
    before = player.find("explains_at_once").rect.y
    player.key(pygame.K_RETURN)
    assert player.find("explains_at_once").rect.y == before


def test_m_makes_it_quiet_on_any_screen(player: Player) -> None:
    player.key(pygame.K_m)
    assert player.settings.muted
    assert ": aan" in player.find("muted").name
    player.key(pygame.K_ESCAPE, pygame.K_m)
    assert not player.settings.muted


def test_settings_are_also_in_the_pause_of_a_story(player: Player) -> None:
    player.begin()
    player.key(pygame.K_ESCAPE)
    player.act("settings", "high_contrast")
    player.key(pygame.K_ESCAPE)
    assert isinstance(player.screen, PauseScreen)
    assert player.settings.high_contrast


@pytest.mark.parametrize("size", [(640, 360), (960, 540), (1280, 720), (1920, 1080), (1024, 768)])
@pytest.mark.parametrize("settings", [Settings(), Settings(1.5, high_contrast=True), Settings(2.0)])
def test_everything_is_in_sight_or_scrolls(
    tmp_path: Path, size: tuple[int, int], settings: Settings
) -> None:
    pygame.display.init()
    pygame.font.init()
    screen = SettingsScreen(make_world(tmp_path))
    screen.layout(size, Look.of(size, settings))
    assert_all_in_sight(screen.page, size)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (960, 540)])
def test_in_ordinary_letters_all_settings_stand_on_one_page(
    tmp_path: Path, size: tuple[int, int], language: str
) -> None:
    speak(language)
    pygame.display.init()
    pygame.font.init()
    screen = SettingsScreen(make_world(tmp_path))
    screen.layout(size, Look.of(size, Settings()))
    assert not any(
        isinstance(found, ScrollArea) and found.overflow for found in screen.page.widgets
    )


def test_where_the_computer_has_no_voice_the_page_says_so(player: Player) -> None:
    def said() -> str:
        return player.find("reads_aloud").name

    assert "Deze computer heeft geen Nederlandse stem." in said()
    player.screen.layout(SIZE, Look.of(SIZE, Settings(), speakers=True))
    assert "geen Nederlandse stem" not in said()
