"""The one step of every story: begin, see what is open, choose.

The window, the terminal, the road files, the checks and the bots all take this step, so what a
check proves is what a player meets.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from game.story.client import EXPECTING
from game.story.employee import COURAGE_AT_DAWN, Spiral, SpiralState
from game.story.events import Ended, StoryEvent
from game.story.guards import holds, is_open
from game.story.machine import StoryMachine
from game.story.scenario import END, HERE, YOU, Choice, Scenario
from game.story.scoring import quality_of
from game.story.state import START_CALM, START_TRUST, StoryState
from game.story.telling import Telling, addressed_clients

STEADILY = Spiral()
"""How a player begins who has no week behind them."""
MOST_CHOICES = 60
"""Whoever plays by itself and has not reached an end by then goes round without one."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One step: where the story stands now, and what happened on the way there."""

    state: StoryState
    events: tuple[StoryEvent, ...]

    @property
    def ended(self) -> Ended | None:
        """How the story ended in this step, or None while it goes on."""
        if not self.state.is_over:
            return None
        return next((event for event in self.events if isinstance(event, Ended)), None)


class Why(StrEnum):
    """Why a choice is refused."""

    OVER = "over"
    UNKNOWN = "unknown"
    ELSEWHERE = "elsewhere"
    SHUT = "shut"


@dataclass(frozen=True, slots=True)
class Refused:
    """A choice that could not be made; nothing happened."""

    choice: str
    scene: str
    why: Why
    open: tuple[str, ...]
    """The ids of what could be chosen."""


class Story:
    """A scenario, ready to be played."""

    def __init__(self, scenario: Scenario) -> None:
        """Compile the scenario into its machine."""
        self.scenario = scenario
        self._machine = StoryMachine(scenario)

    def begin(self, hidden: Mapping[str, str], spiral: Spiral = STEADILY) -> Turn:
        """Enter the first scene, with these hidden values drawn."""
        scenario = self.scenario
        state = StoryState(
            scene=scenario.start,
            clients=dict.fromkeys(scenario.clients, EXPECTING),
            trust=dict.fromkeys(scenario.clients, START_TRUST),
            courage=COURAGE_AT_DAWN[spiral.state],
            calm=START_CALM,
            spirals={YOU: spiral, **_characters(scenario)},
            hidden=dict(hidden),
        )
        return self._go_on(Telling(scenario, state), scenario.start)

    def open_choices(self, state: StoryState) -> tuple[Choice, ...]:
        """What can be chosen here, in the order of the file; nothing once the story is over."""
        if state.is_over:
            return ()
        scene = self.scenario.scenes[state.scene]
        return tuple([choice for choice in scene.choices if is_open(choice, state)])

    def choose(self, state: StoryState, choice_id: str) -> Turn | Refused:
        """Make this choice: its move, its effects, what follows at once, and where it leads."""
        open_choices = self.open_choices(state)
        choice = next((choice for choice in open_choices if choice.id == choice_id), None)
        if choice is None:
            open_ids = tuple(choice.id for choice in open_choices)
            return Refused(choice_id, state.scene, self._why_not(state, choice_id), open_ids)
        qualities = {other.id: self.quality(state, other) for other in open_choices}
        telling = Telling(self.scenario, state)
        telling.choose(choice, qualities[choice.id], max(qualities.values()))
        ways_hold = [holds(way.guard, telling) for way in choice.ways]
        target = self._machine.after_choice(state.scene, choice.id, ways_hold)
        if target == HERE:
            telling.stay(choice)
            return Turn(telling.state, telling.events)
        return self._go_on(telling, target)

    def quality(self, state: StoryState, choice: Choice) -> int:
        """How good this choice is here, 0–3: the experts' key where it is given, else the table."""
        if choice.quality is not None:
            return choice.quality
        scene = self.scenario.scenes[state.scene]
        clients = addressed_clients(state, scene, choice)
        towards = tuple([state.clients[client] for client in clients])
        assert scene.decides is not None, f"scene '{scene.id}' has choices and no `decides`"
        return quality_of(choice.move, scene.decides, towards)

    def _go_on(self, telling: Telling, target: str) -> Turn:
        while target != END:
            scene = self.scenario.scenes[target]
            telling.enter(scene)
            if scene.choices:
                return Turn(telling.state, telling.events)
            ways_hold = [holds(way.guard, telling) for way in scene.ways]
            target = self._machine.after_scene(scene.id, ways_hold)
        telling.end()
        return Turn(telling.state, telling.events)

    def _why_not(self, state: StoryState, choice_id: str) -> Why:
        if state.is_over:
            return Why.OVER
        scene = self.scenario.scene_of(choice_id)
        if scene is None:
            return Why.UNKNOWN
        return Why.SHUT if scene.id == state.scene else Why.ELSEWHERE


def _characters(scenario: Scenario) -> dict[str, Spiral]:
    return {
        person.id: Spiral(SpiralState(person.spiral))
        for person in scenario.cast.values()
        if person.spiral is not None
    }


def walk(
    story: Story, hidden: Mapping[str, str], choices: Iterable[str]
) -> tuple[list[Turn], Refused | None]:
    """Play these choices from the beginning: the turns so far, and the refusal that stopped it."""
    turns = [story.begin(hidden)]
    for choice in choices:
        turn = story.choose(turns[-1].state, choice)
        if isinstance(turn, Refused):
            return turns, turn
        turns.append(turn)
    return turns, None
