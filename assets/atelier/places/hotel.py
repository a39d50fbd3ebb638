"""The reception of a hotel."""

from __future__ import annotations

from assets.atelier.places.furniture import pendant, plant
from assets.atelier.places.light import Light
from assets.atelier.places.town import Gable, house
from assets.atelier.scenery import CREAM
from assets.atelier.shapes import INK, box, circle, fill, stroke

_WALL = "#5A3A74"
_LAMPS = (460, 90), (1010, 70), (1130, 120)
"""Where a lamp hangs, and how far down."""


def hotel(light: Light = Light.DAY) -> str:
    """An arched window, the board with keys, the desk with its bell."""
    return _room(light) + light.on(_keys(), 0.08) + _lamps() + light.on(_desk(), 0.12)


def _room(light: Light) -> str:
    stripes = "".join(box(x + 20, 0, 52, 470, "#613F7D") for x in range(0, 1280, 128))
    return (
        light.on(box(0, 0, 1280, 720, _WALL) + box(0, 470, 1280, 250, "#4A2C63") + stripes, 0.3)
        + "".join(light.cone(x, length + 44, 470, light.on(_WALL), 140) for x, length in _LAMPS)
        + light.on(fill("M60,470 V210 Q60,70 200,70 Q340,70 340,210 V470Z", CREAM))
        + light.pane(fill("M78,470 V212 Q78,88 200,88 Q322,88 322,212 V470Z", "#BFE0E2"))
        + light.sun(262, 160, 32)
        + light.outside(
            house(84, 74, 230, "#C65A2B", Gable.BELL, 470)
            + house(158, 66, 180, "#12656B", Gable.STEPPED, 470)
            + house(224, 92, 250, "#A5402F", Gable.BELL, 470)
        )
        + light.on(
            box(194, 88, 12, 382, CREAM)
            + box(78, 226, 244, 10, CREAM)
            + box(44, 462, 312, 18, "#E9DCC4", 4)
        )
    )


def _keys() -> str:
    tags = "#F4E4C8", "#F7C9B4", "#CFE6E3"
    drawn = box(520, 80, 420, 250, "#8A4A3A", 10) + box(536, 96, 388, 218, "#5B2A24", 5)
    for row in range(3):
        for column in range(7):
            x, y = 566 + column * 55, 122 + row * 66
            drawn += circle(x, y, 6, "#F2A922")
            if (row * 7 + column) % 5:
                tag = tags[(column + row) % 3]
                drawn += stroke(f"M{x},{y + 5} V{y + 18}", "#F2A922", 4)
                drawn += box(x - 11, y + 18, 22, 24, tag, 2)
    return drawn


def _lamps() -> str:
    return "".join(pendant(x, length, "#F2A922") for x, length in _LAMPS)


def _desk() -> str:
    return (
        fill("M400,410 H1280 V720 H400Z", "#F2A922")
        + box(380, 392, 900, 30, "#FFD98A", 6)
        + box(400, 422, 880, 10, "#D08C17")
        + "".join(box(x, 456, 104, 200, "#E39A1C", 6) for x in range(440, 1280, 140))
        + fill("M640,392 Q644,344 690,342 Q736,344 740,392Z", "#FFFDF7")
        + circle(690, 338, 9, "#FFFDF7")
        + box(628, 386, 124, 9, "#E0D6DC", 4)
        + box(820, 318, 130, 74, INK, 7)
        + box(828, 326, 114, 58, "#3D3452", 3)
        + box(876, 390, 18, 6, INK)
        + plant(1120, 394, 0.6)
    )
