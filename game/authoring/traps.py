"""YAML's traps: what is wrong when a file is no YAML, line by line, each with the line mended.

A parser stops at its first error and often points past it. What authors write is simpler than YAML:
nearly every line is a key with a value, a dash, or a line of a block. So the lines are followed one
by one, every line that cannot be right is reported, and mended for the parser, which can then read
on: one run shows every mistake.
"""

from __future__ import annotations

import re

from game.authoring.behind import look_behind
from game.authoring.brackets import QUOTED
from game.authoring.lines import KEY, Lines, as_block, indent_of, lead_of
from game.authoring.report import Report

MOST_AT_ONCE = 100
"""So many broken lines are told of; a file with more is probably no scenario at all."""

_ID = re.compile(r"[a-z0-9][a-z0-9_-]*\s*")
_NO_SPACE = re.compile(r"(?P<key>[a-z][a-z0-9_-]*):(?P<value>[^\s:/].*)")
_HEADER = re.compile(r"[|>][+-]?[1-9]?[+-]?\s*(?:#.*)?")


def mend(report: Report, lines: list[str]) -> list[str] | None:
    """Report each line that cannot be YAML; the lines mended, or None where none was found."""
    state = Lines(report, list(lines))
    number = 0
    while number < len(lines) and state.found < MOST_AT_ONCE:
        number = _line(state, number) + 1
    return state.lines if state.found else None


def _line(state: Lines, number: int) -> int:
    """Follow one line; the number of the last line that belongs to it."""
    text = state.lines[number].rstrip()
    if not text or text.lstrip().startswith("#") or text in ("---", "..."):
        return number
    if text.startswith("%"):
        state.add("leading-sign", number, 0, sign="%")
        state.lines[number] = ""
        return number
    glued = _glued(state, number, text)
    if glued >= number:
        return glued
    text = _at_its_level(state, number, text)
    state.last = number
    lead = lead_of(text)
    rest = text[len(lead) :]
    missing = _NO_SPACE.fullmatch(rest)
    if missing and not lead.rstrip().endswith("-"):
        rest = f"{missing['key']}: {missing['value']}"
        state.add("no-space", number, text.index(":") + 1, key=missing["key"], fix=lead + rest)
        state.lines[number] = lead + rest
    may_stand_alone = state.opens
    state.opens, state.plain = False, -1
    if rest == "-":
        state.levels.append(len(lead))
        state.opens = True
        return number
    _open_levels(state, lead)
    parts = None if rest[0] in "[{" else KEY.fullmatch(rest)
    quoted = QUOTED.match(rest)
    if quoted and not rest[quoted.end() :].lstrip().startswith(":"):
        parts = None
    if parts is None:
        if not lead.endswith("- ") and not may_stand_alone:
            _report_loose(state, number, lead, rest)
            return number
        return _value(state, number, lead, "", rest, len(lead))
    value = parts["value"] or ""
    if not value or value.startswith("#"):
        state.opens = True
        return number
    return _value(state, number, lead, parts["key"], value, len(lead) + parts.start("value"))


def _value(state: Lines, number: int, lead: str, key: str, value: str, at: int) -> int:
    if _HEADER.fullmatch(value):
        return _block(state, number, len(lead) if key else len(lead.rstrip(" -")))
    return look_behind(state, number, lead, key, value, at)


def _open_levels(state: Lines, lead: str) -> None:
    for column in [at for at, sign in enumerate(lead) if sign == "-"] + [len(lead)]:
        if not state.levels or column > state.levels[-1]:
            state.levels.append(column)


def _glued(state: Lines, number: int, text: str) -> int:
    """Report text that YAML would glue to the line above; the last such line, or -1."""
    if state.plain < 0 or indent_of(text) <= state.levels[-1]:
        return -1
    key = KEY.fullmatch(text.lstrip())
    if key and _ID.fullmatch(key["key"]):
        return -1  # a key that stands too deep
    last = number
    while last + 1 < len(state.lines) and indent_of(state.lines[last + 1]) > state.levels[-1]:
        last += 1
    first = state.lines[state.plain]
    lead = lead_of(first)
    parts = KEY.fullmatch(first[len(lead) :])
    if parts:
        at = len(lead) + parts.start("value")
        rows = [parts["value"], *(line.strip() for line in state.lines[number : last + 1])]
        fix = as_block(lead, parts["key"], f"\n{' ' * (len(lead) + 2)}".join(rows))
        state.add("joined-lines", state.plain, at, fix=fix)
        for each in range(number, last + 1):
            state.lines[each] = ""
        return last
    return -1


def _at_its_level(state: Lines, number: int, text: str) -> str:
    """The line at the indent that the lines above expect; reports it when it stands elsewhere."""
    indent = indent_of(text)
    levels = state.levels
    if not levels or (state.opens and indent > levels[-1]):
        levels.append(indent)
        state.openers[indent] = number
        return text
    known = list(levels)
    while levels and levels[-1] > indent:
        levels.pop()
    if levels and levels[-1] == indent:
        return text
    first = next((level for level in known if level > indent), -1)
    below = next((line for line in state.lines[number + 1 : number + 50] if line.strip()), "")
    alone = state.openers.get(first) == state.last and indent_of(below) != first
    if levels and alone:  # the line above stands too deep, and not this one and all that follow
        state.shift(state.last, first, indent)
        levels.append(indent)
        return text
    best = min(reversed(known), key=lambda level: abs(level - indent))
    levels[:] = [level for level in known if level <= best]
    return state.shift(number, indent, best)


def _report_loose(state: Lines, number: int, lead: str, rest: str) -> None:
    word, _space, value = rest.partition(" ")
    is_key = any(line.lstrip(" -").startswith(f"{word}: ") for line in state.report.lines)
    mended = f"{lead}{word}: {value}" if is_key and value else ""
    state.add("loose-text", number, len(lead), fix=mended)
    state.lines[number] = mended


def _block(state: Lines, number: int, parent: int) -> int:
    """Follow the lines of a block; one that stands too far to the left is put back."""
    inner = -1
    while number + 1 < len(state.lines):
        line = state.lines[number + 1].rstrip()
        indent = indent_of(line)
        if line and (inner < 0 or indent < inner):
            if indent <= parent and (inner < 0 or _begins_something(state, line, indent)):
                break
            if inner < 0:
                inner = indent
            else:
                state.shift(number + 1, indent, inner)
        number += 1
    return number


def _begins_something(state: Lines, line: str, indent: int) -> bool:
    """Whether a line behind a block is no line of it: a key or a dash, though it may be crooked."""
    text = line.lstrip(" ")
    key = KEY.fullmatch(text)
    if key:
        return indent in state.levels or bool(_ID.fullmatch(key["key"]))
    return text.startswith(("- ", "#", "---", "...")) or text == "-"
