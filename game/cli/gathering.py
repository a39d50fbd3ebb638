"""Roads of many laptops, each replayed in the version in which it was played."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from game.authoring import Loaded, load, read_scenario
from game.cli.shelf import library, road_folder
from game.reports.room.figures import Group
from game.reports.room.played import Played, Shape, played, shape_of
from game.reports.room.room import Room, Unread
from game.roads.folder import RoadFile
from game.roads.road import Heading, NewerRoad, Road, UnreadableRoad, version_of
from game.roads.search import Found, roads_below
from game.session import check_draws
from game.story.play import Story, walk
from game.story.rules import fingerprint
from game.story.scenario import Scenario
from game.words import language

LARGEST = 1_000_000
"""Bytes; no road comes near it, so a larger file is none."""


def gather(folders: Iterable[Path]) -> Room:
    """Everything that was played in these folders. Raises OSError where one cannot be read.

    Each finished playthrough counts once. A finished road with the seed, the draws and the version
    of an earlier one on the same laptop is another way of that one, and no new playthrough.
    """
    gathering = _Gathering()
    for found in roads_below(folders):
        gathering.add(found)
    return gathering.room()


@dataclass(frozen=True, slots=True)
class _Version:
    """A scenario to replay roads in."""

    story: Story
    mark: str
    shape: Shape


@dataclass(slots=True)
class _Pile:
    """What was played in versions that may be counted together."""

    version: _Version
    played: list[Played] = field(default_factory=list)
    other_ways: int = 0
    unfinished: int = 0


class _CannotRead(Exception):
    def __init__(self, why: Unread) -> None:
        super().__init__(why)
        self.why = why


class _Gathering:
    def __init__(self) -> None:
        self._shelf = library()
        self._today: dict[str, _Version | None] = {}
        self._known: dict[tuple[str, str], _Version] = {}
        self._piles: dict[tuple[str, Shape], _Pile] = {}
        self._finished: set[tuple[object, ...]] = set()
        self._laptops: set[Path] = set()
        self._unread: Counter[Unread] = Counter()

    def add(self, found: Found) -> None:
        """Read one road; what cannot be read is counted."""
        self._laptops.add(found.laptop)
        try:
            self._add(found, _read(found.file))
        except _CannotRead as problem:
            self._unread[problem.why] += 1

    def room(self) -> Room:
        """All that was read, in the order of the board; today's version before earlier ones."""
        groups = []
        for (id_, shape), pile in self._piles.items():
            today = self._today[id_]
            is_today = today is not None and today.shape == shape
            version = today if is_today and today else pile.version
            group = Group(
                version.story.scenario,
                tuple(pile.played),
                pile.other_ways,
                pile.unfinished,
                "" if is_today else version.mark,
            )
            groups.append(group)
        groups.sort(key=lambda one: (one.scenario.order, one.scenario.id, one.version))
        return Room(tuple(groups), len(self._laptops), self._unread)

    def _add(self, found: Found, road: Road) -> None:
        heading = road.heading
        version = self._version(found.file, heading)
        story = version.story
        is_exact = version.mark == heading.version and heading.rules == fingerprint()
        misfit = Unread.DAMAGED if is_exact else Unread.CHANGED
        try:
            check_draws(story.scenario, heading)
        except UnreadableRoad as problem:
            raise _CannotRead(misfit) from problem
        turns, refused = walk(story, heading.hidden, road.choices)
        if refused is not None:
            raise _CannotRead(misfit)
        pile = self._piles.setdefault((heading.scenario, version.shape), _Pile(version))
        draws = tuple(sorted(heading.hidden.items()))
        same = (found.laptop, heading.scenario, heading.version, heading.seed, draws)
        if turns[-1].ended is None:
            pile.unfinished += same not in self._finished
        elif same in self._finished:
            pile.other_ways += 1
        else:
            self._finished.add(same)
            today = self._today[heading.scenario]
            pile.played.append(
                played(
                    story,
                    turns,
                    older_version=today is None or heading.version != today.mark,
                    older_rules=heading.rules != fingerprint(),
                )
            )

    def _version(self, file: RoadFile, heading: Heading) -> _Version:
        """The version that was played; without its text, today's for want of better."""
        id_ = heading.scenario
        if id_ not in self._today:
            path = self._shelf.find(id_)
            self._today[id_] = None if path is None else _made(load(path, language()))
        today = self._today[id_]
        if today is not None and today.mark == heading.version:
            return today
        if (id_, heading.version) in self._known:
            return self._known[id_, heading.version]
        texts = (file.version_text(heading), road_folder().version_text(heading))
        kept = next((text for text in texts if text and version_of(text) == heading.version), None)
        if kept is None:
            if today is None:
                is_there = self._shelf.find(id_) is not None
                raise _CannotRead(Unread.BROKEN if is_there else Unread.UNKNOWN)
            return today
        version = _made(read_scenario(kept, id_, f"{heading.version}.yaml"))
        if version is None:
            raise _CannotRead(Unread.BROKEN)
        self._known[id_, heading.version] = version
        return version


def _made(loaded: Loaded) -> _Version | None:
    scenario: Scenario | None = loaded.scenario
    if scenario is None:
        return None
    return _Version(Story(scenario), version_of(loaded.text), shape_of(scenario))


def _read(file: RoadFile) -> Road:
    try:
        if file.path.stat().st_size > LARGEST:
            raise _CannotRead(Unread.DAMAGED)
        return file.read()
    except NewerRoad as problem:
        raise _CannotRead(Unread.NEWER) from problem
    except UnreadableRoad as problem:
        raise _CannotRead(Unread.DAMAGED) from problem
    except OSError as problem:
        raise _CannotRead(Unread.LOCKED) from problem
