"""Every check on one scenario, in one run."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from game.authoring.checks.accepted import accepted
from game.authoring.checks.examples import broken_examples
from game.authoring.checks.pictures import missing_pictures
from game.authoring.checks.proof import Proof
from game.authoring.checks.reach import dead_ends, unreachable, untold_endings
from game.authoring.checks.smells import SMELLS
from game.authoring.loading import Loaded
from game.authoring.problems import Problem

CHECKS: tuple[Callable[[Proof], Iterator[Problem]], ...] = (
    unreachable,
    dead_ends,
    untold_endings,
    broken_examples,
    missing_pictures,
    *SMELLS,
)


def check(loaded: Loaded) -> tuple[Problem, ...]:
    """All problems of a file: those met on loading and, if it loaded, those its states prove."""
    proof = proof_of(loaded)
    return loaded.problems if proof is None else prove(loaded, proof)


def proof_of(loaded: Loaded) -> Proof | None:
    """What the checks look at; None when the file did not load."""
    if loaded.scenario is None:
        return None
    return Proof(loaded.scenario, loaded.places, loaded.text)


def prove(
    loaded: Loaded, proof: Proof, progress: Callable[[int, int], None] = lambda done, of: None
) -> tuple[Problem, ...]:
    """All problems of a file that loaded; `progress` hears how many of the rules are done."""
    found = list(loaded.problems)
    for done, rule in enumerate(CHECKS):
        progress(done, len(CHECKS))
        found += rule(proof)
    found += accepted(proof, found)
    return tuple(sorted(found, key=lambda problem: problem.place))
