"""Every check on one scenario, in one run."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from game.authoring.checks.examples import broken_examples
from game.authoring.checks.pictures import missing_pictures
from game.authoring.checks.proof import Proof
from game.authoring.checks.reach import dead_ends, unreachable, untold_endings
from game.authoring.loading import Loaded
from game.authoring.problems import Problem

CHECKS: tuple[Callable[[Proof], Iterator[Problem]], ...] = (
    unreachable,
    dead_ends,
    untold_endings,
    broken_examples,
    missing_pictures,
)


def check(loaded: Loaded) -> tuple[Problem, ...]:
    """All problems of a file: those met on loading and, if it loaded, those its states prove."""
    if loaded.scenario is None:
        return loaded.problems
    proof = Proof(loaded.scenario, loaded.places)
    proved = [problem for rule in CHECKS for problem in rule(proof)]
    return tuple(sorted((*loaded.problems, *proved), key=lambda problem: problem.place))
