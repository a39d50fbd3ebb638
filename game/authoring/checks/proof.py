"""What every check may look at: the scenario, where it stands in the file, and all its states."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from game.authoring.beside import home_of
from game.authoring.checks.witness import Witness
from game.authoring.problems import Place, Problem, make_problem
from game.story.bots import Run, play, policies
from game.story.course import Course
from game.story.events import Chose, Ended, Entered, StoryEvent
from game.story.explore import ControlState, Exploration, draws, explore
from game.story.play import Story
from game.story.scenario import Choice, Scenario
from game.story.shifts import Shifts
from game.story.state import StoryState

MOST_STATES = 10_000
"""So many are explored for each draw, in ten seconds or so; a real story has less than a tenth."""


class TooMuchToExplore(Exception):
    """This scenario has more control states than are explored, so nothing is proved about them."""


@dataclass(frozen=True, slots=True)
class Step:
    """One choice in one control state, with one draw: an edge of the whole graph."""

    exploration: Exploration
    hidden: Mapping[str, str]
    control: ControlState
    choice: Choice
    reached: ControlState

    @property
    def witness(self) -> Witness:
        """A shortest road that ends with this choice."""
        return Witness((*self.exploration.roads[self.control], self.choice.id), self.hidden)

    @property
    def state(self) -> StoryState:
        """Where the choice is made."""
        return self.exploration.turns[self.control].state

    @property
    def events(self) -> tuple[StoryEvent, ...]:
        """What the machines do on the way."""
        return self.exploration.events[self.control][self.choice.id]

    @property
    def chose(self) -> Chose:
        """The choice as it is made here: its quality, and to whom."""
        return chose(self.events)

    @property
    def entered(self) -> tuple[str, ...]:
        """The scenes that are entered on the way."""
        return entered(self.events)

    @property
    def last_scene(self) -> str:
        """The scene where the player stands after it, or stood when the story ended."""
        return next(reversed(self.entered), self.control.scene)

    @property
    def ended(self) -> Ended | None:
        """The end of the story, if it comes."""
        return next((event for event in self.events if isinstance(event, Ended)), None)


def chose(events: Sequence[StoryEvent]) -> Chose:
    """The choice with which these events begin."""
    first = events[0]
    assert isinstance(first, Chose), "a turn begins with its choice"
    return first


def entered(events: Iterable[StoryEvent]) -> tuple[str, ...]:
    """The scenes that are entered, in order."""
    return tuple(event.scene for event in events if isinstance(event, Entered))


@dataclass(frozen=True)
class Proof:
    """A scenario that loaded, explored once for every draw."""

    scenario: Scenario
    places: Mapping[str, Place]
    text: str = ""
    """As it stands in the file."""
    most_states: int = MOST_STATES

    @cached_property
    def story(self) -> Story:
        """The scenario, ready to be played."""
        return Story(self.scenario)

    @property
    def explorations(self) -> tuple[Exploration, ...]:
        """All control states, once for every combination of hidden values.

        Raises `TooMuchToExplore` where they are more than `most_states`.
        """
        if self.unfinished is not None:
            raise TooMuchToExplore
        return self._begun

    @property
    def unfinished(self) -> Exploration | None:
        """The exploration that came to its bound, if one did."""
        last = self._begun[-1]
        return None if last.is_whole else last

    @cached_property
    def _begun(self) -> tuple[Exploration, ...]:
        explorations = []
        for hidden in self.draws:
            explorations.append(explore(self.story, hidden, bound=self.most_states))
            if not explorations[-1].is_whole:
                break
        return tuple(explorations)

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

    @property
    def home(self) -> Path | None:
        """The folder that the scenario has to itself, if it has one."""
        return home_of(Path(self.file))

    @cached_property
    def choices(self) -> Mapping[str, Choice]:
        """Every choice by its id."""
        scenes = self.scenario.scenes.values()
        return {choice.id: choice for scene in scenes for choice in scene.choices}

    @cached_property
    def shifts(self) -> Shifts:
        """What each turn does to the meters."""
        return Shifts(self.story)

    def explored(self) -> Iterator[tuple[Mapping[str, str], Exploration]]:
        """Each draw with its exploration."""
        return zip(self.draws, self.explorations, strict=True)

    def steps(self) -> Iterator[Step]:
        """Every choice in every control state: per draw, those with the shortest roads first."""
        for hidden, exploration in self.explored():
            for control, ways in exploration.steps.items():
                for choice, reached in ways.items():
                    yield Step(exploration, hidden, control, self.choices[choice], reached)

    def problem(
        self,
        code: str,
        path: str,
        *,
        road: tuple[str, ...] = (),
        hidden: Mapping[str, str] | None = None,
        **words: str,
    ) -> Problem:
        """A problem at this path in the file, with the shortest road (and draw) that shows it."""
        problem = make_problem(code, self.place(path), **words)
        return replace(problem, road=road, hidden=hidden or {})

    def shown(self, code: str, path: str, witness: Witness, **words: str) -> Problem:
        """A problem at this path in the file, with the road that shows it."""
        return self.problem(code, path, road=witness.road, hidden=witness.hidden, **words)

    def place(self, path: str) -> Place:
        """Where this path stands, or the nearest thing around it that does."""
        while path not in self.places and "/" in path:
            path = path.rpartition("/")[0]
        return self.places.get(path, next(iter(self.places.values())))
