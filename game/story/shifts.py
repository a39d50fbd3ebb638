"""What a turn does to the meters, from wherever they stand.

A turn does a few clamped additions to each meter, one after the other, and no meter reads another;
so from wherever it starts, a meter is shifted and held between two bounds. Which shift that is, is
found by taking the one step of every story from a few heights: no rule stands here a second time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache

from game.story.client import ClientState
from game.story.events import StoryEvent
from game.story.explore import ControlState, Exploration
from game.story.play import Story, Turn
from game.story.scenario import Meter
from game.story.state import HIGHEST, LOWEST, StoryState

Dial = tuple[Meter, str]
"""One meter and whose it is: trust is a client's, courage and calm are nobody else's ("")."""
Values = int
"""A set of meter values: bit n stands for the value n."""


EVERYWHERE: Values = (1 << HIGHEST + 1) - 1
"""All values."""


def dials(story: Story) -> tuple[Dial, ...]:
    """Every meter of a story."""
    trust = ((Meter.TRUST, client) for client in story.scenario.clients)
    return (*trust, (Meter.COURAGE, ""), (Meter.CALM, ""))


def read(state: StoryState, dial: Dial) -> int:
    """Where this meter stands."""
    meter, client = dial
    match meter:
        case Meter.TRUST:
            return state.trust[client]
        case Meter.COURAGE:
            return state.courage
        case Meter.CALM:
            return state.calm


@dataclass(frozen=True, slots=True)
class Shift:
    """What a turn does to a meter: an addition, held between two bounds."""

    by: int
    least: int
    most: int

    def value(self, before: int) -> int:
        """Where the meter stands after the turn."""
        return max(self.least, min(self.most, before + self.by))

    def values(self, before: Values) -> Values:
        """Where it can stand after the turn, from anywhere in a set."""
        moved = before << self.by if self.by >= 0 else before >> -self.by
        after = moved & _up_to(self.most) & ~_up_to(self.least - 1)
        if before & _up_to(self.least - self.by):
            after |= 1 << self.least
        if before & ~_up_to(self.most - self.by - 1):
            after |= 1 << self.most
        return after

    def before(self, after: Values) -> Values:
        """From where it comes to stand in a set."""
        inside = after & _up_to(self.most) & ~_up_to(self.least - 1)
        before = inside >> self.by if self.by >= 0 else inside << -self.by
        if after >> self.least & 1:
            before |= _up_to(self.least - self.by)
        if after >> self.most & 1:
            before |= EVERYWHERE & ~_up_to(self.most - self.by - 1)
        return before


_Question = tuple[str, tuple[ClientState, ...], tuple[StoryEvent, ...]]
_Answer = Mapping[Dial, Shift]


class Shifts:
    """The shifts of every turn of one story; each is tried once and remembered."""

    def __init__(self, story: Story) -> None:
        """Nothing tried yet."""
        self._story = story
        self._dials = dials(story)
        self._known: dict[_Question, Mapping[Dial, Shift]] = {}

    def of(self, exploration: Exploration, control: ControlState, choice: str) -> _Answer:
        """What this choice, made in this control state, does to each meter."""
        question = choice, control.clients, exploration.events[control][choice]
        if question not in self._known:
            self._known[question] = self._try(exploration.turns[control].state, choice)
        return self._known[question]

    def _try(self, state: StoryState, choice: str) -> _Answer:
        @cache
        def from_height(height: int) -> StoryState:
            trust = dict.fromkeys(state.trust, height)
            raised = replace(state, trust=trust, courage=height, calm=height)
            turn = self._story.choose(raised, choice)
            assert isinstance(turn, Turn), "an open choice is never refused"
            return turn.state

        return {dial: fitted(_reading(from_height, dial)) for dial in self._dials}


def _reading(from_height: Callable[[int], StoryState], dial: Dial) -> Callable[[int], int]:
    return lambda height: read(from_height(height), dial)


def fitted(ends_at: Callable[[int], int]) -> Shift:
    """The shift that takes every height where `ends_at` says; few heights are asked."""
    below, above = LOWEST, HIGHEST
    least, most = ends_at(below), ends_at(above)
    if least == most:
        return Shift(0, least, most)
    while above - below > 1:
        middle = (below + above) // 2
        value = ends_at(middle)
        if least < value < most:
            return Shift(value - middle, least, most)
        below, above = (middle, above) if value == least else (below, middle)
    return Shift(least - below, least, most)


def _up_to(highest: int) -> Values:
    """Every value from 0 up to and with this one; none below 0."""
    return (1 << max(0, highest + 1)) - 1
