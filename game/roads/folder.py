"""The folder of road files: each choice is on disk before its consequence is shown."""

from __future__ import annotations

import os
import re
import stat
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from game.places import is_file, is_folder
from game.roads.road import Heading, Road, UnreadableRoad, parse

REST_S = 15 * 60
"""After so many seconds' rest it is somebody else who plays, where many play on one laptop."""


_VERSION_NAME = re.compile(r"[0-9a-f]{12}\.yaml")


class RoadFile:
    """One road on disk."""

    def __init__(self, path: Path, length: int | None = None) -> None:
        """Open a road that exists; `length` is how many bytes of it were read or written by us."""
        self.path = path
        self._length = length

    def read(self) -> Road:
        """The road as it stands. Raises OSError, or UnreadableRoad."""
        try:
            content = self.path.read_bytes()
            self._length = len(content)
            return parse(content.decode())
        except UnicodeDecodeError as error:
            raise UnreadableRoad(1) from error

    def version_text(self, heading: Heading) -> str | None:
        """The text of the version that was played, if it was kept beside the road."""
        return _read(self.path.with_name(f"{heading.version}.yaml"))

    def append(self, choice: str) -> None:
        """Add a choice, and return only when it is on disk. Raises OSError.

        A road that another copy of the game went on with stays as that one wrote it: ours goes on
        in a file of its own, as the road that was begun last.
        """
        if self._length is None:
            self._length = self.path.stat().st_size
        line = f"{choice}\n".encode()
        if self.path.stat().st_size == self._length:
            _write(self.path, line, os.O_APPEND)
        else:
            ours = self.path.read_bytes()[: self._length]
            self.path = _write_new(self.path.parent, ours + line)
        self._length += len(line)

    def begin_beside(self, road: Road) -> RoadFile:
        """Start another road of the same version, with the choices it begins with.

        Raises OSError.
        """
        begin = str(road).encode()
        return RoadFile(_write_new(self.path.parent, begin), len(begin))

    def mend(self) -> None:
        """Cut off a torn last line, so that the next choice begins a line of its own."""
        kept = self.path.read_bytes()
        whole = kept[: kept.rfind(b"\n") + 1]
        if whole != kept:
            os.truncate(self.path, len(whole))
            self._length = len(whole)


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
            _write(self._version_path(heading), scenario_text.encode(), os.O_CREAT | os.O_TRUNC)
        begin = f"{heading}\n".encode()
        return RoadFile(_write_new(folder, begin), len(begin))

    def latest(self, scenario: str) -> RoadFile | None:
        """The road of this scenario that was begun last."""
        roads = self.all_of(scenario)
        return roads[-1] if roads else None

    def all_of(self, scenario: str) -> list[RoadFile]:
        """Every road of this scenario, the oldest first."""
        return [RoadFile(path) for path in sorted(_roads_in(self.path / scenario), key=_number)]

    def version_text(self, heading: Heading) -> str | None:
        """The kept text of the version that this road was played in."""
        return _read(self._version_path(heading))

    def wipe(self) -> None:
        """Take away every road and every kept version, and nothing that somebody else put here.

        It goes on where something cannot be taken away, and raises the first OSError at the end.
        """
        failed: OSError | None = None
        for folder in _folders_in(self.path):
            for path in filter(_is_ours, list(folder.iterdir())):
                try:
                    path.unlink()
                except OSError as error:
                    failed = failed or error
            with suppress(OSError):  # somebody else's file is still in it
                folder.rmdir()
        if failed is not None:
            raise failed

    def rested(self) -> float | None:
        """How many seconds ago a choice was last kept; None where there are no roads.

        The file system knows it: no road holds a time of day.
        """
        touched = [
            path.stat().st_mtime for folder in _folders_in(self.path) for path in _roads_in(folder)
        ]
        return max(0.0, time.time() - max(touched)) if touched else None

    def _version_path(self, heading: Heading) -> Path:
        return self.path / heading.scenario / f"{heading.version}.yaml"


def _folders_in(folder: Path) -> Iterator[Path]:
    try:
        return filter(is_folder, list(folder.iterdir()))
    except OSError:  # it is made when the first road begins
        return iter(())


def _roads_in(folder: Path) -> Iterator[Path]:
    """The files with a number; a pipe among them would be waited for without an end.

    An empty one was made by a game that was killed before it could write.
    """
    if not is_folder(folder):
        return iter(())
    numbered = (path for path in folder.glob("*.road") if path.stem.isdecimal())
    return filter(_is_begun, numbered)


def _is_ours(path: Path) -> bool:
    """Whether this is a name that Lef gives: to a road, or to a version by its mark."""
    return path.suffix == ".road" or bool(_VERSION_NAME.fullmatch(path.name))


def _is_begun(path: Path) -> bool:
    try:
        seen = path.stat()
    except OSError:  # another copy of the game took it away just now
        return False
    return stat.S_ISREG(seen.st_mode) and seen.st_size > 0


def _number(road: Path) -> int:
    return int(road.stem)


def _write_new(folder: Path, content: bytes) -> Path:
    """Write a road under the first number after all that are there."""
    number = 1 + max(map(_number, _roads_in(folder)), default=0)
    while True:
        path = folder / f"{number:05}.road"
        try:
            _write(path, content, os.O_CREAT | os.O_EXCL)
        except FileExistsError:  # a second copy of the game was first
            number += 1
        except OSError:  # half a heading would stand there as a road that cannot be read
            with suppress(OSError):
                path.unlink()
            raise
        else:
            _sync_names(folder)
            return path


def _read(path: Path) -> str | None:
    if not is_file(path):
        return None
    try:
        return path.read_bytes().decode()
    except (OSError, UnicodeDecodeError):
        return None


def _sync_names(folder: Path) -> None:
    """Wait until the disk knows a new name too, where the system can be asked that."""
    if os.name == "posix":
        with suppress(OSError):
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)


def _write(path: Path, data: bytes, how: int) -> None:
    """Write and wait for the disk, so that a crash right after loses nothing."""
    flags = os.O_WRONLY | how | getattr(os, "O_BINARY", 0)
    handle = os.open(path, flags, 0o600)
    try:
        while data:
            data = data[os.write(handle, data) :]
        os.fsync(handle)
    finally:
        os.close(handle)
