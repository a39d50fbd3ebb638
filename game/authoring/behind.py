"""What stands behind a key or a dash, when a file is no YAML: quotes, brackets, signs, colons."""

from __future__ import annotations

import re

from game.authoring.brackets import QUOTED, follow
from game.authoring.lines import Lines, as_block, escaped, indent_of

_COLON = re.compile(r":(?=\s|$)")
_COMMENT = re.compile(r"\s#.*")
_NAME_ONLY = re.compile(r"[*&!][\w-]+\s*(?:\s#.*)?")
_SIGNS = ("@", "`", "%", "*", "&", "!", "|", ">", ",", "]", "}", "- ", "? ")
"""With these no plain text may begin."""
_MOST_BRACKETS = 20
"""So many missing brackets are put back on one line."""


def look_behind(state: Lines, number: int, lead: str, key: str, value: str, at: int) -> int:
    """Look at what stands behind a key or a dash; the last line that belongs to it."""
    if value[0] in "[{":
        return _brackets(state, number, lead, key, at)
    if value[0] in "'\"":
        _quotes(state, number, lead, key, value, at)
        return number
    if value.startswith(_SIGNS) and not _NAME_ONLY.fullmatch(value):
        fix = as_block(lead, key, value)
        state.add("leading-sign", number, at, sign=value[0], fix=fix)
        state.quote(number, at, value)
        return number
    state.plain = number
    text = _COMMENT.split(value, maxsplit=1)[0]
    colon = _COLON.search(text)
    if colon and value[0] not in "*&!":
        fix = as_block(lead, key, value)
        state.add("colon-in-line", number, at + colon.start(), fix=fix)
        state.quote(number, at, value)
    return number


def _quotes(state: Lines, number: int, lead: str, key: str, value: str, at: int) -> None:
    quoted = QUOTED.match(value)
    if quoted is None and value[0] == '"':
        fix = state.lines[number].rstrip() + '"'
        state.add("open-quote", number, at, sign=value[0], fix=fix)
        state.quote(number, at, value)
    elif quoted is None or value[quoted.end() :].strip().partition("#")[0]:
        fix = as_block(lead, key, value)
        state.add("leading-quote", number, at, sign=value[0], fix=fix)
        state.quote(number, at, value)
    elif value[0] == '"' and _bad_escape(quoted[0]) >= 0:
        fix = as_block(lead, key, quoted[0][1:-1])
        state.add("backslash", number, at + _bad_escape(quoted[0]), fix=fix)
        state.quote(number, at, quoted[0][1:-1])


def _bad_escape(quoted: str) -> int:
    """Where a backslash stands that means nothing to YAML; -1 when there is none."""
    found = re.search(
        r"""\\(?![0abtnvfre "/\\N_LPt]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})""",
        re.sub(r"\\\\", "__", quoted),
    )
    return found.start() if found else -1


def _brackets(state: Lines, number: int, lead: str, key: str, at: int) -> int:
    line = state.lines[number].rstrip()
    found = follow(line, at)
    if found.end < 0 and not found.code:
        last = number
        while last + 1 < len(state.lines) and indent_of(state.lines[last + 1]) > len(lead):
            last += 1
        if last > number:
            _over_more_lines(state, number, last, at)
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
        mended = f'{line[:first]}"{escaped(text)}"{line[end:]}'
        if follow(mended, at).end < 0:
            mended += found.open
        words = {"sign": text[:1]} if found.code.startswith("leading") else {}
        state.add(found.code, number, found.at, fix=mended, **words)
        state.lines[number] = mended
    return number


def _over_more_lines(state: Lines, number: int, last: int, at: int) -> None:
    found = follow(" ".join(state.lines[number : last + 1]), at)
    if found.end < 0:
        state.add("open-bracket", number, at, bracket=state.lines[number][at])
        state.lines[last] += found.open


def _closed(line: str, at: int) -> str:
    """The line with the brackets added that are missing, as many as there are."""
    for _again in range(_MOST_BRACKETS):
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


def _behind_brackets(
    state: Lines, number: int, lead: str, key: str, line: str, at: int, end: int
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
        state.quote(number, at, value)
