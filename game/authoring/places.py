"""Where things stand in a file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from game.authoring.problems import Place
from game.authoring.reader import Node, Sequence, Table, Text
from game.authoring.report import Spot


class Places(Mapping[str, Place]):
    """Where everything in a file stands, by its path; only looked up once somebody asks."""

    def __init__(self, file: str, root: Node) -> None:
        self._file = file
        self._root = root

    @cached_property
    def _spots(self) -> dict[str, Spot]:
        spots: dict[str, Spot] = {}
        _walk(self._root, "", spots)
        return spots

    def __getitem__(self, path: str) -> Place:
        spot = self._spots[path]
        return Place(self._file, spot.line, spot.column)

    def __iter__(self) -> Iterator[str]:
        return iter(self._spots)

    def __len__(self) -> int:
        return len(self._spots)


def _walk(node: Node, path: str, spots: dict[str, Spot]) -> None:
    if isinstance(node, Table):
        for key, child in node.items():
            inner = f"{path}{key.value}"
            is_line = isinstance(child, Text) and child.value and not child.is_block
            spots[inner] = child if is_line else key
            _walk(child, f"{inner}/", spots)
    elif isinstance(node, Sequence):
        for number, child in enumerate(node.items):
            spots[f"{path}{number}"] = child
            _walk(child, f"{path}{number}/", spots)
