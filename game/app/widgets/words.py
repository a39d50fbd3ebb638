"""Words that stand by themselves: headings, paragraphs, and the hint about keys."""

from __future__ import annotations

from pygame import Rect

from game.app.colours import Colour, Surface
from game.app.shapes import Canvas
from game.app.text import Align, plain
from game.app.theme import Look, Type
from game.app.typeset import SetText, set_line, set_text
from game.app.widgets.base import AT_REST, Ground, Role, State, Widget
from game.app.widgets.keycap import draw_keycap, keycap_size


def surface_of(ground: Ground, look: Look) -> Surface:
    """The surface whose text colours hold on this ground."""
    return look.palette.deck if ground is Ground.DECK else look.palette.paper


class Text(Widget):
    """A paragraph or more, from the top left of its box or in the middle."""

    role = Role.TEXT

    def __init__(
        self,
        text: str,
        type: Type = Type.BODY,
        *,
        ground: Ground = Ground.PAPER,
        second: bool = False,
        colour: Colour | None = None,
        align: Align = Align.LEFT,
    ) -> None:
        super().__init__(name=plain(text))
        self.text = text
        self.type = type
        self.ground = ground
        self.second = second
        self.colour = colour
        self.align = align

    @property
    def spoken(self) -> tuple[str, ...]:
        """Every paragraph."""
        return tuple(plain(self.text).split("\n"))

    def size_for(self, width: int, look: Look) -> tuple[int, int]:
        """The size that hugs the words, no wider than this."""
        words = self._words(width, look)
        return words.width, words.height

    def height_for(self, width: int, look: Look) -> int:
        """The height of the lines at this width."""
        return self._words(width, look).height

    def seen(self, look: Look) -> Rect:
        """Around the lines; where those stand in the middle the whole box."""
        if self.align is Align.CENTRE:
            return self.rect
        return Rect(self.rect.topleft, (self.size_for(self.rect.w, look)[0], self.rect.h))

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The lines."""
        surface = surface_of(self.ground, look)
        colour = self.colour or (surface.second if self.second else surface.text)
        self._words(self.rect.w, look).draw(canvas, self.rect.topleft, colour)

    def _words(self, width: int, look: Look) -> SetText:
        return set_text(self.text, self.type, look, width, align=self.align)


class Heading(Text):
    """A heading: the same, and a screen reader can jump to it."""

    role = Role.HEADING

    def __init__(
        self,
        text: str,
        type: Type = Type.H1,
        *,
        ground: Ground = Ground.PAPER,
        colour: Colour | None = None,
        align: Align = Align.LEFT,
    ) -> None:
        super().__init__(text, type, ground=ground, colour=colour, align=align)


class KeyHint(Widget):
    """Which keys do something here: a word, the keys, a word. It ends at the right of its box."""

    role = Role.TEXT
    is_read = False

    def __init__(
        self, before: str, keys: tuple[str, ...], after: str, *, ground: Ground = Ground.DECK
    ) -> None:
        super().__init__(name=" ".join((before, *keys, after)))
        self.before = before
        self.keys = keys
        self.after = after
        self.ground = ground

    def natural_width(self, look: Look) -> int:
        """The width of words and keys on one line."""
        before, after = self._words(look)
        keys = len(self.keys) * (keycap_size(look) + look.px(10))
        return before.width + keys + look.px(10) + after.width

    def height_for(self, width: int, look: Look) -> int:
        """The height of a key."""
        return keycap_size(look)

    def seen(self, look: Look) -> Rect:
        """The right of the box."""
        width = self.natural_width(look)
        return Rect(self.rect.right - width, self.rect.y, width, self.rect.h)

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """Words and keys."""
        colour = surface_of(self.ground, look).second
        before, after = self._words(look)
        x, middle = self.rect.right - self.natural_width(look), self.rect.centery
        before.draw(canvas, (x, middle - before.height // 2), colour)
        x += before.width + look.px(10)
        side = keycap_size(look)
        for key in self.keys:
            draw_keycap(canvas, Rect(x, middle - side // 2, side, side), key, colour, look)
            x += side + look.px(10)
        after.draw(canvas, (x, middle - after.height // 2), colour)

    def _words(self, look: Look) -> tuple[SetText, SetText]:
        return (
            set_line(self.before, Type.NOTE, look),
            set_line(self.after, Type.NOTE, look),
        )
