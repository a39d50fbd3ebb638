from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.app.screen import PageScreen
from game.app.screens.agreements import AgreementsScreen
from game.app.screens.pause import PauseScreen
from game.app.screens.play import PlayScreen
from game.app.widgets.page import Page
from game.app.window import Window
from tests.app.conftest import FakeClock, OpenWindow
from tests.app.presses import key
from tests.app.screens.worlds import Elsewhere, begin, make_world


def paused(folder: Path, open_window: OpenWindow, clock: FakeClock, *, kept: bool = True) -> Window:
    world = make_world(folder)
    window = open_window(PlayScreen(world, begin(world, {"need": "asthma"}, kept=kept)))
    strike(window, clock, pygame.K_ESCAPE)
    assert isinstance(window.screen, PauseScreen)
    return window


def strike(window: Window, clock: FakeClock, *codes: int) -> None:
    for code in codes:
        clock.now += 400
        pygame.event.post(key(code))
        window.step()


def page_of(window: Window) -> Page:
    assert isinstance(window.screen, PageScreen)
    return window.screen.page


def act(window: Window, clock: FakeClock, id: str) -> None:
    page_of(window).focus_on(id)
    strike(window, clock, pygame.K_RETURN)


def words(window: Window) -> str:
    screen = window.screen
    assert isinstance(screen, PauseScreen | AgreementsScreen)
    return "\n".join(widget.name for widget in screen.page.everything())


def test_a_pause_says_that_nothing_is_lost_and_goes_on(
    tmp_path: Path, open_window: OpenWindow, clock: FakeClock
) -> None:
    window = paused(tmp_path, open_window, clock)
    assert "Je keuzes zijn bewaard" in words(window)
    strike(window, clock, pygame.K_RETURN)
    assert isinstance(window.screen, PlayScreen)


def test_a_pause_in_a_road_that_is_not_kept_says_that(
    tmp_path: Path, open_window: OpenWindow, clock: FakeClock
) -> None:
    window = paused(tmp_path, open_window, clock, kept=False)
    assert "niet bewaard" in words(window)


def test_the_way_to_the_board_leaves_the_story_behind(
    tmp_path: Path, open_window: OpenWindow, clock: FakeClock
) -> None:
    window = paused(tmp_path, open_window, clock)
    act(window, clock, "board")
    assert isinstance(window.screen, Elsewhere)
    assert window.screen.name == "board"
    assert len(window._screens) == 1


def test_stopping_closes_the_window(
    tmp_path: Path, open_window: OpenWindow, clock: FakeClock
) -> None:
    window = paused(tmp_path, open_window, clock)
    page_of(window).focus_on("quit")
    clock.now += 400
    pygame.event.post(key(pygame.K_RETURN))
    assert not window.step()


def test_agreements_and_mandate_are_looked_up_from_a_pause(
    tmp_path: Path, open_window: OpenWindow, clock: FakeClock
) -> None:
    window = paused(tmp_path, open_window, clock)
    strike(window, clock, pygame.K_a)
    assert "Alleen groen middel" in words(window)
    assert "Dit mag je zelf" in words(window)
    strike(window, clock, pygame.K_ESCAPE)
    assert isinstance(window.screen, PauseScreen)


@pytest.mark.parametrize("name", ["settings", "help"])
def test_settings_and_help_lie_over_a_pause(
    tmp_path: Path, open_window: OpenWindow, clock: FakeClock, name: str
) -> None:
    window = paused(tmp_path, open_window, clock)
    act(window, clock, name)
    assert isinstance(window.screen, Elsewhere)
    assert window.screen.name == name
    assert len(window._screens) == 3
