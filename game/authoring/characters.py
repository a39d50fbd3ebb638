"""Characters that nobody sees and that break a file: tabs, odd spaces, what copying left behind."""

from __future__ import annotations

import re

from game.authoring.problems import Place
from game.authoring.report import Report

_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]"
)
"""What YAML refuses or takes for the end of a line, and the marks that text from a web page has."""
_ODD_SPACE = re.compile("[\t\u00a0\u2000-\u200a\u202f\u3000]")
_ODD_INDENT = re.compile(rf" *(?:- +)*{_ODD_SPACE.pattern}[^\S\n]*")
_WIDTHS = (2, 4, 8)
"""How many spaces a tab stands for, in the order in which they are tried."""


def clean(report: Report) -> list[str]:
    """The lines of a file without such characters, so that reading goes on; each is reported."""
    lines = list(report.lines)
    if _INVISIBLE.search(report.text):
        for number, line in enumerate(lines):
            found = _INVISIBLE.search(line)
            if found:
                lines[number] = _INVISIBLE.sub(_space_or_nothing, line)
                place = Place(report.file, number + 1, found.start() + 1)
                name = f"U+{ord(found[0]):04X}"
                report.add("bad-character", place, name=name, fix=lines[number])
    if _ODD_SPACE.search(report.text):
        above = ""
        for number, line in enumerate(lines):
            odd = _ODD_INDENT.match(line)
            if odd and odd.end() < len(line):
                _report_indent(report, lines, number, odd[0], _likely_indents(above))
            if line.strip():
                above = lines[number]
    return lines


def _space_or_nothing(sign: re.Match[str]) -> str:
    return " " if sign[0].isspace() else ""


def _report_indent(
    report: Report, lines: list[str], number: int, indent: str, wanted: set[int]
) -> None:
    rest = lines[number][len(indent) :]
    widths = _WIDTHS if "\t" in indent else (1,)
    options = [_spaced(indent, width) for width in widths]
    best = next((each for each in options if len(each) in wanted), options[0])
    lines[number] = best + rest
    column = next(at for at, sign in enumerate(indent) if sign not in " -") + 1
    code = "tab" if indent[column - 1] == "\t" else "odd-space"
    report.add(code, Place(report.file, number + 1, column), fix=lines[number])


def _spaced(indent: str, width: int) -> str:
    return _ODD_SPACE.sub(" ", indent.replace("\t", " " * width))


def _likely_indents(above: str) -> set[int]:
    """The indents that would fit below this line."""
    start = len(above) - len(above.lstrip(" "))
    if above.rstrip().endswith((":", "|")):
        return {start + 2}
    return {start, *range(start % 2, start, 2)}
