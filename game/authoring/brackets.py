"""Brackets on one line: where they close, and what goes wrong inside them."""

from __future__ import annotations

import re
from dataclasses import dataclass

QUOTED = re.compile(r"""'(?:[^']|'')*'|"(?:[^"\\]|\\.)*\"""")
"""A text in quotes, closed."""
_CLOSES = {"[": "]", "{": "}"}
_END = re.compile(r"[,\]}]")
_FORBIDDEN = "@`%*&!|>"
"""With these no text in brackets may begin."""


@dataclass(slots=True)
class Brackets:
    """What a row of brackets comes to: where it ends, or what is wrong and where."""

    end: int = -1
    """Just behind the last bracket; -1 while one is open."""
    code: str = ""
    at: int = 0
    """Where the mistake is, counted from 0."""
    entry: tuple[int, int] = (0, 0)
    """From where to where the text runs in which it is."""
    open: str = ""
    """What still has to be closed, in order."""
    open_at: int = 0
    """Where the innermost open bracket stands."""


def follow(line: str, start: int) -> Brackets:
    """Follow the brackets of a line from the first one on."""
    opened: list[int] = []
    colons = 0
    at = start
    begins = True  # a text may begin here, so a quote is a quote
    while at < len(line):
        sign = line[at]
        if sign in "[{":
            if not begins:
                at += 1
                continue
            opened.append(at)
            colons = 0
        elif sign in "]}":
            if not opened or _CLOSES[line[opened[-1]]] != sign:
                return _inside(line, "open-bracket", at, opened)
            opened.pop()
            colons = 1  # what was in brackets may stand behind a key
            if not opened:
                return Brackets(end=at + 1)
            at, begins = at + 1, False
            continue
        elif sign == ",":
            colons = 0
        elif sign == "#" and line[at - 1].isspace():
            code = "lost-text" if line[at + 1 : at + 2].strip() else "open-bracket"
            return _inside(line, code, at, opened)
        elif begins and sign in "'\"":
            quoted = QUOTED.match(line, at)
            tail = line[quoted.end() :].lstrip() if quoted else ""
            if quoted is None or tail[:1] not in ("", ",", ":", "]", "}"):
                return _inside(line, "leading-quote", at, opened)
            at = quoted.end() - 1
        elif begins and sign in _FORBIDDEN and " " in line[at : _end(line, at)].strip():
            return _inside(line, "leading-sign", at, opened)
        elif sign == ":" and line[at + 1 : at + 2] in (" ", ""):
            colons += 1
            if colons > 1:
                return _inside(line, "colon-in-line", at, opened)
            begins, at = True, at + 1
            continue
        begins = sign in "[{," or (begins and sign == " ")
        at += 1
    return Brackets(open=_closing(line, opened), open_at=opened[-1] if opened else start)


def _closing(line: str, opened: list[int]) -> str:
    return "".join(_CLOSES[line[at]] for at in reversed(opened))


def _inside(line: str, code: str, at: int, opened: list[int]) -> Brackets:
    first, text = _entry(line, at)
    return Brackets(
        code=code,
        at=at,
        entry=(first, first + len(text)),
        open=_closing(line, opened),
        open_at=opened[-1],
    )


def _entry(line: str, at: int) -> tuple[int, str]:
    """The text in brackets around a place: from its start to the next comma or bracket."""
    before = max(line.rfind(sign, 0, at) for sign in ("[", "{", ",", ": "))
    first = before + 1
    while line[first : first + 1] == " ":
        first += 1
    first = min(first, at)
    return first, line[first : _end(line, at)].rstrip()


def _end(line: str, at: int) -> int:
    found = _END.search(line, at)
    return found.start() if found else len(line)
