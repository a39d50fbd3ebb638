"""YAML's traps, each turned into a problem that says what to do."""

from __future__ import annotations

import re

import yaml

from game.authoring.problems import Place
from game.authoring.report import Report

_TAB_INDENT = re.compile(r" *\t\s*")
_KEY_AND_TEXT = re.compile(r"(?P<indent>\s*)(?P<item>(?:- +)*)(?P<key>[^\s:{\[]+): +(?P<text>\S.*)")
_INDENT = "  "
_IN_BRACKETS = ("while parsing a flow mapping", "while parsing a flow sequence")


def look_for_tabs(report: Report) -> None:
    """Report every line that is indented with a tab."""
    for number, line in enumerate(report.lines, 1):
        indent = _TAB_INDENT.match(line) if "\t" in line else None
        if indent and indent.end() < len(line):
            column = line.index("\t") + 1
            spaces = indent[0].replace("\t", _INDENT)
            fix = spaces + line[indent.end() :]
            report.add("tab", Place(report.file, number, column), fix=fix)


def explain(error: yaml.YAMLError | UnicodeEncodeError, report: Report) -> None:
    """Report why the file is no YAML, in words that an author can use."""
    place = _place_of(error, report)
    if not isinstance(error, yaml.MarkedYAMLError):
        report.add("bad-character", place)
        return
    if any(problem.code == "tab" for problem in report.problems):
        return  # the tab is why, and has been said
    line = report.lines[place.line - 1]
    plain = _KEY_AND_TEXT.fullmatch(line)
    if plain and error.problem == "mapping values are not allowed in this context":
        report.add("colon-in-line", place, fix=_as_block(plain))
    elif error.context in _IN_BRACKETS and error.context_mark is not None:
        _explain_bracket(error.context_mark, report)
    else:
        report.add("yaml-syntax", place)


def _explain_bracket(mark: yaml.Mark, report: Report) -> None:
    place = Place(report.file, mark.line + 1, mark.column + 1)
    report.problems[:] = [
        problem
        for problem in report.problems
        if problem.code != "joined-lines" or problem.place < place
    ]  # what follows was joined because of the bracket
    bracket = report.lines[place.line - 1][place.column - 1]
    report.add("open-bracket", place, bracket=bracket)


def _as_block(line: re.Match[str]) -> str:
    inner = line["indent"] + " " * len(line["item"]) + _INDENT
    return f"{line['indent']}{line['item']}{line['key']}: |\n{inner}{line['text']}"


def _place_of(error: yaml.YAMLError | UnicodeEncodeError, report: Report) -> Place:
    mark = getattr(error, "problem_mark", None)
    if mark is not None:
        # a mark may stand behind the last line
        line = min(mark.line + 1, len(report.lines))
        return Place(report.file, line, mark.column + 1)
    position = getattr(error, "position", getattr(error, "start", 0)) or 0
    return place_at(report.file, report.text, position)


def place_at(file: str, text: str, position: int) -> Place:
    """The line and column of a character in a text."""
    before = text[:position].replace("\r\n", "\n").replace("\r", "\n")
    return Place(file, before.count("\n") + 1, position - (text.rfind("\n", 0, position) + 1) + 1)
