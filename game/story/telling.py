"""A turn in the making: each thing that happens changes the state and is written down, in order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from game.story.client import ClientEvent, ClientState, after_event, after_move
from game.story.employee import SpiralEvent, after
from game.story.events import (
    Chose,
    ClientTurned,
    Ended,
    Entered,
    MeterChanged,
    Said,
    SpiralTurned,
    StoryEvent,
    Told,
)
from game.story.guards import holds, told
from game.story.moves import Move
from game.story.outcome import NINE, grade_of, path_of
from game.story.scenario import END, YOU, Beat, Choice, Meter, Path, Scenario, Scene
from game.story.scoring import Effects, effects_of_event, effects_of_move
from game.story.state import HIGHEST, LOWEST, StoryState

_SPIRAL_EVENTS = frozenset(SpiralEvent)
RAISED_WELL = 2
"""The quality from which a raise makes a leader pay attention."""


def addressed(scene: Scene, choice: Choice) -> tuple[str, ...]:
    """The cast members whom this choice is towards: `to` where it stands, else the scene's."""
    return choice.to or scene.clients


def addressed_clients(state: StoryState, scene: Scene, choice: Choice) -> tuple[str, ...]:
    """Those of the addressed who are clients; empty where the choice is towards colleagues only."""
    return tuple(who for who in addressed(scene, choice) if who in state.clients)


class Telling:
    """One turn while it is being told: `state` so far, and `events` so far."""

    def __init__(self, scenario: Scenario, state: StoryState) -> None:
        """Start from this state."""
        self._scenario = scenario
        self._events: list[StoryEvent] = []
        self.state = state

    @property
    def events(self) -> tuple[StoryEvent, ...]:
        """What happened so far, in order."""
        return tuple(self._events)

    def choose(self, choice: Choice, quality: int, best: int) -> None:
        """Move, effects, and what follows at once."""
        scene = self._scenario.scenes[self.state.scene]
        said = told(choice.say, self.state)
        towards = addressed(scene, choice)
        clients = addressed_clients(self.state, scene, choice)
        before = self.state.clients
        raised_well = choice.move is Move.RAISE and quality >= RAISED_WELL
        self.state = replace(
            self.state,
            chosen=(*self.state.chosen, choice.id),
            raised_well=self.state.raised_well or raised_well,
        )
        self._events.append(Chose(scene.id, choice.id, choice.move, quality, best, towards))
        if said:
            self._events.append(Said(said))
        for client in clients:
            self._turn(client, choice.move, after_move(before[client], choice.move))
        for client in clients or self._met(scene):
            state = before[client] if clients else None
            effects = effects_of_move(choice.move, quality, state)
            self._change(Meter.TRUST, choice.effects.get(Meter.TRUST, effects.trust), client)
        first = before[clients[0]] if clients else None
        effects = effects_of_move(choice.move, quality, first)
        self._change(Meter.COURAGE, choice.effects.get(Meter.COURAGE, effects.courage))
        self._change(Meter.CALM, choice.effects.get(Meter.CALM, effects.calm))
        self._tell(told(choice.then, self.state))

    def stay(self, choice: Choice) -> None:
        """The choice led back to where it was made, and is used up for this visit."""
        self.state = replace(self.state, here=self.state.here | {choice.id})

    def enter(self, scene: Scene) -> None:
        """Come to a scene: its happenings in written order, then its story."""
        self.state = replace(
            self.state,
            scene=scene.id,
            here=frozenset(),
            moment=scene.when or self.state.moment,
            place=scene.place or self.state.place,
        )
        self._events.append(Entered(scene.id, self.state.moment, self.state.place))
        shared: set[ClientEvent] = set()
        for happening in scene.happenings:
            if happening.event in _SPIRAL_EVENTS:
                self._step(happening.who, SpiralEvent(happening.event), can_leave=True)
            else:
                self._happen(happening.who, ClientEvent(happening.event), shared)
        self._tell(told(scene.story, self.state))

    def end(self) -> None:
        """The story is over: the machine says how, and the player's spiral takes its steps."""
        clients = self._scenario.clients
        first = clients[0]
        path = path_of([self.state.clients[client] for client in clients])
        grade = grade_of(self.state.trust[first], path, self.state.clients[first])
        self.state = replace(self.state, scene=END, here=frozenset())
        endings = self._scenario.endings.get(path, ())
        ending = next(
            (number for number, one in enumerate(endings) if holds(one.guard, self.state)), 0
        )
        self._events.append(Ended(path, ending, grade))
        nine = path is Path.APPRECIATION and grade >= NINE
        self._step(YOU, SpiralEvent.NINE if nine else SpiralEvent(path.value), can_leave=False)
        if self.state.raised_well:
            self._step(YOU, SpiralEvent.ATTENTION, can_leave=False)

    def _met(self, scene: Scene) -> Iterable[str]:
        return [client for client in scene.clients if client in self.state.clients]

    def _happen(self, client: str, event: ClientEvent, shared: set[ClientEvent]) -> None:
        state = self.state.clients[client]
        target = after_event(state, event)
        if target is None:
            return
        self._turn(client, event, target)
        effects: Effects = effects_of_event(event, state)
        self._change(Meter.TRUST, effects.trust, client)
        if event not in shared:
            shared.add(event)
            self._change(Meter.COURAGE, effects.courage)
            self._change(Meter.CALM, effects.calm)

    def _turn(self, client: str, cause: Move | ClientEvent, target: ClientState) -> None:
        before = self.state.clients[client]
        self.state = replace(self.state, clients={**self.state.clients, client: target})
        if target is not before or isinstance(cause, ClientEvent):
            self._events.append(ClientTurned(client, cause, before, target))

    def _step(self, who: str, cause: SpiralEvent, *, can_leave: bool) -> None:
        before = self.state.spirals[who]
        spiral = after(before, cause, can_leave)
        self.state = replace(self.state, spirals={**self.state.spirals, who: spiral})
        if spiral.state is not before.state:
            self._events.append(SpiralTurned(who, cause, before.state, spiral.state))

    def _change(self, meter: Meter, by: int, client: str | None = None) -> None:
        state = self.state
        match meter:
            case Meter.TRUST:
                assert client is not None, "trust is always somebody's"
                before, after_change = _clamped(state.trust[client], by)
                self.state = replace(state, trust={**state.trust, client: after_change})
            case Meter.COURAGE:
                before, after_change = _clamped(state.courage, by)
                self.state = replace(state, courage=after_change)
            case Meter.CALM:
                before, after_change = _clamped(state.calm, by)
                self.state = replace(state, calm=after_change)
        if after_change != before:
            self._events.append(MeterChanged(meter, before, after_change, client))

    def _tell(self, beats: tuple[Beat, ...]) -> None:
        if beats:
            self._events.append(Told(beats))


def _clamped(before: int, by: int) -> tuple[int, int]:
    return before, max(LOWEST, min(HIGHEST, before + by))
