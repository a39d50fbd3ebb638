"""A story as a course that bots run: what every choice does in every control state, asked once.

No guard reads a meter, so a choice does the same to the story whatever the meters say; and what it
does to a meter is a row of clamped additions, which is again one clamped addition.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from game.story.client import ClientState
from game.story.events import MeterChanged
from game.story.explore import ControlState, Exploration, draws, explore
from game.story.play import Story, Turn
from game.story.scenario import Choice, Meter, Path
from game.story.state import HIGHEST, LOWEST, StoryState

Outcomes = tuple[int, ...]
"""What a meter becomes, for every value it can have before."""

HALFWAY = (LOWEST + HIGHEST) // 2


@dataclass(frozen=True, slots=True)
class Step:
    """One open choice in one control state."""

    choice: Choice
    quality: int
    target: ControlState
    turn: Turn
    """The step as it goes with every meter halfway, so that nothing is clamped."""
    after: Mapping[Meter, Outcomes]
    """Of trust: the first client's."""
    paths: frozenset[Path]
    """On which the story can still end after it."""

    @property
    def ended(self) -> Path | None:
        """The path, where this choice ends the story."""
        ended = self.turn.ended
        return ended.path if ended else None


@dataclass(frozen=True, slots=True)
class Stop:
    """One control state, with what is open there."""

    control: ControlState
    road: tuple[str, ...]
    """A shortest road to it."""
    state: StoryState
    """As it is at the end of that road."""
    steps: tuple[Step, ...]

    @property
    def best(self) -> int:
        """The highest quality that is open here."""
        return max(step.quality for step in self.steps)


class Course:
    """All stops of a story, over every draw."""

    def __init__(self, story: Story, explorations: tuple[Exploration, ...] = ()) -> None:
        """Take these explorations, one for each draw, or make them."""
        self.story = story
        self.first_client = story.scenario.clients[0]
        drawn = list(draws(story.scenario))
        found = explorations or tuple(explore(story, hidden) for hidden, _ in drawn)
        self._explorations = found
        self.starts = [
            (exploration.begin, self.values(exploration.turns[exploration.begin]), share)
            for exploration, (_, share) in zip(found, drawn, strict=True)
        ]
        """Where a playthrough begins, with which meters, and how often."""

    @cached_property
    def stops(self) -> Mapping[ControlState, Stop]:
        """Every control state in which something is to be chosen, nearest first."""
        stops: dict[ControlState, Stop] = {}
        for exploration in self._explorations:
            for control, ways in exploration.steps.items():
                if ways and control not in stops:
                    state = exploration.turns[control].state
                    steps = tuple(self._steps(exploration, control, state))
                    stops[control] = Stop(control, exploration.roads[control], state, steps)
        return dict(sorted(stops.items(), key=lambda item: len(item[1].road)))

    def first_client_ends(self, step: Step) -> ClientState:
        """In which state the first client is after this step."""
        return step.turn.state.clients[self.first_client]

    def values(self, turn: Turn) -> Mapping[Meter, int]:
        """The meters after this turn; of trust the first client's."""
        state = turn.state
        return {
            Meter.TRUST: state.trust[self.first_client],
            Meter.COURAGE: state.courage,
            Meter.CALM: state.calm,
        }

    def _steps(
        self, exploration: Exploration, control: ControlState, state: StoryState
    ) -> Iterator[Step]:
        for choice in self.story.open_choices(state):
            target = exploration.steps[control][choice.id]
            turn = self._choose(state, choice.id, HALFWAY)
            yield Step(
                choice,
                self.story.quality(state, choice),
                target,
                turn,
                self._after(state, choice.id, turn),
                exploration.paths[target],
            )

    def _after(self, state: StoryState, choice: str, halfway: Turn) -> Mapping[Meter, Outcomes]:
        changes: dict[Meter, list[int]] = {meter: [] for meter in Meter}
        clamped: set[Meter] = set()
        for event in halfway.events:
            if isinstance(event, MeterChanged) and event.client in (None, self.first_client):
                changes[event.meter].append(event.after - event.before)
                if event.after in (LOWEST, HIGHEST):
                    clamped.add(event.meter)
        return {
            meter: self._tried_out(state, choice, meter)
            if meter in clamped
            else _clamped_additions(tuple(changes[meter]))
            for meter in Meter
        }

    def _tried_out(self, state: StoryState, choice: str, meter: Meter) -> Outcomes:
        return tuple(
            self.values(self._choose(state, choice, value))[meter]
            for value in range(LOWEST, HIGHEST + 1)
        )

    def _choose(self, state: StoryState, choice: str, value: int) -> Turn:
        """The choice, made with every meter at this value."""
        trust = dict.fromkeys(state.trust, value)
        turn = self.story.choose(replace(state, trust=trust, courage=value, calm=value), choice)
        assert isinstance(turn, Turn), "an open choice is never refused"
        return turn


@lru_cache(maxsize=1024)
def _clamped_additions(changes: tuple[int, ...]) -> Outcomes:
    """What becomes of every value, changed and clamped so many times in a row."""
    after = list(range(LOWEST, HIGHEST + 1))
    for by in changes:
        after = [max(LOWEST, min(HIGHEST, value + by)) for value in after]
    return tuple(after)
