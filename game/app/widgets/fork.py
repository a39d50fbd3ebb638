"""Where two roads parted: one junction, two roads, and where each of them ended."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pygame import Rect

from game.app import shapes
from game.app.art import Art
from game.app.road_map import Leg, Point, line_of
from game.app.shapes import Canvas
from game.app.theme import RADIUS_KEY, Look, Type
from game.app.typeset import set_line
from game.app.widgets.base import AT_REST, Role, State, Widget
from game.app.widgets.road import END, draw_end, draw_junction, draw_move, land, road_drawing
from game.story.moves import Move
from game.story.scenario import Path

_HEIGHT = 208
_JUNCTION = 120
_EDGE = 62
_LANE = 50
"""Units of each road from the top or the bottom."""
_MOVES = (0.56, 0.9)
"""The part of a road on which what was done stands, as shares of its length."""
_MOVE = 58
_LABEL = 0.36


@dataclass(frozen=True, slots=True)
class ForkRoad:
    """One of the two: what it is called, what was done on it from the junction, how it ended."""

    label: str
    moves: Sequence[Move]
    path: Path


class ForkMap(Widget):
    """A road that splits in two, the first of them uppermost; above `sky` stands no road."""

    role = Role.IMAGE

    def __init__(
        self, art: Art, number: int, roads: tuple[ForkRoad, ForkRoad], name: str, *, sky: int = 0
    ) -> None:
        super().__init__(name=name)
        self.sky = sky
        self.art = art
        self.number = number
        self.roads = roads

    def height_for(self, width: int, look: Look) -> int:
        """The height in which both roads stand clear of each other."""
        return self.sky + look.with_type(_HEIGHT)

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """Land, roads, signs, what each road is called."""
        w, h = self.rect.size
        canvas.fill(look.palette.hill.fill, self.rect)
        legs = list(self._legs(look))
        parts = [] if look.high_contrast else [land(w, h)]
        parts += [road_drawing(line_of([leg], -look.px(20)), look) for leg in legs]
        canvas.blit(shapes.drawn(w, h, "".join(parts)), self.rect)
        for leg, road in zip(legs, self.roads, strict=True):
            for point, move in zip(self._stops(leg, road, look), road.moves, strict=False):
                draw_move(canvas, self.art, self._at(point), move, look)
            draw_end(canvas, self.art, self._at(leg.end), road.path, look)
            self._draw_label(canvas, leg, road, look)
        draw_junction(canvas, self._at(legs[0].sign), self.number, look)

    def _legs(self, look: Look) -> Iterator[Leg]:
        w, h = self.rect.size
        sign = (float(look.with_type(_JUNCTION)), (self.sky + h) / 2)
        lane = look.with_type(_LANE)
        for y in (float(self.sky + lane), float(h - lane)):
            end = (float(w - look.with_type(_EDGE)), y)
            yield Leg(sign, end, end, (), ())

    def _stops(self, leg: Leg, road: ForkRoad, look: Look) -> Iterator[Point]:
        """Where the icons stand; those for which there is no room are left out."""
        start, stop = leg.sign[0], leg.end[0] - look.with_type(END)
        first, last = (start + (stop - start) * share for share in _MOVES)
        most = max(1, int((last - first) / look.with_type(_MOVE)) + 1)
        count = min(len(road.moves), most)
        step = (last - first) / count
        return ((first + step * (n + 0.5), leg.end[1]) for n in range(count))

    def _draw_label(self, canvas: Canvas, leg: Leg, road: ForkRoad, look: Look) -> None:
        words = set_line(road.label, Type.STRONG, look)
        box = Rect(0, 0, words.width + look.px(28), words.height + look.px(12))
        x = leg.sign[0] + (leg.end[0] - leg.sign[0]) * _LABEL
        box.center = self._at((x, leg.end[1]))
        surface = look.palette.card
        shapes.ground(canvas, box, look.px(RADIUS_KEY), surface, look)
        at = (box.centerx - words.width // 2, box.centery - words.height // 2)
        words.draw(canvas, at, surface.text)

    def _at(self, point: Point) -> tuple[int, int]:
        return round(point[0]) + self.rect.x, round(point[1]) + self.rect.y
