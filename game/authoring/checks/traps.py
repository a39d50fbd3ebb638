"""Where a player can only lose, and goes on deciding."""

from __future__ import annotations

from collections.abc import Iterator

from game.authoring.checks.proof import Proof
from game.authoring.checks.witness import Witness, remember
from game.authoring.problems import Problem
from game.story.client import LOST
from game.story.scenario import END, Path


def only_complaint_left(proof: Proof) -> Iterator[Problem]:
    """Scenes from which, on some road, all ends in a complaint after two or more decisions.

    Only where that begins: the step before could still have ended otherwise. A lost client is left
    out, for the machine itself has no way back from there.
    """
    found: dict[str, Witness] = {}
    for step in proof.steps():
        could, can = (step.exploration.paths[at] for at in (step.control, step.reached))
        onwards = step.exploration.steps[step.reached].values()
        if (
            can == {Path.COMPLAINT} != could
            and LOST not in step.reached.clients
            and any(control.scene != END for control in onwards)
        ):
            remember(found, step.reached.scene, step.witness)
    for scene, witness in found.items():
        yield proof.shown("only-complaint-left", f"scenes/{scene}", witness, name=scene)
