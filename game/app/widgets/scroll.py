"""A box that shows part of what is in it, and says so: an arrow with "meer"."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import Rect

from game.app import shapes
from game.app.shapes import Canvas
from game.app.theme import RADIUS_CARD, SMALLEST_TARGET, Look, Type
from game.app.typeset import set_line
from game.app.widgets.base import AT_REST, Ground, Role, State, Widget, ring_colours
from game.words import _

_KEEP_IN_SIGHT = 40
"""Units of the last view that stay in sight after a page down."""


class ScrollArea(Widget):
    """Widgets that may need more height than the box has. They stand in page coordinates."""

    role = Role.SCROLL

    def __init__(
        self, children: Sequence[Widget], *, id: str = "scroll", ground: Ground = Ground.PAPER
    ) -> None:
        super().__init__(id=id, name=_("Meer lezen"))
        self.children = tuple(children)
        self.ground = ground
        self.offset = 0
        self._more = Rect(0, 0, 0, 0)

    @property
    def focusable(self) -> bool:
        """Only where the keys would else find nothing in it to stand on."""
        return self.overflow > 0 and not any(child.focusable for child in self.children)

    @property
    def overflow(self) -> int:
        """How many pixels of the content do not fit."""
        bottom = max((child.rect.bottom for child in self.children), default=self.rect.y)
        return max(0, bottom + self.offset - self.rect.bottom)

    @property
    def has_more_below(self) -> bool:
        """Whether something is hidden under the bottom of the box."""
        return self.offset < self.overflow

    def move(self, dy: int) -> None:
        """Shift down with all children."""
        super().move(dy)
        for child in self.children:
            child.move(dy)

    def scroll_by(self, pixels: int) -> bool:
        """Show what is so much lower; whether anything moved."""
        wanted = max(0, min(self.offset + pixels, self.overflow))
        moved, self.offset = wanted - self.offset, wanted
        for child in self.children:
            child.move(-moved)
        return moved != 0

    def scroll_page(self, direction: int, look: Look) -> bool:
        """Show the next (1) or the last (-1) view."""
        return self.scroll_by(direction * max(1, self.rect.h - look.px(_KEEP_IN_SIGHT)))

    def reveal(self, child: Widget, margin: int) -> bool:
        """Bring a child into sight; whether anything moved."""
        if child.rect.bottom + margin > self.rect.bottom:
            return self.scroll_by(child.rect.bottom + margin - self.rect.bottom)
        if child.rect.top - margin < self.rect.top:
            return self.scroll_by(child.rect.top - margin - self.rect.top)
        return False

    def on_more(self, point: tuple[int, int]) -> bool:
        """Whether this place is on the arrow."""
        return self.has_more_below and bool(self._more.collidepoint(point))

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """Only the frame; the page draws the children, which have states of their own."""
        if state.focused:
            colour, _gap = ring_colours(look, self.ground)
            shapes.ring(canvas, self.rect, look.px(RADIUS_CARD), colour, look)

    def draw_more(self, canvas: Canvas, look: Look) -> None:
        """The arrow over the lower edge, while there is more."""
        if not self.has_more_below:
            return
        surface = look.palette.primary
        word = set_line(_("meer"), Type.LABEL, look)
        mark = look.with_type(22)
        size = (word.width + mark + look.px(44), max(look.px(SMALLEST_TARGET - 8), word.height + 8))
        self._more = Rect(0, 0, *size)
        self._more.midbottom = (self.rect.centerx, self.rect.bottom - look.px(6))
        around = self._more.inflate(2 * look.px(4), 2 * look.px(4))
        ground = look.palette.deck if self.ground is Ground.DECK else look.palette.paper
        shapes.panel(canvas, around, around.h // 2, ground.fill)
        shapes.panel(canvas, self._more, self._more.h // 2, surface.fill)
        x, y = self._more.x + look.px(18), self._more.centery
        word.draw(canvas, (x, y - word.height // 2), surface.text)
        box = Rect(x + word.width + look.px(8), y - mark // 2, mark, mark)
        shapes.arrow_down(canvas, box, surface.text)
