"""How wide text becomes in a font that nobody knows: an estimate that is rather too wide.

The widths are those of the widest of the usual sans-serif fonts, rounded up, so that what fits
here fits on every computer.
"""

from __future__ import annotations

from unicodedata import combining

_WIDTHS = {
    0.3: "ijlI'",
    0.34: " ,.:;/\\·’‘|",
    0.42: "-ft()[]!r",
    0.53: '"*_`?zsc“”',
    0.6: "kvxyLFP",
    0.65: "aeonhubdgpqSETY$0123456789{}éëèïöü–",
    0.71: "ABCKRVXZ",
    0.79: "DGHNOQU&",
}
_ADVANCES = {sign: advance for advance, signs in _WIDTHS.items() for sign in signs}
_OTHER = 1.0
_BOLD = 1.14


def width(text: str, size: float, *, bold: bool = False) -> float:
    """How wide this text is at most, in the units of `size`."""
    return sum(map(_advance, text)) * size * (_BOLD if bold else 1)


def wrapped(text: str, size: float, room: float, *, bold: bool = False) -> list[str]:
    """The text in lines that fit; a word that is wider than a line is cut."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if width(longer, size, bold=bold) <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        line = word
        while width(line, size, bold=bold) > room and len(line) > 1:
            head = _fitting(line, size, room, bold=bold)
            lines.append(head)
            line = line[len(head) :]
    return [*lines, line] if line else lines


def clipped(text: str, size: float, room: float, lines: int) -> list[str]:
    """The first lines of the text, with an ellipsis where there was more."""
    whole = wrapped(text, size, room)
    if len(whole) <= lines:
        return whole
    last = whole[lines - 1]
    while last and width(f"{last}…", size) > room:
        last = last[:-1]
    return [*whole[: lines - 1], f"{last.rstrip(' .,:;')}…"]


def _fitting(word: str, size: float, room: float, *, bold: bool) -> str:
    count = 1
    while count < len(word) and width(word[: count + 1], size, bold=bold) <= room:
        count += 1
    cut = word.rfind("-", 1, count) + 1
    return word[: cut or count]


def _advance(sign: str) -> float:
    if combining(sign):
        return 0
    return _ADVANCES.get(sign, _OTHER)
