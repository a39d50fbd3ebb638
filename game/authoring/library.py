"""Where the scenarios are: by name, by folder or by file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from game.authoring.covers import Cover, read_cover
from game.authoring.files import FILE_NAME
from game.authoring.naming import scenario_id
from game.authoring.stamps import Stamp, stamp
from game.places import is_file, is_there
from game.roads.road import Heading, version_of

if TYPE_CHECKING:
    from game.authoring.loading import Loaded


@dataclass(frozen=True, slots=True)
class Entry:
    """A scenario on the shelf; its file may turn out to have problems."""

    id: str
    path: Path
    is_own: bool
    """Whether it is a trainer's own, and not shipped with Lef."""


_Version = tuple[Path, str | None, Stamp]


class Library:
    """All scenarios that this laptop knows, looked for in a row of folders."""

    def __init__(self, shipped: Path, own: Sequence[Path] = ()) -> None:
        """Look in the shipped folder first, then in the trainer's own."""
        self._shipped = shipped
        self._own = tuple(own)
        self._seen: dict[_Version, Loaded | Cover] = {}
        self._opened: dict[str, Path] = {}

    def entries(self) -> tuple[Entry, ...]:
        """Every scenario, the shipped ones first; of two with one id the first counts."""
        found: dict[str, Entry] = {}
        for folder, is_own in ((self._shipped, False), *((own, True) for own in self._own)):
            for path in _scenarios_in(folder):
                id_ = scenario_id(path)
                found.setdefault(id_, Entry(id_, path, is_own))
        return tuple(found.values())

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
        """Every scenario, loaded, in the order of the board; only what changed is read again."""
        shelf = self.covers(language, whole=lambda entry: True)
        return [(entry, seen) for entry, seen in shelf if not isinstance(seen, Cover)]

    def covers(
        self, language: str | None, whole: Callable[[Entry], bool]
    ) -> list[tuple[Entry, Loaded | Cover]]:
        """The same, but only the cover of what need not be read as a `whole`, nor was before."""
        before, self._seen = self._seen, {}
        shelf = []
        for entry in self.entries():
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


def _place_on_board(item: tuple[Entry, Loaded | Cover]) -> tuple[bool, int, str]:
    entry, seen = item
    told = seen if isinstance(seen, Cover) else seen.scenario
    return entry.is_own, told.order if told else 10_000, entry.id


def _scenarios_in(folder: Path) -> Iterator[Path]:
    try:
        inside = sorted(folder.iterdir())
    except OSError:  # a folder that is not there, or may not be read, has nothing for us
        return
    yield from filter(_is_scenario, inside)


def _is_scenario(path: Path) -> bool:
    return is_file(path / FILE_NAME) or (path.suffix == ".yaml" and is_file(path))
