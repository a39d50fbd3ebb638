"""Every check on one scenario, in one run."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from game.authoring.checks.accepted import accepted
from game.authoring.checks.choices import idle_choices, only_poor_choices
from game.authoring.checks.clock import clock_runs_back
from game.authoring.checks.endings import endings_not_told, left_open, paths_not_taken
from game.authoring.checks.examples import broken_examples
from game.authoring.checks.guards import idle_guards
from game.authoring.checks.happenings import idle_events
from game.authoring.checks.pictures import beside, missing_pictures, unseen_pictures
from game.authoring.checks.proof import Proof, TooMuchToExplore
from game.authoring.checks.reach import dead_ends, unreachable, untold_endings
from game.authoring.checks.secrets import lasting_covers
from game.authoring.checks.size import too_much_to_explore
from game.authoring.checks.smells import SMELLS
from game.authoring.checks.traps import only_complaint_left
from game.authoring.loading import Loaded
from game.authoring.problems import Problem

Check = Callable[[Proof], Iterator[Problem]]

CHECKS: tuple[Check, ...] = (
    too_much_to_explore,
    unreachable,
    dead_ends,
    untold_endings,
    idle_guards,
    idle_choices,
    only_poor_choices,
    paths_not_taken,
    endings_not_told,
    left_open,
    lasting_covers,
    clock_runs_back,
    idle_events,
    only_complaint_left,
    broken_examples,
    missing_pictures,
    unseen_pictures,
    beside,
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
        found += _found(rule, proof)
    found += accepted(proof, found)
    return tuple(sorted(found, key=lambda problem: problem.place))


def _found(rule: Check, proof: Proof) -> tuple[Problem, ...]:
    """What one check finds; nothing, where that would take states that were not all explored."""
    try:
        return tuple(rule(proof))
    except TooMuchToExplore:
        return ()
