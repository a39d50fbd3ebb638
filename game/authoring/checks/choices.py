"""Decisions that are none: choices with the same outcome, and scenes where nothing good is open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import combinations

from game.authoring.checks.proof import Proof, chose
from game.authoring.checks.witness import Witness, remember
from game.authoring.problems import Problem
from game.story.explore import ControlState, Exploration
from game.story.scenario import Scene

POOR = 1
"""The highest quality that is still poor."""


def only_poor_choices(proof: Proof) -> Iterator[Problem]:
    """Scenes where, on some road, the best that is open is poor."""
    poor: dict[str, Witness] = {}
    for hidden, exploration in proof.explored():
        for control, ways in exploration.events.items():
            if any(chose(events).best <= POOR for events in ways.values()):
                remember(poor, control.scene, Witness(exploration.roads[control], hidden))
    for scene, witness in poor.items():
        yield proof.shown("only-poor-choices", f"scenes/{scene}", witness, name=scene)


def idle_choices(proof: Proof) -> Iterator[Problem]:
    """Choices that do exactly what another choice of the same decision does, in every state."""
    alike, witnesses = _compare(proof)
    for scene in proof.scenario.scenes.values():
        ids = [choice.id for choice in scene.choices]
        pairs = [pair for pair in combinations(ids, 2) if pair in alike]
        if pairs and all(alike[pair] for pair in pairs):
            path = f"scenes/{scene.id}"
            yield proof.shown("idle-decision", path, witnesses[pairs[0]], name=scene.id)
        else:
            yield from _idle(proof, scene, alike, witnesses)


def _idle(
    proof: Proof, scene: Scene, alike: Mapping[_Pair, bool], witnesses: Mapping[_Pair, Witness]
) -> Iterator[Problem]:
    ids = [choice.id for choice in scene.choices]
    for number, id in enumerate(ids):
        other = next((other for other in ids[:number] if alike.get((other, id))), None)
        if other is not None:
            path = f"scenes/{scene.id}/choices/{id}"
            witness = witnesses[other, id]
            yield proof.shown("idle-choice", path, witness, name=id, other=other)


_Pair = tuple[str, str]


def _compare(proof: Proof) -> tuple[dict[_Pair, bool], dict[_Pair, Witness]]:
    """Of every two choices that are ever open together: whether they never differ."""
    alike: dict[_Pair, bool] = {}
    witnesses: dict[_Pair, Witness] = {}
    for hidden, exploration in proof.explored():
        for control, ways in exploration.steps.items():
            for pair in combinations(ways, 2):
                if alike.get(pair, True):
                    alike[pair] = _is_same(proof, exploration, control, pair)
                    remember(witnesses, pair, Witness(exploration.roads[control], hidden))
    return alike, witnesses


def _is_same(proof: Proof, exploration: Exploration, control: ControlState, pair: _Pair) -> bool:
    def outcome(choice: str) -> tuple[object, ...]:
        events = exploration.events[control][choice]
        made = chose(events)
        reached = exploration.steps[control][choice]
        stays = choice in reached.here
        reached = replace(reached, here=reached.here - {choice})
        return reached, stays, made.move, made.quality, events[1:]

    one, other = pair
    return outcome(one) == outcome(other) and (
        proof.shifts.of(exploration, control, one) == proof.shifts.of(exploration, control, other)
    )
