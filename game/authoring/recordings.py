"""Recorded speech beside a scenario: a name for every line, and the files that are there.

`voice/nl/kast.story.2.ogg` is the second line of the story of the scene `kast`, in Dutch.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from game.authoring.beside import VOICE, home_of, names_in
from game.authoring.texts import texts
from game.places import is_file, leads_out
from game.story.scenario import Scenario

ENDINGS = (".ogg", ".wav")
"""Of two recordings of one line the first kind counts."""
_GROUPS = ("scenes", "choices", "text")


def line_names(scenario: Scenario) -> Iterator[tuple[str, str]]:
    """The name of every line that can be recorded, and the line; in the order of play."""
    counted: Counter[str] = Counter()
    for place, text in texts(scenario):
        key = _key(place)
        for line in text.split("\n"):
            if line.strip():
                counted[key] += 1
                yield f"{key}.{counted[key]}", line


def recordings(scenario: Scenario, path: Path) -> dict[str, Path]:
    """The files of the lines that were recorded in the scenario's language, by the line.

    `path` is the scenario's folder, or the file in it; one among other files has no recordings.
    """
    home = home_of(path)
    if home is None:
        return {}
    files = {file.name: file for file in names_in(home / VOICE / scenario.language)}
    found: dict[str, Path] = {}
    for name, line in line_names(scenario):
        for ending in ENDINGS:
            file = files.get(f"{name}{ending}")
            if file is not None and is_file(file) and not leads_out(file, home):
                found.setdefault(line, file)
                break
    return found


def _key(place: str) -> str:
    """A place in the file as the first part of a name: guarded parts and lists count through."""
    parts = [part for part in place.split("/") if part not in _GROUPS]
    if parts[-1].isdigit():
        parts.pop()
    return ".".join(str(int(part) + 1) if part.isdigit() else part for part in parts)
