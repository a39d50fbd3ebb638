"""A hall for sports and for everything else."""

from __future__ import annotations

from assets.atelier.places.light import Light
from assets.atelier.scenery import CREAM, put
from assets.atelier.shapes import INK, box, circle, ellipse, stroke

_WOOD, _WOOD_DARK = "#DDA15E", "#C58A48"


def sportshall(light: Light = Light.DAY) -> str:
    """High windows, wall bars, a basket, and stacks of chairs that stand in the way."""
    return (
        light.on(box(0, 0, 1280, 720, "#CFE0EA"))
        + _high_windows(light)
        + light.on(_wall() + _floor(), 0.26)
        + light.on(_things(), 0.14)
    )


def _wall() -> str:
    """The wall below the windows."""
    return box(0, 240, 1280, 312, "#8FB2D6") + box(0, 234, 1280, 10, "#6F96BF")


def _things() -> str:
    return (
        put(_wall_bars(), 60, 130)
        + put(_emblem(), 478, 320)
        + put(_basket(), 826, 196)
        + _trolley_with_mats()
        + put(_stack("#C8402F", 5), 1000, 596)
        + put(_stack("#24429B", 6), 1110, 596)
        + put(_stack("#C8402F", 4), 1216, 600)
        + put(_ball(), 470, 616)
    )


def _high_windows(light: Light) -> str:
    panes = "".join(box(x, 36, 150, 150, "#F7EBCB", 4) for x in range(20, 1280, 180))
    bars = "".join(box(x, 106, 150, 8, "#CFE0EA") for x in range(20, 1280, 180))
    tubes = "".join(box(x, 10, 150, 12, "#FFE3A0", 6) for x in range(20, 1280, 360))
    return light.pane(panes) + light.on(bars) + light.lamps(tubes)


def _floor() -> str:
    """Wood with the lines of three games."""
    return (
        box(0, 548, 1280, 172, _WOOD)
        + box(0, 544, 1280, 12, "#8A5A2B")
        + "".join(box(0, y, 1280, 3, "#D0934F") for y in (584, 622, 668))
        + stroke("M300,720 L420,560 H1290", "#FFFDF7", 8)
        + stroke("M560,720 Q640,590 820,590 Q1010,590 1080,720", "#24429B", 8)
        + stroke("M-10,640 H1290", "#C8402F", 7)
    )


def _wall_bars() -> str:
    """Bars to climb, behind whoever stands there."""
    bars = "".join(box(0, y, 300, 13, "#F0C98C", 6) for y in range(14, 420, 40))
    posts = "".join(box(x, -8, 18, 426, "#B97F3D", 4) for x in (-6, 141, 288))
    return box(-6, 0, 312, 418, "#A9C4E0") + bars + posts


def _basket() -> str:
    """A board with a ring and a net."""
    net = "M-46,110 L-28,176 H28 L46,110 M-24,110 L-6,176 M24,110 L6,176 M-38,140 H38"
    return (
        box(-9, -200, 18, 200, "#5B6C8A")
        + box(-124, -14, 248, 164, INK, 8)
        + box(-112, -2, 224, 140, "#FFFDF7", 4)
        + box(-50, 34, 100, 76, "#C8402F", 3)
        + box(-40, 44, 80, 66, "#FFFDF7", 2)
        + stroke(net, CREAM, 5)
        + box(-54, 102, 108, 12, "#F2A922", 6)
    )


def _emblem() -> str:
    """The sign of the club on the wall: a ball that jumps over waves."""
    return (
        circle(0, 0, 74, "#24429B")
        + circle(0, 0, 62, "#CFE0EA")
        + circle(6, -18, 20, "#F2A922")
        + stroke("M-42,22 q14,-14 28,0 t28,0 t28,0", "#C8402F", 10)
    )


def _trolley_with_mats() -> str:
    """Mats on a trolley, in the colours of the club."""
    mats = "".join(
        box(596, y, 230, 28, colour, 8)
        for y, colour in ((520, "#24429B"), (490, "#12656B"), (460, "#24429B"), (430, "#12656B"))
    )
    return (
        mats
        + box(580, 548, 262, 14, "#5B3A2A", 4)
        + box(832, 400, 10, 150, "#5B3A2A")
        + circle(616, 572, 14, INK)
        + circle(806, 572, 14, INK)
    )


def _stack(colour: str, chairs: int) -> str:
    """Chairs on top of each other."""
    legs = stroke("M-34,0 L-28,-66 M34,0 L28,-66", INK, 7)
    seats = "".join(
        box(-44 + at * 3, -84 - at * 30, 84, 17, colour, 7)
        + stroke(f"M{36 + at * 3},{-80 - at * 30} L{46 + at * 3},{-142 - at * 30}", INK, 7)
        + box(36 + at * 3, -166 - at * 30, 18, 52, colour, 7)
        for at in range(chairs)
    )
    return legs + seats


def _ball() -> str:
    return (
        ellipse(4, 40, 42, 8, _WOOD_DARK)
        + circle(0, 0, 40, "#E9792B")
        + stroke("M-40,0 H40 M0,-40 V40 M-27,-29 Q-6,0 -27,29 M27,-29 Q6,0 27,29", "#8A3A12", 4)
    )
