"""Boxes and knots in columns: every link as a chain that passes each column at a knot.

Links to one box that pass the same column share a knot there, so they run on as one line. It can
only lead to that box, so no way is lost in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from game.authoring.drawing.ranks import ranks

KNOT = 10.0
"""The height that a line takes up in a column."""


@dataclass(frozen=True, slots=True)
class Box:
    """Something to place."""

    id: str
    height: float
    entry: float
    """How far below its top links come in."""


@dataclass(frozen=True, slots=True)
class Link:
    """From one box, this far below its top, to another."""

    source: str
    exit: float
    target: str


@dataclass(frozen=True, slots=True)
class Knot:
    """Where the links to one box pass a column, onward or back."""

    target: str
    column: int
    is_back: bool


Node = Box | Knot


@dataclass(frozen=True, slots=True)
class Strand:
    """A stretch of a link between two neighbouring columns, with how far below their tops."""

    left: Node
    left_port: float
    right: Node
    right_port: float


@dataclass(frozen=True, slots=True)
class Web:
    """The boxes and knots of each column, and what runs between the columns."""

    columns: tuple[tuple[Node, ...], ...]
    chains: tuple[tuple[Node, ...], ...]
    """Per link the boxes and knots that it passes, its ends included."""
    strands: tuple[Strand, ...]


def weave(boxes: Sequence[Box], links: Sequence[Link], last: Sequence[str]) -> Web:
    """Give each box a column, and each link its knots; the `last` boxes share the last column."""
    by_id = {box.id: box for box in boxes}
    targets: dict[str, list[str]] = {box.id: [] for box in boxes}
    for link in links:
        targets[link.source].append(link.target)
    rank = ranks([box.id for box in boxes], targets, last)
    chains = tuple(tuple(_chain(link, by_id, rank)) for link in links)
    columns: list[dict[Node, None]] = [{} for _ in range(max(rank.values(), default=-1) + 1)]
    column_of: dict[Node, int] = {box: rank[box.id] for box in boxes}
    for chain in chains:
        column_of.update({node: node.column for node in chain if isinstance(node, Knot)})
    for node, column in column_of.items():
        columns[column][node] = None
    strands = dict.fromkeys(
        strand
        for link, chain in zip(links, chains, strict=True)
        for strand in _strands(link, chain, column_of)
    )
    return Web(tuple(tuple(column) for column in columns), chains, tuple(strands))


def entry_of(node: Node) -> float:
    """How far below its top links come in."""
    return node.entry if isinstance(node, Box) else KNOT / 2


def height_of(node: Node) -> float:
    """The height that it takes up."""
    return node.height if isinstance(node, Box) else KNOT


def _chain(link: Link, boxes: Mapping[str, Box], rank: Mapping[str, int]) -> Iterator[Node]:
    here, there = rank[link.source], rank[link.target]
    is_back = there <= here
    passed = range(here, there - 1, -1) if is_back else range(here + 1, there)
    yield boxes[link.source]
    for column in passed:
        yield Knot(link.target, column, is_back)
    yield boxes[link.target]


def _strands(link: Link, chain: Sequence[Node], column_of: Mapping[Node, int]) -> Iterator[Strand]:
    for one, other in pairwise(chain):
        port = link.exit if one is chain[0] else entry_of(one)
        if column_of[one] < column_of[other]:
            yield Strand(one, port, other, entry_of(other))
        elif column_of[one] > column_of[other]:
            yield Strand(other, entry_of(other), one, port)
