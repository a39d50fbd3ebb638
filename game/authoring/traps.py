"""YAML's traps: what is wrong when a file is no YAML, line by line, each with the line mended.

A parser stops at its first error and often points past it. What authors write is simpler than YAML:
nearly every line is a key with a value, a dash, or a line of a block. So the lines are followed one
by one, every line that cannot be right is reported, and mended for the parser, which can then read
on: one run shows every mistake.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from game.authoring.brackets import QUOTED, follow
from game.authoring.problems import Place
from game.authoring.report import Report

MOST_AT_ONCE = 100
"""So many broken lines are told of; a file with more is probably no scenario at all."""

_LEAD = re.compile(r" *(?:- +)*")
_KEY = re.compile(r"(?P<key>.+?)(?P<colon>:)(?:\s+(?P<value>\S.*))?$")
_ID = re.compile(r"[a-z0-9][a-z0-9_-]*\s*")
_NO_SPACE = re.compile(r"(?P<key>[a-z][a-z0-9_-]*):(?P<value>[^\s:/].*)")
_HEADER = re.compile(r"[|>][+-]?[1-9]?[+-]?\s*(?:#.*)?")
_COLON = re.compile(r":(?=\s|$)")
_COMMENT = re.compile(r"\s#.*")
_NAME_ONLY = re.compile(r"[*&!][\w-]+\s*(?:\s#.*)?")
_SIGNS = ("@", "`", "%", "*", "&", "!", "|", ">", ",", "]", "}", "- ", "? ")
"""With these no plain text may begin."""
_APOSTROPHE_WORD = re.compile(r"'(?:s|t|n|k|m|r|ns)\b")


@dataclass(slots=True)
class _Lines:
    """The lines of a file while they are followed."""

    report: Report
    lines: list[str]
    levels: list[int] = field(default_factory=list)
    """The columns at which something may go on, the outermost first."""
    opens: bool = True
    """Whether the line before has nothing behind its key, so that more may follow below it."""
    plain: int = -1
    """The line whose plain text a deeper line would be glued to."""
    found: int = 0

    def add(self, code: str, number: int, at: int, *, fix: str = "", **words: str | int) -> None:
        self.found += 1
        place = Place(self.report.file, number + 1, at + 1)
        self.report.add(code, place, more="", fix=fix, **words)


def mend(report: Report, lines: list[str]) -> list[str] | None:
    """Report each line that cannot be YAML; the lines mended, or None where none was found."""
    state = _Lines(report, list(lines))
    number = 0
    while number < len(lines) and state.found < MOST_AT_ONCE:
        number = _line(state, number) + 1
    return state.lines if state.found else None


def as_block(lead: str, key: str, text: str) -> str:
    """A text moved to a block, in which no sign is special."""
    inner = " " * (len(lead) + (2 if key else 0))
    return f"{lead}{key}{': ' if key else ''}|\n{inner}{text}"


def as_text(line: str, at: int) -> str:
    """A line in which what begins at a place is text: below a |, or in brackets in quotes."""
    lead = _lead(line)
    rest = line[len(lead) :].rstrip()
    parts = None if rest[:1] in ("[", "{") else _KEY.fullmatch(rest)
    if at == len(lead):
        return as_block(lead, "", rest)
    if parts and at == len(lead) + parts.start("value"):
        return as_block(lead, parts["key"], parts["value"])
    inner = follow(line, at).end if line[at : at + 1] in ("[", "{") else -1
    ends = [end for sign in ",]}" if (end := line.find(sign, at)) >= 0]
    end = inner if inner >= 0 else min(ends, default=len(line))
    return f'{line[:at]}"{_escaped(line[at:end])}"{line[end:]}'


def _line(state: _Lines, number: int) -> int:
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
    lead = _lead(text)
    rest = text[len(lead) :]
    missing = _NO_SPACE.fullmatch(rest)
    if missing and not lead.rstrip().endswith("-"):
        rest = f"{missing['key']}: {missing['value']}"
        state.add("no-space", number, text.index(":") + 1, key=missing["key"], fix=lead + rest)
        state.lines[number] = lead + rest
    state.opens, state.plain = False, -1
    if rest == "-":
        state.levels.append(len(lead))
        state.opens = True
        return number
    _open_levels(state, lead)
    parts = None if rest[0] in "[{" else _KEY.fullmatch(rest)
    quoted = QUOTED.match(rest)
    if quoted and not rest[quoted.end() :].lstrip().startswith(":"):
        parts = None
    if parts is None:
        if not lead.endswith("- ") and state.levels and not _may_stand_alone(state, number):
            _report_loose(state, number, lead, rest)
            return number
        return _value(state, number, lead, "", rest, len(lead))
    value = parts["value"] or ""
    if not value or value.startswith("#"):
        state.opens = True
        return number
    return _value(state, number, lead, parts["key"], value, len(lead) + parts.start("value"))


def _lead(text: str) -> str:
    match = _LEAD.match(text)
    return match[0] if match else ""


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(" "))


def _open_levels(state: _Lines, lead: str) -> None:
    for column in [at for at, sign in enumerate(lead) if sign == "-"] + [len(lead)]:
        if not state.levels or column > state.levels[-1]:
            state.levels.append(column)


def _may_stand_alone(state: _Lines, number: int) -> bool:
    """Whether a value may stand below its key here."""
    above = next((line for line in reversed(state.lines[:number]) if line.strip()), "")
    return above.rstrip().endswith((":", "-"))


def _glued(state: _Lines, number: int, text: str) -> int:
    """Report text that YAML would glue to the line above; the last such line, or -1."""
    if state.plain < 0 or _indent(text) <= state.levels[-1]:
        return -1
    key = _KEY.fullmatch(text.lstrip())
    if key and _ID.fullmatch(key["key"]):
        return -1  # a key that stands too deep
    last = number
    while last + 1 < len(state.lines) and _indent(state.lines[last + 1]) > state.levels[-1]:
        last += 1
    first = state.lines[state.plain]
    lead = _lead(first)
    parts = _KEY.fullmatch(first[len(lead) :])
    if parts:
        at = len(lead) + parts.start("value")
        rows = [parts["value"], *(line.strip() for line in state.lines[number : last + 1])]
        fix = as_block(lead, parts["key"], f"\n{' ' * (len(lead) + 2)}".join(rows))
        state.add("joined-lines", state.plain, at, fix=fix)
        for each in range(number, last + 1):
            state.lines[each] = ""
        return last
    return -1


def _at_its_level(state: _Lines, number: int, text: str) -> str:
    """The line at the indent that the lines above expect; reports it when it stands elsewhere."""
    indent = _indent(text)
    levels = state.levels
    if not levels or (state.opens and indent > levels[-1]):
        levels.append(indent)
        return text
    known = list(levels)
    while levels and levels[-1] > indent:
        levels.pop()
    if levels and levels[-1] == indent:
        return text
    best = min(reversed(known), key=lambda level: abs(level - indent))
    levels[:] = [level for level in known if level <= best]
    mended = " " * best + text.lstrip(" ")
    state.add("indentation", number, indent, expected=best, got=indent, fix=mended)
    state.lines[number] = mended
    return mended


def _report_loose(state: _Lines, number: int, lead: str, rest: str) -> None:
    word, _space, value = rest.partition(" ")
    is_key = any(line.lstrip(" -").startswith(f"{word}: ") for line in state.report.lines)
    mended = f"{lead}{word}: {value}" if is_key and value else ""
    state.add("loose-text", number, len(lead), fix=mended)
    state.lines[number] = mended


def _value(state: _Lines, number: int, lead: str, key: str, value: str, at: int) -> int:
    """Look at what stands behind a key or a dash; the last line that belongs to it."""
    if value[0] in "|>" and _HEADER.fullmatch(value):
        return _block(state, number, len(lead) if key else len(lead.rstrip(" -")))
    if value[0] in "[{":
        return _brackets(state, number, lead, key, at)
    if value[0] in "'\"":
        _quotes(state, number, lead, key, value, at)
        return number
    if value.startswith(_SIGNS) and not _NAME_ONLY.fullmatch(value):
        fix = as_block(lead, key, value)
        state.add("leading-sign", number, at, sign=value[0], fix=fix)
        _quote(state, number, at, value)
        return number
    state.plain = number
    text = _COMMENT.split(value, maxsplit=1)[0]
    colon = _COLON.search(text)
    if colon and value[0] not in "*&!":
        fix = as_block(lead, key, value)
        state.add("colon-in-line", number, at + colon.start(), fix=fix)
        _quote(state, number, at, value)
    return number


def _quote(state: _Lines, number: int, at: int, value: str) -> None:
    """Put a value in quotes, so that YAML takes it as it stands."""
    quoted = "'" + value.replace("'", "''") + "'"
    state.lines[number] = state.lines[number][:at] + quoted


def _block(state: _Lines, number: int, parent: int) -> int:
    """Follow the lines of a block; one that stands too far to the left is put back."""
    inner = -1
    while number + 1 < len(state.lines):
        line = state.lines[number + 1].rstrip()
        indent = _indent(line)
        if line and (inner < 0 or indent < inner):
            if indent <= parent and (inner < 0 or _begins_something(state, line, indent)):
                break
            if inner < 0:
                inner = indent
            else:
                mended = " " * inner + line.lstrip(" ")
                state.add("indentation", number + 1, indent, expected=inner, got=indent, fix=mended)
                state.lines[number + 1] = mended
        number += 1
    return number


def _begins_something(state: _Lines, line: str, indent: int) -> bool:
    """Whether a line behind a block is no line of it: a key or a dash, though it may be crooked."""
    text = line.lstrip(" ")
    key = _KEY.fullmatch(text)
    if key:
        return indent in state.levels or bool(_ID.fullmatch(key["key"]))
    return text.startswith(("- ", "#", "---", "...")) or text == "-"


def _quotes(state: _Lines, number: int, lead: str, key: str, value: str, at: int) -> None:
    quoted = QUOTED.match(value)
    if quoted is None and value[0] == '"':
        fix = state.lines[number].rstrip() + '"'
        state.add("open-quote", number, at, sign=value[0], fix=fix)
        _quote(state, number, at, value)
    elif quoted is None or value[quoted.end() :].strip().partition("#")[0]:
        fix = as_block(lead, key, value)
        state.add("leading-quote", number, at, sign=value[0], fix=fix)
        _quote(state, number, at, value)
    elif value[0] == '"' and _bad_escape(quoted[0]) >= 0:
        fix = as_block(lead, key, quoted[0][1:-1])
        state.add("backslash", number, at + _bad_escape(quoted[0]), fix=fix)
        _quote(state, number, at, quoted[0][1:-1])


def _bad_escape(quoted: str) -> int:
    """Where a backslash stands that means nothing to YAML; -1 when there is none."""
    found = re.search(
        r"""\\(?![0abtnvfre "/\\N_LPt]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})""",
        re.sub(r"\\\\", "__", quoted),
    )
    return found.start() if found else -1


def _brackets(state: _Lines, number: int, lead: str, key: str, at: int) -> int:
    line = state.lines[number].rstrip()
    found = follow(line, at)
    last = number
    while found.end < 0 and not found.code and last + 1 < len(state.lines):
        below = state.lines[last + 1].rstrip()
        if below and _indent(below) <= len(lead):
            break
        last += 1
        line = " ".join((line, below.strip()))
        found = follow(line, at)
    if last > number:
        if found.end < 0:
            open_at = min(at, len(state.lines[number]) - 1)
            state.add("open-bracket", number, open_at, bracket=state.lines[number][open_at])
            state.lines[last] += found.open
        return last
    if found.end >= 0:
        _behind_brackets(state, number, lead, key, line, at, found.end)
    elif found.code in ("", "open-bracket"):
        mended = _closed(line, at)
        state.add("open-bracket", number, found.open_at, bracket=line[found.open_at], fix=mended)
        state.lines[number] = mended
    else:
        first, end = found.entry
        text = line[first:end]
        mended = f'{line[:first]}"{_escaped(text)}"{line[end:]}'
        if follow(mended, at).end < 0:
            mended += found.open
        words = {"sign": text[:1]} if found.code.startswith("leading") else {}
        state.add(found.code, number, found.at, fix=mended, **words)
        state.lines[number] = mended
    return number


def _closed(line: str, at: int) -> str:
    """The line with the brackets added that are missing, as many as there are."""
    for _again in range(len(line) - at):
        found = follow(line, at)
        if found.end >= 0 or found.code not in ("", "open-bracket"):
            break
        if not found.code:
            line += found.open
        elif line[found.at] == "#":
            line = f"{line[: found.at].rstrip()}{found.open}  {line[found.at :]}"
        elif line[found.at] in found.open:
            line = line[: found.at] + found.open[0] + line[found.at :]
        else:
            line = line[: found.at] + found.open[0] + line[found.at + 1 :]
    return line


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


def _behind_brackets(
    state: _Lines, number: int, lead: str, key: str, line: str, at: int, end: int
) -> None:
    rest = line[end:]
    if not rest.strip() or rest.lstrip().startswith("#"):
        return
    if not rest.strip("]} "):
        state.add("loose-bracket", number, end, bracket=rest.strip()[0], fix=line[:end])
        state.lines[number] = line[:end]
    else:
        value = line[at:]
        fix = as_block(lead, key, value)
        state.add("text-in-brackets", number, at, bracket=line[at], fix=fix)
        _quote(state, number, at, value)
