"""A corridor between offices."""

from __future__ import annotations

from assets.atelier.places.furniture import plant
from assets.atelier.places.light import Light
from assets.atelier.scenery import CREAM, put
from assets.atelier.shapes import INK, box, circle, fill, stroke

_STEEL, _STEEL_DARK = "#AEBBC2", "#8C9AA3"
_WALL = "#CDD1C5"
_LAMPS = 70, 545, 1010
"""Where a lamp begins."""


def corridor(light: Light = Light.DAY) -> str:
    """A tall window, the lift, and the meter cupboard with its door open."""
    return (
        _room(light)
        + _window(light)
        + light.on(_lift() + _cupboard() + plant(500, 580, 0.95), 0.16)
    )


def _room(light: Light) -> str:
    lamps = "".join(
        box(x, 0, 190, 22, "#FFFDF7", 4)
        + fill(f"M{x},22 H{x + 190} L{x + 230},66 H{x - 40}Z", "#DDE0D6")
        for x in _LAMPS
    )
    wall = light.on(_WALL, 0.26)
    return (
        box(0, 0, 1280, 720, wall)
        + "".join(light.cone(x + 95, 22, 540, wall, 190, 118) for x in _LAMPS)
        + lamps
        + light.on(
            box(0, 540, 1280, 24, "#A9AFA2")
            + box(0, 564, 1280, 156, "#8A3F52")
            + fill("M0,612 H1280 V628 H0Z", "#9C5064")
        )
    )


def _window(light: Light) -> str:
    """A tall window, and offices across the street."""
    panes = "".join(
        box(x, y, 30, 22, "#FFE9BE" if (x + y) % 3 else "#9DB7C9", 2)
        for x in (92, 134, 236, 278)
        for y in range(190, 400, 38)
    )
    return (
        light.on(box(44, 84, 320, 412, CREAM, 6))
        + light.sky(60, 100, 288, 380, "#BFE0E2")
        + light.sun(208, 146, 26, moon=(296, 126))
        + light.outside(
            box(78, 172, 104, 308, "#5B6C9A")
            + box(222, 152, 104, 328, "#7B5A86")
            + panes
            + box(60, 430, 288, 50, "#7FA87E")
        )
        + light.on(box(198, 100, 12, 380, CREAM) + box(30, 488, 348, 18, "#E9DCC4", 4))
    )


def _lift() -> str:
    """Steel doors, an arrow that says it is on its way."""
    return (
        box(584, 92, 316, 472, "#12656B", 6)
        + box(606, 150, 272, 414, "#0B474C")
        + box(606, 150, 134, 414, _STEEL)
        + box(744, 150, 134, 414, _STEEL)
        + box(724, 150, 16, 414, _STEEL_DARK)
        + box(744, 150, 16, 414, "#C5D0D5")
        + box(698, 106, 88, 32, INK, 6)
        + fill("M742,112 L756,130 H728Z", "#F2A922")
        + box(918, 330, 36, 82, CREAM, 8)
        + circle(936, 354, 9, "#F2A922")
        + circle(936, 388, 9, _STEEL_DARK)
    )


def _cupboard() -> str:
    """The cupboard with the meters; its yellow door stands open."""
    switches = "".join(
        box(1004 + at * 26, 372, 16, 34, CREAM if at != 3 else "#C8402F", 3) for at in range(5)
    )
    return (
        box(974, 148, 176, 416, "#8A6A1F", 4)
        + box(986, 160, 152, 404, "#4A3F52")
        + put(_meter(), 1062, 236)
        + box(996, 362, 132, 54, "#2E2740", 4)
        + switches
        + stroke("M1022,416 V500 M1062,416 V520 M1102,416 V490", "#F2A922", 6)
        + stroke("M1022,416 V480", "#B5352B", 6)
        + box(1002, 500, 120, 52, "#7FB5A0", 4)
        + fill("M1150,148 L1266,120 V604 L1150,564Z", "#F2A922")
        + fill("M1168,176 L1248,158 V298 L1168,304Z", "#D98F12")
        + fill("M1208,194 L1188,244 H1204 L1196,284 L1228,228 H1210 L1220,194Z", CREAM)
        + circle(1168, 372, 8, INK)
    )


def _meter() -> str:
    """A meter with a dial."""
    return (
        box(-56, -58, 112, 142, "#E7E2D2", 8)
        + circle(0, -6, 36, INK)
        + circle(0, -6, 29, "#FFFDF7")
        + stroke("M0,-6 L14,-22", "#B5352B", 5)
        + box(-36, 44, 72, 24, INK, 4)
        + "".join(box(x, 49, 10, 14, "#FFFDF7", 2) for x in (-30, -14, 2, 18))
    )
