"""The workshop of a garage."""

from __future__ import annotations

from assets.atelier.places.furniture import clock
from assets.atelier.places.light import Light
from assets.atelier.scenery import CREAM, put
from assets.atelier.shapes import INK, box, circle, fill, stroke

_TOOLS = (
    (472, 250, "#F2A922", 13),
    (516, 230, "#C8402F", 9),
    (560, 262, "#CFCBDC", 14),
    (604, 220, "#F2A922", 11),
    (642, 244, "#7FD0CB", 9),
)
"""Where a tool hangs, how far down, its colour and the size of its head."""

_WALL = "#6E8FCB"


def garage(light: Light = Light.DAY) -> str:
    """The roller door half up, tools, tyres, and a car on the lift."""
    tools = "".join(
        stroke(f"M{x},132 V{low}", colour, 10) + circle(x, low + 6, head, colour)
        for x, low, colour, head in _TOOLS
    )
    return (
        _room(light)
        + light.on(box(440, 110, 230, 190, "#4A67AE", 8) + tools, 0.14)
        + light.on(_lift() + put(_car(), 754, 346), 0.14)
        + light.on(
            "".join(put(_tyre(), x, y) for x, y in ((460, 506), (540, 506), (500, 436))), 0.14
        )
        + (light.globe(706, 66, 24, light.on(_WALL)) or clock(706, 66, 38))
    )


def _room(light: Light) -> str:
    tiles = "".join(
        stroke(f"M{x + 40},550 L{x - 60},720", "#3B4E8B", 3) for x in range(0, 1280, 160)
    )
    slats = "".join(
        box(48, 88 + i * 26, 324, 22, "#C9D6EC" if i % 2 else "#DCE5F4") for i in range(5)
    )
    return (
        light.on(
            box(0, 0, 1280, 720, _WALL)
            + box(0, 548, 1280, 172, "#33457F")
            + box(0, 540, 1280, 10, "#2A3A6E")
            + tiles
        )
        + light.cone(973, 0, 540, _WALL, 300)
        + light.on(box(30, 70, 360, 470, CREAM, 4))
        + light.sky(48, 88, 324, 452, "#FFE2A8")
        + light.sun(270, 330, 70)
        + light.outside(fill("M48,420 Q150,380 250,410 T372,400 V540 H48Z", "#E39A5B"))
        + light.on(slats)
    )


def _lift() -> str:
    return (
        box(760, 140, 26, 410, "#F2A922")
        + box(1180, 140, 26, 410, "#F2A922")
        + box(744, 540, 58, 16, INK, 4)
        + box(1164, 540, 58, 16, INK, 4)
        + box(720, 404, 526, 22, "#D08C17", 8)
    )


def _car() -> str:
    glass, seam = "#CFE6E9", "#9A2C20"
    return (
        fill(
            "M0,0 Q-6,-60 50,-72 L118,-84 Q158,-156 224,-156 H290 Q342,-150 384,-78 "
            "Q456,-66 456,-4 Q456,12 436,12 H20 Q0,12 0,0Z",
            "#C8402F",
        )
        + fill("M140,-86 Q168,-134 220,-134 H230 V-86Z", glass)
        + fill("M246,-134 H286 Q320,-128 344,-86 H246Z", glass)
        + stroke("M238,-80 V4", seam, 4)
        + stroke("M256,-52 h24", seam, 6)
        + "".join(circle(x, 14, 44, INK) + circle(x, 14, 20, "#CFCBDC") for x in (100, 352))
        + box(424, -46, 34, 20, "#FFE3A0", 6)
        + box(-4, -44, 20, 26, "#8A2C22", 5)
    )


def _tyre() -> str:
    return circle(0, 0, 44, INK) + circle(0, 0, 19, "#5B5470")
