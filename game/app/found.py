"""What the roads on this laptop say of a situation: the endings found, and where to go on."""

from __future__ import annotations

from game.authoring import Loaded
from game.roads.folder import RoadFile, RoadFolder
from game.roads.road import UnreadableRoad, version_of
from game.session import Session
from game.story.scenario import Path, Scenario


class FoundEndings:
    """The endings that were reached; a road is walked again only when it has changed."""

    def __init__(self, roads: RoadFolder | None) -> None:
        """Look in these roads; where none are kept, none are found."""
        self._roads = roads
        self._known: dict[str, Path | None] = {}

    def of(self, loaded: Loaded) -> frozenset[Path]:
        """The endings found in this version of a scenario."""
        scenario = loaded.scenario
        if scenario is None or self._roads is None:
            return frozenset()
        version = version_of(loaded.text)
        ends = (self._end(file, scenario, version) for file in self._roads.all_of(scenario.id))
        return frozenset(end for end in ends if end is not None)

    def _end(self, file: RoadFile, scenario: Scenario, version: str) -> Path | None:
        """How this road ends; None when it does not, or is of another version."""
        try:
            road = file.read()
            if road.heading.version != version:
                return None
            key = str(road)
            if key not in self._known:
                ended = Session.resume(scenario, road).ended
                self._known[key] = ended.path if ended else None
        except (OSError, UnreadableRoad):
            return None
        return self._known[key]


def begun(loaded: Loaded, roads: RoadFolder | None) -> Session | None:
    """Where the player can go on: an unfinished road on which something was chosen already."""
    session = Session.unfinished(loaded, roads) if roads is not None else None
    return session if session is not None and session.state.chosen else None
