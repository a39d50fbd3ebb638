"""Problems as lines: aligned columns for somebody at a terminal, one plain line each elsewhere."""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections.abc import Iterable, Iterator
from itertools import groupby

from game.authoring.problems import Problem, Severity
from game.cli.paint import BLUE, BOLD, FAINT, RED, YELLOW, is_terminal, painted
from game.words import _

COLOURS = {Severity.ERROR: RED, Severity.WARNING: YELLOW, Severity.HINT: BLUE}
NARROWEST = 40
"""A sentence gets at least this many columns, however small the terminal is."""


def show(problems: Iterable[Problem]) -> None:
    """Each problem with its mended line and the road that shows it."""
    listed = _for_people if is_terminal(sys.stdout) else _plain
    for line in listed(list(problems)):
        print(line)


def _plain(problems: list[Problem]) -> Iterator[str]:
    for problem in problems:
        yield str(problem)
        for line in _more(problem):
            yield f"    {line}"


def _for_people(problems: list[Problem]) -> Iterator[str]:
    """One heading for each file, then place, severity, code and sentence under each other."""
    for file, of_file in groupby(problems, key=lambda problem: problem.place.file):
        here = list(of_file)
        yield painted(file, BOLD, sys.stdout)
        places = [f"{problem.place.line}:{problem.place.column}" for problem in here]
        widths = (
            max(map(len, places)),
            max(len(problem.severity.word) for problem in here),
            max(len(problem.code) for problem in here),
        )
        indent = 2 + sum(width + 2 for width in widths)
        room = max(NARROWEST, shutil.get_terminal_size().columns - indent)
        for place, problem in zip(places, here, strict=True):
            first, *rest = textwrap.wrap(problem.message, room) or [""]
            word = painted(
                f"{problem.severity.word:<{widths[1]}}", COLOURS[problem.severity], sys.stdout
            )
            code = painted(f"{problem.code:<{widths[2]}}", FAINT, sys.stdout)
            yield f"  {place:>{widths[0]}}  {word}  {code}  {first}"
            for line in rest:
                yield " " * indent + line
            for line in _more(problem):
                yield " " * indent + line
        yield ""


def _more(problem: Problem) -> Iterator[str]:
    mended = textwrap.dedent(problem.fix).strip("\n").splitlines()
    if len(mended) == 1:
        yield _("maak er dit van: {line}").format(line=mended[0].strip())
    elif mended:  # below each other, as they belong in the file
        yield _("maak er dit van:")
        yield from mended
    if problem.road:
        draw = [f"--hidden {name}={value}" for name, value in problem.hidden.items()]
        yield _("zo kom je er: {road}").format(road=" ".join((*problem.road, *draw)))
