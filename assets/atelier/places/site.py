"""A building site: houses behind scaffolding."""

from __future__ import annotations

from assets.atelier.places.light import Light
from assets.atelier.scenery import put
from assets.atelier.shapes import INK, box, fill, stroke

_HOUSES = "#B5352B", "#C65A2B", "#B5352B", "#A5402F", "#C65A2B"


def site(light: Light = Light.DAY) -> str:
    """A row of houses, the scaffolding, a crane, bricks and sand."""
    return (
        light.sky(0, 0, 1280, 720, "#A9D3DF")
        + light.sun(1090, 120, 64, "#FFF6E6", moon=(1204, 84))
        + light.outside(fill("M0,470 Q300,420 640,452 T1280,440 V720 H0Z", "#9DBF8E"))
        + light.outside(
            "".join(_house(400 + at * 176, colour) for at, colour in enumerate(_HOUSES)), 0.44
        )
        + light.outside(_scaffolding() + _crane(), 0.3)
        + light.outside(
            box(0, 556, 1280, 164, "#D9B98A")
            + fill("M0,556 H1280 V570 H0Z", "#C7A472")
            + fill("M980,600 Q1040,500 1120,520 Q1190,520 1240,600Z", "#E9CF9F")
            + put(_bricks(), 520, 612)
            + put(_bricks(), 648, 612),
            0.46,
        )
    )


def _house(x: float, colour: str) -> str:
    drawn = (
        fill(f"M{x - 10},250 L{x + 88},140 L{x + 186},250Z", "#3A2450")
        + box(x, 250, 176, 310, colour)
        + box(x + 118, 150, 26, 60, "#8A2C22")
    )
    for y in (282, 394):
        drawn += box(x + 22, y, 52, 64, "#FFF0CC", 3) + box(x + 100, y, 52, 64, "#FFF0CC", 3)
        drawn += stroke(f"M{x + 48},{y} v64 M{x + 126},{y} v64", "#FFFDF7", 5)
    return drawn + box(x + 58, 484, 58, 76, "#12656B", 2)


def _scaffolding() -> str:
    poles = "".join(stroke(f"M{x},120 V566", "#F2A922", 10) for x in (744, 836, 928, 1000, 1096))
    planks = "".join(
        box(726, y, 392, 14, "#D08C17", 4) + stroke(f"M732,{y - 44} H1112", "#F2A922", 6)
        for y in (190, 300, 410)
    )
    return poles + planks + stroke("M744,410 L836,300 M928,300 L1000,190", "#D08C17", 7)


def _crane() -> str:
    arms = "M150,560 V60 M90,110 H372 M150,60 L330,110 M150,60 L100,110"
    return (
        stroke(arms, "#F2A922", 11)
        + stroke("M330,110 V230", INK, 4)
        + box(300, 230, 60, 44, "#C98A4F", 3)
    )


def _bricks() -> str:
    joints = "M-20,-54 V-28 M24,-28 V0 M-36,-28 V0"
    return (
        box(-60, -26, 120, 26, "#A5402F", 3)
        + box(-60, -54, 120, 26, "#B5352B", 3)
        + stroke(joints, "#E9CF9F", 3)
    )
