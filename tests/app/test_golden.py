"""The screens look as they did when somebody last approved them."""

from __future__ import annotations

import pygame
import pytest
from pygame import Rect, Surface

from tests.app import golden_pictures
from tests.app.golden_pictures import SMALL, approved, changed_cells

HOW = "look at tests/app/golden after: python3 -m tests.app.golden_pictures"
NOW = golden_pictures.drawn()
APPROVED = approved()


def test_every_picture_that_is_drawn_was_approved() -> None:
    assert NOW.keys() == APPROVED.keys(), HOW


@pytest.mark.parametrize("name", NOW)
def test_a_screen_looks_as_approved(name: str) -> None:
    assert changed_cells(NOW[name], APPROVED[name]) == [], HOW


def moved(picture: Surface, part: Rect, by: int) -> Surface:
    other = picture.copy()
    other.blit(picture.subsurface(part).copy(), part.move(0, by))
    return other


def test_the_comparison_sees_a_line_that_moved_a_little() -> None:
    picture = NOW["settings"]
    assert changed_cells(moved(picture, Rect(10, 60, 60, 20), 1), picture)


def test_the_comparison_sees_what_is_gone() -> None:
    picture = NOW["thanks-lege-kast"]
    without = picture.copy()
    card = Rect(0, SMALL[1] * 3 // 4, SMALL[0] // 4, SMALL[1] // 8)
    pygame.draw.rect(without, picture.get_at((2, SMALL[1] - 2)), card)
    assert changed_cells(without, picture)
