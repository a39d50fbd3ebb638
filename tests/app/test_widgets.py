"""Every widget, at every size and look that a player may choose."""

from __future__ import annotations

import pygame
import pytest

from game.app.art import Art
from game.app.theme import SMALLEST_TARGET, Look, LookSettings
from game.app.widgets.base import Role
from game.app.widgets.clock import ClockPill
from tests.app.gallery import Board, Decision, Gallery, Letter

LOOKS = [LookSettings(), LookSettings(1.5), LookSettings(2.0), LookSettings(1.0, True)]
SIZES = [(640, 360), (1280, 720), (1024, 768), (1920, 1080)]


@pytest.mark.parametrize("screen", [Decision, Board, Letter])
@pytest.mark.parametrize("settings", LOOKS)
@pytest.mark.parametrize("size", SIZES)
def test_all_pages_are_drawn_and_everything_to_press_is_large_enough(
    art: Art, screen: type[Gallery], settings: LookSettings, size: tuple[int, int]
) -> None:
    page = screen(art)
    look = Look.of(size, settings)
    page.layout(size, look)
    canvas = pygame.Surface(size)
    page.draw(canvas, look)
    for widget in page.page.everything():
        if widget.focusable and widget.role is not Role.SCROLL:
            assert min(widget.rect.size) >= SMALLEST_TARGET * look.unit - 1, widget.name


@pytest.mark.parametrize("screen", [Decision, Board, Letter])
def test_everything_that_says_something_has_words_for_who_cannot_see_it(
    art: Art, screen: type[Gallery]
) -> None:
    page = screen(art)
    page.layout((1280, 720), Look.of((1280, 720), LookSettings()))
    for widget in page.page.everything():
        if widget.role not in (Role.NONE, Role.IMAGE):
            assert widget.name
            assert "*" not in widget.name


def test_the_focus_can_be_seen_on_every_card(art: Art) -> None:
    look = Look.of((1280, 720), LookSettings())
    screen = Decision(art)
    screen.layout((1280, 720), look)
    pictures = set()
    for id in ("answer-1", "answer-2", "answer-3"):
        screen.page.focus_on(id)
        canvas = pygame.Surface((1280, 720))
        screen.draw(canvas, look)
        pictures.add(pygame.image.tobytes(canvas, "RGB"))
    assert len(pictures) == 3


def test_the_clock_says_day_and_time() -> None:
    assert ClockPill("Maandag", 8 * 60 + 5).name == "Maandag 08:05"
