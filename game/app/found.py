"""What the roads on this laptop say of a situation: the endings found, and where to go on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from game.roads.folder import RoadFolder
from game.roads.road import UnreadableRoad, version_of

if TYPE_CHECKING:
    from game.authoring import Loaded
    from game.session import Session
    from game.story.scenario import Path, Scenario


class FoundEndings:
    """The endings that were reached; a road is walked again only when it has changed."""

    def __init__(self, roads: RoadFolder | None) -> None:
        """Look in these roads; where none are kept, none are found."""
        self._roads = roads
        self._known: dict[str, dict[str, Path | None]] = {}
        """By scenario: how each of its roads ended. A road that is gone is forgotten."""

    def of(self, loaded: Loaded) -> frozenset[Path]:
        """The endings found in this version of a scenario."""
        scenario = loaded.scenario
        if scenario is None or self._roads is None:
            return frozenset()
        before = self._known.get(scenario.id, {})
        ends = self._ends(scenario, version_of(loaded.text), self._roads, before)
        self._known[scenario.id] = dict(ends)
        return frozenset(end for end in self._known[scenario.id].values() if end is not None)

    def _ends(
        self, scenario: Scenario, version: str, roads: RoadFolder, before: dict[str, Path | None]
    ) -> Iterator[tuple[str, Path | None]]:
        """Each road of this version, and how it ends; None when it does not."""
        from game.session import Session  # only where a road was played

        for file in roads.all_of(scenario.id):
            with suppress(OSError, UnreadableRoad):
                road = file.read()
                key = str(road)
                if road.heading.version != version:
                    continue
                if key in before:
                    yield key, before[key]
                else:
                    ended = Session.resume(scenario, road).ended
                    yield key, ended.path if ended else None


def begun(loaded: Loaded, roads: RoadFolder | None) -> Session | None:
    """Where the player can go on: an unfinished road on which something was chosen already."""
    from game.session import Session

    session = Session.unfinished(loaded, roads) if roads is not None else None
    return session if session is not None and session.state.chosen else None
