"""The changing corridor of a swimming pool."""

from __future__ import annotations

from assets.atelier.scenery import CREAM, put
from assets.atelier.shapes import box, circle, ellipse, fill, stroke

_CORAL, _CORAL_DARK = "#E9694A", "#C9502F"
_WATER = "#2A8FB0"


def pool() -> str:
    """The lanes behind glass, a lifebuoy, a row of changing cubicles and a wet floor."""
    cubicles = "".join(_cubicle(x, shut=at != 2) for at, x in enumerate((560, 740, 920, 1100)))
    return (
        _room()
        + _lanes()
        + put(_sign(), 480, 170)
        + cubicles
        + box(546, 196, 734, 24, CREAM, 6)
        + box(546, 220, 734, 6, "#5FB3BD")
        + put(_lifebuoy(), 480, 352)
        + put(_wet_floor(), 470, 604)
        + put(_slippers(), 846, 606)
    )


def _room() -> str:
    joints = "".join(box(x, 0, 3, 548, "#97D6DC") for x in range(20, 1280, 84))
    joints += "".join(box(0, y, 1280, 3, "#97D6DC") for y in range(64, 548, 84))
    floor = "".join(
        stroke(f"M{640 + (x - 640) * 0.8:.0f},562 L{x},720", "#3F93A6", 3)
        for x in range(-200, 1500, 120)
    )
    return (
        box(0, 0, 1280, 720, "#A9DFE3")
        + joints
        + box(0, 476, 1280, 72, "#F7D27A")
        + box(0, 476, 1280, 8, "#E5B755")
        + box(0, 548, 1280, 172, "#4CA0B3")
        + box(0, 548, 1280, 14, "#37869A")
        + floor
    )


def _lanes() -> str:
    """The pool itself, through the glass at the left."""
    ropes = ""
    for y, colour, wide in ((244, "#B5352B", 6), (292, CREAM, 8), (356, "#B5352B", 10)):
        ropes += stroke(f"M50,{y} H374", colour, wide)
    return (
        box(30, 70, 364, 376, CREAM, 6)
        + box(48, 88, 328, 340, "#DDF3F1")
        + fill("M48,88 H376 V120 H48Z", "#8CCBD3")
        + "".join(box(x, 88, 14, 112, "#F2A922") for x in (96, 206, 316))
        + box(48, 200, 328, 228, _WATER)
        + box(48, 200, 328, 14, "#F7F1DC")
        + ropes
        + stroke("M76,396 q16,-12 32,0 t32,0 M286,404 q16,-12 32,0 t32,0", "#7CC5D6", 6)
        + box(206, 88, 12, 340, CREAM)
        + box(14, 440, 396, 18, "#E9DCC4", 4)
    )


def _cubicle(x: float, *, shut: bool) -> str:
    """A cubicle whose door ends above the floor; an open one shows its bench."""
    wall = box(x - 14, 208, 180, 364, CREAM, 4)
    if not shut:
        return (
            wall
            + box(x, 224, 152, 348, "#5FAEB9")
            + box(x, 430, 152, 20, "#E0A45C", 4)
            + box(x + 14, 450, 14, 122, "#B97F3D")
            + box(x + 124, 450, 14, 122, "#B97F3D")
            + stroke(f"M{x + 44},262 h64", "#37869A", 8)
            + fill(f"M{x + 56},262 h44 l6,112 q-28,12 -56,0Z", "#F2A922")
            + fill(f"M{x + 53},330 h51 l1,14 h-53Z", CREAM)
        )
    return (
        wall
        + box(x, 224, 152, 348, "#5FAEB9")
        + box(x, 224, 152, 300, _CORAL)
        + box(x, 516, 152, 8, _CORAL_DARK)
        + box(x + 112, 352, 24, 48, CREAM, 8)
        + circle(x + 124, 366, 7, "#B5352B")
    )


def _sign() -> str:
    """A round sign: here they swim."""
    return (
        circle(0, 0, 46, "#24509B")
        + circle(12, -14, 11, CREAM)
        + stroke("M-26,2 L-4,-12 L10,4", CREAM, 8)
        + stroke("M-30,18 q10,-9 20,0 t20,0 t20,0", CREAM, 6)
    )


def _lifebuoy() -> str:
    ring = circle(0, 0, 62, "#FFFDF7")
    band = fill("M-24,-57 Q0,-67 24,-57 L13,-29 Q0,-34 -13,-29Z", "#C8402F")
    for turned in (45, 135, 225, 315):
        ring += put(band, 0, 0, turned=turned)
    return ring + circle(0, 0, 30, "#A9DFE3")


def _wet_floor() -> str:
    """A folding sign, with a drop on it, in a puddle."""
    return (
        ellipse(10, 4, 108, 17, "#7CC5D6")
        + fill("M-40,0 L-18,-128 H18 L40,0Z", "#F2A922")
        + fill("M40,0 L18,-128 H26 L54,0Z", "#C98512")
        + fill("M0,-98 C-8,-82 -14,-74 -14,-64 A14,14 0 0 0 14,-64 C14,-74 8,-82 0,-98Z", "#1F5F8A")
        + box(-26, -36, 52, 9, "#1F5F8A", 4)
    )


def _slippers() -> str:
    return (
        ellipse(-26, 0, 30, 10, "#B5352B")
        + ellipse(34, 8, 30, 10, "#B5352B")
        + stroke("M-40,-3 Q-26,-18 -14,-2 M20,5 Q34,-10 46,6", "#F7D27A", 6)
    )
