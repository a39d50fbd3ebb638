"""What was agreed: the card on a clipboard that is always at hand."""

from __future__ import annotations

from pygame import Rect

from game.app import marks, shapes
from game.app.shapes import Canvas
from game.app.text import plain
from game.app.theme import EDGE, RADIUS_PAPER, Look, Type
from game.app.typeset import SetText, set_line, set_text
from game.app.widgets.base import AT_REST, Ground, Role, State, Widget, ring_colours
from game.app.widgets.keycap import draw_keycap, keycap_size

_PADDING = 22
_SHADOW = 8
_CLIP = (72, 20)
_MARK = 24


class AgreementsCard(Widget):
    """The agreements under a title.

    `key` shows a key beside the title; with an `id` the player can act on the card.
    """

    role = Role.LIST

    def __init__(
        self,
        title: str,
        lines: tuple[str, ...],
        *,
        key: str = "",
        id: str = "",
    ) -> None:
        said = tuple(map(plain, lines))
        super().__init__(id=id, name=". ".join((title, *said)), focusable=bool(id))
        if id:
            self.role = Role.BUTTON
        else:
            self.parts = said
        self.title = title
        self.lines = lines
        self.key = key

    @property
    def spoken(self) -> tuple[str, ...]:
        """The title, then every line."""
        return f"{self.title}:", *map(plain, self.lines)

    def height_for(self, width: int, look: Look) -> int:
        """The height of clip, title and lines at this width."""
        head = max(self._title(look).height, keycap_size(look) if self.key else 0)
        lines = self._lines(width, look)
        body = sum(line.height for line in lines) + max(0, len(lines) - 1) * look.px(8)
        clip = look.px(_CLIP[1])
        return clip + 2 * look.px(_PADDING) + head + look.px(24) + body

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """Paper, clip, title, rule, lines."""
        surface, palette = look.palette.card, look.palette
        clip = look.px(_CLIP[1])
        paper = Rect(self.rect.x, self.rect.y + clip, self.rect.w, self.rect.h - clip)
        radius = look.px(RADIUS_PAPER)
        shapes.shadow(canvas, paper, radius, look, _SHADOW)
        if state.focused:
            colour, gap = ring_colours(look, Ground.SCENE)
            shapes.ring(canvas, paper, radius, colour, look, gap)
        border = surface.text if state.hovered and self.focusable else surface.edge
        edge = look.px(EDGE) if border else 0
        shapes.panel(canvas, paper, radius, surface.fill, edge=border, edge_width=edge)
        self._draw_clip(canvas, paper, look)
        left, y = paper.x + look.px(_PADDING), paper.y + look.px(_PADDING)
        title = self._title(look)
        title.draw(canvas, (left, y), surface.text)
        head = title.height
        if self.key:
            side = keycap_size(look)
            cap = Rect(paper.right - look.px(_PADDING) - side, y, side, side)
            draw_keycap(canvas, cap, self.key, surface.second, look)
            head = max(head, side)
        y += head
        rule = Rect(left, y + look.px(8), paper.w - 2 * look.px(_PADDING), look.px(3))
        canvas.fill(palette.accent, rule)
        y = rule.bottom + look.px(13)
        for text in self._lines(self.rect.w, look):
            side = look.with_type(_MARK)
            box = Rect(left, y + (look.line_px(Type.BODY) - side) // 2, side, side)
            marks.bullet(canvas, box, surface.second)
            text.draw(canvas, (box.right + look.px(12), y), surface.text)
            y += text.height + look.px(8)

    def _draw_clip(self, canvas: Canvas, paper: Rect, look: Look) -> None:
        fill = look.palette.accent if look.high_contrast else look.palette.deck.fill
        dot = look.palette.deck.fill if look.high_contrast else look.palette.accent
        clip = Rect(0, 0, look.px(_CLIP[0]), look.px(_CLIP[1]))
        clip.midtop = (paper.centerx, paper.y - look.px(4))
        shapes.disc(canvas, clip.midtop, look.px(14), fill)
        shapes.panel(canvas, clip, look.px(4), fill)
        shapes.disc(canvas, (clip.centerx, clip.y - look.px(1)), look.px(5), dot)

    def _title(self, look: Look) -> SetText:
        return set_line(self.title, Type.H2, look)

    def _lines(self, width: int, look: Look) -> list[SetText]:
        room = width - 2 * look.px(_PADDING) - look.with_type(_MARK) - look.px(12)
        return [set_text(line, Type.BODY, look, room) for line in self.lines]
