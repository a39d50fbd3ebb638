"""The toilets of a library, where a school class comes too."""

from __future__ import annotations

from assets.atelier.places.light import Light
from assets.atelier.places.supplies import bottle
from assets.atelier.scenery import CREAM, put
from assets.atelier.shapes import INK, PAPER, box, circle, ellipse, fill, stroke

_WALL, _JOINT = "#EFCBD3", "#E6BCC7"
_FLOOR_LINE = "#84566F"
_BLUE, _BLUE_DARK = "#3B5BA5", "#2C4685"
_CHINA, _CHINA_DARK = PAPER, "#E3D6C8"
_STEEL = "#8C9AA3"
_INSIDE = "#A26C84"
"""The shade between the walls of a cubicle."""
_RED, _RED_DARK = "#C8402F", "#9A2C20"
_TILE = 60
_ROW, _FLOOR = 420, 548
_LAMPS = 210, 508, 1016


def toilet(light: Light = Light.DAY) -> str:
    """No window: lamps, a basin for the tall and one for the small, and a cubicle stands open."""
    wall = light.on(_WALL, 0.26)
    return (
        box(0, 0, 1280, 720, wall)
        + "".join(light.cone(x, 44, _FLOOR, wall, 150, 44) for x in _LAMPS)
        + light.on(_tiles() + _floor(), 0.26)
        + "".join(put(_lamp(), x, 0) for x in _LAMPS)
        + light.on(_mirrors() + _basins() + put(_step(), 585, 606) + _cubicles(), 0.14)
    )


def _tiles() -> str:
    """What lies on the wall: joints, and a row in two colours."""
    row = "".join(
        box(x, _ROW, _TILE, _TILE, "#F9E4E5" if at % 2 else "#DB8BA2")
        for at, x in enumerate(range(-30, 1280, _TILE))
    )
    joints = "".join(box(x, 0, 3, _FLOOR, _JOINT) for x in range(30, 1280, _TILE))
    return row + joints + "".join(box(0, y, 1280, 3, _JOINT) for y in range(0, _FLOOR, _TILE))


def _floor() -> str:
    lines = "".join(
        stroke(f"M{640 + (x - 640) * 0.8:.0f},{_FLOOR + 14} L{x},720", _FLOOR_LINE, 3)
        for x in range(-200, 1500, 120)
    )
    return (
        box(0, _FLOOR, 1280, 172, "#96657F")
        + box(0, _FLOOR, 1280, 12, "#7A4C66")
        + lines
        + "".join(box(0, y, 1280, 3, _FLOOR_LINE) for y in (600, 656))
    )


def _lamp() -> str:
    """A lamp against the ceiling, which is on by day too."""
    return box(-52, 0, 104, 16, "#C98FA1", 4) + fill(
        "M-44,16 H44 Q38,46 0,46 Q-38,46 -44,16Z", CREAM
    )


def _mirrors() -> str:
    return put(_mirror(128, 166), 585, 132) + put(_mirror(92, 112), 436, 260)


def _mirror(w: float, h: float) -> str:
    """A mirror that hangs under (0, 0), and what shines in it."""
    return (
        box(-w / 2 - 8, -8, w + 16, h + 16, CREAM, 14)
        + box(-w / 2, 0, w, h, "#CFE3E8", 8)
        + fill(f"M{w * 0.1},0 H{w * 0.36} L{-w * 0.16},{h} H{-w * 0.42}Z", "#E6F1F2")
    )


def _basins() -> str:
    """One for the tall and one for the small, with soap."""
    return (
        put(_basin(_STEEL), 585, 380)
        + put(bottle("#F2A922", h=38, w=26), 631, 373)
        + put(_basin(_RED), 436, 436, 0.8)
    )


def _basin(tap: str) -> str:
    """A washbasin whose rim is at (0, 0)."""
    return (
        stroke("M0,60 V80 Q0,94 14,94 H32", _STEEL, 11)
        + circle(36, 94, 11, _STEEL)
        + fill("M-70,0 H70 Q66,58 26,64 H-26 Q-66,58 -70,0Z", _CHINA)
        + fill("M44,0 H70 Q66,58 26,64 H0 Q38,50 44,0Z", _CHINA_DARK)
        + box(-78, -8, 156, 17, _CHINA, 8)
        + stroke("M10,-12 V-36 Q10,-50 -6,-50 Q-20,-50 -20,-36", tap, 11)
    )


def _step() -> str:
    """What the small stand on to see themselves; it stands on (0, 0)."""
    return (
        box(-65, -98, 130, 60, _RED)
        + box(-29, -80, 58, 16, _RED_DARK, 8)
        + box(-75, -108, 150, 15, CREAM, 6)
        + box(-79, -46, 158, 46, _RED)
        + box(-79, -32, 158, 5, _RED_DARK)
        + box(-91, -46, 182, 16, CREAM, 6)
    )


def _cubicles() -> str:
    """One that is free and shut, one with its door open: there stands the bowl."""
    return _inside() + _posts() + _shut_door() + _open_door()


def _posts() -> str:
    return (
        "".join(box(x, 118, 22, 440, CREAM, 3) for x in (690, 890, 1120))
        + box(682, 108, 468, 24, CREAM, 6)
        + box(682, 128, 468, 6, _CHINA_DARK)
    )


def _shut_door() -> str:
    """A shut door, free, with a sign: for the tall and for the small."""
    return (
        box(712, 134, 178, 418, _INSIDE)
        + box(712, 134, 178, 400, _BLUE)
        + box(712, 526, 178, 8, _BLUE_DARK)
        + box(838, 338, 30, 58, CREAM, 8)
        + fill("M843,360 A10,10 0 0 1 863,360Z", "#2F8F6B")
        + box(847, 368, 12, 20, _STEEL, 5)
        + put(_sign(), 800, 240)
    )


def _sign() -> str:
    """Somebody tall and somebody small."""

    def somebody() -> str:
        return circle(0, -32, 10, _BLUE_DARK) + fill("M-12,-18 H12 L18,28 H-18Z", _BLUE_DARK)

    return circle(0, 0, 50, CREAM) + put(somebody(), -14, 4) + put(somebody(), 22, 14, 0.6)


def _inside() -> str:
    wall, joint = "#B98399", "#AE768D"
    joints = "".join(box(x, 134, 3, 366, joint) for x in range(960, 1090, 44))
    joints += "".join(box(936, y, 160, 3, joint) for y in range(170, 500, 44))
    return (
        box(912, 130, 208, 422, _INSIDE)
        + box(936, 130, 160, 370, wall)
        + joints
        + fill("M936,500 H1096 L1120,552 H912Z", "#7A4C66")
        + _paper()
        + put(_bowl(), 998, 536)
    )


def _paper() -> str:
    """A roll on the wall, with its end hanging down."""
    return (
        box(1083, 384, 10, 34, _CHINA_DARK)
        + circle(1077, 386, 16, _CHINA)
        + circle(1077, 386, 5, _STEEL)
        + box(1060, 364, 34, 11, _STEEL, 5)
    )


def _bowl() -> str:
    """A toilet that stands on (0, 0), with its lid up."""
    return (
        box(-52, -238, 104, 84, _CHINA, 8)
        + box(22, -238, 30, 84, _CHINA_DARK, 8)
        + box(-58, -246, 116, 16, _CHINA, 6)
        + box(-16, -222, 32, 12, _STEEL, 6)
        + fill("M-46,-92 V-128 Q-46,-172 0,-172 Q46,-172 46,-128 V-92Z", CREAM)
        + fill("M-34,-92 V-126 Q-34,-160 0,-160 Q34,-160 34,-126 V-92Z", _CHINA_DARK)
        + fill("M-60,-90 Q-56,-40 -26,-28 L-30,0 H30 L26,-28 Q56,-40 60,-90Z", _CHINA)
        + fill("M32,-90 H60 Q56,-40 26,-28 L30,0 H8 Q4,-24 16,-36 Q32,-52 32,-90Z", _CHINA_DARK)
        + ellipse(0, -90, 62, 19, _CHINA)
        + ellipse(0, -90, 44, 11, _STEEL)
        + ellipse(0, -87, 34, 7, "#8FC3CC")
    )


def _open_door() -> str:
    return (
        fill("M1142,134 L1262,104 V580 L1142,534Z", _BLUE)
        + fill("M1142,526 L1262,570 V580 L1142,534Z", _BLUE_DARK)
        + fill("M1262,104 L1270,106 V578 L1262,580Z", _BLUE_DARK)
        + box(1226, 344, 20, 56, CREAM, 7)
        + circle(1236, 362, 6, INK)
    )
