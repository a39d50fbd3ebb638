"""How high each box and knot stands in its column: near what it is linked to, without overlap.

The columns are swept to and fro (after Sugiyama): each is sorted by where its neighbours are, then
moved as little as possible until nothing overlaps. The sweep with the fewest crossings is kept.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from game.authoring.drawing.web import Box, Knot, Node, Web, height_of

SWEEPS = 24
_STRAIGHT = 6.0
"""How much more than another strand one between two knots wants to be level."""

Pull = tuple[Node, float, float]
"""To which node, how far its port is below ours, and how strongly."""


def heights(web: Web, last: Sequence[str]) -> dict[Node, float]:
    """The top of every box and knot; the `last` boxes stand in the order in which they are given.

    The topmost stands at 0.
    """
    to_left, to_right = _pulls(web)
    fixed = {name: number for number, name in enumerate(last)}
    columns = [list(column) for column in web.columns]
    tops = _stacked(columns)
    best = (_tangle(web, tops), dict(tops), [list(column) for column in columns])
    for sweep in range(SWEEPS):
        onward = sweep % 2 == 0
        for column in columns if onward else reversed(columns):
            wanted = _wanted(column, to_left if onward else to_right, tops)
            column.sort(key=lambda node: _key(node, wanted, fixed))
            tops.update(_apart(column, wanted))
        tangle = _tangle(web, tops)
        if tangle < best[0]:
            best = (tangle, dict(tops), [list(column) for column in columns])
    _, tops, columns = best
    both = {node: to_left[node] + to_right[node] for column in columns for node in column}
    for _ in range(SWEEPS):
        for column in columns:
            tops.update(_apart(column, _wanted(column, both, tops)))
    highest = min(tops.values(), default=0.0)
    return {node: top - highest for node, top in tops.items()}


def apart(wanted: Sequence[float], steps: Sequence[float]) -> list[float]:
    """The values nearest to those wanted, each at least its step above the one before.

    `steps` has one entry less. Neighbours that want to overlap share the mean of their wishes.
    """
    offsets = [0.0]
    for step in steps:
        offsets.append(offsets[-1] + step)
    pools: list[tuple[float, int]] = []
    for wish, offset in zip(wanted, offsets, strict=False):
        total, count = wish - offset, 1
        while pools and pools[-1][0] / pools[-1][1] > total / count:
            before, more = pools.pop()
            total, count = total + before, count + more
        pools.append((total, count))
    levels = [total / count for total, count in pools for _ in range(count)]
    return [level + offset for level, offset in zip(levels, offsets, strict=False)]


def _pulls(web: Web) -> tuple[dict[Node, list[Pull]], dict[Node, list[Pull]]]:
    """What pulls each node from its left, and from its right."""
    to_left: defaultdict[Node, list[Pull]] = defaultdict(list)
    to_right: defaultdict[Node, list[Pull]] = defaultdict(list)
    for strand in web.strands:
        level = isinstance(strand.left, Knot) and isinstance(strand.right, Knot)
        strength = _STRAIGHT if level else 1.0
        lower = strand.left_port - strand.right_port
        to_left[strand.right].append((strand.left, lower, strength))
        to_right[strand.left].append((strand.right, -lower, strength))
    return to_left, to_right


def _wanted(
    column: Sequence[Node], pulls: Mapping[Node, Sequence[Pull]], tops: Mapping[Node, float]
) -> dict[Node, float]:
    wanted = {}
    for node in column:
        weight = sum(strength for _, _, strength in pulls.get(node, ()))
        total = sum((tops[to] + lower) * strength for to, lower, strength in pulls.get(node, ()))
        wanted[node] = total / weight if weight else tops[node]
    return wanted


def _key(node: Node, wanted: Mapping[Node, float], fixed: Mapping[str, int]) -> tuple[int, float]:
    if isinstance(node, Box) and node.id in fixed:
        return fixed[node.id], 0.0
    return 0, wanted[node] + height_of(node) / 2


def _apart(column: Sequence[Node], wanted: Mapping[Node, float]) -> dict[Node, float]:
    steps = [height_of(one) + _gap(one, other) for one, other in pairwise(column)]
    return dict(zip(column, apart([wanted[node] for node in column], steps), strict=True))


def _gap(one: Node, other: Node) -> float:
    boxes = isinstance(one, Box) + isinstance(other, Box)
    return (8.0, 20.0, 36.0)[boxes]


def _stacked(columns: Sequence[Sequence[Node]]) -> dict[Node, float]:
    """Each column from the same middle line."""
    tops: dict[Node, float] = {}
    for column in columns:
        stacked = _apart(column, dict.fromkeys(column, 0.0))
        tops.update(stacked)
    return tops


def _tangle(web: Web, tops: Mapping[Node, float]) -> tuple[int, float]:
    """How many strands cross, and how far they climb and fall together."""
    between: defaultdict[int, list[tuple[float, float]]] = defaultdict(list)
    column_of = {node: number for number, column in enumerate(web.columns) for node in column}
    climb = 0.0
    for strand in web.strands:
        ends = (tops[strand.left] + strand.left_port, tops[strand.right] + strand.right_port)
        between[column_of[strand.left]].append(ends)
        climb += abs(ends[0] - ends[1])
    crossings = 0
    for strands in between.values():
        passed: list[float] = []
        for _, end in sorted(strands):
            crossings += len(passed) - bisect_right(passed, end)
            insort(passed, end)
    return crossings, climb
