"""The answers of a decision: cards with the key's number on a tab."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pygame import Rect

from game.app import shapes
from game.app.colours import Surface
from game.app.layout import AnswerSizes
from game.app.shapes import Canvas
from game.app.text import plain
from game.app.theme import LIFT, PADDING, RADIUS_CARD, RADIUS_KEY, SMALLEST_TARGET, Look, Type
from game.app.typeset import set_text
from game.app.widgets.base import AT_REST, Ground, Role, State, Widget, ring_colours

_TAB = (52, 42)
_TAB_BESIDE = 46
_TAB_INSIDE = 18
_TAB_LEFT = 24


def answer_sizes(
    texts: Sequence[str],
    look: Look,
    heading: Callable[[int], int] = lambda width: 0,
    type: Type = Type.ANSWER,
) -> AnswerSizes:
    """What the decision about the layout has to know of these answers and of what is asked."""

    def measure(index: int, width: int) -> tuple[int, int]:
        text = set_text(texts[index], type, look, width)
        return text.lines, text.height

    return AnswerSizes(
        count=len(texts),
        text=measure,
        heading=heading,
        padding=look.px(PADDING),
        tab=look.with_type(_TAB[1]) - look.px(_TAB_INSIDE) + look.px(4),
        beside=look.with_type(_TAB_BESIDE) + look.px(20),
        smallest=max(look.px(SMALLEST_TARGET + 16), look.with_type(_TAB_BESIDE) + look.px(32)),
    )


class AnswerCard(Widget):
    """One answer. The tab stands on the top edge in a row, inside at the left in a column."""

    role = Role.CHOICE

    def __init__(
        self,
        id: str,
        number: int,
        text: str,
        *,
        tab_beside: bool = False,
        type: Type = Type.ANSWER,
    ) -> None:
        super().__init__(id=id, name=plain(text), focusable=True, shortcut=str(number))
        self.type = type
        self.number = number
        self.text = text
        self.tab_beside = tab_beside

    @property
    def spoken(self) -> tuple[str, ...]:
        """The number by which it is chosen, then the words."""
        return f"{self.number}.", plain(self.text)

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The card; lifted and ringed when it has the focus."""
        palette = look.palette
        surface = palette.primary if look.high_contrast and state.focused else palette.card
        # Under each other they stand too close for it.
        lift = 0 if state.pressed or self.tab_beside else LIFT * state.lift
        card = self.rect.move(0, -round(lift * look.unit))
        radius = look.px(RADIUS_CARD)
        if state.focused:
            colour, gap = ring_colours(look, Ground.DECK)
            shapes.ring(canvas, card, radius, colour, look, gap)
        shapes.ground(canvas, card, radius, surface, look)
        tab = self._tab(card, look)
        self._draw_tab(canvas, tab, look, state.focused or state.hovered, surface)
        left = tab.right + look.px(20) if self.tab_beside else card.x + look.px(PADDING)
        text = set_text(self.text, self.type, look, card.right - look.px(PADDING) - left)
        down = 0 if self.tab_beside else look.px(4)
        text.draw(canvas, (left, card.centery - text.height // 2 + down), surface.text)

    def tab(self, look: Look) -> Rect:
        """Where the number stands when the card has been lifted."""
        return self._tab(self.rect.move(0, -look.px(LIFT)), look)

    def _tab(self, card: Rect, look: Look) -> Rect:
        if self.tab_beside:
            side = look.with_type(_TAB_BESIDE)
            tab = Rect(card.x + look.px(20), 0, side, side)
            tab.centery = card.centery
            return tab
        width, height = look.with_type(_TAB[0]), look.with_type(_TAB[1])
        top = card.y + look.px(_TAB_INSIDE) - height
        return Rect(card.x + look.px(_TAB_LEFT), top, width, height)

    def _draw_tab(self, canvas: Canvas, tab: Rect, look: Look, lit: bool, card: Surface) -> None:
        palette = look.palette
        surface = palette.primary if lit else palette.tab
        if look.high_contrast:
            filled = card.fill == palette.primary.fill
            surface = palette.card if filled else palette.tab
        radius = look.px(RADIUS_KEY)
        if not self.tab_beside:
            rim = 2 * look.px(4)
            shapes.panel(canvas, tab.inflate(rim, rim), radius + rim // 2, palette.deck.fill)
        edge = look.px(3) if surface.edge else 0
        shapes.panel(canvas, tab, radius, surface.fill, edge=palette.accent, edge_width=edge)
        digit = set_text(str(self.number), Type.STRONG, look, tab.w)
        at = (tab.centerx - digit.width // 2, tab.centery - digit.height // 2)
        digit.draw(canvas, at, surface.text)
