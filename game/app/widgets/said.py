"""What the player said or chose just now: on a small card, or on the deck."""

from __future__ import annotations

from pygame import Rect

from game.app import shapes
from game.app.shapes import Canvas
from game.app.text import plain
from game.app.theme import RADIUS_PAPER, Look, Type
from game.app.typeset import SetText, set_text
from game.app.widgets.base import AT_REST, Role, State, Widget

_PADDING = 22
_RULE = 3
_BAR, _BESIDE_BAR = 6, 14


class SaidCard(Widget):
    """A title in small type, a saffron rule, and the words."""

    role = Role.TEXT
    told_first = True

    def __init__(self, title: str, text: str) -> None:
        super().__init__(name=f"{title}: {plain(text)}")
        self.title = title
        self.text = text

    @property
    def spoken(self) -> tuple[str, ...]:
        """The title, then every line."""
        return f"{self.title}:", *plain(self.text).split("\n")

    def height_for(self, width: int, look: Look) -> int:
        """The height of title and words at this width."""
        title, words = self._set(width, look)
        return title.height + words.height + look.px(20) + 2 * look.px(_PADDING)

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """Paper, title, rule, words."""
        surface, radius = look.palette.card, look.px(RADIUS_PAPER)
        shapes.shadow(canvas, self.rect, radius, look, 8)
        shapes.ground(canvas, self.rect, radius, surface, look)
        title, words = self._set(self.rect.w, look)
        x, y = self.rect.x + look.px(_PADDING), self.rect.y + look.px(_PADDING - 2)
        title.draw(canvas, (x, y), surface.second)
        y += title.height + look.px(8)
        width = self.rect.w - 2 * look.px(_PADDING)
        canvas.fill(look.palette.accent, Rect(x, y, width, look.px(_RULE)))
        words.draw(canvas, (x, y + look.px(12)), surface.text)

    def _set(self, width: int, look: Look) -> tuple[SetText, SetText]:
        room = width - 2 * look.px(_PADDING)
        title = set_text(self.title, Type.LABEL, look, room)
        return title, set_text(self.text, Type.BODY, look, room)


class SaidOnDeck(Widget):
    """The same on the dark ground of what the player does, behind a saffron bar."""

    role = Role.TEXT
    told_first = True

    def __init__(self, title: str, text: str) -> None:
        super().__init__(name=f"{title}: {plain(text)}")
        self.title = title
        self.text = text.replace("\n", " ")
        self._lines = plain(text).split("\n")

    @property
    def spoken(self) -> tuple[str, ...]:
        """The title, then every line."""
        return f"{self.title}:", *self._lines

    def size_for(self, width: int, look: Look) -> tuple[int, int]:
        """The size that hugs title and words, no wider than this."""
        title, words = self._set(width, look)
        wide = max(title.width, words.width) + look.px(_BAR + _BESIDE_BAR)
        return wide, title.height + look.px(4) + words.height

    def lines_for(self, width: int, look: Look) -> int:
        """How many lines the words take at this width."""
        return self._set(width, look)[1].lines

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """Bar, title, words."""
        surface, bar = look.palette.deck, look.px(_BAR)
        title, words = self._set(self.rect.w, look)
        rule = Rect(self.rect.x, self.rect.y + look.px(3), bar, self.rect.h - look.px(3))
        shapes.panel(canvas, rule, bar // 2, look.palette.accent)
        left = rule.right + look.px(_BESIDE_BAR)
        title.draw(canvas, (left, self.rect.y), surface.second)
        words.draw(canvas, (left, self.rect.bottom - words.height), surface.text)

    def _set(self, width: int, look: Look) -> tuple[SetText, SetText]:
        room = width - look.px(_BAR + _BESIDE_BAR)
        title = set_text(self.title, Type.NOTE, look, room)
        return title, set_text(self.text, Type.BODY, look, room)
