"""The shape of the spiral: a cone of turns, wide at the top, on which height means courage.

Pure geometry and SVG; the widget that shows it is `game.app.widgets.spiral`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from game.app.colours import Colour
from game.story.employee import SpiralState

RUNGS = tuple(state for state in SpiralState if state is not SpiralState.GONE)
"""Where a player can stand, from the bottom to the top."""
TURNS = len(RUNGS) - 1
FIELD = (232, 318)
"""The field that the spiral is drawn on, in units."""

BALL = 20
"""Half the side of the field on which the ball stands, in units."""
_MIDDLE = 104
_LOWEST = 294
_RISE = 244
_NARROW, _WIDE = 34, 92
_FLATNESS = 0.36
_THIN, _THICK = 11, 19
_TRAVELLED = 1.2
_STEPS = 24
"""Points on half a turn."""
_FADED = 0.42


@dataclass(frozen=True, slots=True)
class SpiralColours:
    """The ground, the road that was not travelled, and the part that was."""

    ground: Colour
    rest: Colour
    travelled: Colour
    ink: Colour
    ball: Colour


def height_of(state: SpiralState) -> float:
    """How high a state stands, in turns from the bottom."""
    return float(max(0, RUNGS.index(state))) if state in RUNGS else 0.0


def point(turns: float) -> tuple[float, float]:
    """The place on the field after so many turns from the bottom; whole turns are in front."""
    angle = math.pi / 2 - 2 * math.pi * turns
    radius = _radius(turns)
    x = _MIDDLE + radius * math.cos(angle)
    y = _LOWEST - _RISE * turns / TURNS + _FLATNESS * radius * (math.sin(angle) - 1)
    return x, y


def body(before: float, now: float, colours: SpiralColours) -> str:
    """The spiral as the inside of an SVG: the part from `before` to `now` is travelled.

    Both are heights in turns; a quarter that is not yet done counts as still to do.
    """
    low, high = sorted((before, now))
    halves = [(half / 4, (half + 1) / 4) for half in range(4 * TURNS)]
    halves.sort(key=lambda half: _is_front(half[0]))
    drawn = []
    for begin, end in halves:
        travelled = low <= begin and end <= high
        colour = colours.travelled if travelled else colours.rest
        if not _is_front(begin):
            colour = _mixed(colour, colours.ground)
        drawn.append(_ribbon(begin, end, colour, _TRAVELLED if travelled else 1.0))
    return "".join(drawn) + (_ring(before, colours) if before != now else "")


def ball(colours: SpiralColours) -> str:
    """The ball, in the middle of a field of twice `BALL` units."""
    return (
        f'<circle cx="{BALL}" cy="{BALL}" r="17" fill="{colours.ball}" '
        f'stroke="{colours.ink}" stroke-width="4"/>'
    )


def _ring(turns: float, colours: SpiralColours) -> str:
    x, y = point(turns)
    return (
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="8" fill="{colours.ground}" '
        f'stroke="{colours.ink}" stroke-width="4"/>'
    )


def _is_front(turns: float) -> bool:
    """Whether the quarter that begins here lies in front; each turn begins and ends in front."""
    return round(4 * turns) % 4 in (0, 3)


def _radius(turns: float) -> float:
    return _NARROW + (_WIDE - _NARROW) * turns / TURNS


def _ribbon(begin: float, end: float, colour: Colour, thicker: float) -> str:
    """A quarter of a turn, tapered, with round ends."""
    places = [begin + (end - begin) * n / _STEPS for n in range(_STEPS + 1)]
    left, right = [], []
    for at in places:
        (x0, y0), (x1, y1) = point(max(0.0, at - 0.002)), point(min(float(TURNS), at + 0.002))
        length = math.hypot(x1 - x0, y1 - y0)
        half = _width(at) * thicker / 2
        nx, ny = -(y1 - y0) / length * half, (x1 - x0) / length * half
        x, y = point(at)
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    outline = "L".join(f"{x:.1f},{y:.1f}" for x, y in (*left, *reversed(right)))
    caps = "".join(
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{_width(at) * thicker / 2:.1f}" fill="{colour}"/>'
        for at, (x, y) in ((begin, point(begin)), (end, point(end)))
    )
    return f'<path d="M{outline}Z" fill="{colour}"/>{caps}'


def _width(turns: float) -> float:
    return _THIN + (_THICK - _THIN) * turns / TURNS


def _mixed(colour: Colour, ground: Colour) -> Colour:
    pairs = ((int(colour[i : i + 2], 16), int(ground[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * _FADED):02X}" for a, b in pairs)
