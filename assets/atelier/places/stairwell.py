"""The entrance hall of a block of flats."""

from __future__ import annotations

from assets.atelier.places.light import Light
from assets.atelier.scenery import CREAM, put
from assets.atelier.shapes import INK, box, circle, fill, stroke

_TILE, _TILE_LINE = "#3F7F63", "#357056"
_STEP, _STEP_DARK = "#C9BBA0", "#A89A80"


def stairwell(light: Light = Light.DAY) -> str:
    """The front door, the letter boxes, a notice board, and the stairs going up."""
    wall = light.of("#EFE2BE", "#BFA488")
    return (
        box(0, 0, 1280, 720, wall)
        + light.globe(800, 52, 36, wall)
        + light.on(_tiles() + _floor(), 0.26)
        + _front_door(light)
        + light.on(put(_letter_boxes(), 440, 300) + _notices() + _stairs(), 0.16)
        + _lamp()
    )


def _tiles() -> str:
    lines = "".join(box(x, 330, 3, 232, _TILE_LINE) for x in range(24, 1280, 58))
    lines += "".join(box(0, y, 1280, 3, _TILE_LINE) for y in (388, 446, 504))
    return (
        box(0, 330, 1280, 232, _TILE)
        + lines
        + box(0, 318, 1280, 16, "#B5352B")
        + box(0, 334, 1280, 5, "#8A2C22")
    )


def _floor() -> str:
    """A floor of speckled stone."""
    specks = "".join(
        circle(x, 590 + (x * 37) % 120, 4 + x % 3, ("#9C8F78", "#D9CDBB", "#8A6A5C")[x % 3])
        for x in range(14, 1280, 31)
    )
    return box(0, 560, 1280, 160, "#B8AA92") + box(0, 556, 1280, 10, "#93866F") + specks


def _front_door(light: Light) -> str:
    """A door with glass, morning behind it."""
    return (
        light.on(box(58, 66, 310, 496, "#1F4A3A", 4))
        + light.pane(box(76, 84, 274, 70, "#FFE9BF", 3))
        + light.on(box(76, 170, 176, 392, "#8A2C22"))
        + light.pane(box(100, 194, 128, 210, "#FFE2A8", 4))
        + light.sun(188, 262, 30)
        + light.outside(fill("M100,336 Q150,306 228,326 V404 H100Z", "#E39A5B"))
        + light.on(
            box(158, 194, 10, 210, "#8A2C22")
            + box(100, 430, 128, 100, "#6F2119", 6)
            + box(232, 356, 10, 70, "#F2A922", 5)
            + box(268, 170, 82, 392, "#2B5E4B")
        )
        + light.pane(box(282, 194, 54, 346, "#FFE2A8", 4))
        + light.outside(fill("M282,336 Q310,312 336,326 V540 H282Z", "#E39A5B"))
    )


def _letter_boxes() -> str:
    """A block of letter boxes, one of them full."""
    drawn = box(0, 0, 330, 214, "#8A6A1F", 6)
    for row in range(3):
        for column in range(4):
            x, y = 12 + column * 78, 12 + row * 66
            drawn += box(x, y, 72, 58, "#E9B93F" if (row + column) % 2 else "#F2C75A", 4)
            drawn += box(x + 12, y + 14, 48, 9, INK, 4) + box(x + 22, y + 38, 28, 8, CREAM, 2)
    letters = put(box(-22, -34, 44, 40, "#FFFDF7", 2), 204, 100, 1, -8)
    letters += put(box(-14, -34, 34, 38, "#BFE0E2", 2), 218, 102, 1, 10)
    return drawn + letters + box(168, 78, 72, 40, "#E9B93F", 4) + box(180, 92, 48, 9, INK, 4)


def _notices() -> str:
    """The notice board for those who live here."""
    papers = (
        (0, 0, 66, 84, "#FFFDF7", -3, "#C8402F"),
        (84, 6, 72, 58, "#FFE08A", 4, "#12656B"),
        (6, 92, 62, 46, "#F7C9B4", 2, "#24429B"),
        (88, 78, 66, 66, "#CFE6E3", -4, "#C8402F"),
    )
    drawn = box(470, 84, 208, 204, "#8A4A3A", 6) + box(482, 96, 184, 180, "#D9A877", 3)
    for x, y, w, h, colour, turned, pin in papers:
        words = stroke(f"M10,20 h{w - 22} M10,32 h{w - 34}", "#8A7A5C", 4)
        paper = box(0, 0, w, h, colour, 2) + words + circle(w / 2, 7, 6, pin)
        drawn += put(paper, 494 + x, 110 + y, 1, turned)
    return drawn


def _stairs() -> str:
    """Steps up to the right, with a banister."""
    steps = ""
    for at in range(9):
        x, y = 860 + at * 54, 610 - at * 46
        steps += box(x, y, 600, 720 - y, _STEP_DARK if at % 2 else "#BBAD92")
        steps += box(x - 8, y, 600, 14, _STEP)
    bars = "".join(box(880 + at * 54, 470 - at * 46, 9, 150, INK) for at in range(8))
    return (
        steps
        + bars
        + stroke("M846,500 L1290,122", "#B5352B", 18)
        + circle(846, 500, 19, "#B5352B")
        + box(838, 500, 16, 124, INK)
    )


def _lamp() -> str:
    """A round lamp at the ceiling."""
    return box(795, 0, 10, 26, INK) + circle(800, 52, 32, "#FFFDF7") + box(765, 22, 70, 14, INK, 5)
