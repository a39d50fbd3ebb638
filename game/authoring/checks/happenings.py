"""Story events that never do anything."""

from __future__ import annotations

from collections.abc import Iterator

from game.authoring.checks.proof import Proof
from game.authoring.checks.stages import Stage, stages, undone
from game.authoring.checks.witness import Witness, remember
from game.authoring.problems import Problem
from game.story.client import ClientEvent, after_event
from game.story.employee import GONE, SpiralEvent, after
from game.story.events import Entered
from game.story.scenario import Scene

_SPIRAL_EVENTS = frozenset(SpiralEvent)


def idle_events(proof: Proof) -> Iterator[Problem]:
    """Story events that fit no state in which their scene is entered."""
    come: dict[str, Witness] = {}
    fitted: set[tuple[str, int]] = set()
    for stage, witness in _stages(proof):
        if isinstance(stage.begun_by, Entered):
            scene = proof.scenario.scenes[stage.begun_by.scene]
            remember(come, scene.id, witness)
            fitted.update((scene.id, number) for number in _fitting(scene, stage))
    for id, witness in come.items():
        for number, happening in enumerate(proof.scenario.scenes[id].happenings):
            if (id, number) not in fitted:
                who = proof.scenario.cast[happening.who].name
                words = {"event": happening.event, "name": who}
                path = f"scenes/{id}/client/{happening.who}"
                yield proof.shown("event-never-fits", path, witness, **words)


def _stages(proof: Proof) -> Iterator[tuple[Stage, Witness]]:
    for hidden, exploration in proof.explored():
        first = exploration.turns[exploration.begin]
        for stage in stages(undone(first.state, first.events), first.events):
            yield stage, Witness((), hidden)
    for step in proof.steps():
        for stage in stages(step.state, step.events):
            yield stage, step.witness


def _fitting(scene: Scene, stage: Stage) -> Iterator[int]:
    """The events of this scene that fit when it was entered here."""
    clients, spirals = dict(stage.before.clients), dict(stage.before.spirals)
    for number, happening in enumerate(scene.happenings):
        who = happening.who
        if happening.event in _SPIRAL_EVENTS:
            if spirals[who].state is not GONE:
                yield number
                spirals[who] = after(spirals[who], SpiralEvent(happening.event), can_leave=True)
            continue
        target = after_event(clients[who], ClientEvent(happening.event))
        if target is not None:
            yield number
            clients[who] = target
