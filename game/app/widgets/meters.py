"""The meters: an icon, a word and five countable blocks each; numbers for who asked for them."""

from __future__ import annotations

from dataclasses import dataclass

from pygame import Rect

from game import phrases
from game.app import marks, shapes
from game.app.art import Art
from game.app.colours import Colour
from game.app.motion import METERS, Span
from game.app.shapes import Canvas
from game.app.theme import RADIUS_PILL, Look, Type
from game.app.typeset import SetText, set_line
from game.app.widgets.base import AT_REST, Role, State, Widget
from game.phrases import BLOCKS
from game.words import _

_BLOCK = (24, 14)
_BETWEEN_BLOCKS = 5
_RING = 4
"""Units by which the ring around a gained block, and the outline of a lost one, stand out."""
_TRIANGLE = 18
_ICON = 44


@dataclass(frozen=True, slots=True)
class Meter:
    """What one meter shows: blocks filled now, and how many there were before this turn.

    `before` is `None` while nothing was at stake; equal to `filled` it reads as unchanged.
    """

    icon: str
    word: str
    filled: int
    before: int | None = None
    number: int | None = None
    """The value, 0–100, for players who want it."""

    @property
    def label(self) -> str:
        """The word, and the number where it is shown."""
        return self.word if self.number is None else f"{self.word} {self.number}"

    @property
    def spoken(self) -> str:
        """The meter in words."""
        if self.number is None:
            said = f"{self.word}: {phrases.counted(self.filled)}"
        else:
            said = _("{word}: {number} van 100").format(word=self.word, number=self.number)
        change = phrases.changed(self.before, self.filled)
        return f"{said}, {change}" if change else said


class Meters(Widget):
    """A pill with up to three meters next to each other.

    Tight, they stand closer; compact leaves out the words, and leaves a number; `only_changed`
    leaves out what stayed as it was.
    """

    role = Role.METER

    def __init__(self, art: Art, meters: tuple[Meter, ...], *, compact: bool = False) -> None:
        self.parts = tuple(meter.spoken for meter in meters)
        super().__init__(name=". ".join(self.parts))
        self.art = art
        self.meters = meters
        self.compact = compact
        self.tight = False
        self.only_changed = False

    @property
    def shown(self) -> tuple[Meter, ...]:
        """The meters that are seen."""
        if self.only_changed:
            return tuple(meter for meter in self.meters if meter.before is not None)
        return self.meters

    def spans(self) -> tuple[Span, ...]:
        """The blocks change where any were lost or gained."""
        changes = any(meter.before not in (None, meter.filled) for meter in self.meters)
        return (*super().spans(), METERS) if changes else super().spans()

    def natural_width(self, look: Look) -> int:
        """The width that the pill needs."""
        parts = sum(self._part_width(meter, look) for meter in self.shown)
        end, between = self._air(look)
        return parts + 2 * end + (len(self.shown) - 1) * between

    def height_for(self, width: int, look: Look) -> int:
        """The height of the pill."""
        bare = self.compact and all(meter.number is None for meter in self.meters)
        label = 0 if bare else look.line_px(Type.LABEL) + look.px(4)
        return max(look.px(76), label + look.px(_BLOCK[1]) + look.px(28))

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The pill and its meters, a thin rule between them."""
        surface, radius = look.palette.paper, look.px(RADIUS_PILL)
        shapes.shadow(canvas, self.rect, radius, look)
        shapes.ground(canvas, self.rect, radius, surface, look)
        end, between = self._air(look)
        x = self.rect.x + end
        for number, meter in enumerate(self.shown):
            if number:
                rule = Rect(x + between // 2 - 1, 0, look.px(2), self.rect.h * 3 // 5)
                rule.centery = self.rect.centery
                canvas.fill(look.palette.rule, rule)
                x += between
            colour = look.palette.meters[self.meters.index(meter) % 3]
            self._draw_meter(canvas, x, meter, colour, look)
            x += self._part_width(meter, look)

    def _draw_meter(self, canvas: Canvas, x: int, meter: Meter, fill: Colour, look: Look) -> None:
        icon = self.art.icon(meter.icon, look.px(_ICON), light=look.palette.light_icons)
        canvas.blit(icon, (x, self.rect.centery - icon.get_height() // 2))
        left = x + look.px(_ICON + 12)
        height = look.px(_BLOCK[1])
        label, gap = self._label(meter, look), look.px(5)
        if label is None:
            top = self.rect.centery - height // 2
            after = left + BLOCKS * self._step(look)
            y = self.rect.centery - look.line_px(Type.LABEL) // 2
            self._draw_change(canvas, (after, y), meter, look)
        else:
            y = self.rect.centery - (label.height + gap + height) // 2
            label.draw(canvas, (left, y), look.palette.paper.second)
            self._draw_change(canvas, (left + label.width, y), meter, look)
            top = y + label.height + gap
        for n in range(BLOCKS):
            place = Rect(left + n * self._step(look), top, look.px(_BLOCK[0]), height)
            self._draw_block(canvas, place, n, meter, fill, look)

    def _draw_block(
        self, canvas: Canvas, place: Rect, n: int, meter: Meter, fill: Colour, look: Look
    ) -> None:
        palette = look.palette
        before = meter.filled if meter.before is None else meter.before
        if n < min(meter.filled, before):
            shapes.block(canvas, place, fill)
            return
        come = self._come(n, meter.filled, before)
        if n < before and come > 0:
            shapes.dashed(canvas, place.inflate(0, look.px(_RING)), palette.bad)
        elif n >= before or n >= meter.filled:
            edge = palette.rule if look.high_contrast else None
            shapes.block(canvas, place, palette.empty, edge=edge)
        if n < before:
            with shapes.part_of(canvas, place, 1 - come):
                shapes.block(canvas, place, fill)
        elif n < meter.filled:
            with shapes.part_of(canvas, place, come):
                shapes.block(canvas, place, fill)
            if come == 1:
                around, width = place.inflate(2 * look.px(_RING), 2 * look.px(_RING)), look.px(2)
                ink = palette.paper.text
                shapes.panel(canvas, around, around.h // 2, None, edge=ink, edge_width=width)

    def _come(self, n: int, filled: int, before: int) -> float:
        """How far a block is in its change; they go one by one, from the last one that was full."""
        turn = n - before if filled > before else before - 1 - n
        changes = abs(filled - before)
        return max(0.0, min(1.0, self.time.progress(METERS) * changes - turn))

    def _draw_change(self, canvas: Canvas, at: tuple[int, int], meter: Meter, look: Look) -> None:
        if meter.before is None:
            return
        x = at[0] + look.px(8)
        if meter.before == meter.filled:
            same = self._same(look)
            same.draw(canvas, (x, at[1]), look.palette.paper.text)
            return
        up = meter.filled > meter.before
        if not self.time.progress(METERS):
            return
        side = look.with_type(_TRIANGLE)
        box = Rect(x, at[1] + (look.line_px(Type.LABEL) - side) // 2, side, side)
        marks.triangle(canvas, box, look.palette.good if up else look.palette.bad, up=up)

    def _air(self, look: Look) -> tuple[int, int]:
        """Before the first and after the last meter; and between two of them."""
        return (look.px(10), look.px(18)) if self.tight else (look.px(18), look.px(33))

    def _part_width(self, meter: Meter, look: Look) -> int:
        label = self._label(meter, look)
        words = label.width if label else 0
        if label:
            if meter.before == meter.filled:
                words += look.px(8) + self._same(look).width
            elif meter.before is not None:
                words += look.px(8) + look.with_type(_TRIANGLE)
        blocks = BLOCKS * self._step(look) - look.px(_BETWEEN_BLOCKS)
        if self.compact and meter.before is not None:
            blocks += look.px(8 + _BETWEEN_BLOCKS) + look.with_type(_TRIANGLE)
        return look.px(_ICON + 12) + max(words, blocks)

    def _label(self, meter: Meter, look: Look) -> SetText | None:
        """What stands over the blocks."""
        if not self.compact:
            return set_line(meter.label, Type.LABEL, look)
        return None if meter.number is None else set_line(str(meter.number), Type.LABEL, look)

    def _same(self, look: Look) -> SetText:
        return set_line(_("gelijk"), Type.LABEL, look)

    def _step(self, look: Look) -> int:
        return look.px(_BLOCK[0]) + look.px(_BETWEEN_BLOCKS)
