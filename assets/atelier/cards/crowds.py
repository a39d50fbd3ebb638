"""Cards about many at once: cars, visitors, colleagues."""

from __future__ import annotations

import math

from assets.atelier.scenery import CREAM, put
from assets.atelier.shapes import INK, box, circle, ellipse, fill, stroke

_WHITE = "#FFFDF7"


def garage() -> tuple[str, str]:
    """A car on the lift, at eight o'clock."""
    glass = "#CFE6E9"
    return "#3F63B8", (
        box(0, 128, 220, 32, "#1B2E63")
        + box(42, 58, 10, 72, "#F2A922")
        + box(166, 58, 10, 72, "#F2A922")
        + box(30, 100, 158, 9, "#F2A922", 3)
        + fill(
            "M36,92 Q34,72 54,68 L76,64 Q90,40 112,40 H134 Q152,42 164,66 Q188,70 188,92 "
            "Q188,98 180,98 H44 Q36,98 36,92Z",
            "#C8402F",
        )
        + fill("M84,64 Q94,48 110,48 H114 V64Z", glass)
        + fill("M120,48 H132 Q144,50 152,64 H120Z", glass)
        + "".join(circle(x, 98, 15, INK) + circle(x, 98, 6, "#CFCBDC") for x in (70, 156))
        + box(176, 78, 12, 7, "#FFE3A0", 3)
        + circle(38, 34, 24, CREAM)
        + stroke("M38,34 V18 M38,34 L27,45", INK, 4.6)
    )


def rij() -> tuple[str, str]:
    """Four cars before one counter with one bell."""
    colours = "#C8402F", "#F2A922", "#FFFDF7", "#7FD0CB"
    cars = "".join(put(_car(colour), 30 + at * 53.5, 78) for at, colour in enumerate(colours))
    return "#8C4189", (
        box(0, 84, 220, 30, "#5D2A5C")
        + cars
        + box(0, 112, 220, 48, "#0E565C")
        + box(0, 102, 220, 13, "#F2A922")
        + fill("M90,102 Q92,78 110,76 Q128,78 130,102Z", INK)
        + circle(110, 73, 5, INK)
        + box(84, 97, 52, 7, "#3D3452", 3)
    )


def _car(colour: str) -> str:
    """A car from the front: the middle of its bonnet at (0, 0)."""
    return (
        box(-21, 8, 10, 16, INK, 3)
        + box(11, 8, 10, 16, INK, 3)
        + fill(
            "M-24,14 V-8 Q-24,-15 -17,-17 L-12,-36 Q-11,-40 -6,-40 H6 Q11,-40 12,-36 "
            "L17,-17 Q24,-15 24,-8 V14Z",
            colour,
        )
        + fill("M-12,-17 L-8,-33 H8 L12,-17Z", "#3D3452")
        + circle(-16, -4, 4.6, "#FFE3A0")
        + circle(16, -4, 4.6, "#FFE3A0")
        + box(-8, -6, 16, 6, INK, 2)
    )


def bezoekers() -> tuple[str, str]:
    """A crowd at the door, and a form for each."""
    coats = "#C8402F", "#F2A922", "#24429B", "#2F8F6B", "#8C4189", "#D9826B"
    skins = "#F2C6A0", "#8A5A3C", "#D9A070", "#5E3B2A"
    crowd = ""
    for row, (y, shift) in enumerate(((52, 0), (76, 13), (102, 0))):
        for column in range(9):
            x = column * 27 + shift - 4
            crowd += circle(x, y - 17, 9, skins[(column * 3 + row) % 4])
            crowd += fill(
                f"M{x - 14},{y + 24} V{y + 4} Q{x - 13},{y - 7} {x},{y - 7} "
                f"Q{x + 13},{y - 7} {x + 14},{y + 4} V{y + 24}Z",
                coats[(column + row * 2) % 6],
            )
    lines = "".join(box(86, y, w, 5, "#B9AFC4", 2) for y, w in ((66, 46), (80, 50), (94, 30)))
    return "#BFDDC9", (
        crowd
        + box(0, 124, 220, 36, "#5F8F7A")
        + put(box(-38, -52, 76, 104, "#F7E3B5", 4), 112, 84, turned=8)
        + put(box(-38, -52, 76, 104, "#EBCF97", 4), 108, 84, turned=-7)
        + box(68, 32, 84, 106, "#8A4A3A", 7)
        + box(75, 42, 70, 90, _WHITE, 3)
        + box(94, 25, 32, 18, INK, 5)
        + circle(110, 31, 4, "#F2A922")
        + lines
        + stroke("M84,116 q8,-12 14,0 t14,-2 t12,2", "#24429B", 4)
    )


def briefing() -> tuple[str, str]:
    """Five minutes on the clock, and a team around it."""
    turn = math.radians(30)
    end = f"{110 + 38 * math.sin(turn):.1f},{58 - 38 * math.cos(turn):.1f}"
    ticks = "".join(
        circle(110 + 32 * math.sin(angle), 58 - 32 * math.cos(angle), 2.4, "#9C92B5")
        for angle in (math.radians(30 * hour) for hour in range(12))
    )
    team = (
        (26, 98, "#F2A922", "#8A5A3C"),
        (70, 112, "#7FD0CB", "#F2C6A0"),
        (150, 112, "#F7C9B4", "#5E3B2A"),
        (194, 98, "#C8402F", "#D9A070"),
    )
    heads = "".join(
        circle(x, y - 21, 13, skin)
        + fill(
            f"M{x - 22},160 V{y + 12} Q{x - 21},{y - 6} {x},{y - 6} "
            f"Q{x + 21},{y - 6} {x + 22},{y + 12} V160Z",
            coat,
        )
        for x, y, coat, skin in team
    )
    return "#35529E", (
        circle(110, 58, 46, INK)
        + circle(110, 58, 39, _WHITE)
        + ticks
        + fill(f"M110,58 V20 A38,38 0 0 1 {end}Z", "#F2A922")
        + stroke(f"M110,58 V24 M110,58 L{end}", INK, 4.6)
        + circle(110, 58, 5, INK)
        + ellipse(110, 154, 120, 16, "#24408A")
        + heads
    )
