"""Text in a role of type, measured in the real font, and painted."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import pygame

from game.app.colours import Colour
from game.app.fonts import font, render, width_of
from game.app.hyphens import breaks_in
from game.app.text import Align, TextBlock, lay_out
from game.app.theme import Look, Type

LONGEST_LINE = 42
"""Characters on a line that a slow reader still follows."""
_UNBOUNDED = 100_000
"""Wider than any window, in real pixels."""


@dataclass(frozen=True, slots=True)
class SetText:
    """A text that knows its lines and its type; draw it wherever its box stands."""

    block: TextBlock
    px: int
    line_height: int

    @property
    def width(self) -> int:
        """The width of the widest line, in real pixels."""
        return self.block.width

    @property
    def height(self) -> int:
        """The height of all lines, in real pixels."""
        return self.block.height

    @property
    def lines(self) -> int:
        """How many lines there are."""
        return len(self.block.lines)

    def draw(self, canvas: pygame.Surface, at: tuple[int, int], colour: Colour) -> None:
        """Paint the text with the top left of its block at this place."""
        lead = (self.line_height - font(self.px, False).get_height()) // 2
        for line in self.block.lines:
            for run in line.runs:
                image = _image(run.text, self.px, run.bold, colour)
                canvas.blit(image, (at[0] + run.x, at[1] + line.y + lead))


def set_text(
    text: str, role: Type, look: Look, width: int, *, bold: bool = False, align: Align = Align.LEFT
) -> SetText:
    """The text in this role, in lines no wider than so many real pixels."""
    px, line = look.type_px(role), look.line_px(role)
    return _set(text, px, line, role.bold or bold, width, align)


def set_line(text: str, role: Type, look: Look) -> SetText:
    """The text in this role on one line, however wide that is."""
    return set_text(text, role, look, _UNBOUNDED)


def readable_width(role: Type, look: Look) -> int:
    """The widest a column of this type should be, in real pixels."""
    return LONGEST_LINE * width_of("e", look.type_px(role), role.bold)


def forget() -> None:
    """Let go of all set and painted text, whose sizes are of a window that has changed."""
    _set.cache_clear()
    _image.cache_clear()


@lru_cache(maxsize=512)
def _set(text: str, px: int, line: int, bold: bool, width: int, align: Align) -> SetText:
    def measure(part: str, heavy: bool) -> int:
        return width_of(part, px, heavy)

    block = lay_out(text, width, measure, line, bold=bold, align=align, breaks=breaks_in)
    return SetText(block, px, line)


@lru_cache(maxsize=512)
def _image(text: str, px: int, bold: bool, colour: Colour) -> pygame.Surface:
    return render(text, px, bold, colour)
