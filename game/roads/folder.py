"""The folder of road files: each choice is on disk before its consequence is shown."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from game.roads.road import Heading, Road, UnreadableRoad, parse


class RoadFile:
    """One road on disk."""

    def __init__(self, path: Path) -> None:
        """Open a road that exists."""
        self.path = path

    def read(self) -> Road:
        """The road as it stands. Raises OSError, or UnreadableRoad."""
        try:
            return parse(self.path.read_bytes().decode())
        except UnicodeDecodeError as error:
            raise UnreadableRoad("line 1") from error

    def version_text(self, heading: Heading) -> str | None:
        """The text of the version that was played, if it was kept beside the road."""
        return _read(self.path.with_name(f"{heading.version}.yaml"))

    def append(self, choice: str) -> None:
        """Add a choice, and return only when it is on disk. Raises OSError."""
        _write(self.path, f"{choice}\n", os.O_APPEND)

    def mend(self) -> None:
        """Cut off a torn last line, so that the next choice begins a line of its own."""
        kept = self.path.read_bytes()
        whole = kept[: kept.rfind(b"\n") + 1]
        if whole != kept:
            os.truncate(self.path, len(whole))


class RoadFolder:
    """All roads of one laptop, and each version of a scenario that was played."""

    def __init__(self, path: Path) -> None:
        """Use this folder; it is made when the first road begins."""
        self.path = path

    def begin(self, heading: Heading, scenario_text: str) -> RoadFile:
        """Start a road, and keep the version of the scenario that it is played in.

        Raises OSError when the folder cannot be written.
        """
        folder = self.path / heading.scenario
        folder.mkdir(parents=True, exist_ok=True)
        if self.version_text(heading) != scenario_text:  # absent, or torn when the disk was full
            _write(self._version_path(heading), scenario_text, os.O_TRUNC)
        number = 1 + max((int(path.stem) for path in _roads_in(folder)), default=0)
        while True:
            path = folder / f"{number:05}.road"
            try:
                _write(path, f"{heading}\n", os.O_EXCL)
            except FileExistsError:  # a second copy of the game was first
                number += 1
            else:
                return RoadFile(path)

    def latest(self, scenario: str) -> RoadFile | None:
        """The road of this scenario that was begun last."""
        roads = sorted(_roads_in(self.path / scenario))
        return RoadFile(roads[-1]) if roads else None

    def all_of(self, scenario: str) -> list[RoadFile]:
        """Every road of this scenario, the oldest first."""
        return [RoadFile(path) for path in sorted(_roads_in(self.path / scenario))]

    def version_text(self, heading: Heading) -> str | None:
        """The kept text of the version that this road was played in."""
        return _read(self._version_path(heading))

    def _version_path(self, heading: Heading) -> Path:
        return self.path / heading.scenario / f"{heading.version}.yaml"


def _roads_in(folder: Path) -> Iterator[Path]:
    return (path for path in folder.glob("*.road") if path.stem.isdecimal())


def _read(path: Path) -> str | None:
    try:
        return path.read_bytes().decode()
    except (OSError, UnicodeDecodeError):
        return None


def _write(path: Path, text: str, how: int) -> None:
    """Write and wait for the disk, so that a crash right after loses nothing."""
    flags = os.O_WRONLY | os.O_CREAT | how | getattr(os, "O_BINARY", 0)
    handle = os.open(path, flags, 0o600)
    try:
        data = text.encode()
        while data:
            data = data[os.write(handle, data) :]
        os.fsync(handle)
    finally:
        os.close(handle)
