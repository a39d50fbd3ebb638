"""Small signs: an icon that stands by itself, a number, a line to learn from, a step."""

from __future__ import annotations

from pygame import Rect

from game.app import shapes
from game.app.art import Art
from game.app.shapes import Canvas
from game.app.text import plain
from game.app.theme import RADIUS_CARD, Look, Type
from game.app.typeset import SetText, set_text
from game.app.widgets.base import AT_REST, Role, State, Widget
from game.story.moves import Move, Stance

_WIDEST = 560
_STANCES = {Stance.ESCALATE: "raise", Stance.EXPLAIN: "explain", Stance.IMPROVISE: "improvise"}


def stance_icon(stance: Stance) -> str:
    """The name of the icon of a stance."""
    return f"stance-{_STANCES[stance]}"


def move_icon(move: Move) -> str:
    """The icon of a move: the shape of its stance, hollow when it was done badly."""
    return stance_icon(move.stance) + ("" if move.well_done else "-hollow")


class Icon(Widget):
    """An icon, as large as its box allows."""

    role = Role.IMAGE

    def __init__(self, art: Art, icon: str, *, name: str = "") -> None:
        super().__init__(name=name)
        self.art = art
        self.icon = icon

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The icon, in its light form where cards are dark."""
        side = min(self.rect.size)
        place = Rect(0, 0, side, side)
        place.center = self.rect.center
        canvas.blit(self.art.icon(self.icon, side, light=look.palette.light_icons), place)


class NumberDisc(Widget):
    """The number of a junction."""

    role = Role.TEXT

    def __init__(self, number: int) -> None:
        super().__init__(name=str(number))
        self.number = number

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """A filled disc with the number."""
        fill = look.palette.good
        shapes.disc(canvas, self.rect.center, min(self.rect.size) // 2, fill)
        words = set_text(str(self.number), Type.LABEL, look, self.rect.w)
        at = (self.rect.centerx - words.width // 2, self.rect.centery - words.height // 2)
        words.draw(canvas, at, look.palette.card.fill)


class Lesson(Widget):
    """What there is to learn from a decision, behind a saffron bar."""

    role = Role.TEXT

    def __init__(self, text: str) -> None:
        super().__init__(name=plain(text))
        self.text = text

    def height_for(self, width: int, look: Look) -> int:
        """The height of the lines at this width."""
        return self._words(width, look).height

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """Bar and words."""
        bar = look.px(6)
        shapes.panel(
            canvas, Rect(self.rect.x, self.rect.y, bar, self.rect.h), bar // 2, look.palette.accent
        )
        at = (self.rect.x + bar + look.px(12), self.rect.y)
        self._words(self.rect.w, look).draw(canvas, at, look.palette.card.text)

    def _words(self, width: int, look: Look) -> SetText:
        return set_text(self.text, Type.LABEL, look, width - look.px(18))


class LessonPanel(Lesson):
    """The same on a card of its own, to stand over a picture."""

    def size_for(self, width: int, look: Look) -> tuple[int, int]:
        """The size that hugs the words, no wider than this."""
        beside, above = self._air(look)
        words = self._words(min(width, look.with_type(_WIDEST)) - 2 * beside, look)
        return words.width + look.px(18) + 2 * beside, words.height + 2 * above

    def height_for(self, width: int, look: Look) -> int:
        """The height at this width."""
        return self.size_for(width, look)[1]

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """Card, bar and words."""
        radius, (beside, above) = look.px(RADIUS_CARD), self._air(look)
        shapes.shadow(canvas, self.rect, radius, look)
        shapes.ground(canvas, self.rect, radius, look.palette.card, look)
        whole = self.rect
        self.rect = whole.inflate(-2 * beside, -2 * above)
        super().draw(canvas, look, state)
        self.rect = whole

    def _air(self, look: Look) -> tuple[int, int]:
        return look.px(20), look.px(14)


class StepSign(Widget):
    """A step of the lesson on its own short road: a full junction when it was taken, else a ring.

    The word below says the same as the shape.
    """

    role = Role.TEXT

    def __init__(self, text: str, word: str, *, taken: bool, last: bool) -> None:
        super().__init__(name=f"{text}: {word}")
        self.text = text
        self.word = word
        self.taken = taken
        self.last = last

    def height_for(self, width: int, look: Look) -> int:
        """The height of both lines, and the way to the next step."""
        text, word = self._words(width, look)
        return text.height + word.height + look.px(0 if self.last else 18)

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The sign, the way to the next, the words."""
        palette, side = look.palette, look.with_type(30)
        text, word = self._words(self.rect.w, look)
        centre = (self.rect.x + side // 2, self.rect.y + look.line_px(Type.STRONG) // 2 + 1)
        if not self.last:
            way = Rect(0, centre[1], look.px(5), self.rect.h)
            way.centerx = centre[0]
            canvas.fill(palette.rule, way)
        if self.taken:
            shapes.disc(canvas, centre, side // 2, palette.good)
        else:
            shapes.disc(canvas, centre, side // 2, palette.card.second)
            shapes.disc(canvas, centre, side // 2 - look.px(4), palette.card.fill)
        left = self.rect.x + side + look.px(16)
        text.draw(canvas, (left, self.rect.y), palette.card.text)
        word.draw(canvas, (left, self.rect.y + text.height), palette.card.second)

    def _words(self, width: int, look: Look) -> tuple[SetText, SetText]:
        room = width - look.with_type(30) - look.px(16)
        return set_text(self.text, Type.STRONG, look, room), set_text(
            self.word, Type.NOTE, look, room
        )
