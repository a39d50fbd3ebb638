"""The roads of many laptops at once: sticks, shares and data folders, looked through whole."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from game.places import is_file
from game.roads.folder import RoadFile


@dataclass(frozen=True, slots=True)
class Found:
    """A road file, and the folder of roads that it came from."""

    file: RoadFile
    laptop: Path
    """Roads are kept in a folder per scenario; above those stands what one laptop kept."""


def roads_below(folders: Iterable[Path]) -> Iterator[Found]:
    """Every road in these folders and all that is in them, each once; of a laptop the oldest first.

    A link to a folder is not followed, so nothing goes round. Raises OSError where one of
    `folders` itself cannot be read; a folder inside that cannot be is as good as empty.
    """
    seen: set[Path] = set()
    for folder in folders:
        with os.scandir(folder):
            pass  # os.walk would keep silent about it
        for inside, below, names in os.walk(folder):
            below.sort()
            for path in sorted((Path(inside, name) for name in names), key=_age):
                if path.suffix == ".road" and is_file(path) and path.resolve() not in seen:
                    seen.add(path.resolve())
                    yield Found(RoadFile(path), path.resolve().parent.parent)


def _age(path: Path) -> tuple[int, str]:
    """Roads are numbered in the order in which they were begun."""
    return (int(path.stem) if path.stem.isdecimal() else 0, path.name)
