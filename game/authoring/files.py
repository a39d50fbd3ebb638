"""From a path to its text, whatever stands there: a folder, a pipe, another encoding, a picture."""

from __future__ import annotations

import codecs
import stat
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from game.authoring.problems import Place, Problem, make_problem
from game.places import is_file, is_folder, is_there
from game.words import _

FILE_NAME = "scenario.yaml"
"""The scenario in a folder of its own."""
ENDINGS = (".yaml", ".yml")
"""Of a scenario among other files; capitals count as small letters."""
MOST_BYTES = 5_000_000
"""Of one file: about ten thousand scenes, far more than anybody plays, and read in seconds."""

_MARKS = {
    codecs.BOM_UTF32_LE: "UTF-32",  # before UTF-16, whose mark it begins with
    codecs.BOM_UTF32_BE: "UTF-32",
    codecs.BOM_UTF16_LE: "UTF-16",
    codecs.BOM_UTF16_BE: "UTF-16",
}
_TEXT_ENDINGS = ("", ".txt", ".yml", ".yaml")
_PEEK = 1000
"""So many bytes show whether every second one is zero, as UTF-16 has it."""


@dataclass(frozen=True, slots=True)
class Unreadable(Exception):
    """Why there is no text; the problem says what to do."""

    problem: Problem


def scenario_file(path: Path) -> Path:
    """The file of the scenario in a folder, or at this path. Raises `Unreadable`."""
    if not is_folder(path):
        return path
    file = path / FILE_NAME
    if not is_there(file):
        near = misnamed(path)
        more = _("Geef '{near}' die naam.").format(near=near) if near else ""
        place = Place(str(file), 1, 1)
        raise Unreadable(make_problem("no-scenario", place, more=more, name=path))
    return file


def misnamed(folder: Path) -> str:
    """The file in a folder that most likely should be its scenario, such as `scenario.yaml.txt`.

    Editors add an ending that the system then hides, so the name looks right. A single file of
    another name, such as `bike.yaml`, is meant as well.
    """
    try:
        names = sorted(file.name for file in folder.iterdir() if _is_seen(file))
    except OSError:
        return ""
    texts = [name for name in names if Path(name.lower()).suffix in _TEXT_ENDINGS]
    begins = {name.lower().partition(".")[0]: name for name in texts}
    close = get_close_matches("scenario", begins, n=1, cutoff=0.8)
    if close:
        return begins[close[0]]
    scenarios = [name for name in names if Path(name.lower()).suffix in ENDINGS]
    return scenarios[0] if len(scenarios) == 1 else ""


def _is_seen(file: Path) -> bool:
    return not file.name.startswith(".") and is_file(file)


def read_text(file: Path, most: int = MOST_BYTES) -> str:
    """The text of a file of so many bytes at most; never waits for a pipe or a device.

    Raises `Unreadable`.
    """
    raw = _bytes_of(file, most)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable(_wrong_encoding(file, raw, error)) from error


def _bytes_of(file: Path, most: int) -> bytes:
    start = Place(str(file), 1, 1)
    try:
        mode = file.stat().st_mode
        if not stat.S_ISREG(mode):
            raise Unreadable(make_problem("not-a-file", start, name=file))
        with file.open("rb") as stream:
            raw = stream.read(most + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        code = "broken-link" if file.is_symlink() else "missing-file"
        raise Unreadable(make_problem(code, start, name=file)) from error
    except (OSError, ValueError) as error:  # no right to read it, a ring of links, a bad name
        raise Unreadable(make_problem("unreadable-file", start, name=file)) from error
    if len(raw) > most:
        raise Unreadable(make_problem("too-big", start, name=file, most=most // 1_000_000))
    encoding = _wide_encoding(raw)
    if encoding:
        raise Unreadable(make_problem("bad-encoding", start, encoding=encoding))
    if b"\0" in raw[:_PEEK]:
        raise Unreadable(make_problem("not-text", start, name=file))
    return raw


def _wide_encoding(raw: bytes) -> str:
    """UTF-16 or UTF-32, when this is written so: by its mark, or by a zero beside each letter."""
    for mark, name in _MARKS.items():
        if raw.startswith(mark):
            return name
    for first in (0, 1):
        zeros, letters = raw[first:_PEEK:2], raw[1 - first : _PEEK : 2]
        if zeros and zeros.count(0) * 10 > len(zeros) * 9 and b"\0" not in letters:
            return "UTF-16"
    return ""


def _wrong_encoding(file: Path, raw: bytes, error: UnicodeDecodeError) -> Problem:
    before = raw[: error.start].decode("utf-8-sig")
    place = _place_at(str(file), before, len(before))
    if raw.startswith(b"PK\3\4") or b"\0" in raw:  # a document of a word processor, or a picture
        return make_problem("not-text", Place(str(file), 1, 1), name=file)
    return make_problem("bad-encoding", place, encoding="Windows-1252")


def _place_at(file: str, text: str, position: int) -> Place:
    """The line and column of a character in a text."""
    before = text[:position].replace("\r\n", "\n").replace("\r", "\n")
    return Place(file, before.count("\n") + 1, len(before) - before.rfind("\n"))
