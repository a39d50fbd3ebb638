"""What places and cards share beyond the plain shapes: things put somewhere, dashes, light."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from assets.atelier.shapes import group, number, stroke

CREAM = "#FFF6E6"
"""Paper, trim and light."""
SAFFRON, BRICK, PETROL, PLUM = "#F2A922", "#B5352B", "#12656B", "#6E2C6B"
"""The strong colours that come back in every world."""

Point = tuple[float, float]

_STEP = 2.5
"""Units between the points of a dash, so that dashes follow a bend."""


def put(thing: str, x: float, y: float, scale: float = 1, turned: float = 0) -> str:
    """A thing that was drawn at (0, 0), put somewhere."""
    return group(thing, at=(x, y), turned=turned, scale=(scale, scale))


def row(y: float, *things: tuple[float, str]) -> str:
    """Things beside each other at one height, each with where it stands."""
    return "".join(put(thing, x, y) for x, thing in things)


def rounded(x: float, y: float, w: float, h: float, r: float) -> list[Point]:
    """Points around a rectangle with round corners, from its top left."""
    left, right, top, bottom = x + r, x + w - r, y + r, y + h - r
    corners = (right, top, -90), (right, bottom, 0), (left, bottom, 90), (left, top, 180)
    points: list[Point] = [(left, y)]
    for centre_x, centre_y, start in corners:
        for degrees in range(start, start + 91, 15):
            angle = math.radians(degrees)
            points.append((centre_x + r * math.cos(angle), centre_y + r * math.sin(angle)))
    return [*points, points[0]]


def dashed(points: Sequence[Point], colour: str, width: float, on: int, off: int) -> str:
    """A broken line through these points, as pieces: small renderers draw no dashes right.

    `on` and `off` are what is seen: the round ends of a piece count as drawn.
    """
    length = sum(math.dist(start, end) for start, end in pairwise(points))
    pieces: list[str] = []
    for begin in range(0, math.ceil(length), on + off):
        seen = min(on, length - begin) - width
        steps = max(1, round(seen / _STEP))
        marks = (_along(points, begin + width / 2 + seen * at / steps) for at in range(steps + 1))
        pieces.append("M" + "L".join(f"{number(x)},{number(y)}" for x, y in marks))
    return stroke("".join(pieces), colour, width)


def _along(points: Sequence[Point], way: float) -> Point:
    """The point so far along a line through these points."""
    for (x, y), (to_x, to_y) in pairwise(points):
        length = math.dist((x, y), (to_x, to_y))
        if way <= length:
            share = way / length if length else 0
            return x + (to_x - x) * share, y + (to_y - y) * share
        way -= length
    return points[-1]
