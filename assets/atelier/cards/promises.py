"""Cards about time, promises and the way up."""

from __future__ import annotations

import math

from assets.atelier.scenery import CREAM, put
from assets.atelier.shapes import INK, Joint, box, circle, fill, limb, mixed, stroke

_WHITE = "#FFFDF7"


def ja() -> tuple[str, str]:
    """A leaning pile of promises, and a bell that rings for more."""
    notes = (
        (60, 108, CREAM, -4),
        (62, 92, "#F7D9C4", 5),
        (58, 76, CREAM, -3),
        (61, 60, "#CFE6E3", 4),
        (59, 44, CREAM, -6),
        (63, 28, "#F7D9C4", 7),
    )
    drawn = box(0, 112, 220, 48, "#8A2C22") + box(0, 112, 220, 8, "#B5352B")
    for x, y, colour, turned in notes:
        note = box(-32, -13, 64, 15, colour, 2) + stroke("M-22,-6 H4", mixed(colour, INK, 0.35), 3)
        drawn += put(note + stroke("M14,-7 l4,4 l8,-8", "#12656B", 3.4), x, y, turned=turned)
    return "#F4AE2B", (
        drawn
        + fill("M126,112 Q128,66 162,64 Q196,66 198,112Z", INK)
        + box(118, 106, 88, 9, "#3D3452", 4)
        + circle(162, 60, 8, INK)
        + stroke("M112,64 L102,56 M118,48 L112,38 M212,64 L218,58", "#8A2C22", 5)
    )


def stoel() -> tuple[str, str]:
    """A chair that wobbles, between a key and a clock."""
    return "#CDBBE0", (
        box(0, 118, 220, 42, "#7A5A96")
        + put(_chair(), 110, 120, turned=-8)
        + stroke("M72,112 q-7,6 -3,13 M61,108 q-11,9 -5,20", "#4A2C63", 4)
        + stroke("M150,104 q7,6 3,13 M161,100 q11,9 5,20", "#4A2C63", 4)
        + put(_key(), 36, 60)
        + circle(184, 58, 27, INK)
        + circle(184, 58, 22, _WHITE)
        + stroke("M184,58 V42 M184,58 L195,65", INK, 4.6)
    )


def _chair() -> str:
    """A kitchen chair from the side, with one leg that is too short."""
    return (
        stroke("M-24,-38 L-28,0 M24,-38 L27,-9", "#8A2C22", 8)
        + stroke("M-24,-40 L-31,-98", "#8A2C22", 8)
        + stroke("M-29,-92 L-28,-70", "#C8402F", 15)
        + box(-33, -48, 68, 13, "#C8402F", 6)
    )


def _key() -> str:
    """A key, its ring up."""
    return (
        stroke("M0,-10 V44 M0,28 H14 M0,42 H17", "#F2A922", 8)
        + circle(0, -20, 19, "#F2A922")
        + circle(0, -20, 9, "#CDBBE0")
    )


def achtenveertig() -> tuple[str, str]:
    """A clock of two days and two nights."""
    day, night = "#FFE9B8", "#2E2749"
    x, y, r = 110, 72, 54
    quarters = (
        (f"M{x},{y} V{y - r} A{r},{r} 0 0 1 {x + r},{y}Z", day),
        (f"M{x},{y} H{x + r} A{r},{r} 0 0 1 {x},{y + r}Z", night),
        (f"M{x},{y} V{y + r} A{r},{r} 0 0 1 {x - r},{y}Z", day),
        (f"M{x},{y} H{x - r} A{r},{r} 0 0 1 {x},{y - r}Z", night),
    )
    moons = "".join(
        circle(a, b, 11, CREAM) + circle(a + 5, b - 4, 9.5, night)
        for a, b in ((x - 23, y - 23), (x + 23, y + 23))
    )
    suns = "".join(circle(a, b, 11, "#F2A922") for a, b in ((x + 23, y - 23), (x - 23, y + 23)))
    ticks = "".join(
        stroke(
            f"M{x + 61 * math.sin(angle):.1f},{y - 61 * math.cos(angle):.1f} "
            f"L{x + 66 * math.sin(angle):.1f},{y - 66 * math.cos(angle):.1f}",
            CREAM,
            4,
        )
        for angle in (math.radians(15 * step) for step in range(24))
    )
    return "#C65A2B", (
        ticks
        + circle(x, y, r + 5, INK)
        + "".join(fill(d, colour) for d, colour in quarters)
        + suns
        + moons
        + stroke(f"M{x},{y} V{y - 40} M{x},{y} L{x + 27},{y + 10}", "#C8402F", 6)
        + circle(x, y, 7, "#C8402F")
    )


def spiraal() -> tuple[str, str]:
    """The spiral of the work, narrow below and wide above, with you on your way up."""
    ground = "#2E2749"
    back, front, climbed = "", "", 2.25
    for step in range(24):
        begin, end = step / 8, (step + 1) / 8
        walked = end <= climbed
        behind = math.sin(2 * math.pi * (begin + end) / 2) < 0
        colour = "#7FD0CB" if walked else "#EFE3CB"
        joints = [_on_spiral(begin + (end - begin) * at / 4) for at in range(5)]
        if behind:
            back += limb(joints, mixed(colour, ground, 0.45))
        else:
            front += limb(joints, colour)
    x, y, _ = _on_spiral(climbed)
    return ground, back + front + circle(x, y, 17, INK) + circle(x, y, 13, "#F2A922")


def _on_spiral(turns: float) -> Joint:
    """A point of the spiral after so many turns of three, and how thick the line is there."""
    share = turns / 3
    angle, radius = 2 * math.pi * turns, 16 + 66 * share
    x = 110 + radius * math.cos(angle)
    y = 132 - 98 * share + 0.26 * radius * math.sin(angle)
    return x, y, 6.5 + 4.5 * share
