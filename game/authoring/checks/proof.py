"""What every check may look at: the scenario, where it stands in the file, and all its states."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from game.authoring.problems import Place, Problem, make_problem
from game.story.bots import Run, play, policies
from game.story.course import Course
from game.story.explore import Exploration, draws, explore
from game.story.play import Story
from game.story.scenario import Scenario


@dataclass(frozen=True)
class Proof:
    """A scenario that loaded, explored once for every draw."""

    scenario: Scenario
    places: Mapping[str, Place]
    text: str = ""
    """As it stands in the file."""

    @cached_property
    def story(self) -> Story:
        """The scenario, ready to be played."""
        return Story(self.scenario)

    @cached_property
    def explorations(self) -> tuple[Exploration, ...]:
        """All control states, once for every combination of hidden values."""
        return tuple(explore(self.story, hidden) for hidden in self.draws)

    @cached_property
    def draws(self) -> tuple[Mapping[str, str], ...]:
        """Every combination of hidden values that can be drawn."""
        return tuple(hidden for hidden, _probability in draws(self.scenario))

    @cached_property
    def course(self) -> Course:
        """Every step that can be taken, for bots to run."""
        return Course(self.story, self.explorations)

    @cached_property
    def _runs(self) -> dict[str, Run]:
        return {}

    def run(self, bot: str) -> Run:
        """How the playthroughs of this bot end."""
        if bot not in self._runs:
            self._runs[bot] = play(self.course, policies(self.scenario)[bot])
        return self._runs[bot]

    @property
    def file(self) -> str:
        """What problems call the file."""
        return next(iter(self.places.values())).file

    def problem(self, code: str, path: str, *, road: tuple[str, ...] = (), **words: str) -> Problem:
        """A problem at this path in the file, with the shortest road that shows it."""
        return replace(make_problem(code, self._place(path), **words), road=road)

    def explored(self) -> Iterator[tuple[Mapping[str, str], Exploration]]:
        """Each draw with its exploration."""
        return zip(self.draws, self.explorations, strict=True)

    def _place(self, path: str) -> Place:
        """Where this path stands, or the nearest thing around it that does."""
        while path not in self.places and "/" in path:
            path = path.rpartition("/")[0]
        return self.places.get(path, next(iter(self.places.values())))
