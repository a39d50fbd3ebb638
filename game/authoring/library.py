"""Where the scenarios are: by name, by folder or by file."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from game.authoring.covers import Cover, read_cover
from game.authoring.files import ENDINGS, FILE_NAME, misnamed
from game.authoring.naming import scenario_id
from game.authoring.problems import Place, Problem, make_problem
from game.authoring.stamps import Stamp, stamp
from game.places import is_folder, is_there
from game.roads.road import Heading, version_of
from game.words import _

if TYPE_CHECKING:
    from game.authoring.loading import Loaded


@dataclass(frozen=True, slots=True)
class Entry:
    """A scenario on the shelf; its file may turn out to have problems."""

    id: str
    path: Path
    is_own: bool
    """Whether it is a trainer's own, and not shipped with Lef."""
    problem: Problem | None = None
    """Why it cannot be played from here, whatever its file says; or the folder cannot be read."""


_Version = tuple[Path, str | None, Stamp]


class Library:
    """All scenarios that this laptop knows, looked for in a row of folders."""

    def __init__(
        self, shipped: Path, own: Sequence[Path] = (), expected: Sequence[Path] = ()
    ) -> None:
        """Look in the shipped folder first, then in the trainer's own.

        Of an own folder that is not there something is said if it was `expected`.
        """
        self._shipped = shipped
        self._own = tuple(own)
        self._expected = frozenset(expected)
        self._seen: dict[_Version, Loaded | Cover] = {}
        self._opened: dict[str, Path] = {}

    def entries(self) -> tuple[Entry, ...]:
        """Every scenario, the shipped ones first; of two with one id the first counts."""
        return tuple(entry for entry in self._everything() if entry.problem is None)

    def left_out(self) -> tuple[Entry, ...]:
        """What is no entry because of its name, and folders that cannot be read."""
        return tuple(entry for entry in self._everything() if entry.problem is not None)

    def _everything(self) -> Iterator[Entry]:
        found: dict[str, Entry] = {}
        looked_in = set()
        for folder, is_own in ((self._shipped, False), *((own, True) for own in self._own)):
            real = os.path.realpath(folder)
            if real in looked_in:
                continue
            looked_in.add(real)
            try:
                paths = _scenarios_in(folder, is_own=is_own)
            except (OSError, ValueError) as error:
                problem = self._unread(folder, error)
                if problem is not None:
                    yield Entry(folder.name, folder, is_own, problem)
                continue
            for path in paths:
                entry = Entry(scenario_id(path), path, is_own)
                first = found.setdefault(entry.id, entry)
                if first is entry:
                    yield entry
                elif os.path.realpath(first.path) != os.path.realpath(path):
                    yield replace(entry, problem=_same_name(entry, first))

    def _unread(self, folder: Path, error: OSError | ValueError) -> Problem | None:
        """What is wrong with a folder; nothing where nobody said that it would be there."""
        place = Place(str(folder), 1, 1)
        if isinstance(error, FileNotFoundError) and not folder.is_symlink():
            expected = folder in self._expected
            return make_problem("missing-folder", place, name=folder) if expected else None
        code = "not-a-folder" if isinstance(error, NotADirectoryError) else "unreadable-folder"
        return make_problem(code, place, name=folder)

    def also_has(self, path: Path) -> None:
        """From now on the scenario at this path is found by its id; it goes before a namesake.

        Somebody opened it by its path, and it need not stand on the board.
        """
        self._opened[scenario_id(path)] = path

    def named(self, name: str) -> Path | None:
        """What somebody means by a name that they typed: the one rule of every command.

        A scenario at that path counts first, then one on the shelf with that id, and then whatever
        else stands at the path, which reading it tells more of.
        """
        path = Path(name)
        return path if _is_scenario(path) else self.find(name)

    def find(self, name: str) -> Path | None:
        """The scenario with this id, or at this path."""
        on_shelf = (entry.path for entry in self.entries() if entry.id == name)
        by_id = self._opened.get(name) or next(on_shelf, None)
        if by_id is not None:
            return by_id
        path = Path(name)
        return path if is_there(path) else None

    def of_road(
        self, heading: Heading, kept_text: str | None, language: str | None = None
    ) -> Loaded | None:
        """The scenario as it was when this road was played.

        That is today's when it has not changed, else the version that was kept with the road, else
        today's for want of better; None where there is no such scenario at all.
        """
        from game.authoring.loading import load, read_scenario

        path = self.find(heading.scenario)
        today = load(path, language) if path is not None else None
        if today is not None and version_of(today.text) == heading.version:
            return today
        if kept_text is not None:
            return read_scenario(kept_text, heading.scenario, f"{heading.version}.yaml")
        return today

    def load_all(self, language: str | None = None) -> list[tuple[Entry, Loaded]]:
        """Every scenario, loaded, in the order of the board; only what changed is read again.

        What is left out stands there too, with its problem instead of a story.
        """
        shelf = self.covers(language, whole=lambda entry: True)
        return [(entry, seen) for entry, seen in shelf if not isinstance(seen, Cover)]

    def covers(
        self, language: str | None, whole: Callable[[Entry], bool]
    ) -> list[tuple[Entry, Loaded | Cover]]:
        """The same, but only the cover of what need not be read as a `whole`, nor was before."""
        before, self._seen = self._seen, {}
        shelf: list[tuple[Entry, Loaded | Cover]] = []
        for entry in self._everything():
            if entry.problem is not None:
                shelf.append((entry, _left_out(entry.problem)))
                continue
            version = entry.path, language, stamp(entry.path, language)
            seen = before.get(version)
            if seen is None or (isinstance(seen, Cover) and whole(entry)):
                cover = None if whole(entry) else read_cover(entry.path, language)
                seen = cover or _load(entry.path, language)
            if isinstance(seen, Cover) or seen.scenario:  # a mistake may be mended in no time
                self._seen[version] = seen
            shelf.append((entry, seen))
        return sorted(shelf, key=_place_on_board)


def _load(path: Path, language: str | None) -> Loaded:
    from game.authoring.loading import load  # not before something has to be read whole

    return load(path, language)


def _left_out(problem: Problem) -> Loaded:
    from game.authoring.loading import Loaded

    return Loaded(None, (problem,))


def _place_on_board(item: tuple[Entry, Loaded | Cover]) -> tuple[bool, int, str]:
    entry, seen = item
    told = seen if isinstance(seen, Cover) else seen.scenario
    return entry.is_own, told.order if told else 10_000, entry.id


def _scenarios_in(folder: Path, *, is_own: bool) -> list[Path]:
    """The scenarios in a folder; of trainers also those whose file has nearly the right name.

    What begins with a dot is hidden, and often not what its name says. Raises OSError.
    """
    inside = sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    return [path for path in inside if _is_scenario(path) or (is_own and _is_begun(path))]


def _is_scenario(path: Path) -> bool:
    if is_there(path / FILE_NAME):
        return True
    return path.suffix.lower() in ENDINGS and is_there(path) and not is_folder(path)


def _is_begun(path: Path) -> bool:
    return is_folder(path) and bool(misnamed(path))


def _same_name(entry: Entry, first: Entry) -> Problem:
    """Roads are kept by this name, so that no two scenarios can have it."""
    tail = "/".join(first.path.parts[-2:])
    other = f"‘{tail}’" if first.is_own else _("Lef zelf")
    more = ""
    if entry.path.name.lower().removesuffix(entry.path.suffix.lower()) != entry.id:
        more = _("In een naam tellen alleen letters en cijfers, zonder accenten en hoofdletters.")
    place = Place(str(entry.path), 1, 1)
    return make_problem("same-name", place, name=entry.id, other=other, more=more)
