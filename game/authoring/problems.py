"""A problem: what is wrong, where it stands, and how to mend it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.authoring.catalogue import CATALOGUE
from game.authoring.catalogue.entry import Severity

__all__ = ["Place", "Problem", "Severity", "make_problem"]


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something stands in a file; lines and columns count from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that an author can mend: what, where, and how."""

    code: str
    severity: Severity
    place: Place
    message: str
    fix: str = ""
    """The mended line or lines, ready to paste; empty when there is more than one way."""
    road: tuple[str, ...] = ()
    """The shortest road of choices that shows the problem."""
    hidden: Mapping[str, str] = field(default_factory=dict, hash=False)
    """What must be drawn for that road to be open."""

    def __str__(self) -> str:
        return f"{self.place}: {self.severity.word} {self.code}: {self.message}"


def make_problem(
    code: str, place: Place, *, more: str = "", fix: str = "", **words: object
) -> Problem:
    """A problem from the catalogue, its sentence filled in; `more` is said after it."""
    entry = CATALOGUE[code]
    message = entry.template().format(**words)
    return Problem(code, entry.severity, place, f"{message} {more}".strip(), fix)
