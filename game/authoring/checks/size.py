"""Where a scenario has too many states to prove anything about it."""

from __future__ import annotations

from collections.abc import Iterator

from game.authoring.checks.proof import Proof
from game.authoring.problems import Problem
from game.story.explore import Exploration

MOST_NAMED = 3
"""So many of the choices that cost most are named."""


def too_much_to_explore(proof: Proof) -> Iterator[Problem]:
    """A scenario whose exploration came to its bound: what was seen, and what makes it so large."""
    unfinished = proof.unfinished
    if unfinished is None:
        return
    costs = sorted(_costs(unfinished), reverse=True)[:MOST_NAMED]
    named = ", ".join(f"'{name}' (× {factor:.1f})" for factor, name in costs)
    tried = {choice for ways in unfinished.steps.values() for choice in ways}
    share = round(100 * len(tried) / len(proof.choices))
    yield proof.problem(
        "too-much-to-explore",
        "scenes",
        most=str(len(unfinished.steps)),
        share=str(share),
        costs=named or "-",
    )


def _costs(exploration: Exploration) -> Iterator[tuple[float, str]]:
    """Per choice that is remembered: how many times more states there are because of it."""
    seen = exploration.turns.keys()
    remembered = {id for control in seen for id in control.chosen | control.here}
    for id in remembered:
        forgetting = {
            (each.scene, each.clients, each.characters, each.chosen - {id}, each.here - {id})
            for each in seen
        }
        yield len(seen) / len(forgetting), id
