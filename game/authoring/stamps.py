"""What tells one version of a scenario's files from another, without reading them."""

from __future__ import annotations

from pathlib import Path

from game.authoring.files import FILE_NAME
from game.authoring.naming import translation_file
from game.places import is_folder

Stamp = tuple[tuple[int, int, int] | None, ...]


def stamp(path: Path, language: str | None) -> Stamp:
    """The stamp of the scenario at this path, and of its translation into this language."""
    file = path / FILE_NAME if is_folder(path) else path
    files = [file] if language is None else [file, translation_file(file, language)]
    return tuple(map(_stamp_of, files))


def _stamp_of(file: Path) -> tuple[int, int, int] | None:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
