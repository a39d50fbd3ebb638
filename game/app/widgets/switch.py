"""Something that is on or off: said in a word, and shown by where a knob stands."""

from __future__ import annotations

from pygame import Rect

from game.app import marks, shapes
from game.app.shapes import Canvas
from game.app.theme import RADIUS_KEY, SMALLEST_TARGET, Look, Type
from game.app.typeset import SetText, set_line
from game.app.widgets.base import AT_REST, Ground, Role, State, Widget, ring_colours
from game.app.widgets.labelled import Label
from game.words import _

_TRACK = (66, 36)
_KNOB = 6
"""Units between the knob and the edge of its track."""
_GAP = 14
_AIR = 6
_BESIDE = 10
"""Units by which the ring is wider than the row."""


class Switch(Widget):
    """A whole row to press: what it is at the left; the word and the switch at the right."""

    role = Role.SWITCH

    def __init__(self, id: str, label: str, *, on: bool, note: str = "") -> None:
        self.word = _("aan") if on else _("uit")
        name = f"{label}: {self.word}"
        super().__init__(id=id, name=f"{name}. {note}" if note else name, focusable=True)
        self.on = on
        self._label = Label(label, note)

    def height_for(self, width: int, look: Look) -> int:
        """The height of the words, never too small to hit."""
        words = self._label.height_for(self._room(width, look), look)
        return max(look.px(SMALLEST_TARGET), words + look.px(_AIR))

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """Words, the word of its state, track and knob."""
        palette = look.palette
        surface, on = palette.paper, palette.good
        if state.focused:
            inside = self.rect.inflate(2 * look.px(_BESIDE), -2 * look.px(_AIR))
            if look.high_contrast:
                surface, on = palette.primary, palette.primary.text
                shapes.panel(canvas, inside, look.px(RADIUS_KEY), surface.fill)
            colour, _gap = ring_colours(look, Ground.PAPER)
            shapes.ring(canvas, inside, look.px(RADIUS_KEY), colour, look)
        box = Rect(self.rect.x, self.rect.y, self._room(self.rect.w, look), self.rect.h)
        self._label.draw(canvas, box, look, surface)
        wide, tall = (look.with_type(side) for side in _TRACK)
        track = Rect(self.rect.right - wide, self.rect.centery - tall // 2, wide, tall)
        thick = look.px(4 if state.hovered or look.high_contrast else 3)
        edge = on if self.on else surface.second
        fill = on if self.on else surface.fill
        shapes.panel(canvas, track, tall // 2, fill, edge=edge, edge_width=thick)
        radius = tall // 2 - look.with_type(_KNOB)
        x = track.right - tall // 2 if self.on else track.x + tall // 2
        shapes.disc(canvas, (x, track.centery), radius, surface.fill if self.on else edge)
        if self.on:
            mark = Rect(0, 0, radius * 3 // 2, radius * 3 // 2)
            mark.center = (x, track.centery)
            marks.tick(canvas, mark, on)
        word = self._word(look)
        at = (track.x - look.px(_GAP) - word.width, track.centery - word.height // 2)
        word.draw(canvas, at, surface.text)

    def _room(self, width: int, look: Look) -> int:
        """The width that is left for the words."""
        widest = max(set_line(word, Type.BODY, look).width for word in (_("aan"), _("uit")))
        return width - look.with_type(_TRACK[0]) - widest - 2 * look.px(_GAP)

    def _word(self, look: Look) -> SetText:
        return set_line(self.word, Type.BODY, look)
