from __future__ import annotations

import os
from pathlib import Path

import pytest

from game.writing import replace_file, replace_files

OLD = {"a.csv": b"old a", "c.csv": b"old c"}
NEW = {"a.csv": b"new a", "b.csv": b"new b", "c.csv": b"new c"}


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def put(folder: Path) -> None:
    for name, data in OLD.items():
        (folder / name).write_bytes(data)


def hold_open(monkeypatch: pytest.MonkeyPatch, held: Path) -> None:
    """Once this file cannot be moved or replaced, as in Windows while a program has it open."""
    replace, refusals = Path.replace, iter([True])

    def refuse(self: Path, target: Path) -> Path:
        if held in (self, target) and next(refusals, False):
            raise PermissionError(13, "in use")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", refuse)


def fill_disk(monkeypatch: pytest.MonkeyPatch, after: int) -> None:
    """So many files still fit on the disk."""
    left = iter(range(after))

    def full(_opened: int) -> None:
        if next(left, None) is None:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)


def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path)
    fill_disk(monkeypatch, after=0)
    with pytest.raises(OSError, match="space"):
        replace_file(tmp_path / "a.csv", b"new")
    assert bytes_of(tmp_path) == OLD


def test_a_link_goes_on_pointing_to_the_file(tmp_path: Path) -> None:
    put(tmp_path)
    (tmp_path / "link").symlink_to(tmp_path / "a.csv")
    replace_file(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "a.csv").read_bytes() == b"new"


def test_files_that_go_together_are_all_new_and_nothing_else_stays(tmp_path: Path) -> None:
    put(tmp_path)
    replace_files(tmp_path, NEW)
    assert bytes_of(tmp_path) == NEW


@pytest.mark.parametrize("held", ["a.csv", "b.csv", "c.csv"])
def test_one_file_that_cannot_be_replaced_leaves_all_as_they_were(
    held: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path)
    hold_open(monkeypatch, tmp_path / held)
    with pytest.raises(PermissionError):
        replace_files(tmp_path, NEW)
    assert bytes_of(tmp_path) == OLD


def test_a_disk_that_is_full_halfway_leaves_not_even_the_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill_disk(monkeypatch, after=2)
    with pytest.raises(OSError, match="space"):
        replace_files(tmp_path / "new", NEW)
    assert bytes_of(tmp_path) == {}
