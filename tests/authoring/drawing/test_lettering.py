"""Text in lines, in a font that is not known."""

import pytest

from game.authoring.drawing.lettering import clipped, width, wrapped

TEXTS = (
    "Het chloor uit je bus halen en starten",
    "een-heel-lang-id-dat-nergens-past-en-toch-op-de-kaart-moet",
    "W" * 80,
    "掃除用具が足りません" * 5,
    "é́ø ß ☂",
)


@pytest.mark.parametrize("text", TEXTS)
def test_every_line_fits_and_no_letter_is_lost(text: str) -> None:
    lines = wrapped(text, 14, 150, bold=True)
    assert all(width(line, 14, bold=True) <= 150 for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize("text", TEXTS)
def test_clipped_text_ends_in_dots_and_fits(text: str) -> None:
    lines = clipped(text, 14, 100, 1)
    assert len(lines) <= 1
    assert all(width(line, 14) <= 100 for line in lines)
    assert lines == wrapped(text, 14, 100) or lines[0].endswith("…")


def test_no_text_is_no_lines() -> None:
    assert wrapped("", 14, 100) == clipped("", 14, 100, 2) == []
