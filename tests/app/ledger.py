"""A canvas on which nothing is painted: it notes what would be, so thousands of pages cost seconds.

`paint_nothing` makes of every text, shape and picture a note of where it would stand; `faults` says
what cannot be read on a page of which that is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

import pygame
import pytest
from pygame import Rect

from game.app import shapes
from game.app.art import Art
from game.app.fonts import font
from game.app.text import plain
from game.app.theme import SMALLEST_TARGET, SMALLEST_TYPE, Look
from game.app.typeset import SetText
from game.app.widgets.answer_card import AnswerCard
from game.app.widgets.base import Widget
from game.app.widgets.page import Page
from game.app.widgets.scroll import ScrollArea
from game.app.widgets.stepper import StepValue

_FILLED = re.compile(r'^<rect [^>]*rx="([\d.]+)" fill="#')
_CORNER = 0.29
"""What a round shape leaves open of its box, as a share of its diameter."""


_FAR = 100_000
"""Beyond all that can be scrolled to."""


class Unpainted(pygame.Surface):
    """A picture of this size without pixels; `covers` when it hides what is under it."""

    def __init__(self, size: tuple[int, int], *, covers: bool = False, round: bool = False) -> None:
        super().__init__((1, 1))
        self.wide = size
        self.covers = covers
        self.round = round

    def get_size(self) -> tuple[int, int]:
        return self.wide

    def get_width(self) -> int:
        return self.wide[0]

    def get_height(self) -> int:
        return self.wide[1]


class UnpaintedArt(Art):
    """The pictures of the game, of which only the sizes are known."""

    def place(self, name: str, size: tuple[int, int], minute: int | None = None) -> Unpainted:
        return Unpainted(size)

    def card(self, name: str, size: tuple[int, int]) -> Unpainted:
        return Unpainted(size)

    def thanks(self, name: str, size: tuple[int, int]) -> Unpainted:
        return Unpainted(size)

    def person(self, name: str, expression: str, height: int) -> Unpainted:
        return Unpainted((round(height * 2 / 3), height))

    def portrait(self, name: str, expression: str, diameter: int, ground: str) -> Unpainted:
        return Unpainted((diameter, diameter), covers=True, round=True)

    def icon(self, name: str, px: int, *, light: bool = False) -> Unpainted:
        return Unpainted((px, px), covers=True, round=True)

    def logo(self, height: int, *, light: bool = False) -> Unpainted:
        return Unpainted((round(height * 290 / 126), height), covers=True)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of words as it would be painted."""

    text: str
    rect: Rect
    px: int
    of: SetText
    widget: Widget
    number: int
    """Which in the order of painting."""
    ink: Rect
    """Where its letters are, without the air between lines."""


@dataclass(frozen=True, slots=True)
class Cover:
    """A box that hides what was painted before it."""

    rect: Rect
    widget: Widget
    number: int


@dataclass(slots=True)
class Ledger:
    """What one page would paint; it stands in for the canvas."""

    size: tuple[int, int]
    lines: list[Line] = field(default_factory=list)
    covers: list[Cover] = field(default_factory=list)
    widget: Widget = field(default_factory=Widget)
    _number: int = 0

    def get_size(self) -> tuple[int, int]:
        return self.size

    def get_clip(self) -> Rect:
        return Rect(-_FAR, -_FAR, 2 * _FAR, 2 * _FAR)

    def set_clip(self, box: Rect) -> None:
        """What is painted in part only is noted whole: it will be."""

    def blit(self, picture: pygame.Surface, at: Any, part: Any = None, flags: int = 0) -> None:
        if isinstance(picture, Unpainted) and picture.covers:
            box = Rect(at[:2] if not isinstance(at, Rect) else at.topleft, picture.wide)
            if picture.round:
                box = box.inflate(-round(_CORNER * box.w), -round(_CORNER * box.h))
            self._cover(box)

    def fill(self, colour: object, box: Rect) -> None:
        self._cover(Rect(box))

    def write(self, words: SetText, at: tuple[int, int]) -> None:
        self._number += 1
        tall = font(words.px, False).get_height()
        lead = (words.line_height - tall) // 2
        for line in words.block.lines:
            box = Rect(at[0] + line.runs[0].x, at[1] + line.y + lead, line.width, tall)
            ink = box.inflate(0, -2 * (words.px // 5))
            self.lines.append(Line(line.text, box, words.px, words, self.widget, self._number, ink))

    def _cover(self, box: Rect) -> None:
        self._number += 1
        self.covers.append(Cover(box, self.widget, self._number))


def paint_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on every page can be noted, and none be painted."""
    monkeypatch.setattr(shapes, "drawn", _shape)
    monkeypatch.setattr(shapes, "once", _shape)
    monkeypatch.setattr(shapes, "masked", lambda image, radius, **_: image)
    monkeypatch.setattr(SetText, "draw", lambda words, canvas, at, colour: canvas.write(words, at))


def _shape(width: int, height: int, body: str) -> Unpainted:
    found = _FILLED.match(body) if body.count("<") == 1 and "opacity" not in body else None
    radius = float(found[1]) if found else 0.0
    round_ = bool(found) and width == height and radius * 2 >= width - 1
    return Unpainted((width, height), covers=bool(found), round=round_)


def note(page: Page, size: tuple[int, int], look: Look) -> Ledger:
    """All that a page paints, what is scrolled out of sight too."""
    ledger = Ledger(size)
    for widget in page.everything():
        ledger.widget = widget
        widget.draw(ledger, look)  # type: ignore[arg-type]
    return ledger


def faults(page: Page, size: tuple[int, int], look: Look) -> Iterator[str]:
    """What cannot be read or hit on this page, in words for whoever mends it."""
    ledger, window = note(page, size, look), Rect(0, 0, *size)
    areas = [widget for widget in page.widgets if isinstance(widget, ScrollArea)]
    inside = {id(child): area for area in areas for child in area.children}
    for line in ledger.lines:
        if line.px < SMALLEST_TYPE:
            yield f"too small: {line.text!r}"
        if not _in_sight(line, inside.get(id(line.widget)), window):
            yield f"outside the window: {line.text!r} {line.rect}"
        if not any(place.inflate(2, 2).contains(line.ink) for place in _places(line)):
            yield f"outside its {type(line.widget).__name__}: {line.text!r} {line.rect}"
    yield from _overlaps(ledger, inside)
    yield from _left_out(ledger, page)
    yield from _hard_to_hit(page, inside, window, look)


def _places(line: Line) -> list[Rect]:
    """Where a widget may write: in its box; the number of an answer also on its tab, and a value
    beyond the button that lowers it."""
    widget = line.widget
    if isinstance(widget, AnswerCard) and line.text == str(widget.number):
        return [line.ink]
    return [widget.rect, *([widget.value_box] if isinstance(widget, StepValue) else [])]


def _in_sight(line: Line, area: ScrollArea | None, window: Rect) -> bool:
    """Whether the line stands in the window, or can be scrolled there."""
    if area is None:
        return window.contains(line.ink)
    ends = max(child.rect.bottom for child in area.children)
    whole = Rect(area.rect.x, area.rect.y - area.offset, area.rect.w, 0)
    whole.h = max(area.rect.bottom, ends) - whole.y
    return window.contains(area.rect) and whole.contains(line.ink)


def _overlaps(ledger: Ledger, inside: dict[int, ScrollArea]) -> Iterator[str]:
    inks, boxes = [line.ink for line in ledger.lines], [cover.rect for cover in ledger.covers]
    for number, one in enumerate(ledger.lines):
        for found in one.ink.collidelistall(inks):
            other = ledger.lines[found]
            apart = found <= number or one.of is other.of
            if not apart and _seen_together(one, other, inside):
                yield f"one on the other: {one.text!r} {one.ink} and {other.text!r} {other.ink}"
        for found in one.ink.collidelistall(boxes):
            cover = ledger.covers[found]
            if cover.number > one.number and _seen_together(one, cover, inside):
                what = type(cover.widget).__name__
                yield f"covered by a {what}: {one.text!r} {one.ink} by {cover.rect}"


def _seen_together(one: Line | Cover, other: Line | Cover, inside: dict[int, ScrollArea]) -> bool:
    """Whether what overlaps is in the same scroll area, or in sight in its own."""
    areas = inside.get(id(one.widget)), inside.get(id(other.widget))
    if areas[0] is areas[1]:
        return True
    both = one.rect.clip(other.rect)
    return all(area is None or area.rect.colliderect(both) for area in areas)


def _left_out(ledger: Ledger, page: Page) -> Iterator[str]:
    """What a widget has to say and nobody sees."""
    for widget in page.everything():
        for told in ("text", "label"):
            words = getattr(widget, told, "")
            wanted = _letters(plain(words)) if isinstance(words, str) else ""
            seen = _letters("".join(line.text for line in ledger.lines if line.widget is widget))
            if wanted not in seen:
                yield f"not all of it is shown: {type(widget).__name__} {wanted!r}: {seen!r}"


def _letters(text: str) -> str:
    return "".join(re.findall(r"\w", text))


def _hard_to_hit(
    page: Page, inside: dict[int, ScrollArea], window: Rect, look: Look
) -> Iterator[str]:
    stops = [w for w in page.everything() if w.focusable and not isinstance(w, ScrollArea)]
    for stop in stops:
        if min(stop.rect.size) < SMALLEST_TARGET * look.unit - 1:
            yield f"too small to hit: {stop.name!r} {stop.rect}"
        if id(stop) not in inside and not window.contains(stop.rect):
            yield f"outside the window: {stop.name!r} {stop.rect}"
    for one, other in combinations(stops, 2):
        if inside.get(id(one)) is inside.get(id(other)) and one.rect.colliderect(other.rect):
            yield f"one on the other: {one.name!r} and {other.name!r}"
