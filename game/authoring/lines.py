"""The lines of a file that is no YAML, while they are followed and mended."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from game.authoring.brackets import follow
from game.authoring.problems import Place
from game.authoring.report import Report

KEY = re.compile(r"(?P<key>.+?)(?P<colon>:)(?:\s+(?P<value>\S.*))?$")
"""A key with what stands behind it."""
_LEAD = re.compile(r" *(?:- +)*")


@dataclass(slots=True)
class Lines:
    """The lines of a file, and where the one that is being read may stand."""

    report: Report
    lines: list[str]
    levels: list[int] = field(default_factory=list)
    """The columns at which something may go on, the outermost first."""
    openers: dict[int, int] = field(default_factory=dict)
    """The line that began at each of these columns."""
    last: int = -1
    """The last line that stood at one of them."""
    opens: bool = True
    """Whether the line before has nothing behind its key, so that more may follow below it."""
    plain: int = -1
    """The line whose plain text a deeper line would be glued to."""
    found: int = 0

    def add(self, code: str, number: int, at: int, *, fix: str = "", **words: str | int) -> None:
        """Report a problem at a line and column that count from 0."""
        self.found += 1
        place = Place(self.report.file, number + 1, at + 1)
        self.report.add(code, place, more="", fix=fix, **words)

    def shift(self, number: int, indent: int, wanted: int) -> str:
        """Report a line that begins too far to the left or to the right; the line put right."""
        mended = " " * wanted + self.lines[number].strip()
        self.add("indentation", number, indent, expected=wanted, got=indent, fix=mended)
        self.lines[number] = mended
        return mended

    def quote(self, number: int, at: int, value: str) -> None:
        """Put a value in quotes, so that YAML takes it as it stands."""
        quoted = "'" + value.replace("'", "''") + "'"
        self.lines[number] = self.lines[number][:at] + quoted


def as_block(lead: str, key: str, text: str) -> str:
    """A text moved to a block, in which no sign is special."""
    inner = " " * (len(lead) + (2 if key else 0))
    return f"{lead}{key}{': ' if key else ''}|\n{inner}{text}"


def as_text(line: str, at: int) -> str:
    """A line in which what begins at a place is text: below a |, or in brackets in quotes."""
    lead = lead_of(line)
    rest = line[len(lead) :].rstrip()
    parts = None if rest[:1] in ("[", "{") else KEY.fullmatch(rest)
    if at == len(lead):
        return as_block(lead, "", rest)
    if parts and at == len(lead) + parts.start("value"):
        return as_block(lead, parts["key"], parts["value"])
    inner = follow(line, at).end if line[at : at + 1] in ("[", "{") else -1
    ends = [end for sign in ",]}" if (end := line.find(sign, at)) >= 0]
    end = inner if inner >= 0 else min(ends, default=len(line))
    return f'{line[:at]}"{escaped(line[at:end])}"{line[end:]}'


def lead_of(text: str) -> str:
    """The spaces and dashes before a key or a text."""
    match = _LEAD.match(text)
    return match[0] if match else ""


def indent_of(text: str) -> int:
    """How many spaces a line begins with."""
    return len(text) - len(text.lstrip(" "))


def escaped(text: str) -> str:
    """A text as it is written between double quotes."""
    return text.replace("\\", "\\\\").replace('"', '\\"')
