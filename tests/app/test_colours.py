from __future__ import annotations

from dataclasses import fields

import pytest

from game.app.colours import DAY, HIGH_CONTRAST, Palette, Surface, contrast


def surfaces(palette: Palette) -> list[tuple[str, Surface]]:
    values = ((field.name, getattr(palette, field.name)) for field in fields(palette))
    return [(name, value) for name, value in values if isinstance(value, Surface)]


@pytest.mark.parametrize("palette", [DAY, HIGH_CONTRAST])
def test_all_words_are_at_least_seven_to_one_on_their_surface(palette: Palette) -> None:
    for name, surface in surfaces(palette):
        assert contrast(surface.text, surface.fill) >= 7, name
        assert contrast(surface.second, surface.fill) >= 7, name


@pytest.mark.parametrize("palette", [DAY, HIGH_CONTRAST])
def test_the_words_of_the_two_paths_read_on_paper_and_on_cards(palette: Palette) -> None:
    for colour in (palette.good, palette.bad):
        assert contrast(colour, palette.paper.fill) >= 7
        assert contrast(colour, palette.card.fill) >= 7


@pytest.mark.parametrize("palette", [DAY, HIGH_CONTRAST])
def test_marks_that_carry_meaning_are_at_least_three_to_one(palette: Palette) -> None:
    for fill in palette.meters:
        assert contrast(fill, palette.paper.fill) >= 3
    assert contrast(palette.ring, palette.paper.fill) >= 3
    assert contrast(palette.ring_on_deck, palette.deck.fill) >= 3


def test_black_on_white_is_the_largest_contrast_there_is() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
