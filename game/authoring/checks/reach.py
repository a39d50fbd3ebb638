"""What can be reached, and whether an ending can be reached from everywhere."""

from __future__ import annotations

from collections.abc import Iterator

from game.authoring.checks.proof import Proof, entered
from game.authoring.checks.witness import Witness, remember
from game.authoring.problems import Problem
from game.story.scenario import END, Path


def unreachable(proof: Proof) -> Iterator[Problem]:
    """Scenes that no road enters, and choices that are never open."""
    come: set[str] = set()
    standing: dict[str, Witness] = {}
    for hidden, exploration in proof.explored():
        come.update(entered(exploration.turns[exploration.begin].events))
        for control in exploration.steps:
            remember(standing, control.scene, Witness(exploration.roads[control], hidden))
    chosen: set[str] = set()
    for step in proof.steps():
        chosen.add(step.choice.id)
        come.update(step.entered)
    for scene in proof.scenario.scenes.values():
        if scene.id not in come:
            yield proof.problem("unreachable-scene", f"scenes/{scene.id}", name=scene.id)
            continue
        for choice in scene.choices:
            if choice.id not in chosen:
                path = f"scenes/{scene.id}/choices/{choice.id}"
                shut = standing[scene.id]
                yield proof.shown("unreachable-choice", path, shut, name=choice.id)


def dead_ends(proof: Proof) -> Iterator[Problem]:
    """Scenes where nothing is open, or from which no ending can be reached."""
    found: dict[tuple[str, str], Witness] = {}
    for hidden, exploration in proof.explored():
        for control, ways in exploration.steps.items():
            if control.scene == END:
                continue
            if not ways:
                code = "nothing-open"
            elif not exploration.paths[control]:
                code = "no-way-out"
            elif len(ways) < 2 and not control.here:
                code = "one-open"
            else:
                continue
            remember(found, (code, control.scene), Witness(exploration.roads[control], hidden))
    for (code, scene), witness in found.items():
        yield proof.shown(code, f"scenes/{scene}", witness, name=scene)


def untold_endings(proof: Proof) -> Iterator[Problem]:
    """Paths that a road can take and for which nothing is written."""
    untold: dict[Path, Witness] = {}
    for step in proof.steps():
        if step.ended is not None and not proof.scenario.endings.get(step.ended.path):
            remember(untold, step.ended.path, step.witness)
    for path, witness in untold.items():
        yield proof.shown("untold-ending", "endings", witness, name=path)
