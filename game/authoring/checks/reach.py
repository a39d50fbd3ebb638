"""What can be reached, and whether an ending can be reached from everywhere."""

from __future__ import annotations

from collections.abc import Iterator

from game.authoring.checks.proof import Proof
from game.authoring.problems import Problem
from game.story.events import Ended, Entered
from game.story.play import Turn
from game.story.scenario import END, Path


def unreachable(proof: Proof) -> Iterator[Problem]:
    """Scenes that no road enters, and choices that are never open."""
    entered: set[str] = set()
    chosen: set[str] = set()
    for exploration in proof.explorations:
        for control, ways in exploration.steps.items():
            chosen.update(ways)
            state = exploration.turns[control].state
            turns = [exploration.turns[control], *(proof.story.choose(state, way) for way in ways)]
            for turn in turns:
                assert isinstance(turn, Turn), "an open choice is never refused"
                entered.update(one.scene for one in turn.events if isinstance(one, Entered))
    for scene in proof.scenario.scenes.values():
        if scene.id not in entered:
            yield proof.problem("unreachable-scene", f"scenes/{scene.id}", name=scene.id)
            continue
        for choice in scene.choices:
            if choice.id not in chosen:
                path = f"scenes/{scene.id}/choices/{choice.id}"
                yield proof.problem("unreachable-choice", path, name=choice.id)


def dead_ends(proof: Proof) -> Iterator[Problem]:
    """Scenes where nothing is open, or from which no ending can be reached."""
    said: set[tuple[str, str]] = set()
    for exploration in proof.explorations:
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
            if (code, control.scene) not in said:
                said.add((code, control.scene))
                road = exploration.roads[control]
                yield proof.problem(code, f"scenes/{control.scene}", road=road, name=control.scene)


def untold_endings(proof: Proof) -> Iterator[Problem]:
    """Paths that a road can take and for which nothing is written."""
    missing = {path for path in Path if not proof.scenario.endings.get(path)}
    for exploration in proof.explorations:
        for control, ways in exploration.steps.items():
            for way in ways:
                turn = proof.story.choose(exploration.turns[control].state, way)
                assert isinstance(turn, Turn), "an open choice is never refused"
                ended = next((one for one in turn.events if isinstance(one, Ended)), None)
                if ended is not None and ended.path in missing:
                    missing.discard(ended.path)
                    road = (*exploration.roads[control], way)
                    yield proof.problem("untold-ending", "endings", road=road, name=ended.path)
