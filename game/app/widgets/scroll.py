"""A box that shows part of what is in it, and says so: an arrow with "meer"."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import Rect

from game.app import marks, shapes
from game.app.shapes import Canvas
from game.app.theme import RADIUS_CARD, SMALLEST_TARGET, Look, Type
from game.app.typeset import SetText, set_line
from game.app.widgets.base import AT_REST, Ground, Role, State, Widget, ring_colours
from game.words import _

_KEEP_IN_SIGHT = 40
"""Units of the last view that stay in sight after a page down."""
_MARK = 22
_AIR = 6
"""Units above and below the arrow on its strip."""


class ScrollArea(Widget):
    """Widgets that may need more height than the box has. They stand in page coordinates."""

    role = Role.SCROLL

    def __init__(
        self,
        children: Sequence[Widget],
        *,
        id: str = "scroll",
        ground: Ground = Ground.PAPER,
        foot: int = 0,
    ) -> None:
        """`foot` is the room below the last of them, in pixels, where all of them do not fit."""
        super().__init__(id=id, name=_("Meer lezen"))
        self._foot = foot
        self.children = tuple(children)
        self.ground = ground
        self.offset = 0

    @property
    def focusable(self) -> bool:
        """Only where the keys would else find nothing in it to stand on."""
        return self.overflow > 0 and not any(child.focusable for child in self.children)

    @property
    def overflow(self) -> int:
        """How many pixels of the content do not fit."""
        bottom = max((child.rect.bottom for child in self.children), default=self.rect.y)
        over = bottom + self.offset - self.rect.bottom
        return over + self._foot if over > 0 else 0

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

    def view(self, look: Look) -> Rect:
        """Where the content is seen: the whole box, but for the strip that the arrow stands on."""
        seen = self.rect.copy()
        if self.has_more_below:
            seen.h = max(0, seen.h - self._pill(look).h - look.px(2 * _AIR))
        return seen

    def scroll_page(self, direction: int, look: Look) -> bool:
        """Show the next (1) or the last (-1) view."""
        return self.scroll_by(direction * max(1, self.view(look).h - look.px(_KEEP_IN_SIGHT)))

    def reveal(self, child: Widget, margin: int, look: Look) -> bool:
        """Bring a child into sight, its beginning where it is too tall; whether anything moved."""
        seen = self.view(look)
        above = child.rect.top - margin - seen.top
        below = child.rect.bottom + margin - seen.bottom
        return self.scroll_by(min(above, max(0, below)))

    def on_more(self, point: tuple[int, int], look: Look) -> bool:
        """Whether this place is on the arrow."""
        return self.has_more_below and bool(self._pill(look).collidepoint(point))

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """Only the frame; the page draws the children, which have states of their own."""
        if state.focused:
            colour, _gap = ring_colours(look, self.ground)
            shapes.ring(canvas, self.rect, look.px(RADIUS_CARD), colour, look)

    def draw_more(self, canvas: Canvas, look: Look) -> None:
        """The arrow on its strip below the content, while there is more."""
        if not self.has_more_below:
            return
        surface, pill, word = look.palette.primary, self._pill(look), _word(look)
        if self.ground is not Ground.SCENE:
            seen = self.view(look)
            canvas.fill(look.palette.rule, Rect(seen.x, seen.bottom, seen.w, look.px(2)))
        shapes.panel(canvas, pill, pill.h // 2, surface.fill)
        x, y = pill.x + look.px(18), pill.centery
        word.draw(canvas, (x, y - word.height // 2), surface.text)
        mark = look.with_type(_MARK)
        box = Rect(x + word.width + look.px(8), y - mark // 2, mark, mark)
        marks.arrow_down(canvas, box, surface.text)

    def _pill(self, look: Look) -> Rect:
        """Where the arrow and its word stand."""
        word = _word(look)
        width = word.width + look.with_type(_MARK) + look.px(44)
        pill = Rect(0, 0, width, max(look.px(SMALLEST_TARGET - 8), word.height + look.px(8)))
        pill.midbottom = (self.rect.centerx, self.rect.bottom - look.px(_AIR))
        return pill


def _word(look: Look) -> SetText:
    return set_line(_("meer"), Type.LABEL, look)
