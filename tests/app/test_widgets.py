"""What single widgets show and say."""

from __future__ import annotations

import pygame
import pytest

from game.app.art import Art
from game.app.theme import Look
from game.app.widgets.clock import ClockPill
from game.app.widgets.scenario_card import FoundEnding, ScenarioCard
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


@pytest.mark.parametrize("width", range(180, 320, 10))
def test_the_endings_that_were_not_found_stand_together(width: int, art: Art) -> None:
    endings = (
        FoundEnding("appreciation", "bedankje", False),
        FoundEnding("mixed", "gemengd", False),
        FoundEnding("complaint", "klacht", True),
    )
    card = ScenarioCard("one", art, title="", sector="", picture="groen", endings=endings)
    rows = card._rows(width, Look.of((1280, 720), Settings()))
    assert len({at[1] for ending, at, _word in rows if not ending.found}) == 1
