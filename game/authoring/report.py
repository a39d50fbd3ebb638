"""The problems of one file, gathered while it is read and built, with mended lines."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Protocol

from game.authoring.problems import Place, Problem, Severity, make_problem
from game.words import _

SMART_QUOTES = "“”„‟‘’‚‛«»"
"""The quotes of a word processor, which mean nothing around a name."""
MOST_PROBLEMS = 1000
"""More than anybody reads; a file with more is something else, or broken by a machine."""
_MOST_GUESSES = 200
"""So many names are compared with all that exist, which takes long in a big file."""
_FEW = 10
"""So many names can still be listed in one sentence."""


class Spot(Protocol):
    """Anything that knows where in the file it stands."""

    @property
    def line(self) -> int:
        """Counted from 1."""

    @property
    def column(self) -> int:
        """Counted from 1."""


@dataclass(slots=True)
class Report:
    """Every problem found in one file so far; nothing stops at the first."""

    file: str
    text: str
    lines: list[str] = field(init=False)
    """As they are read: the author's, but for what had to be mended to read on."""
    problems: list[Problem] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.lines = split_lines(self.text)

    def place(self, spot: Spot) -> Place:
        """Where in the file this stands."""
        return Place(self.file, spot.line, spot.column)

    def add(self, code: str, spot: Spot, *, more: str = "", fix: str = "", **words: object) -> None:
        """Report a problem from the catalogue."""
        problem = make_problem(code, self.place(spot), more=more, fix=fix, **words)
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append(problem)
        elif problem.severity is Severity.ERROR and not self.has_errors:
            self.problems.insert(0, problem)  # where it is found first

    def add_unknown(
        self,
        code: str,
        spot: Spot,
        name: str,
        known: Iterable[str],
        *,
        meant: str = "",
        **words: object,
    ) -> str:
        """Report a name that does not exist, with the one that was meant; gives that one.

        Where nobody knows which was `meant` it is the nearest that exists.
        """
        names = list(dict.fromkeys(known))
        if name[:1] in SMART_QUOTES and (bare := self.without_quotes(spot, name)):
            return bare
        close = meant
        if not close and len(self.problems) < _MOST_GUESSES:
            close = nearest(name, names)
        if close:
            more = _("Bedoel je '{name}'?").format(name=close)
        elif 0 < len(names) <= _FEW:
            more = _("Je kunt kiezen uit: {names}.").format(names=", ".join(names))
        else:
            more = _("Kijk of de naam goed gespeld is.")
        fix = self.mended(spot, name, close) if close else ""
        self.add(code, spot, more=more, fix=fix, name=name, **words)
        return close

    def without_quotes(self, spot: Spot, name: str) -> str:
        """A name without the quotes of a word processor; reports them. Nothing if it has none."""
        bare = name.strip(SMART_QUOTES)
        if bare in ("", name):
            return ""
        self.add("smart-quotes", spot, name=bare, fix=self.mended(spot, name, bare))
        return bare

    def mended(self, spot: Spot, wrong: str, right: str) -> str:
        """The line of this spot with the wrong word replaced."""
        line = self.lines[spot.line - 1]
        before, rest = line[: spot.column - 1], line[spot.column - 1 :]
        return before + rest.replace(wrong, right, 1)

    @property
    def has_errors(self) -> bool:
        """Whether something keeps the story from being played."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)

    def sorted(self) -> tuple[Problem, ...]:
        """The problems in the order of the file."""
        return tuple(sorted(self.problems, key=lambda problem: problem.place))


def nearest(name: str, known: Iterable[str]) -> str:
    """The known name that was most likely meant, or nothing."""
    return next(iter(get_close_matches(name, list(known), n=1)), "")


def split_lines(text: str) -> list[str]:
    """The lines of a text as editors count them."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.split("\n")
