"""The map of a road that was chosen, and the chips at the ends of the roads that were not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pygame import Rect

from game import phrases
from game.app import shapes
from game.app.art import Art
from game.app.colours import BLACK, INK, MIST, PAPER, SAFFRON, WHITE, Colour
from game.app.motion import ROAD_LEG_MS, Span
from game.app.road_map import Leg, Point, along, branch, line_of, travelled
from game.app.shapes import Canvas
from game.app.theme import RADIUS_PILL, Look, Type
from game.app.trees import tree_boxes, trees
from game.app.typeset import SetText, set_line
from game.app.widgets.base import AT_REST, Ground, Role, State, Widget, ring_colours
from game.app.widgets.signs import move_icon
from game.story.debrief import NotTaken
from game.story.moves import Move
from game.story.scenario import BEST_FIRST, Path

SIGN = 29
"""Half a junction sign, in units."""
_END = 42
_BALL = 17
_FAR_HILL, _NEAR_HILL = "#CADFC8", "#B7D2B6"
_BRANCH_WIDTH, _ROAD_WIDTH = 15, 24


@dataclass(frozen=True, slots=True)
class Junction:
    """What stands at one junction: its number, its time, what was done, the ends of branches."""

    number: int
    time: str
    """Of the day; the day itself on a line before it where it is a new one."""
    move: Move
    chips: tuple[Rect, ...]
    """Down from the top of the map."""


class RoadMap(Widget):
    """Ink road, saffron dashes, numbered signs; dotted branches to roads that were not taken.

    `legs` are down from the top of the box, which begins at the left of the page; so is `sky`,
    above which nothing grows.
    """

    role = Role.IMAGE

    def __init__(
        self,
        art: Art,
        legs: Sequence[Leg],
        junctions: Sequence[Junction],
        *,
        ends_with: Path | None,
        name: str,
        sky: int = 0,
    ) -> None:
        super().__init__(name=name)
        self.art = art
        self.sky = sky
        self.legs = tuple(legs)
        self.junctions = tuple(junctions)
        self.ends_with = ends_with
        self._journey = Span(0, ROAD_LEG_MS * len(self.legs))
        self._pictures: dict[bool, Canvas] = {}

    def spans(self) -> tuple[Span, ...]:
        """The road is gone once more, leg by leg."""
        return (*super().spans(), self._journey)

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """Land, branches, road, signs; on its way only as far as the ball has come."""
        canvas.fill(look.palette.hill.fill, self.rect)
        gone = self.time.progress(self._journey)
        at = travelled(self.legs, gone)
        if gone < 1:
            canvas.blit(self._painted(look, road=False), self.rect)
        with shapes.part_of(canvas, self.rect, at[0] / self.rect.w if gone < 1 else 1):
            canvas.blit(self._painted(look, road=True), self.rect)
        self._draw_signs(canvas, look, at[0] if gone < 1 else self.rect.w)
        if gone < 1:
            self._draw_ball(canvas, at, look)

    def _painted(self, look: Look, *, road: bool) -> Canvas:
        """The land with or without the road on it, painted once."""
        if road not in self._pictures:
            self._pictures[road] = shapes.once(*self.rect.size, self._drawing(look, road=road))
        return self._pictures[road]

    def _draw_signs(self, canvas: Canvas, look: Look, reached: float) -> None:
        for leg, junction in zip(self.legs, self.junctions, strict=True):
            self._draw_sign(canvas, leg, junction, look)
            if leg.icon[0] > reached:
                continue
            side = look.with_type(54)
            centre = round(leg.icon[0]), round(leg.icon[1]) + self.rect.y
            icon = self.art.icon(move_icon(junction.move), side)
            if look.high_contrast:
                shapes.disc(canvas, centre, side // 2 + look.px(4), BLACK)
                icon = self.art.icon(move_icon(junction.move), side, light=True)
            canvas.blit(icon, (centre[0] - side // 2, centre[1] - side // 2))
        if self.ends_with:
            self._draw_end(canvas, self.ends_with, look)

    def _draw_ball(self, canvas: Canvas, at: Point, look: Look) -> None:
        centre, radius = (round(at[0]), round(at[1]) + self.rect.y), look.with_type(_BALL)
        shapes.disc(canvas, centre, radius, WHITE if look.high_contrast else INK)
        shapes.disc(canvas, centre, radius - look.px(3), look.palette.accent)

    def _drawing(self, look: Look, *, road: bool) -> str:
        dark = look.high_contrast
        parts = [] if dark else [self._land(), trees(self._trees(look))]
        if not road:
            return "".join(parts)
        for leg, junction in zip(self.legs, self.junctions, strict=True):
            parts += [self._branch(leg, chip, look) for chip in junction.chips]
        end = self.legs[-1].end
        line = line_of(self.legs, -look.px(20))
        if not self.ends_with:
            line.append((float(self.rect.w + look.px(20)), end[1]))
        width = look.with_type(_ROAD_WIDTH)
        parts.append(_stroke(line, WHITE if dark else INK, width))
        dash = look.with_type(22)
        dashes = along(line, dash, dash * 0.8)
        parts += [_stroke(pair, BLACK if dark else SAFFRON, width / 6) for pair in dashes]
        return "".join(parts)

    def _land(self) -> str:
        w, h = self.rect.size
        return (
            f'<path d="M0,{h * 0.68} C{w * 0.14},{h * 0.6} {w * 0.3},{h * 0.62} {w * 0.45},'
            f"{h * 0.72} C{w * 0.6},{h * 0.8} {w * 0.74},{h * 0.56} {w * 0.86},{h * 0.6} "
            f'L{w},{h * 0.66} V{h} H0Z" fill="{_FAR_HILL}"/>'
            f'<path d="M0,{h * 0.87} C{w * 0.25},{h * 0.78} {w * 0.5},{h * 0.92} {w * 0.7},'
            f'{h * 0.86} S{w * 0.95},{h * 0.8} {w},{h * 0.84} V{h} H0Z" fill="{_NEAR_HILL}"/>'
        )

    def _trees(self, look: Look) -> list[Rect]:
        """Where trees stand: nowhere near signs, chips and icons."""
        sign, icon, end = (look.with_type(n) for n in (2 * SIGN + 6, 58, 2 * _END))
        taken = [Rect(0, 0, self.rect.w, self.sky)]
        for leg, junction in zip(self.legs, self.junctions, strict=True):
            taken += junction.chips
            for (x, y), side in ((leg.sign, sign), (leg.icon, icon), (leg.end, end)):
                taken.append(Rect(round(x) - side // 2, round(y) - side // 2, side, side))
            if junction.chips:
                branches = junction.chips[0].unionall(list(junction.chips))
                left = round(leg.sign[0])
                taken.append(Rect(left, branches.y, branches.x - left, branches.h))
        return tree_boxes(self.legs, taken, look.with_type(_ROAD_WIDTH) // 2, look.unit)

    def _branch(self, leg: Leg, chip: Rect, look: Look) -> str:
        dark = look.high_contrast
        up = chip.centery < leg.sign[1]
        reach = look.with_type(SIGN) * 0.6
        start = (leg.sign[0] + reach, leg.sign[1] + (-reach if up else reach))
        line = branch(start, (chip.x + look.px(6), chip.centery))
        dots = "".join(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{look.with_type(2.4)}" '
            f'fill="{WHITE if dark else MIST}"/>'
            for (x, y), _end in along(line, 0.1, look.with_type(10))
        )
        ground = _stroke(line, BLACK if dark else PAPER, look.with_type(_BRANCH_WIDTH))
        return ground + dots

    def _draw_sign(self, canvas: Canvas, leg: Leg, junction: Junction, look: Look) -> None:
        palette, radius = look.palette, look.with_type(SIGN)
        x, y = round(leg.sign[0]), round(leg.sign[1]) + self.rect.y
        post = Rect(0, y, look.px(8), radius + look.px(16))
        post.centerx = x
        canvas.fill(WHITE if look.high_contrast else MIST, post)
        shapes.disc(canvas, (x, y), radius + look.px(1), palette.card.fill)
        shapes.disc(canvas, (x, y), radius, palette.good)
        shapes.disc(canvas, (x, y), radius - look.with_type(6), palette.card.fill)
        number = set_line(str(junction.number), Type.H2, look)
        at = (x - number.width // 2, y - number.height // 2)
        number.draw(canvas, at, palette.good)
        top = post.bottom + look.px(2)
        for text in filter(None, junction.time.split("\n")):
            line = set_line(text, Type.LABEL, look)
            aside = any(chip.centery > leg.sign[1] for chip in junction.chips)
            left = x + look.px(10) - line.width if aside else x - line.width // 2
            line.draw(canvas, (max(look.px(6), left), top), palette.hill.text)
            top += line.height

    def _draw_end(self, canvas: Canvas, path: Path, look: Look) -> None:
        palette, radius = look.palette, look.with_type(_END)
        x, y = round(self.legs[-1].end[0]), round(self.legs[-1].end[1]) + self.rect.y
        ring = {Path.COMPLAINT: palette.bad, Path.APPRECIATION: palette.good}
        shapes.disc(canvas, (x, y), radius, palette.card.fill)
        shapes.disc(canvas, (x, y), radius - look.px(2), ring.get(path, palette.hill.text))
        shapes.disc(canvas, (x, y), radius - look.px(2) - look.with_type(6), palette.card.fill)
        side = round(radius * 1.2)
        icon = self.art.icon(path.value, side, light=palette.light_icons)
        canvas.blit(icon, (x - side // 2, y - side // 2))


class RoadNotTaken(Widget):
    """The end of a branch: the stance of the other choice, and how it could still have ended.

    Acting on it tells which choice it was; `told` when it does.
    """

    role = Role.BUTTON

    def __init__(self, id: str, art: Art, other: NotTaken, *, told: bool = False) -> None:
        name = phrases.not_taken(other.choice.label, other.paths)
        super().__init__(id=id, name=name, focusable=True)
        self.art = art
        self.other = other
        self.told = told

    def size_for(self, width: int, look: Look) -> tuple[int, int]:
        """The size of icons and words, no wider than this where leaving words out helps."""
        pieces = self._pieces(width, look)
        return self._width(pieces, look), chip_height(look)

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The chip; its ring when it has the focus."""
        palette = look.palette
        surface = palette.note if self.told and not look.high_contrast else palette.card
        if self.told and look.high_contrast:
            surface = palette.primary
        radius = min(look.px(RADIUS_PILL), self.rect.h // 2)
        if state.focused:
            colour, gap = ring_colours(look, Ground.PAPER)
            shapes.ring(canvas, self.rect, radius, colour, look, gap)
        edge: Colour | None = surface.edge or (palette.paper.text if state.hovered else None)
        shapes.panel(canvas, self.rect, radius, surface.fill, edge=edge, edge_width=look.px(3))
        x, side = self.rect.x + look.px(8), look.with_type(26)
        light = palette.light_icons and not self.told
        for icon, word in self._pieces(self.rect.w, look):
            if icon:
                picture = self.art.icon(icon, side, light=light)
                canvas.blit(picture, (x, self.rect.centery - side // 2))
                x += side + look.px(5)
            if word:
                word.draw(canvas, (x, self.rect.centery - word.height // 2), surface.text)
                x += word.width + look.px(9)

    def _pieces(self, width: int, look: Look) -> list[tuple[str, SetText | None]]:
        """Icons with their words; every path at once is one word, and so is one that is tight."""
        stance = (move_icon(self.other.choice.move), None)
        paths = [path for path in BEST_FIRST if path in self.other.paths]
        if len(paths) == len(BEST_FIRST):
            word = set_line(phrases.anything(), Type.NOTE, look)
            return [stance, *((path.value, None) for path in paths[:-1]), (paths[-1].value, word)]
        words = [set_line(phrases.path(path), Type.NOTE, look) for path in paths]
        full = [stance, *((p.value, word) for p, word in zip(paths, words, strict=True))]
        if self._width(full, look) <= width:
            return full
        return [stance, *(("", word) for word in words)]

    def _width(self, pieces: Sequence[tuple[str, SetText | None]], look: Look) -> int:
        width = 2 * look.px(8)
        for icon, word in pieces:
            width += look.with_type(26) + look.px(5) if icon else 0
            width += word.width + look.px(9) if word else 0
        return width


def chip_height(look: Look) -> int:
    """The height of a chip at the end of a branch."""
    return look.with_type(34)


def _stroke(points: Sequence[Point], colour: Colour, width: float) -> str:
    path = "L".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return (
        f'<path d="M{path}" fill="none" stroke="{colour}" stroke-width="{width:.1f}" '
        'stroke-linecap="round" stroke-linejoin="round"/>'
    )
