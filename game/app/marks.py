"""Marks that stand in for characters (arrow, tick, triangle) that the font does not have."""

from __future__ import annotations

from pygame import Rect

from game.app import shapes
from game.app.colours import Colour
from game.app.shapes import Canvas


def arrow(canvas: Canvas, box: Rect, colour: Colour) -> None:
    """An arrow to the right: on you go."""
    _mark(canvas, box, '<path d="M3,12 H20 M13.5,5 L20.5,12 L13.5,19" {line}/>', colour)


def arrow_left(canvas: Canvas, box: Rect, colour: Colour) -> None:
    """An arrow to the left: a page back."""
    _mark(canvas, box, '<path d="M21,12 H4 M10.5,5 L3.5,12 L10.5,19" {line}/>', colour)


def arrow_down(canvas: Canvas, box: Rect, colour: Colour) -> None:
    """An arrow down: there is more below."""
    _mark(canvas, box, '<path d="M12,3.5 V20 M5,13.5 L12,20.5 L19,13.5" {line}/>', colour)


def tick(canvas: Canvas, box: Rect, colour: Colour) -> None:
    """A tick: kept."""
    _mark(canvas, box, '<path d="M4,13 L9.5,18.5 L20,6.5" {line}/>', colour)


def cross(canvas: Canvas, box: Rect, colour: Colour) -> None:
    """A cross: broken."""
    _mark(canvas, box, '<path d="M5,5 L19,19 M19,5 L5,19" {line}/>', colour)


def plus(canvas: Canvas, box: Rect, colour: Colour) -> None:
    """More."""
    _mark(canvas, box, '<path d="M4,12 H20 M12,4 V20" {line}/>', colour)


def minus(canvas: Canvas, box: Rect, colour: Colour) -> None:
    """Less."""
    _mark(canvas, box, '<path d="M4,12 H20" {line}/>', colour)


def sliders(canvas: Canvas, box: Rect, colour: Colour) -> None:
    """Three bars, each with a knob: what can be set."""
    knobs = "".join(
        f'<circle cx="{x}" cy="{y}" r="3.4" fill="{{colour}}"/>'
        for x, y in ((8, 5), (16, 12), (10, 19))
    )
    bars = '<path d="M2,5 H22 M2,12 H22 M2,19 H22" stroke="{colour}" stroke-width="2.4"/>'
    _mark(canvas, box, bars + knobs, colour)


def cards(canvas: Canvas, box: Rect, colour: Colour) -> None:
    """Four cards: all situations."""
    squares = "".join(
        f'<rect x="{x}" y="{y}" width="8" height="8" rx="2" fill="{{colour}}"/>'
        for x in (3, 13)
        for y in (3, 13)
    )
    _mark(canvas, box, squares, colour)


def person(canvas: Canvas, box: Rect, colour: Colour) -> None:
    """A head above shoulders: who plays."""
    body = '<circle cx="12" cy="7" r="5.5" fill="{colour}"/>'
    shoulders = '<path d="M1.5,23 Q1.5,14.5 12,14.5 Q22.5,14.5 22.5,23 Z" fill="{colour}"/>'
    _mark(canvas, box, body + shoulders, colour)


def bullet(canvas: Canvas, box: Rect, colour: Colour) -> None:
    """A round dot before a line of a list."""
    _mark(canvas, box, '<circle cx="12" cy="12" r="5" fill="{colour}"/>', colour)


def triangle(canvas: Canvas, box: Rect, colour: Colour, *, up: bool) -> None:
    """A triangle that says which way something moved."""
    path = "M12,4 L22,20 H2Z" if up else "M12,20 L2,4 H22Z"
    _mark(canvas, box, f'<path d="{path}" fill="{{colour}}"/>', colour)


def loudspeaker(canvas: Canvas, box: Rect, colour: Colour, *, silent: bool = False) -> None:
    """A loudspeaker with the waves that it makes; struck through where it makes none."""
    body = '<path d="M2,9 H6.5 L12.5,4 V20 L6.5,15 H2 Z" fill="{colour}"/>'
    waves = "M16,8.5 Q18.4,12 16,15.5 M19,5.5 Q23.6,12 19,18.5"
    lines = "M16.5,9 L22.5,15 M22.5,9 L16.5,15" if silent else waves
    _mark(canvas, box, f'{body}<path d="{lines}" {{line}}/>', colour, 2.4)


def _mark(canvas: Canvas, box: Rect, body: str, colour: Colour, thick: float = 4) -> None:
    """A mark drawn on a field of 24 by 24, in the middle of the box."""
    size = min(box.size)
    line = (
        f'fill="none" stroke="{colour}" stroke-width="{thick}" '
        'stroke-linecap="round" stroke-linejoin="round"'
    )
    scaled = f'<g transform="scale({size / 24})">{body.format(line=line, colour=colour)}</g>'
    place = Rect(0, 0, size, size)
    place.center = box.center
    canvas.blit(shapes.drawn(size, size, scaled), place)
