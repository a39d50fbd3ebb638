from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.app.screens.board import BoardScreen
from game.app.screens.help import HelpScreen
from game.app.screens.pause import PauseScreen
from game.app.screens.play import PlayScreen
from game.app.screens.settings import SettingsScreen
from game.app.theme import Look
from game.settings import Settings
from tests.app.conftest import FakeClock
from tests.app.player import Player
from tests.app.screens.pages import assert_all_in_sight
from tests.app.screens.worlds import make_world


@pytest.fixture
def player(tmp_path: Path, clock: FakeClock) -> Iterator[Player]:
    player = Player(tmp_path, clock)
    yield player
    player.window.close()


@pytest.mark.parametrize("code", [pygame.K_F1, pygame.K_ESCAPE, pygame.K_RETURN])
def test_help_lies_over_a_story_and_leaves_it_where_it_was(player: Player, code: int) -> None:
    session = player.begin("bel-fleur")
    player.key(pygame.K_RIGHT)
    before, focus = player.words(), player.page.focus
    player.key(pygame.K_F1)
    assert isinstance(player.screen, HelpScreen)
    player.key(code)
    assert isinstance(player.screen, PlayScreen)
    assert (player.words(), player.page.focus) == (before, focus)
    assert session.state.chosen == ("bel-fleur",)


def test_help_comes_over_every_screen_and_only_once(player: Player) -> None:
    for screen in (BoardScreen, SettingsScreen):
        player.key(pygame.K_F1)
        assert isinstance(player.screen, HelpScreen)
        player.key(pygame.K_F1)
        assert isinstance(player.screen, screen)
        if screen is BoardScreen:
            player.act("settings")
    assert len(player.window._screens) == 2


def test_help_is_also_a_button_on_the_board_and_in_a_pause(player: Player) -> None:
    player.act("help")
    assert isinstance(player.screen, HelpScreen)
    player.key(pygame.K_F1)
    assert isinstance(player.screen, BoardScreen)
    player.begin()
    player.key(pygame.K_ESCAPE)
    player.act("help")
    player.key(pygame.K_ESCAPE)
    assert isinstance(player.screen, PauseScreen)


def test_help_says_how_to_play_what_the_blocks_mean_and_who_reads_what(player: Player) -> None:
    player.key(pygame.K_F1)
    said = player.words()
    for words in ("1–4", "Enter", "Esc", "Vertrouwen", "Lef", "Rust", "Instellingen"):
        assert words in said
    assert "Lef stuurt niets weg en weet niet wie je bent." in said


@pytest.mark.parametrize("size", [(640, 360), (960, 540), (1280, 720), (1920, 1080), (1024, 768)])
@pytest.mark.parametrize("settings", [Settings(), Settings(1.5, high_contrast=True), Settings(2.0)])
def test_everything_is_in_sight_or_scrolls(
    tmp_path: Path, size: tuple[int, int], settings: Settings
) -> None:
    pygame.display.init()
    pygame.font.init()
    screen = HelpScreen(make_world(tmp_path))
    screen.layout(size, Look.of(size, settings))
    assert_all_in_sight(screen.page, size)
