"""The map of a road that was chosen, with branches to the roads that were not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pygame import Rect

from game.app import shapes
from game.app.art import Art
from game.app.colours import BLACK, INK, MIST, PAPER, SAFFRON, WHITE, Colour
from game.app.motion import ROAD_LEG_MS, Span
from game.app.road_map import Leg, Point, along, branch, line_of, travelled
from game.app.shapes import Canvas
from game.app.theme import Look, Type
from game.app.trees import tree_boxes, trees
from game.app.typeset import SetText, set_line
from game.app.widgets.base import AT_REST, Role, State, Widget
from game.app.widgets.signs import move_icon
from game.story.moves import Move
from game.story.scenario import Path

SIGN = 29
"""Half a junction sign, in units."""
END = 42
"""Half the sign at the end of the road."""
_BALL = 17
_AIR = 20
"""Units beside a time together, so that it does not touch the end of a branch."""
_FAR_HILL, _NEAR_HILL = "#CADFC8", "#B7D2B6"
_BRANCH_WIDTH, _ROAD_WIDTH = 15, 24


@dataclass(frozen=True, slots=True)
class Junction:
    """What stands at one junction: its number, its time, what was done, the ends of branches."""

    number: int
    times: tuple[str, ...]
    """When it was, in full and then shorter; the day on a line before it where it is a new one."""
    move: Move
    ends: tuple[tuple[Rect, ...], ...]
    """The ends of roads not taken, those of one branch together, down from the top of the map."""

    @property
    def chips(self) -> tuple[Rect, ...]:
        """All ends."""
        return tuple(chip for row in self.ends for chip in row)

    def has_ends_below(self, height: float) -> bool:
        """Whether a branch goes down from a sign at this height."""
        return any(chip.centery > height for chip in self.chips)


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
        times = (f"{one.number}: {' '.join(one.times[0].split())}" for one in junctions)
        super().__init__(name=". ".join((name, *times)))
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
            centre = round(leg.icon[0]), round(leg.icon[1]) + self.rect.y
            draw_move(canvas, self.art, centre, junction.move, look)
        if self.ends_with:
            x, y = self.legs[-1].end
            draw_end(canvas, self.art, (round(x), round(y) + self.rect.y), self.ends_with, look)

    def _draw_ball(self, canvas: Canvas, at: Point, look: Look) -> None:
        centre, radius = (round(at[0]), round(at[1]) + self.rect.y), look.with_type(_BALL)
        shapes.disc(canvas, centre, radius, WHITE if look.high_contrast else INK)
        shapes.disc(canvas, centre, radius - look.px(3), look.palette.accent)

    def _drawing(self, look: Look, *, road: bool) -> str:
        dark = look.high_contrast
        parts = [] if dark else [land(*self.rect.size), trees(self._trees(look))]
        if not road:
            return "".join(parts)
        for leg, junction in zip(self.legs, self.junctions, strict=True):
            parts += [self._branch(leg, row[0], look) for row in junction.ends]
        end = self.legs[-1].end
        line = line_of(self.legs, -look.px(20))
        if not self.ends_with:
            line.append((float(self.rect.w + look.px(20)), end[1]))
        parts.append(road_drawing(line, look))
        return "".join(parts)

    def _trees(self, look: Look) -> list[Rect]:
        """Where trees stand: nowhere near signs, chips and icons."""
        sign, icon, end = (look.with_type(n) for n in (2 * SIGN + 6, 58, 2 * END))
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
        ground = stroke(line, BLACK if dark else PAPER, look.with_type(_BRANCH_WIDTH))
        return ground + dots

    def _draw_sign(self, canvas: Canvas, leg: Leg, junction: Junction, look: Look) -> None:
        palette, radius = look.palette, look.with_type(SIGN)
        x, y = round(leg.sign[0]), round(leg.sign[1]) + self.rect.y
        post = Rect(0, y, look.px(8), radius + look.px(16))
        post.centerx = x
        canvas.fill(WHITE if look.high_contrast else MIST, post)
        draw_junction(canvas, (x, y), junction.number, look)
        top = post.bottom + look.px(2)
        for line, box in self._time(leg, junction, top - self.rect.y, look):
            line.draw(canvas, (box.x, box.y + self.rect.y), palette.hill.text)

    def _time(
        self, leg: Leg, junction: Junction, top: int, look: Look
    ) -> list[tuple[SetText, Rect]]:
        """The lines of the time under a sign, so short that no end of a branch covers them."""
        taken = [chip for one in self.junctions for chip in one.chips]
        aside = junction.has_ends_below(leg.sign[1])
        edge = look.px(6)
        lines: list[tuple[SetText, Rect]] = []
        for time in junction.times:
            lines, y = [], top
            for text in filter(None, time.split("\n")):
                line = set_line(text, Type.LABEL, look)
                left = round(leg.sign[0]) - _reach(line, look, aside=aside)
                lines.append((line, Rect(left, y, line.width, line.height)))
                y += line.height
            air = [box.inflate(look.px(_AIR), 0) for _line, box in lines]
            if all(box.x >= edge and box.collidelist(taken) < 0 for box in air):
                break
        return [(line, box.move(max(0, edge - box.x), 0)) for line, box in lines]


def reach_of_time(time: str, look: Look, *, aside: bool) -> int:
    """How far the time under a sign reaches to the left of its middle, in real pixels.

    It stands `aside` where a branch goes down at the right.
    """
    lines = (set_line(text, Type.LABEL, look) for text in time.split("\n"))
    return max(_reach(line, look, aside=aside) for line in lines)


def _reach(line: SetText, look: Look, *, aside: bool) -> int:
    return line.width - look.px(10) if aside else line.width // 2


def draw_end(canvas: Canvas, art: Art, centre: tuple[int, int], path: Path, look: Look) -> None:
    """The sign at the end of a road: the path in a ring of its colour."""
    palette, radius = look.palette, look.with_type(END)
    ring = {Path.COMPLAINT: palette.bad, Path.APPRECIATION: palette.good}
    shapes.disc(canvas, centre, radius, palette.card.fill)
    shapes.disc(canvas, centre, radius - look.px(2), ring.get(path, palette.hill.text))
    shapes.disc(canvas, centre, radius - look.px(2) - look.with_type(6), palette.card.fill)
    side = round(radius * 1.2)
    icon = art.icon(path.value, side, light=palette.light_icons)
    canvas.blit(icon, (centre[0] - side // 2, centre[1] - side // 2))


def draw_junction(canvas: Canvas, centre: tuple[int, int], number: int, look: Look) -> None:
    """The round sign of a junction with its number."""
    palette, radius = look.palette, look.with_type(SIGN)
    shapes.disc(canvas, centre, radius + look.px(1), palette.card.fill)
    shapes.disc(canvas, centre, radius, palette.good)
    shapes.disc(canvas, centre, radius - look.with_type(6), palette.card.fill)
    words = set_line(str(number), Type.H2, look)
    at = (centre[0] - words.width // 2, centre[1] - words.height // 2)
    words.draw(canvas, at, palette.good)


def draw_move(canvas: Canvas, art: Art, centre: tuple[int, int], move: Move, look: Look) -> None:
    """What was done, as its icon on the road."""
    side = look.with_type(54)
    if look.high_contrast:
        shapes.disc(canvas, centre, side // 2 + look.px(4), BLACK)
    icon = art.icon(move_icon(move), side, light=look.high_contrast)
    canvas.blit(icon, (centre[0] - side // 2, centre[1] - side // 2))


def road_drawing(line: Sequence[Point], look: Look) -> str:
    """The road itself along a line, with its dashes."""
    dark, width = look.high_contrast, look.with_type(_ROAD_WIDTH)
    dash = look.with_type(22)
    parts = [stroke(line, WHITE if dark else INK, width)]
    dashes = along(line, dash, dash * 0.8)
    parts += [stroke(pair, BLACK if dark else SAFFRON, width / 6) for pair in dashes]
    return "".join(parts)


def land(w: int, h: int) -> str:
    """Two hills behind a road."""
    return (
        f'<path d="M0,{h * 0.68} C{w * 0.14},{h * 0.6} {w * 0.3},{h * 0.62} {w * 0.45},'
        f"{h * 0.72} C{w * 0.6},{h * 0.8} {w * 0.74},{h * 0.56} {w * 0.86},{h * 0.6} "
        f'L{w},{h * 0.66} V{h} H0Z" fill="{_FAR_HILL}"/>'
        f'<path d="M0,{h * 0.87} C{w * 0.25},{h * 0.78} {w * 0.5},{h * 0.92} {w * 0.7},'
        f'{h * 0.86} S{w * 0.95},{h * 0.8} {w},{h * 0.84} V{h} H0Z" fill="{_NEAR_HILL}"/>'
    )


def stroke(points: Sequence[Point], colour: Colour, width: float) -> str:
    """A line of this colour, its ends round."""
    path = "L".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return (
        f'<path d="M{path}" fill="none" stroke="{colour}" stroke-width="{width:.1f}" '
        'stroke-linecap="round" stroke-linejoin="round"/>'
    )
