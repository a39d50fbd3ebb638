"""What is seen against what, noted while a page is really painted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pygame
import pytest
from pygame import Rect

from game.app import marks, shapes
from game.app.art import Art
from game.app.colours import Colour, contrast
from game.app.fonts import font
from game.app.theme import RING, RING_GAP, Look
from game.app.typeset import SetText

WORDS, MARKS = 7.0, 3.0
_ENOUGH = 0.12
"""The share of an icon's pixels that must stand out for it to be seen: those of its glyph alone."""
_MOSTLY = 0.3
"""The share of what is under a mark or an icon from which on it is a ground, and no edge of one."""
_ACROSS, _DOWN = 9, 3


@dataclass(slots=True)
class Contrasts:
    """Who looks at every word, mark, ring and icon of pages that are painted."""

    faint: dict[str, None] = field(default_factory=dict)
    """What cannot be told from its ground, in words for whoever mends it."""
    pairs: set[tuple[str, Colour, Colour]] = field(default_factory=set)
    on: str = ""

    def see(self, what: str, colour: Colour, grounds: Iterable[Colour], least: float) -> None:
        for ground in set(grounds):
            self.pairs.add((what, colour, ground))
            if contrast(colour, ground) < least:
                ratio = contrast(colour, ground)
                self.faint[f"{self.on}: {what} {colour} on {ground}: {ratio:.1f}"] = None

    def see_icon(self, name: str, icon: pygame.Surface, grounds: Iterable[Colour]) -> None:
        w, h = icon.get_size()
        step = max(1, min(w, h) // 24)
        pixels = [icon.get_at((x, y)) for x in range(0, w, step) for y in range(0, h, step)]
        drawn = [_hex(pixel) for pixel in pixels if pixel.a > 200]
        for ground in set(grounds):
            seen = sum(contrast(colour, ground) >= MARKS for colour in drawn)
            self.pairs.add((name, "icon", ground))
            if seen < _ENOUGH * len(drawn):
                share = seen / max(1, len(drawn))
                self.faint[f"{self.on}: icon {name} on {ground}: {share:.0%} stands out"] = None


class Watched(pygame.Surface):
    """A canvas that tells when an icon is put on it."""

    contrasts: Contrasts
    icons: dict[int, str]

    def blit(self, source: pygame.Surface, dest: Any, *more: Any, **named: Any) -> Rect:
        if id(source) in self.icons:
            box = Rect(dest[:2], source.get_size())
            found = _mostly(grounds(self, box))
            self.contrasts.see_icon(self.icons[id(source)], source, found)
        return super().blit(source, dest, *more, **named)


def watch(monkeypatch: pytest.MonkeyPatch, canvas: Watched) -> Contrasts:
    """From now on all that is painted on this canvas is looked at."""
    seen = canvas.contrasts = Contrasts()
    canvas.icons = {}
    draw, icon, mark, ring, block, dashed = (
        SetText.draw,
        Art.icon,
        marks._mark,
        shapes.ring,
        shapes.block,
        shapes.dashed,
    )
    kept: list[pygame.Surface] = []

    def draw_words(words: SetText, on: Any, at: tuple[int, int], colour: Colour) -> None:
        if on is canvas:
            for box, text in _boxes(words, at):
                seen.see(f"{text!r}", colour, grounds(canvas, box), WORDS)
        draw(words, on, at, colour)

    def get_icon(art: Art, name: str, px: int, *, light: bool = False) -> pygame.Surface:
        found = icon(art, name, px, light=light)
        kept.append(found)  # so that no other picture gets its id
        canvas.icons[id(found)] = name
        return found

    def draw_mark(on: Any, box: Rect, body: str, colour: Colour) -> None:
        if on is canvas:
            seen.see("a mark", colour, _mostly(grounds(canvas, box)), MARKS)
        mark(on, box, body, colour)

    def draw_ring(
        on: Any, rect: Rect, radius: int, colour: Colour, look: Look, gap: Colour | None = None
    ) -> None:
        reach = look.px(RING_GAP) + look.px(RING) + 2
        around = [gap] if gap else _edge(canvas, rect.inflate(2 * reach, 2 * reach))
        seen.see("a ring", colour, around, MARKS)
        ring(on, rect, radius, colour, look, gap)

    def draw_block(on: Any, rect: Rect, fill: Colour, *, edge: Colour | None = None) -> None:
        around = _edge(canvas, rect.inflate(4, 4))
        if on is canvas and edge and contrast(edge, fill) < MARKS:
            seen.see("a full block", edge, around, MARKS)
        elif on is canvas and edge:
            seen.see("the edge of an empty block", edge, [fill], MARKS)
        block(on, rect, fill, edge=edge)

    def draw_dashed(on: Any, rect: Rect, colour: Colour) -> None:
        seen.see("a lost block", colour, grounds(canvas, rect), MARKS)
        dashed(on, rect, colour)

    monkeypatch.setattr(SetText, "draw", draw_words)
    monkeypatch.setattr(Art, "icon", get_icon)
    for module, name, instead in (
        (marks, "_mark", draw_mark),
        (shapes, "ring", draw_ring),
        (shapes, "block", draw_block),
        (shapes, "dashed", draw_dashed),
    ):
        monkeypatch.setattr(module, name, instead)
    return seen


def grounds(canvas: pygame.Surface, box: Rect) -> list[Colour]:
    """The colours that are there before something is painted, at some places of its box."""
    seen = box.clip(canvas.get_clip())
    return [
        _hex(canvas.get_at((seen.x + seen.w * x // _ACROSS, seen.y + seen.h * y // _DOWN)))
        for x in range(_ACROSS if seen.w else 0)
        for y in range(_DOWN if seen.h else 0)
    ]


def _mostly(found: list[Colour]) -> list[Colour]:
    return [colour for colour in found if found.count(colour) >= _MOSTLY * len(found)]


def _edge(canvas: pygame.Surface, box: Rect) -> list[Colour]:
    places = (box.midtop, box.midbottom, box.midleft, box.midright)
    inside = canvas.get_clip().inflate(-1, -1)
    return [_hex(canvas.get_at(place)) for place in places if inside.collidepoint(place)]


def _boxes(words: SetText, at: tuple[int, int]) -> Iterator[tuple[Rect, str]]:
    tall = font(words.px, False).get_height()
    for line in words.block.lines:
        top = at[1] + line.y + (words.line_height - tall) // 2
        box = Rect(at[0] + line.runs[0].x, top, line.width, tall)
        yield box.inflate(0, -2 * (words.px // 5)), line.text


def _hex(colour: pygame.Color) -> Colour:
    return f"#{colour.r:02X}{colour.g:02X}{colour.b:02X}"
