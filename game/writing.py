"""Files that are there whole, or not at all."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import ExitStack, suppress
from pathlib import Path


def replace_file(path: Path, data: bytes) -> None:
    """Write a file, or write it anew; whatever goes wrong, the old one stays as it was.

    Raises OSError when that cannot be done.
    """
    target = path.resolve()  # a link goes on pointing to the file
    fresh = _beside(target, "new")
    with ExitStack() as undo:
        undo.callback(fresh.unlink, missing_ok=True)
        _write(fresh, data)
        fresh.replace(target)


def replace_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write all of these files in a folder; if one cannot be written, all stay as they were.

    Raises OSError when that cannot be done.
    """
    old: list[Path] = []
    with ExitStack() as undo:
        if not folder.exists():
            folder.mkdir(parents=True)
            undo.callback(folder.rmdir)
        for name, data in files.items():
            fresh = _beside(folder / name, "new")
            undo.callback(fresh.unlink, missing_ok=True)
            _write(fresh, data)
        for target in (folder / name for name in files if (folder / name).exists()):
            aside = _beside(target, "old")
            target.replace(aside)
            undo.callback(aside.replace, target)
            old.append(aside)
        for target in (folder / name for name in files):
            _beside(target, "new").replace(target)
            undo.callback(target.unlink)
        undo.pop_all()
    for aside in old:
        with suppress(OSError):
            aside.unlink()


def _beside(target: Path, what: str) -> Path:
    """A hidden name in the same folder, that only this process uses."""
    return target.with_name(f".{target.name}.{os.getpid()}.{what}")


def _write(path: Path, data: bytes) -> None:
    """Return only when it is on disk: a name must not come to stand for what is not there yet."""
    with path.open("xb") as opened:
        opened.write(data)
        opened.flush()
        os.fsync(opened.fileno())
