"""What stands beside a scenario in its folder: pictures and recordings of its own.

The one rule for all of it: a file counts where it is an ordinary file inside the scenario's own
folder. What leads out of it is not read, whatever its name says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from game.authoring.files import FILE_NAME
from game.authoring.problems import Place, Problem, make_problem
from game.places import is_file, is_folder, is_there, leads_out
from game.story.scenario import Expression
from game.words import _

PEOPLE = "people"
LIGHTS = ("morning", "day", "dusk")
PICTURES = (PEOPLE, "places", "cards", "thanks")
"""The folders of pictures that a scenario may have; of a person it has a folder of faces."""
VOICE = "voice"
DRAWING = ".svg"
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class OwnFile:
    """A file beside a scenario, in one of its versions."""

    path: Path
    stamp: tuple[int, int] = (0, 0)
    """What changes when it is saved anew: when that was, and how large it is."""


def home_of(path: Path) -> Path | None:
    """The folder that a scenario has to itself; None for a file among other scenarios.

    `path` is that folder, or the `scenario.yaml` in it.
    """
    home = path.parent if path.name == FILE_NAME else path
    return home if is_file(home / FILE_NAME) else None


def names_in(folder: Path) -> list[Path]:
    """What stands in a folder, by name; nothing where there is no folder that may be read."""
    try:
        return sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except (OSError, ValueError):
        return []


def own_drawings(home: Path) -> dict[str, OwnFile]:
    """The drawings of a scenario, by folder and name, such as `people/jan/pleased`.

    They need not be any good; `game.authoring.drawings` reads them.
    """
    found = {}
    for path in _of_pictures(home):
        if leads_out(path, home) or not is_file(path) or _why_not_seen(path, home):
            continue
        try:
            state = path.stat()
        except OSError:
            continue
        name = path.relative_to(home).with_suffix("").as_posix()
        found[name] = OwnFile(path, (state.st_mtime_ns, state.st_size))
    return found


def problems_beside(home: Path) -> Iterator[Problem]:
    """What stands beside a scenario and is never seen or heard."""
    for name in (*PICTURES, VOICE):
        folder = home / name
        if is_there(folder) and not is_folder(folder):
            yield make_problem("not-a-folder", Place(str(folder), 1, 1), name=name)
    for path in _of_pictures(home):
        place, name = Place(str(path), 1, 1), path.relative_to(home).as_posix()
        if leads_out(path, home):
            yield make_problem("linked-file", place, name=name)
        elif why := _why_not_seen(path, home):
            yield make_problem("unseen-file", place, name=name, more=why)
    for path in _below(home / VOICE, home, deeper=True):
        if leads_out(path, home):
            name = path.relative_to(home).as_posix()
            yield make_problem("linked-file", Place(str(path), 1, 1), name=name)


def in_any_light(place: str, light: str = "day") -> tuple[str, ...]:
    """The names that a place may be drawn under, the one for this light first."""
    others = (f"{place}_{one}" for one in ("day", *LIGHTS))
    return tuple(dict.fromkeys((f"{place}_{light}", place, *others)))


def _of_pictures(home: Path) -> Iterator[Path]:
    """Everything in the folders of pictures, faces in the folders of their people."""
    for kind in PICTURES:
        yield from _below(home / kind, home, deeper=kind == PEOPLE)


def _below(folder: Path, home: Path, *, deeper: bool) -> Iterator[Path]:
    """What stands in a folder, and deeper; a link out of the home stands for all behind it."""
    if leads_out(folder, home):
        yield folder
        return
    for path in names_in(folder):
        if deeper and is_folder(path):
            yield from _below(path, home, deeper=False)
        else:
            yield path


def _why_not_seen(path: Path, home: Path) -> str:
    """What is wrong with where a picture stands or what it is called; nothing if that is right."""
    kind, *names = path.relative_to(home).with_suffix("").parts
    if path.suffix != DRAWING:
        return _("Lef leest alleen tekeningen die op .svg eindigen.")
    if kind == PEOPLE:
        if len(names) < 2:
            return _("Zet gezichten in een map met de naam van de persoon.")
        faces = [face.value for face in Expression]
        if names[1] not in faces:
            return _("Een gezicht heet: {names}.").format(names=", ".join(faces))
    name = names[0]
    if kind == "places" and name.endswith(tuple(f"_{light}" for light in LIGHTS)):
        name = name.rpartition("_")[0]
    if not _SLUG.fullmatch(name):
        return _("Gebruik in de naam alleen kleine letters, cijfers en streepjes.")
    return ""
