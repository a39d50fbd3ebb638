"""One of the parts of a page, to go to at once."""

from __future__ import annotations

from pygame import Rect

from game.app import shapes
from game.app.shapes import Canvas
from game.app.theme import RADIUS_KEY, RING, SMALLEST_TARGET, Look, Type
from game.app.typeset import SetText, set_line
from game.app.widgets.base import AT_REST, Ground, Role, State, Widget, ring_colours
from game.words import _


class Tab(Widget):
    """A word on the deck, with a bar under the part that is shown."""

    role = Role.BUTTON

    def __init__(self, id: str, label: str, *, current: bool) -> None:
        shown = _("{part}, dit zie je nu").format(part=label) if current else label
        super().__init__(id=id, name=shown, focusable=True)
        self.label = label
        self.current = current

    def natural_width(self, look: Look) -> int:
        """The width of the word with air around it."""
        return self._words(look).width + 2 * look.px(16)

    def height_for(self, width: int, look: Look) -> int:
        """High enough to hit."""
        return max(look.px(SMALLEST_TARGET), self._words(look).height + look.px(20))

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The word, the bar, the ring."""
        palette = look.palette
        if state.focused:
            colour, _gap = ring_colours(look, Ground.DECK)
            # Inside its own room: the next word stands close by.
            inner = self.rect.inflate(-look.px(2 * RING), -look.px(2 * RING))
            shapes.ring(canvas, inner, look.px(RADIUS_KEY), colour, look)
        words = self._words(look)
        lit = self.current or state.hovered
        colour = palette.deck.text if lit else palette.deck.second
        at = (self.rect.centerx - words.width // 2, self.rect.centery - words.height // 2)
        words.draw(canvas, at, colour)
        if self.current:
            bar = Rect(0, at[1] + words.height + look.px(2), words.width, look.px(5))
            bar.centerx = self.rect.centerx
            shapes.panel(canvas, bar, bar.h // 2, palette.accent)

    def _words(self, look: Look) -> SetText:
        return set_line(self.label, Type.STRONG, look)
