"""A few words that stand over the page for a moment, about what a key just did."""

from __future__ import annotations

from pygame import Rect

from game.app import marks, shapes
from game.app.shapes import Canvas
from game.app.theme import HUD_MARGIN, MARGIN, RADIUS_PILL, Look, Type
from game.app.typeset import SetText, set_text
from game.app.widgets.base import AT_REST, Role, State, Widget

_SHOWN_MS = 2000
_MS_PER_SIGN = 70
"""Who reads slowly reads some fourteen signs a second."""
_ICON = 30
_PADDING = (18, 14)
_WIDEST = 700


class Toast(Widget):
    """A dark pill; about sound it has a loudspeaker, struck through where it stays silent."""

    role = Role.TEXT

    def __init__(self, text: str, *, silent: bool | None = None) -> None:
        """`silent` is None where it is not about sound."""
        super().__init__(name=text)
        self.text = text
        self.silent = silent

    @property
    def shown_ms(self) -> int:
        """How long it stands there: long enough to be read."""
        return max(_SHOWN_MS, _MS_PER_SIGN * len(self.text))

    def place_in(self, size: tuple[int, int], look: Look) -> Toast:
        """Stand at the top, in the middle of a window of this many real pixels."""
        words = self._words(size[0], look)
        across, down = (look.px(units) for units in _PADDING)
        width = self._icon_room(look) + words.width + 2 * across
        height = max(look.with_type(_ICON), words.height) + 2 * down
        self.place(Rect((size[0] - width) // 2, look.px(HUD_MARGIN), width, height))
        return self

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The pill, the loudspeaker, the words."""
        surface, radius = look.palette.deck, look.px(RADIUS_PILL)
        edge = look.palette.ring_on_deck
        shapes.panel(canvas, self.rect, radius, surface.fill, edge=edge, edge_width=look.px(3))
        side, left = look.with_type(_ICON), self.rect.x + look.px(_PADDING[0])
        if self.silent is not None:
            icon = Rect(left, self.rect.centery - side // 2, side, side)
            marks.loudspeaker(canvas, icon, surface.text, silent=self.silent)
        words = self._words(canvas.get_width(), look)
        at = (left + self._icon_room(look), self.rect.centery - words.height // 2)
        words.draw(canvas, at, surface.text)

    def _icon_room(self, look: Look) -> int:
        return 0 if self.silent is None else look.with_type(_ICON) + look.px(12)

    def _words(self, width: int, look: Look) -> SetText:
        room = width - 2 * look.px(MARGIN + _PADDING[0]) - self._icon_room(look)
        return set_text(self.text, Type.STRONG, look, min(room, look.with_type(_WIDEST)))
