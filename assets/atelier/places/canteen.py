"""The room where the staff drink their coffee."""

from __future__ import annotations

from assets.atelier.places.furniture import pendant, plant, window
from assets.atelier.places.light import Light
from assets.atelier.scenery import CREAM, put
from assets.atelier.shapes import INK, box, circle, ellipse, fill, stroke

_WALL, _LOW = "#C3A9D1", "#AF90C0"
_LAMPS = (418, 66), (1010, 66), (1190, 96)
"""Where a lamp hangs, and how far down."""


def canteen(light: Light = Light.DAY) -> str:
    """A coffee machine, a roster on the wall, a table with stools."""
    lamps = "".join(pendant(x, length, "#F2A922") for x, length in _LAMPS)
    return (
        light.on(
            box(0, 0, 1280, 720, _WALL)
            + box(0, 446, 1280, 114, _LOW)
            + box(0, 440, 1280, 8, "#9A79AD")
            + box(0, 556, 1280, 164, "#5B3A6B")
            + box(0, 552, 1280, 10, "#4A2C59")
        )
        + "".join(light.cone(x, length + 44, 440, light.on(_WALL)) for x, length in _LAMPS)
        + window(66, 100, 290, 250, _view(light), light)
        + light.on(_roster(), 0.14)
        + lamps
        + light.on(_bar() + plant(1214, 414, 0.62) + put(_table(), -130, 0), 0.12)
    )


def _view(light: Light) -> str:
    return (
        light.sky(66, 100, 290, 250, "#BFE0E2") + light.sun(296, 150, 28) + light.outside(_farm())
    )


def _farm() -> str:
    return (
        fill("M66,290 Q150,250 220,282 T356,270 V350 H66Z", "#7FA87E")
        + box(96, 196, 74, 110, "#B5352B")
        + fill("M88,198 L133,152 L178,198Z", "#6F2119")
        + box(110, 214, 18, 22, "#FFE3B0")
        + box(140, 214, 18, 22, "#FFE3B0")
        + box(124, 256, 20, 50, "#12656B")
    )


def _roster() -> str:
    """Who works when: a grid with coloured blocks."""
    colours = "#F2A922", "#12656B", "#C8402F", "#E7DCEB"
    cells = "".join(
        box(
            504 + column * 46,
            146 + row * 42,
            38,
            32,
            colours[(column * 3 + row * 2 + column // 2) % 4],
            3,
        )
        for row in range(4)
        for column in range(5)
    )
    heads = "".join(box(504 + column * 46, 118, 38, 14, "#8C7A96", 4) for column in range(5))
    return box(484, 96, 264, 230, INK, 8) + box(492, 104, 248, 214, "#FFFDF7", 4) + heads + cells


def _bar() -> str:
    """A low cupboard with the coffee machine, cups and a tin."""
    doors = "".join(
        box(x, 452, 118, 100, "#D98F12", 6) + box(x + 42, 466, 34, 9, INK, 4)
        for x in (716, 842, 968, 1094, 1220)
    )
    return (
        box(700, 434, 600, 130, "#F2A922", 4)
        + doors
        + box(686, 410, 620, 28, CREAM, 6)
        + put(_machine(), 880, 410)
        + put(_cup("#C8402F"), 1040, 410)
        + put(_cup("#12656B"), 1086, 410)
        + put(_cup("#FFFDF7"), 1062, 376)
        + box(726, 344, 56, 66, "#12656B", 8)
        + box(722, 334, 64, 16, "#0B474C", 6)
        + circle(754, 380, 14, CREAM)
    )


def _machine() -> str:
    """A coffee machine at work."""
    return (
        box(-92, -190, 184, 190, "#8A2C22", 14)
        + box(-92, -190, 184, 48, "#B5352B", 14)
        + box(-70, -126, 140, 112, INK, 8)
        + box(-22, -126, 44, 26, "#CFC8E0", 4)
        + stroke("M-8,-98 V-64 M8,-98 V-64", "#6B4A3A", 5)
        + fill("M-24,-64 H24 L18,-22 H-18Z", CREAM)
        + box(-70, -22, 140, 10, "#CFC8E0", 4)
        + "".join(
            circle(x, -166, 9, colour) for x, colour in ((-54, "#F2A922"), (-26, CREAM), (2, CREAM))
        )
        + box(34, -176, 40, 22, "#3D3452", 4)
    )


def _cup(colour: str) -> str:
    return box(-18, -32, 36, 32, colour, 6) + stroke("M18,-26 q13,2 10,12 q-3,6 -10,6", colour, 5)


def _table() -> str:
    """A table with two stools, a newspaper and a box with lunch."""
    stools = "".join(
        stroke(f"M{x - 22},720 L{x - 12},634 M{x + 22},720 L{x + 12},634", INK, 8)
        + box(x - 46, 614, 92, 26, "#C8402F", 12)
        for x in (560, 1000)
    )
    return (
        stools
        + box(764, 560, 28, 160, "#3B2347")
        + ellipse(778, 556, 236, 34, "#D9CBE2")
        + ellipse(778, 548, 236, 34, "#FFFDF7")
        + put(box(-56, -12, 112, 22, "#F7E3B5", 3), 690, 548, 1, -6)
        + stroke("M652,550 L716,543", "#8A7A5C", 5)
        + box(826, 516, 86, 34, "#12656B", 8)
        + box(822, 508, 94, 12, "#7FD0CB", 5)
        + put(_cup("#F2A922"), 776, 544)
    )
