"""Cards about houses, and the hotel."""

from __future__ import annotations

from assets.atelier.scenery import CREAM
from assets.atelier.shapes import INK, box, circle, ellipse, fill, stroke

_WHITE = "#FFFDF7"


def drie() -> tuple[str, str]:
    """A leak, a window and a mouse: what goes first?"""
    return "#BFE0E2", (
        box(74, 0, 72, 160, "#F7C9B4")
        + box(148, 0, 72, 160, "#F6E0B5")
        + _leak()
        + _dirty_window()
        + _mouse()
        + box(71, 0, 5, 160, CREAM)
        + box(145, 0, 5, 160, CREAM)
    )


def _leak() -> str:
    return (
        box(10, 18, 52, 10, "#8D88A0", 4)
        + stroke("M36,28 V34", "#8D88A0", 8)
        + fill("M36,40 C29,51 25,56 25,62 A11,11 0 0 0 47,62 C47,56 43,51 36,40Z", "#24509B")
        + fill("M14,86 H58 L53,136 H19Z", "#B5352B")
        + ellipse(36, 86, 22, 5, "#24509B")
    )


def _dirty_window() -> str:
    return (
        box(84, 22, 52, 96, _WHITE, 3)
        + box(90, 28, 40, 84, "#9CC3C9")
        + stroke("M110,28 V112 M90,68 H130", _WHITE, 5)
        + stroke("M94,42 q8,-8 12,2 M114,88 q6,-8 12,0 M96,98 q6,4 8,-6", "#7C6A4C", 5)
        + stroke("M118,48 q8,4 8,-8", "#7C6A4C", 4)
    )


def _mouse() -> str:
    """On a shelf, below its cheese: high enough to be seen where the card is low."""
    grey = "#5B5470"
    return (
        fill("M166,26 h30 l10,18 h-50Z", "#F2A922")
        + circle(178, 36, 3.5, "#C98A4F")
        + circle(188, 39, 2.6, "#C98A4F")
        + fill("M160,92 Q156,60 184,56 Q206,54 210,80 L214,92Z", grey)
        + circle(196, 60, 9, grey)
        + circle(196, 60, 5, "#E5A79B")
        + circle(205, 76, 2.6, _WHITE)
        + stroke("M162,90 Q154,88 155,74 Q156,66 153,60", grey, 4)
        + box(148, 92, 72, 7, "#C9A760")
        + box(148, 99, 72, 61, "#EBCF97")
    )


def huis() -> tuple[str, str]:
    """A row of houses, one of them behind scaffolding."""
    drawn = circle(184, 36, 20, CREAM) + box(0, 132, 220, 28, "#5E7F53")
    for x, colour in ((14, "#B5352B"), (78, "#C65A2B"), (142, "#B5352B")):
        drawn += (
            fill(f"M{x - 3},76 L{x + 30},42 L{x + 63},76Z", "#3A2450")
            + box(x, 76, 60, 58, colour)
            + box(x + 8, 86, 18, 18, "#FFF0CC", 1)
            + box(x + 34, 86, 18, 18, "#FFF0CC", 1)
            + box(x + 22, 110, 18, 24, "#12656B", 1)
        )
    return "#8FC3D3", (
        drawn
        + stroke("M72,36 V134 M108,36 V134 M142,36 V134", "#F2A922", 5)
        + stroke("M68,52 H146 M68,78 H146 M68,106 H146", "#F2A922", 5)
        + stroke("M72,106 L108,78 M108,78 L142,52", "#D08C17", 3.4)
    )


def beurt() -> tuple[str, str]:
    """A calendar above a row of houses: whose turn is it?"""
    roofs = ""
    for x, colour in (
        (-6, "#B5352B"),
        (40, "#C65A2B"),
        (86, "#B5352B"),
        (132, "#C65A2B"),
        (178, "#B5352B"),
    ):
        roofs += fill(f"M{x - 3},78 L{x + 24},48 L{x + 51},78Z", "#3A2450")
        roofs += box(x, 78, 48, 62, colour)
        roofs += box(x + 7, 88, 14, 16, "#FFF0CC", 1) + box(x + 27, 88, 14, 16, "#FFF0CC", 1)
        roofs += box(x + 17, 114, 15, 26, "#12656B", 1)
    days = "".join(
        box(76 + column * 15, 55 + row * 15, 10, 10, "#D8C9AB", 2)
        for row in range(3)
        for column in range(5)
    )
    return "#F7D27A", (
        box(0, 136, 220, 24, "#5E7F53")
        + roofs
        + box(66, 24, 88, 88, INK, 7)
        + box(71, 46, 78, 61, _WHITE, 3)
        + box(71, 29, 78, 17, "#C8402F", 3)
        + stroke("M88,20 V34 M132,20 V34", INK, 6)
        + days
        + circle(126, 75, 14, "#F2A922")
        + box(121, 70, 10, 10, INK, 2)
    )


def eruit() -> tuple[str, str]:
    """A way out that shines, and a hand: everybody leaves."""
    skin, shade = "#C68A5E", "#A96F46"
    fingers = "M142,68 V38 M155,66 V28 M168,68 V34 M180,74 V46"
    return "#B5352B", (
        box(0, 128, 220, 32, "#7D2018")
        + fill("M36,128 H104 L150,160 H-14Z", "#F7C667")
        + box(30, 44, 80, 86, INK, 3)
        + box(38, 52, 64, 78, "#FFE9B8")
        + fill("M38,52 L66,62 V138 L38,130Z", "#12656B")
        + circle(59, 98, 3.6, "#F2A922")
        + box(38, 14, 64, 26, "#2F8F6B", 4)
        + stroke("M54,27 H84 M76,20 L84,27 L76,34", _WHITE, 5.5)
        + stroke("M134,92 L120,72", skin, 13)
        + stroke(fingers, skin, 11.5)
        + fill("M136,64 H186 Q188,98 176,112 H148 Q134,96 136,64Z", skin)
        + stroke("M146,86 Q158,80 174,86", shade, 3)
        + box(144, 108, 36, 60, skin)
        + box(136, 124, 52, 40, "#F2E24A", 4)
        + box(136, 134, 52, 8, "#CFCBDC")
    )


def hotel() -> tuple[str, str]:
    """A bell before the keys, of which some are gone."""
    drawn = box(20, 20, 180, 96, "#8A4A3A", 5) + box(28, 28, 164, 80, "#5B2A24", 3)
    tags = "#F4E4C8", "#F7C9B4", "#CFE6E3"
    for row in range(2):
        for column in range(5):
            x, y = 44 + column * 33, 42 + row * 38
            drawn += circle(x, y, 3.6, "#F2A922")
            if (row, column) not in ((0, 2), (1, 4), (1, 1)):
                drawn += stroke(f"M{x},{y + 4} V{y + 12}", "#F2A922", 3)
                drawn += fill(f"M{x - 7},{y + 12} h14 v14 h-14Z", tags[(column + row) % 3])
    return "#4A2C63", (
        drawn
        + box(0, 128, 220, 32, "#F2A922")
        + box(0, 128, 220, 7, "#D08C17")
        + fill("M88,128 Q90,100 110,98 Q130,100 132,128Z", _WHITE)
        + circle(110, 95, 5.5, _WHITE)
        + box(82, 124, 56, 7, "#E0D6DC", 3)
    )
