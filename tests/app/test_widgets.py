"""What single widgets show and say."""

from __future__ import annotations

import pygame

from game.app.theme import Look
from game.app.widgets.clock import ClockPill
from game.settings import Settings
from tests.app.decision import Decision


def test_the_focus_can_be_seen_on_every_card() -> None:
    look = Look.of((1280, 720), Settings())
    screen = Decision()
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
