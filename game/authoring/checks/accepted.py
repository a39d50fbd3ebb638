"""Whether what a scenario accepts by name is still there to be accepted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from game.authoring.catalogue import CATALOGUE, Severity
from game.authoring.checks.proof import Proof
from game.authoring.problems import Problem
from game.words import _


def accepted(proof: Proof, found: Iterable[Problem]) -> Iterator[Problem]:
    """Names in `accept` that are no warning, and those of which nothing is found any more."""
    codes = {problem.code for problem in found}
    can_be = [code for code, entry in CATALOGUE.items() if entry.severity is not Severity.ERROR]
    for code in proof.scenario.accept:
        path = f"accept/{code}"
        if code not in can_be:
            close = get_close_matches(code, can_be, n=1)
            more = _("Bedoel je '{name}'?").format(name=close[0]) if close else ""
            yield proof.problem("unknown-accepted", path, name=code, more=more)
        elif code not in codes:
            yield proof.problem("accepted-for-nothing", path, name=code)
