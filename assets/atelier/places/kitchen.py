"""The small kitchen of an office."""

from __future__ import annotations

from assets.atelier.places.furniture import window
from assets.atelier.places.light import Light
from assets.atelier.scenery import CREAM, put
from assets.atelier.shapes import INK, box, circle, ellipse, fill, stroke

_BLUE, _BLUE_DARK, _BLUE_LIGHT = "#35529E", "#2A4284", "#4A68B8"
_TAPS = "#8C9AA3"


def kitchen(light: Light = Light.DAY) -> str:
    """Blue cupboards, a fridge with notes, a sink full of cups."""
    return (
        box(0, 0, 1280, 720, light.of("#F3E4C6", "#CDB096"))
        + _tiles()
        + light.on(box(0, 566, 1280, 154, "#C98A6A") + box(0, 560, 1280, 10, "#A86C4E") + _floor())
        + window(70, 104, 280, 230, _garden(light), light)
        + light.on(put(_pans(), 478, 124) + _high_cupboards() + _fridge(), 0.26)
        + light.lamps(box(584, 230, 460, 12, "#FFE3A0", 5))
        + light.on(_worktop(), 0.1)
    )


def _tiles() -> str:
    lines = "".join(box(x, 250, 3, 160, "#E2CFA9") for x in range(420, 1040, 52))
    return (
        box(400, 250, 640, 160, "#FBF1DC")
        + lines
        + "".join(box(400, y, 640, 3, "#E2CFA9") for y in (250, 302, 354))
    )


def _floor() -> str:
    return "".join(
        fill(f"M{x},570 h90 l-34,60 h-90Z M{x - 34 + 90 - 34},630 h90 l-50,90 h-90Z", "#BC7C5C")
        for x in range(40, 1400, 190)
    )


def _garden(light: Light) -> str:
    return (
        light.sky(70, 104, 280, 230, "#BFE0E2")
        + light.sun(296, 152, 26)
        + light.outside(
            fill("M70,276 Q140,232 220,268 T350,252 V334 H70Z", "#7FA87E")
            + circle(130, 238, 40, "#4F8C66")
            + box(125, 262, 10, 44, "#6B4A3A")
        )
    )


def _pans() -> str:
    """Pans on a rail."""

    def pan(size: float, colour: str) -> str:
        return stroke("M0,4 V34", INK, 8) + circle(0, 34 + size, size, colour)

    return (
        box(-66, -6, 132, 10, "#B97F3D", 5)
        + put(pan(30, "#C8402F"), -30, 0)
        + put(pan(21, "#12656B"), 36, 0)
        + circle(-30, 64, 21, "#A5301F")
        + circle(36, 55, 14, "#0B474C")
    )


def _high_cupboards() -> str:
    doors = "".join(
        box(x, 70, 144, 150, _BLUE, 6) + box(x + 118, 176, 10, 30, "#F2A922", 5)
        for x in (590, 742, 894)
    )
    return box(580, 60, 468, 170, _BLUE_DARK, 6) + doors


def _fridge() -> str:
    """A cream fridge with notes and magnets."""
    return (
        box(1064, 84, 192, 484, "#FFFDF7", 16)
        + box(1064, 250, 192, 8, "#D9CDBB")
        + box(1084, 190, 12, 46, _TAPS, 6)
        + box(1084, 276, 12, 90, _TAPS, 6)
        + put(box(-30, -34, 60, 68, "#FFE08A", 3), 1186, 160, 1, -6)
        + stroke("M1166,150 h36 M1168,164 h26", "#8A7A5C", 4)
        + circle(1184, 130, 8, "#C8402F")
        + put(box(-34, -28, 68, 56, "#F7C9B4", 3), 1190, 340, 1, 5)
        + circle(1190, 316, 8, "#12656B")
        + box(1074, 566, 24, 14, INK, 4)
        + box(1222, 566, 24, 14, INK, 4)
    )


def _worktop() -> str:
    doors = "".join(
        box(x, 446, 150, 112, _BLUE, 6) + box(x + 56, 460, 38, 10, "#F2A922", 5)
        for x in (420, 578, 736, 894)
    )
    return (
        box(410, 430, 644, 138, _BLUE_DARK, 4)
        + doors
        + box(396, 408, 662, 26, "#D9A066", 6)
        + put(_tap(), 760, 408)
        + put(_cups(), 884, 408)
        + put(_kettle(), 500, 408)
        + put(_jar(), 604, 408)
    )


def _tap() -> str:
    return (
        stroke("M30,0 V-74 Q30,-104 0,-104 Q-24,-104 -24,-80", _TAPS, 13)
        + stroke("M30,-34 h30", _TAPS, 10)
        + box(-70, -2, 130, 16, "#B9C4CA", 6)
    )


def _cups() -> str:
    """Cups that nobody has washed, in a leaning pile."""

    def cup(colour: str) -> str:
        return box(-27, -38, 54, 38, colour, 8) + stroke(
            "M27,-30 q16,2 12,14 q-4,8 -12,8", colour, 6
        )

    return (
        put(cup("#C8402F"), -14, 0)
        + put(cup("#F2A922"), 62, 0)
        + put(cup("#12656B"), 26, -38, 1, -5)
        + put(cup("#FFFDF7"), 32, -75, 1, 9)
    )


def _kettle() -> str:
    return (
        fill("M-46,0 Q-54,-70 -24,-86 H24 Q54,-70 46,0Z", "#C8402F")
        + stroke("M-30,-84 Q0,-128 30,-84", INK, 9)
        + fill("M44,-30 L72,-66 L60,-74 L38,-56Z", "#C8402F")
        + circle(0, -90, 9, INK)
        + ellipse(-20, -48, 9, 20, "#E0604A")
    )


def _jar() -> str:
    """A jar with brushes."""
    return (
        stroke("M-12,-50 L-22,-112 M6,-50 V-120 M16,-50 L32,-104", "#B97F3D", 8)
        + circle(6, -124, 13, CREAM)
        + ellipse(-24, -118, 11, 17, "#7FB5A0")
        + box(20, -120, 22, 30, "#B97F3D", 6)
        + box(-28, -60, 56, 60, "#7FB5A0", 8)
    )
