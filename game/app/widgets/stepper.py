"""A value that goes up and down by steps: a button for less, the value, a button for more."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import Rect

from game.app import marks, shapes
from game.app.shapes import Canvas
from game.app.theme import RADIUS_KEY, SMALLEST_TARGET, Look, Type
from game.app.typeset import SetText, set_line
from game.app.widgets.base import AT_REST, Ground, Role, State, Widget, ring_colours
from game.app.widgets.labelled import Label
from game.words import _

_BLOCK = (20, 12)
_BETWEEN_BLOCKS = 5
_GAP = 12
_AIR = 8
_NARROWEST_LABEL = 150

LESS, MORE = "-less", "-more"
"""Stand behind the id of a stepper in the ids of its buttons."""


class StepValue(Widget):
    """The value in a word and in countable blocks; with its label, where that has room."""

    role = Role.STEPPER

    def __init__(self, label: Label, word: str, filled: int, steps: int) -> None:
        shown = _("{label}: {word}, {filled} van {steps}")
        super().__init__(name=shown.format(label=label.text, word=word, filled=filled, steps=steps))
        self.word = word
        self.filled = filled
        self.steps = steps
        self.label = label
        self.label_box = Rect(0, 0, 0, 0)
        self.value_box = Rect(0, 0, 0, 0)

    def move(self, dy: int) -> None:
        """Shift down with what is inside."""
        super().move(dy)
        self.label_box.y += dy
        self.value_box.y += dy

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """Label, word, blocks."""
        palette, box = look.palette, self.value_box
        self.label.draw(canvas, self.label_box, look, palette.paper)
        word, (wide, tall) = self._set(look), (look.with_type(side) for side in _BLOCK)
        step = wide + look.px(_BETWEEN_BLOCKS)
        y = box.centery - (word.height + look.px(4) + tall) // 2
        word.draw(canvas, (box.centerx - word.width // 2, y), palette.paper.text)
        left = box.centerx - (self.steps * step - look.px(_BETWEEN_BLOCKS)) // 2
        for number in range(self.steps):
            block = Rect(left + number * step, y + word.height + look.px(4), wide, tall)
            if number < self.filled:
                shapes.block(canvas, block, palette.good)
            else:
                shapes.block(canvas, block, palette.paper.fill, edge=palette.paper.second)

    def _set(self, look: Look) -> SetText:
        return set_line(self.word, Type.BODY, look)


class StepButton(Widget):
    """A square with a plus or a minus; at the end of the values only the bare sign is left."""

    role = Role.BUTTON

    def __init__(self, id: str, name: str, *, more: bool, possible: bool) -> None:
        name = name if possible else _("{what} (verder kan niet)").format(what=name)
        super().__init__(id=id, name=name, focusable=True)
        self.more = more
        self.possible = possible

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The square, its ring when focused, the sign."""
        surface, radius = look.palette.quiet, look.px(RADIUS_KEY)
        if look.high_contrast and state.focused and self.possible:
            surface = look.palette.primary
        if state.focused:
            colour, _gap = ring_colours(look, Ground.PAPER)
            shapes.ring(canvas, self.rect, radius, colour, look)
        ink = surface.text
        if self.possible:
            thick = look.px(4 if state.hovered else 3)
            shapes.panel(canvas, self.rect, radius, surface.fill, edge=ink, edge_width=thick)
        else:
            ink = look.palette.resting
        mark = self.rect.inflate(-self.rect.w * 11 // 20, -self.rect.h * 11 // 20)
        (marks.plus if self.more else marks.minus)(canvas, mark, ink)


class Stepper:
    """Three widgets that belong together; `words` says every value, from the least on."""

    def __init__(self, id: str, label: str, words: Sequence[str], at: int, *, none: bool) -> None:
        """`at` is the place of the value among the words; with `none` the first has no block."""
        self.words = tuple(words)
        self.at = at
        blocks, steps = (at, len(words) - 1) if none else (at + 1, len(words))
        self.value = StepValue(Label(label), words[at], blocks, steps)
        lower, higher = _("{what}: stap lager, nu {word}"), _("{what}: stap hoger, nu {word}")
        less, more = (text.format(what=label, word=words[at]) for text in (lower, higher))
        last = at + 1 == len(words)
        self.less = StepButton(id + LESS, less, more=False, possible=at > 0)
        self.more = StepButton(id + MORE, more, more=True, possible=not last)

    def height_for(self, width: int, look: Look) -> int:
        """The height of the buttons, and of the label where that stands above them."""
        side, room = self._side(look), self._room(width, look)
        label = self.value.label
        if room >= look.with_type(_NARROWEST_LABEL):
            return max(side + look.px(_AIR), label.height_for(room, look))
        return label.height_for(width, look) + side + look.px(_AIR)

    def place(self, rect: Rect, look: Look) -> list[Widget]:
        """The widgets in reading order, in this box."""
        side, room = self._side(look), self._room(rect.w, look)
        below = Rect(rect.x, rect.bottom - side - look.px(_AIR) // 2, rect.w, side)
        label = Rect(rect.x, rect.y, rect.w, below.y - rect.y)
        if room >= look.with_type(_NARROWEST_LABEL):
            label = Rect(rect.x, rect.y, room, rect.h)
            below.centery = rect.centery
        more = Rect(below.right - side, below.y, side, side)
        value = Rect(0, below.y, self._value_width(look), side)
        value.right = more.x - look.px(_GAP)
        less = Rect(value.x - look.px(_GAP) - side, below.y, side, side)
        self.value.label_box, self.value.value_box = label, value
        self.value.place(Rect(label.x, label.y, less.x - label.x, rect.h))
        return [self.value, self.less.place(less), self.more.place(more)]

    def _side(self, look: Look) -> int:
        return max(look.px(SMALLEST_TARGET), look.with_type(44))

    def _value_width(self, look: Look) -> int:
        step = look.with_type(_BLOCK[0]) + look.px(_BETWEEN_BLOCKS)
        words = (set_line(word, Type.BODY, look).width for word in self.words)
        return max(self.value.steps * step, *words)

    def _room(self, width: int, look: Look) -> int:
        """The width that is left for the label beside the buttons."""
        taken = 2 * self._side(look) + self._value_width(look) + 3 * look.px(_GAP)
        return width - taken
