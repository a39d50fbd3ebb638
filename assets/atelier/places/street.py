"""A street with houses, and a van before one of the doors."""

from __future__ import annotations

from assets.atelier.places.light import Light
from assets.atelier.places.town import tree
from assets.atelier.scenery import CREAM, put
from assets.atelier.shapes import INK, box, circle, ellipse, fill, stroke

_DARK_BRICK, _LIGHT_BRICK = "#A5402F", "#C9683A"


def street(light: Light = Light.DAY) -> str:
    """A row of houses with gardens, a parked van, a bicycle."""
    return (
        light.sky(0, 0, 1280, 720, "#FBE6B4")
        + light.sun(1130, 90, 56)
        + light.outside(
            fill("M0,120 q40,-40 90,-14 q50,-44 100,4 q40,-10 56,22 H0Z", "#FFF6E6"), 0.5
        )
        + light.outside(
            "".join(_house(x, _DARK_BRICK, light) for x in (-20, 480, 980))
            + "".join(_house(x, _LIGHT_BRICK, light) for x in (230, 730, 1230)),
            0.46,
        )
        + light.outside(
            _ground()
            + "".join(_hedge(x) for x in (-16, 234, 734, 1234))
            + tree(446, 556, "#4F8C66", "#63A179"),
            0.46,
        )
        + light.outside(
            put(_lamp_post(), 1220, 596) + put(_bicycle(), 474, 606) + put(_van(), 640, 606), 0.22
        )
    )


def _house(x: float, colour: str, light: Light) -> str:
    """A house of the row: roof with a dormer, door, two windows."""
    is_dark = colour == _DARK_BRICK
    dark = "#7A2A1F" if is_dark else "#A04E26"
    left_room, right_room = ("#F7C667", "#9DC4D6") if is_dark else ("#9DC4D6", "#F7C667")
    return (
        fill(f"M{x},232 L{x + 40},132 H{x + 210} L{x + 250},232Z", "#3A2C57")
        + box(x + 184, 96, 32, 60, dark)
        + box(x + 84, 152, 82, 66, CREAM, 3)
        + box(x + 92, 160, 66, 54, "#9DC4D6")
        + box(x, 232, 250, 332, colour)
        + box(x, 226, 250, 14, CREAM)
        + "".join(
            box(x + left, 262, 76, 84, CREAM, 3)
            + box(x + left + 8, 270, 60, 68, light.of("#9DC4D6", at_dusk))
            + box(x + left + 34, 270, 8, 68, CREAM)
            for left, at_dusk in ((28, left_room), (146, right_room))
        )
        + box(x + 24, 396, 104, 112, CREAM, 3)
        + box(x + 32, 404, 88, 96, light.of("#BFDCE3", "#F7C667"))
        + box(x + 72, 404, 8, 96, CREAM)
        + box(x + 160, 388, 66, 172, CREAM, 3)
        + box(x + 168, 396, 50, 164, "#12656B")
        + box(x + 178, 410, 30, 46, "#FFE3B0", 3)
        + circle(x + 210, 486, 5, "#F2A922")
        + box(x, 240, 5, 324, dark)
    )


def _ground() -> str:
    stripes = "".join(
        fill(f"M{x},666 h110 l-14,16 h-110Z", "#EFE3CB") for x in range(-40, 1400, 210)
    )
    return (
        box(0, 556, 1280, 44, "#E0CDA6")
        + box(0, 596, 1280, 10, "#B8A27C")
        + box(0, 606, 1280, 114, "#7C7590")
        + stripes
    )


def _hedge(x: float) -> str:
    return (
        box(x, 512, 152, 50, "#3F7F5B", 14)
        + ellipse(x + 36, 514, 34, 18, "#4F9069")
        + ellipse(x + 108, 512, 40, 20, "#4F9069")
    )


def _lamp_post() -> str:
    return (
        box(-6, -380, 12, 380, "#2B4A48")
        + box(-14, -28, 28, 28, "#2B4A48", 4)
        + stroke("M0,-376 Q0,-410 -40,-410", "#2B4A48", 10)
        + fill("M-84,-400 Q-80,-424 -54,-424 H-30 V-400Z", "#2B4A48")
        + box(-80, -402, 48, 9, "#FFE3A0", 4)
    )


def _bicycle() -> str:
    def wheel(x: float) -> str:
        return stroke(f"M{x - 36},-38 a36,36 0 1 0 72,0 a36,36 0 1 0 -72,0", INK, 7)

    return (
        wheel(-62)
        + wheel(62)
        + stroke(
            "M-62,-38 L-30,-100 L34,-100 L0,-38 H-62 M-30,-100 L0,-38 M62,-38 L34,-122",
            "#C8402F",
            8,
        )
        + stroke("M34,-122 H56 M-38,-112 H-18", INK, 9)
        + circle(0, -38, 8, INK)
    )


def _van() -> str:
    """A white van with a ladder on its roof."""
    wheels = "".join(
        circle(x, -8, 46, INK) + circle(x, -8, 22, "#CFC8E0") + circle(x, -8, 8, "#4A4072")
        for x in (110, 452)
    )
    return (
        ellipse(290, 30, 340, 20, "#655E78")
        + "".join(box(x, -284, 12, 40, INK) for x in (60, 300))
        + box(6, -296, 370, 14, "#D98F12", 6)
        + box(6, -274, 370, 10, "#F2A922", 5)
        + fill(
            "M0,0 V-220 Q0,-250 30,-250 H380 Q416,-250 438,-216 L492,-128 L546,-106 "
            "Q566,-98 566,-74 V0Z",
            "#FFFDF7",
        )
        + fill("M0,-40 H566 V0 H0Z", "#12656B")
        + fill("M0,-96 H372 L340,-40 H0Z", "#1E8286")
        + fill("M390,-222 Q406,-220 416,-204 L462,-128 H348 V-222Z", "#2E3F66")
        + fill("M390,-222 Q406,-220 416,-204 L430,-180 L366,-128 H348 V-222Z", "#48608F")
        + box(330, -230, 7, 190, "#D9D2C2")
        + box(346, -106, 34, 9, INK, 4)
        + box(530, -84, 36, 24, "#FFE3A0", 8)
        + box(-6, -120, 14, 40, "#93261A", 4)
        + circle(150, -164, 46, "#F2A922")
        + stroke("M128,-164 l16,18 l30,-36", "#FFFDF7", 12)
        + fill("M56,0 a54,54 0 0 1 108,0Z M398,0 a54,54 0 0 1 108,0Z", "#0B474C")
        + wheels
    )
