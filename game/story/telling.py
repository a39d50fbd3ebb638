"""A turn in the making: each thing that happens changes the state and is written down, in order."""

from __future__ import annotations

from collections.abc import Iterable

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
from game.story.guards import Standing, holds, told
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


def addressed_clients(state: Standing, scene: Scene, choice: Choice) -> tuple[str, ...]:
    """Those of the addressed who are clients; empty where the choice is towards colleagues only."""
    return tuple([who for who in addressed(scene, choice) if who in state.clients])


class Telling:
    """One turn while it is being told: where the story stands so far, and `events` so far.

    It is changed at every step, and made a state once: a turn has many steps.
    """

    def __init__(self, scenario: Scenario, state: StoryState) -> None:
        """Start from this state."""
        self._scenario = scenario
        self._events: list[StoryEvent] = []
        self.hidden = state.hidden
        self.chosen = state.chosen
        self.here = state.here
        self.clients = dict(state.clients)
        self.spirals = dict(state.spirals)
        self._scene = state.scene
        self._trust = dict(state.trust)
        self._courage = state.courage
        self._calm = state.calm
        self._raised_well = state.raised_well
        self._moment = state.moment
        self._place = state.place

    @property
    def state(self) -> StoryState:
        """Where the story stands now; nothing more may be told after this."""
        return StoryState(
            self._scene,
            self.clients,
            self._trust,
            self._courage,
            self._calm,
            self.spirals,
            self.hidden,
            self.chosen,
            self.here,
            self._raised_well,
            self._moment,
            self._place,
        )

    @property
    def events(self) -> tuple[StoryEvent, ...]:
        """What happened so far, in order."""
        return tuple(self._events)

    def choose(self, choice: Choice, quality: int, best: int) -> None:
        """Move, effects, and what follows at once."""
        scene = self._scenario.scenes[self._scene]
        said = told(choice.say, self)
        towards = addressed(scene, choice)
        clients = addressed_clients(self, scene, choice)
        before = dict(self.clients)
        self.chosen = (*self.chosen, choice.id)
        self._raised_well |= choice.move is Move.RAISE and quality >= RAISED_WELL
        self._events.append(Chose(scene.id, choice.id, choice.move, quality, best, towards))
        if said:
            self._events.append(Said(said))
        for client in clients:
            self._turn(client, choice.move, after_move(before[client], choice.move))
        for client in clients or self._met(scene):
            state = before[client] if clients else None
            effects = effects_of_move(choice.move, quality, state)
            self._change_trust(client, choice.effects.get(Meter.TRUST, effects.trust))
        first = before[clients[0]] if clients else None
        effects = effects_of_move(choice.move, quality, first)
        self._change_courage(choice.effects.get(Meter.COURAGE, effects.courage))
        self._change_calm(choice.effects.get(Meter.CALM, effects.calm))
        self._tell(told(choice.then, self))

    def stay(self, choice: Choice) -> None:
        """The choice led back to where it was made, and is used up for this visit."""
        self.here |= {choice.id}

    def enter(self, scene: Scene) -> None:
        """Come to a scene: its happenings in written order, then its story."""
        self._scene, self.here = scene.id, frozenset()
        self._moment = scene.when or self._moment
        self._place = scene.place or self._place
        self._events.append(Entered(scene.id, self._moment, self._place))
        shared: set[ClientEvent] = set()
        for happening in scene.happenings:
            if happening.event in _SPIRAL_EVENTS:
                self._step(happening.who, SpiralEvent(happening.event), can_leave=True)
            else:
                self._happen(happening.who, ClientEvent(happening.event), shared)
        self._tell(told(scene.story, self))

    def end(self) -> None:
        """The story is over: the machine says how, and the player's spiral takes its steps."""
        first = self._scenario.clients[0]
        path = path_of([self.clients[client] for client in self._scenario.clients])
        grade = grade_of(self._trust[first], path, self.clients[first])
        self._scene, self.here = END, frozenset()
        endings = self._scenario.endings.get(path, ())
        ending = next((number for number, one in enumerate(endings) if holds(one.guard, self)), 0)
        self._events.append(Ended(path, ending, grade))
        nine = path is Path.APPRECIATION and grade >= NINE
        self._step(YOU, SpiralEvent.NINE if nine else SpiralEvent(path.value), can_leave=False)
        if self._raised_well:
            self._step(YOU, SpiralEvent.ATTENTION, can_leave=False)

    def _met(self, scene: Scene) -> Iterable[str]:
        return [client for client in scene.clients if client in self.clients]

    def _happen(self, client: str, event: ClientEvent, shared: set[ClientEvent]) -> None:
        state = self.clients[client]
        target = after_event(state, event)
        if target is None:
            return
        self._turn(client, event, target)
        effects: Effects = effects_of_event(event, state)
        self._change_trust(client, effects.trust)
        if event not in shared:
            shared.add(event)
            self._change_courage(effects.courage)
            self._change_calm(effects.calm)

    def _turn(self, client: str, cause: Move | ClientEvent, target: ClientState) -> None:
        before, self.clients[client] = self.clients[client], target
        if target is not before or isinstance(cause, ClientEvent):
            self._events.append(ClientTurned(client, cause, before, target))

    def _step(self, who: str, cause: SpiralEvent, *, can_leave: bool) -> None:
        before = self.spirals[who]
        self.spirals[who] = spiral = after(before, cause, can_leave)
        if spiral.state is not before.state:
            self._events.append(SpiralTurned(who, cause, before.state, spiral.state))

    def _change_trust(self, client: str, by: int) -> None:
        before = self._trust[client]
        self._trust[client] = self._changed(Meter.TRUST, before, by, client)

    def _change_courage(self, by: int) -> None:
        self._courage = self._changed(Meter.COURAGE, self._courage, by)

    def _change_calm(self, by: int) -> None:
        self._calm = self._changed(Meter.CALM, self._calm, by)

    def _changed(self, meter: Meter, before: int, by: int, client: str | None = None) -> int:
        """Where a meter stands after this; a change that is none is not told."""
        after_change = max(LOWEST, min(HIGHEST, before + by))
        if after_change != before:
            self._events.append(MeterChanged(meter, before, after_change, client))
        return after_change

    def _tell(self, beats: tuple[Beat, ...]) -> None:
        if beats:
            self._events.append(Told(beats))
