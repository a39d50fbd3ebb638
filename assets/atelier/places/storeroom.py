"""The storeroom of the cleaners, where the green bottles have run out, or have come."""

from __future__ import annotations

from assets.atelier.places.light import Light
from assets.atelier.places.supplies import bottle, can, carton, ghost, leaf, roll, spray
from assets.atelier.scenery import CREAM, put, row
from assets.atelier.shapes import INK, box, circle, fill, stroke

_WALL = "#A6CFC7"
_POST, _BOARD = "#1F5F5E", "#2F7A77"
_LEFT, _RIGHT = 420, 1010
"""The sides of the shelves."""
_GREEN = 470, 532, 594, 656, 718, 780
"""Where the green bottles belong."""


def storeroom(light: Light = Light.DAY, *, full: bool = False) -> str:
    """A window with morning light, the shelves, a trolley; full once the green bottles came."""
    return _room(light) + light.on(_shelves(full=full) + _trolley(), 0.14)


def _room(light: Light) -> str:
    planks = "".join(
        stroke(f"M{640 + (x - 640) * 0.8},574 L{x},720", "#558A85", 3)
        for x in range(-200, 1400, 150)
    )
    return (
        light.on(
            box(0, 0, 1280, 720, _WALL)
            + box(0, 560, 1280, 160, "#5F948F")
            + fill("M0,560 H1280 V574 H0Z", "#4C807C")
            + planks
        )
        + (
            light.cone(720, 0, 560, light.on(_WALL), 420, 60)
            or fill("M62,60 L262,60 L720,560 L300,560Z", "#B9DBD3")
        )
        + light.on(box(40, 44, 236, 196, CREAM, 6))
        + light.sky(54, 58, 208, 168, "#FFE2A8")
        + light.sun(196, 168, 44)
        + light.outside(fill("M54,196 Q110,170 170,190 T262,182 V226 H54Z", "#E39A5B"))
        + light.on(
            box(150, 58, 12, 168, CREAM)
            + box(54, 132, 208, 10, CREAM)
            + box(30, 236, 256, 16, "#E9DCC4", 4)
        )
    )


def _shelves(*, full: bool) -> str:
    red, yellow, blue, plum = "#B5352B", "#F2A922", "#2B4FA3", "#8D4488"
    cartons = "#D9A066", "#C98A4F", "#E0B07A"
    gap = "#E8F3EE"
    green = spray("#3E9B6C") if full else ghost(44, 78, gap)
    boards = "".join(
        box(_LEFT - 8, y - 2, _RIGHT - _LEFT + 32, 15, _BOARD)
        + box(_LEFT - 8, y + 10, _RIGHT - _LEFT + 32, 5, _POST)
        for y in (178, 302, 434, 550)
    )
    return (
        fill(f"M{_LEFT - 8},70 H{_RIGHT + 24} V568 H{_LEFT - 8}Z", "#86B4AC")
        + row(176, (470, carton(cartons[0], 92, 66)), (566, carton(cartons[1], 78, 52)))
        + row(124, (566, carton(cartons[2], 60, 40)))
        + row(176, (654, can(red)), (728, can(red)), (806, carton(cartons[0], 74, 70)))
        + row(176, (900, roll()), (946, roll()))
        + row(146, (922, roll()))
        + row(176, (985, roll()))
        + row(300, *((x, bottle(yellow)) for x in (462, 504, 546)))
        + row(300, *((x, spray(blue)) for x in (604, 648, 692)))
        + row(300, (768, can(plum)), (842, can(plum)), (924, carton(cartons[1], 86, 60)))
        + row(240, (924, carton(cartons[2], 70, 38)))
        + box(_LEFT + 6, 316, _RIGHT - _LEFT - 4, 116, "#7CABA3")
        + row(432 if full else 430, *((x, green) for x in _GREEN))
        + row(430, *((x, ghost(60, 78, gap)) for x in (850, 928)))
        + row(548, (480, carton(cartons[0], 110, 84)), (600, carton(cartons[1], 90, 60)))
        + row(548, (720, can(yellow)), (796, can(yellow)), (900, carton(cartons[0], 120, 76)))
        + boards
        + "".join(box(x, 60, 16, 514, _POST) for x in (_LEFT - 12, _RIGHT + 12))
        + box(560, 428, 110, 32, CREAM, 5)
        + put(leaf("#2F8F6B"), 583, 450, 0.6)
        + stroke("M602,439 H654", "#2F8F6B", 5)
        + stroke("M602,450 H640", "#9CC7B0", 5)
    )


def _trolley() -> str:
    red, dark = "#B5352B", "#8A2C22"
    wheels = "".join(circle(x, 572, 14, INK) + circle(x, 572, 5, "#8D88A0") for x in (1096, 1214))
    return (
        box(1076, 372, 10, 190, dark)
        + box(1220, 340, 10, 222, dark)
        + box(1060, 470, 190, 18, red, 5)
        + box(1060, 380, 150, 14, red, 5)
        + fill("M1074,488 H1232 L1222,556 H1084Z", "#F2A922")
        + fill("M1074,488 H1232 L1229,504 H1077Z", "#D08C17")
        + wheels
        + put(spray("#2B4FA3", h=54), 1098, 380)
        + put(bottle(red, h=52, w=32), 1142, 380)
        + put(roll(), 1184, 382)
        + stroke("M1246,560 L1256,130", "#C98A4F", 10)
        + fill("M1222,540 Q1246,524 1270,540 L1280,620 Q1246,636 1214,618Z", "#F1E7D3")
    )
