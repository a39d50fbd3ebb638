"""The one family, Atkinson Hyperlegible, and how its digits are drawn."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import as_file, files

import pygame

from game.app.colours import Colour

_PACKAGE = "fontpkg_atkinson_hyperlegible"
_ZERO = re.compile(r"(?<![^\W\d_])(0)(?![^\W\d_])")


@lru_cache(maxsize=64)
def font(px: int, bold: bool) -> pygame.font.Font:
    """The family at this size in real pixels.

    Raises ModuleNotFoundError when the font's package is not installed.
    """
    if not pygame.font.get_init():
        pygame.font.init()
    name = f"AtkinsonHyperlegible-{'Bold' if bold else 'Regular'}.ttf"
    with as_file(files(_PACKAGE) / "files" / name) as path:
        return pygame.font.Font(path, px)


@lru_cache(maxsize=8192)
def width_of(text: str, px: int, bold: bool) -> int:
    """How wide the text is drawn, in real pixels."""
    face = font(px, bold)
    return sum(face.size(part)[0] for part in _ZERO.split(text) if part)


def render(text: str, px: int, bold: bool, colour: Colour) -> pygame.Surface:
    """The text as a picture, its zeros open: from the back of a room a slashed 0 reads as an 8.

    An open zero is the capital O, as narrow as the digit. Only the picture has it; speech and
    screen readers get the text itself.
    """
    face = font(px, bold)
    if not _ZERO.search(text):
        return face.render(text, True, colour)
    canvas = pygame.Surface((width_of(text, px, bold), face.get_height()), pygame.SRCALPHA)
    x = 0
    for part in _ZERO.split(text):
        if part:
            advance = face.size(part)[0]
            zero = part == "0"
            image = _zero(px, bold, colour) if zero else face.render(part, True, colour)
            canvas.blit(image, (x, 0))
            x += advance
    return canvas


@lru_cache(maxsize=64)
def _zero(px: int, bold: bool, colour: Colour) -> pygame.Surface:
    face = font(px, bold)
    letter = face.render("O", True, colour)
    return pygame.transform.smoothscale(letter, (face.size("0")[0], letter.get_height()))
