"""Every control state of a story: all that its guards, its clients and its ending can depend on.

A control state is the scene, the states of clients and characters, the choices made in this visit,
and those choices and hidden values that a guard further on still reads. Meters are no part of it,
because no guard reads them; so there are few, and all of them are visited.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, product

from game.story.client import ClientState
from game.story.employee import Spiral
from game.story.events import Chose, ClientTurned, Ended, Entered, SpiralTurned, StoryEvent
from game.story.outcome import path_of
from game.story.play import STEADILY, Story, Turn
from game.story.scenario import END, HERE, Guard, Path, Scenario, Scene
from game.story.state import StoryState

_BY_MACHINES = (Chose, Entered, ClientTurned, SpiralTurned, Ended)


@dataclass(frozen=True, slots=True)
class ControlState:
    """What the rest of a story can depend on."""

    scene: str
    clients: tuple[ClientState, ...]
    characters: tuple[object, ...]
    here: frozenset[str]
    chosen: frozenset[str]
    hidden: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Reads:
    """What guards read: choices, and hidden names."""

    chosen: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()

    def __or__(self, other: Reads) -> Reads:
        return Reads(self.chosen | other.chosen, self.hidden | other.hidden)


class Controls:
    """Tells the control state of any state of one story."""

    def __init__(self, scenario: Scenario) -> None:
        """Find out what each scene, and everything after it, still reads."""
        self._clients = scenario.clients
        self._characters = [person.id for person in scenario.cast.values() if person.spiral]
        self._reads = _reads_from(scenario)

    def of(self, state: StoryState) -> ControlState:
        """The control state in which this state is."""
        reads = self._reads[state.scene]
        return ControlState(
            state.scene,
            tuple(state.clients[client] for client in self._clients),
            tuple(state.spirals[who] for who in self._characters),
            state.here,
            reads.chosen.intersection(state.chosen),
            tuple((name, state.hidden[name]) for name in sorted(reads.hidden)),
        )


@dataclass(frozen=True, slots=True)
class Exploration:
    """Every control state that can be reached with one draw, and what can be done there."""

    begin: ControlState
    steps: Mapping[ControlState, Mapping[str, ControlState]]
    """Per control state: where each open choice leads."""
    roads: Mapping[ControlState, tuple[str, ...]]
    """Per control state: a shortest road to it."""
    turns: Mapping[ControlState, Turn]
    """Per control state: the last turn of that road."""
    paths: Mapping[ControlState, frozenset[Path]]
    """Per control state: the paths on which the story can still end."""
    events: Mapping[ControlState, Mapping[str, tuple[StoryEvent, ...]]]
    """Per control state and open choice: what the machines do on the way, without words or meters.

    A moment or a place that an `Entered` carries on is that of the road in `roads`."""
    is_whole: bool = True
    """Whether everything was visited, or the bound came first."""


def explore(
    story: Story,
    hidden: Mapping[str, str],
    spiral: Spiral = STEADILY,
    bound: int | None = None,
) -> Exploration:
    """Visit every control state that can be reached with these hidden values.

    `spiral` is where the player's day began. After `bound` control states it stops, those with the
    shortest roads visited, and the exploration says that it is not whole.
    """
    return _explore(story, tuple(hidden.items()), spiral, bound)


@lru_cache(maxsize=8)  # a player who debriefs and plays again asks the same of the same story
def _explore(
    story: Story, drawn: tuple[tuple[str, str], ...], spiral: Spiral, bound: int | None
) -> Exploration:
    hidden = dict(drawn)
    controls = Controls(story.scenario)
    first = story.begin(hidden, spiral)
    begin = controls.of(first.state)
    steps: dict[ControlState, dict[str, ControlState]] = {}
    roads: dict[ControlState, tuple[str, ...]] = {begin: ()}
    turns = {begin: first}
    events: dict[ControlState, dict[str, tuple[StoryEvent, ...]]] = {}
    waiting = deque([begin])
    while waiting and (bound is None or len(steps) < bound):
        control = waiting.popleft()
        steps[control] = {}
        events[control] = {}
        state = turns[control].state
        for choice in story.open_choices(state):
            turn = story.choose(state, choice.id)
            assert isinstance(turn, Turn), "an open choice is never refused"
            reached = controls.of(turn.state)
            steps[control][choice.id] = reached
            events[control][choice.id] = tuple(
                event for event in turn.events if isinstance(event, _BY_MACHINES)
            )
            if reached not in turns:
                turns[reached] = turn
                roads[reached] = (*roads[control], choice.id)
                waiting.append(reached)
    paths = _paths(story.scenario, steps, turns)
    return Exploration(begin, steps, roads, turns, paths, events, is_whole=not waiting)


def draws(scenario: Scenario) -> Iterator[tuple[dict[str, str], float]]:
    """Every combination of hidden values that can be drawn, with its probability."""
    names = list(scenario.hidden)
    weighed = [
        [(value, values.count(value) / len(values)) for value in dict.fromkeys(values)]
        for values in scenario.hidden.values()
    ]
    for combination in product(*weighed):
        probability = 1.0
        for _, share in combination:
            probability *= share
        yield dict(zip(names, (value for value, _ in combination), strict=True)), probability


def _paths(
    scenario: Scenario,
    steps: Mapping[ControlState, Mapping[str, ControlState]],
    turns: Mapping[ControlState, Turn],
) -> dict[ControlState, frozenset[Path]]:
    """Carried backwards from the endings until nothing changes."""
    before: dict[ControlState, set[ControlState]] = {control: set() for control in turns}
    for control, ways in steps.items():
        for reached in ways.values():
            before[reached].add(control)
    paths: dict[ControlState, frozenset[Path]] = dict.fromkeys(turns, frozenset())
    waiting = deque[ControlState]()
    for control in turns:
        if control.scene == END:
            clients = turns[control].state.clients
            paths[control] = frozenset({path_of([clients[client] for client in scenario.clients])})
            waiting.append(control)
    while waiting:
        control = waiting.popleft()
        for earlier in before[control]:
            if not paths[control] <= paths[earlier]:
                paths[earlier] |= paths[control]
                waiting.append(earlier)
    return paths


def _reads_from(scenario: Scenario) -> dict[str, Reads]:
    """Per scene: what is read there or anywhere it can lead to, carried backwards."""
    always = _reads(note.guard for note in (*scenario.agreements, *scenario.may, *scenario.may_not))
    ends = _reads(
        guard
        for ending in chain(*scenario.endings.values())
        for guard in (
            ending.guard,
            *(part.guard for episode in ending.episodes for part in episode.story),
        )
    )
    reads = {END: always | ends}
    before: dict[str, set[str]] = {id_: set() for id_ in (*scenario.scenes, END)}
    for scene in scenario.scenes.values():
        reads[scene.id] = always | _reads(_guards_after_entering(scene))
        for target in targets(scene):
            before[target].add(scene.id)
    story_reads = {
        scene.id: _reads(part.guard for part in scene.story) for scene in scenario.scenes.values()
    }
    waiting = deque(reads)
    while waiting:
        later = waiting.popleft()
        on_entering = reads[later] | story_reads.get(later, Reads())
        for earlier in before[later]:
            together = reads[earlier] | on_entering
            if together != reads[earlier]:
                reads[earlier] = together
                waiting.append(earlier)
    return reads


def targets(scene: Scene) -> set[str]:
    """Every scene, or `END`, that a way of this scene or of its choices names."""
    ways = chain(scene.ways, *(choice.ways for choice in scene.choices))
    return {way.target for way in ways} - {HERE}


def _guards_after_entering(scene: Scene) -> Iterator[Guard]:
    for way in scene.ways:
        yield way.guard
    for choice in scene.choices:
        yield choice.guard
        for part in (*choice.say, *choice.then):
            yield part.guard
        for way in choice.ways:
            yield way.guard


def _reads(guards: Iterable[Guard]) -> Reads:
    chosen: set[str] = set()
    hidden: set[str] = set()
    for condition in chain.from_iterable(guards):
        if condition.kind in ("chose", "not_chose"):
            chosen |= condition.values
        elif condition.kind == "hidden":
            hidden.add(condition.name)
    return Reads(frozenset(chosen), frozenset(hidden))
