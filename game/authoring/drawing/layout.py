"""Where every box stands and how every link runs: the story from left to right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from game.authoring.drawing.heights import heights
from game.authoring.drawing.web import Box, Knot, Link, Node, entry_of, weave

GAP = 115.0
"""Between two columns; only here do links climb and fall."""
SIDE = 60.0
"""Left of the first column, where links that run back turn."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A point of a route, and whether it is passed to the right (1) or to the left (-1)."""

    x: float
    y: float
    heading: int


@dataclass(frozen=True, slots=True)
class Layout:
    """A picture of boxes and links, in the units of the boxes."""

    spots: Mapping[str, tuple[float, float]]
    """Left and top of every box."""
    routes: tuple[tuple[Stop, ...], ...]
    """Per link the points that it passes; it is level between the two sides of a column."""
    width: float
    height: float


def arrange(
    boxes: Sequence[Box], links: Sequence[Link], width: float, last: Sequence[str] = ()
) -> Layout:
    """Place boxes of this width, the first at the left and the `last` ones, in order, at the right.

    No two boxes overlap, and no link runs over a box.
    """
    web = weave(boxes, links, last)
    tops = heights(web, last)
    left = {
        node: SIDE + number * (width + GAP)
        for number, column in enumerate(web.columns)
        for node in column
    }
    routes = tuple(
        _route(link, chain, left, tops, width)
        for link, chain in zip(links, web.chains, strict=True)
    )
    low = max((tops[box] + box.height for box in boxes), default=0.0)
    low = max((low, *(stop.y for route in routes for stop in route)))
    right = SIDE + len(web.columns) * (width + GAP) - GAP + SIDE
    return Layout({box.id: (left[box], tops[box]) for box in boxes}, routes, right, low)


def _route(
    link: Link,
    chain: Sequence[Node],
    left: Mapping[Node, float],
    tops: Mapping[Node, float],
    width: float,
) -> tuple[Stop, ...]:
    source, *knots, target = chain
    stops = [Stop(left[source] + width, tops[source] + link.exit, 1)]
    for knot in knots:
        assert isinstance(knot, Knot), "between its ends a link passes knots only"
        y = tops[knot] + entry_of(knot)
        sides = [left[knot], left[knot] + width]
        heading = -1 if knot.is_back else 1
        stops += [Stop(x, y, heading) for x in sides[::heading]]
    return (*stops, Stop(left[target], tops[target] + entry_of(target), 1))
