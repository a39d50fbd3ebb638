"""Rich text set into lines: pure geometry over a function that measures.

`*word*` is bold. Lines are as even as their number allows, and no word is left alone on the last;
what belongs together ("10 uur", "De Wit") stays on one line; a word is hyphenated only where it is
wider than its line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from game.app.together import NO_BREAK, bind, curl

Measure = Callable[[str, bool], int]
"""The width of a text, regular or bold, in real pixels."""
Breaks = Callable[[str], Sequence[int]]
"""The places in a word where it may be hyphenated."""

PARAGRAPH_GAP = 0.4
"""The space between paragraphs, as a share of the line height."""

_BOLD = re.compile(r"\*(\S(?:[^*\n]*\S)?)\*")
_SHORTEST_SENTENCE = 0.4
"""A line of its own for a sentence is at least this share of the longest line."""
_SENTENCE_END = re.compile(r"[.?!…][’”'\")]*$")


class Align(StrEnum):
    """Where lines stand in their width."""

    LEFT = "left"
    CENTRE = "centre"


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a line in one weight, `x` from the left of the block."""

    x: int
    text: str
    bold: bool


@dataclass(frozen=True, slots=True)
class Line:
    """One line, its top `y` from the top of the block."""

    y: int
    width: int
    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        """The words of the line."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Lines with their places; set again at this `width` they break at the same words."""

    lines: tuple[Line, ...]
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class _Word:
    pieces: tuple[tuple[str, bool], ...]
    width: int
    opens_line: bool = False

    @property
    def text(self) -> str:
        return "".join(text for text, _ in self.pieces)


def plain(text: str) -> str:
    """The text without its marks, as a voice would say it."""
    return _BOLD.sub(r"\1", text).replace(NO_BREAK, " ")


def lay_out(
    text: str,
    width: int,
    measure: Measure,
    line_height: int,
    *,
    bold: bool = False,
    align: Align = Align.LEFT,
    breaks: Breaks = lambda word: (),
) -> TextBlock:
    """The text in lines no wider than `width`; each new line begins a paragraph."""
    setter = _Setter(measure, breaks, bold, width)
    lines: list[tuple[int, tuple[_Word, ...]]] = []
    y = 0
    for number, paragraph in enumerate(part for part in text.split("\n") if part.strip()):
        y += round(line_height * PARAGRAPH_GAP) if number else 0
        for words in setter.wrap(setter.words(bind(curl(paragraph)))):
            lines.append((y, words))
            y += line_height
    widest = max((setter.reach_of(words) for _, words in lines), default=0)
    box = width if align is Align.CENTRE else widest
    placed = tuple(setter.place(words, top, box, align) for top, words in lines)
    return TextBlock(placed, widest, y)


class _Setter:
    """One text at work: words in, lines out."""

    def __init__(self, measure: Measure, breaks: Breaks, bold: bool, width: int) -> None:
        self._measure = measure
        self._breaks = breaks
        self._bold = bold
        self._width = max(1, width)
        self._space = measure(" ", bold)

    def words(self, text: str) -> list[_Word]:
        """The words of a paragraph, those that are too wide already broken."""
        pieces: list[list[tuple[str, bool]]] = [[]]
        for position, part in enumerate(_BOLD.split(text)):
            for number, word in enumerate(part.split(" ")):
                if number:
                    pieces.append([])
                if word:
                    pieces[-1].append((word, self._bold or position % 2 == 1))
        return [piece for found in pieces if found for piece in self._fitting(tuple(found))]

    def wrap(self, words: list[_Word]) -> list[tuple[_Word, ...]]:
        """The lines: as few as the width allows, evenly filled, by sentences where that is free."""
        width = self._width
        lines = self._wrapped(words, width)
        while any(len(line) > 1 and self.drawn_width_of(line) > self._width for line in lines):
            width = max(self.width_of(line) for line in lines if len(line) > 1) - 1
            lines = self._wrapped(words, width)
        return lines

    def width_of(self, words: tuple[_Word, ...]) -> int:
        """The width of a line of these words, one by one."""
        return sum(word.width for word in words) + self._space * (len(words) - 1)

    def drawn_width_of(self, words: tuple[_Word, ...]) -> int:
        """The width of the same line drawn as one, a few pixels more or less for whole pixels."""
        return sum(self._measure(text, bold) for text, bold in _joined(words))

    def reach_of(self, words: tuple[_Word, ...]) -> int:
        """The width in which the line is set again, and drawn."""
        return max(self.width_of(words), self.drawn_width_of(words))

    def place(self, words: tuple[_Word, ...], y: int, width: int, align: Align) -> Line:
        """The line with the pieces of one weight joined, so that letters keep their kerning."""
        parts = _joined(words)
        widths = [self._measure(text, bold) for text, bold in parts]
        x = (width - sum(widths)) // 2 if align is Align.CENTRE else 0
        runs = []
        for (text, bold), run_width in zip(parts, widths, strict=True):
            runs.append(Run(x, text, bold))
            x += run_width
        return Line(y, sum(widths), tuple(runs))

    def _wrapped(self, words: list[_Word], width: int) -> list[tuple[_Word, ...]]:
        lines = _greedy([words], width, self._space)
        sentences = _sentences(words)
        if 1 < len(sentences) <= len(lines):
            by_sentence = _greedy(sentences, width, self._space)
            if len(by_sentence) == len(lines):
                evened = self._evened(sentences, by_sentence, width)
                widths = [self.width_of(line) for line in evened]
                if min(widths) >= _SHORTEST_SENTENCE * max(widths):
                    return evened
        return self._evened([words], lines, width)

    def _evened(
        self, groups: list[list[_Word]], lines: list[tuple[_Word, ...]], width: int
    ) -> list[tuple[_Word, ...]]:
        """The same words in as many lines, in the smallest width that holds them."""
        low, high = max(word.width for group in groups for word in group), width
        while low < high:
            middle = (low + high) // 2
            if len(_greedy(groups, middle, self._space)) <= len(lines):
                high = middle
            else:
                low = middle + 1
        return self._accompanied(_greedy(groups, high, self._space))

    def _accompanied(self, lines: list[tuple[_Word, ...]]) -> list[tuple[_Word, ...]]:
        """The lines, with a word that stood alone on the last joined by the one before it."""
        above, last = ((), (), *lines)[-2:]
        if len(last) != 1 or last[0].opens_line or len(above) < 2:
            return lines
        moved = (above[-1], *last)
        widest = max(map(self.width_of, lines))
        if _SENTENCE_END.search(above[-1].text) or self.width_of(moved) > widest:
            return lines
        return [*lines[:-2], above[:-1], moved]

    def _fitting(self, pieces: tuple[tuple[str, bool], ...]) -> list[_Word]:
        word = self._word(pieces)
        if word.width <= self._width:
            return [word]
        if NO_BREAK in word.text:
            return [w for part in _parted(pieces) for w in self._fitting(part)]
        bold = pieces[0][1]
        return self._broken(word.text, bold)

    def _broken(self, text: str, bold: bool) -> list[_Word]:
        """The word in parts that each fit: by its hyphens, else wherever it must be."""
        places = self._breaks(text)
        parts: list[_Word] = []
        start = 0
        while start < len(text):
            rest = text[start:]
            at = self._longest(rest, bold)
            if at == len(rest):
                return [*parts, self._word(((rest, bold),), opens_line=bool(parts))]
            inside = [p - start for p in places if 1 < p - start < len(rest) - 1]
            heads = [(p, _cut(rest, p)) for p in inside if p <= at]
            fitting = [cut for cut in heads if self._measure(cut[1], bold) <= self._width]
            at, head = fitting[-1] if fitting else (at, rest[:at])
            parts.append(self._word(((head, bold),), opens_line=bool(parts)))
            start += at
        return parts

    def _longest(self, text: str, bold: bool) -> int:
        """How many characters fit, at least one; doubled, then halved, for words of a page long."""
        high = 2
        while high < len(text) and self._measure(text[:high], bold) <= self._width:
            high *= 2
        low, high = 1, min(high, len(text))
        while low < high:
            middle = (low + high + 1) // 2
            if self._measure(text[:middle], bold) <= self._width:
                low = middle
            else:
                high = middle - 1
        return low

    def _word(self, pieces: tuple[tuple[str, bool], ...], opens_line: bool = False) -> _Word:
        width = sum(self._measure(text.replace(NO_BREAK, " "), bold) for text, bold in pieces)
        return _Word(pieces, width, opens_line)


def _joined(words: tuple[_Word, ...]) -> list[tuple[str, bool]]:
    """The words of a line as they are drawn, those of one weight together."""
    joined: list[tuple[str, bool]] = []
    for number, word in enumerate(words):
        for place, (text, bold) in enumerate(word.pieces):
            gap = " " if number and not place else ""
            if joined and joined[-1][1] == bold:
                joined[-1] = (joined[-1][0] + gap + text, bold)
            elif joined and gap:
                joined[-1] = (joined[-1][0] + gap, joined[-1][1])
                joined.append((text, bold))
            else:
                joined.append((text, bold))
    return [(text.replace(NO_BREAK, " "), bold) for text, bold in joined]


def _cut(word: str, at: int) -> str:
    return word[:at] if word[at - 1] in "-/" else f"{word[:at]}-"


def _parted(pieces: tuple[tuple[str, bool], ...]) -> list[tuple[tuple[str, bool], ...]]:
    """The pieces cut at their no-break spaces, for a line too narrow to keep them together."""
    parted: list[list[tuple[str, bool]]] = [[]]
    for text, bold in pieces:
        for number, part in enumerate(text.split(NO_BREAK)):
            if number:
                parted.append([])
            if part:
                parted[-1].append((part, bold))
    return [tuple(part) for part in parted if part]


def _sentences(words: list[_Word]) -> list[list[_Word]]:
    groups: list[list[_Word]] = [[]]
    for word in words:
        groups[-1].append(word)
        if _SENTENCE_END.search(word.text):
            groups.append([])
    return [group for group in groups if group]


def _greedy(groups: list[list[_Word]], width: int, space: int) -> list[tuple[_Word, ...]]:
    """Lines filled one after the other; each group begins a line."""
    lines: list[tuple[_Word, ...]] = []
    for group in groups:
        line: list[_Word] = []
        filled = 0
        for word in group:
            needed = filled + space + word.width
            if line and (needed > width or word.opens_line):
                lines.append(tuple(line))
                line, filled = [word], word.width
            else:
                filled = needed if line else word.width
                line.append(word)
        lines.append(tuple(line))
    return lines
