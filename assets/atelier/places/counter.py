"""The reception of a garage or a shop, with room for a queue."""

from __future__ import annotations

from assets.atelier.places.furniture import bell, computer, pendant, telephone
from assets.atelier.places.light import Light
from assets.atelier.scenery import CREAM, put
from assets.atelier.shapes import INK, box, circle, ellipse, fill, stroke

_WALL = "#E7A6A3"


def counter(light: Light = Light.DAY) -> str:
    """A glass door to the street, shelves with parts, the counter, and a rope for the queue."""
    return (
        light.on(
            box(0, 0, 1280, 720, _WALL)
            + box(0, 560, 1280, 160, "#8C4A58")
            + _floor()
            + box(0, 552, 1280, 10, "#7A3D4B")
        )
        + light.cone(466, 0, 552, light.on(_WALL), 110)
        + light.cone(1130, 96, 400, light.on(_WALL))
        + _door(light)
        + light.on(put(_sign(), 466, 160) + _shelves(), 0.14)
        + pendant(1130, 52, "#F2A922")
        + light.on(_desk() + _queue(), 0.14)
    )


def _floor() -> str:
    return "".join(
        fill(f"M{x},562 H{x + 80} L{x + 40},636 H{x - 50}Z", "#995665")
        + fill(f"M{x + 40},636 H{x + 134} L{x + 80},720 H{x - 24}Z", "#995665")
        for x in range(-60, 1400, 170)
    )


def _door(light: Light) -> str:
    """The glass door: outside the cars wait."""
    return (
        light.on(box(44, 84, 330, 476, CREAM, 6))
        + light.sky(62, 102, 294, 446, "#CFE6E9")
        + light.sun(292, 160, 30)
        + light.outside(
            fill("M62,330 Q150,290 230,318 T356,306 V420 H62Z", "#8FBF9B")
            + box(62, 420, 294, 128, "#7A7896")
        )
        + light.outside(
            put(_waiting_car("#2F6FA8", "#24568A"), 70, 466, 0.5)
            + put(_waiting_car("#C8402F", "#9A2C20"), 222, 476, 0.5),
            0.4,
        )
        + light.on(
            box(203, 102, 12, 446, CREAM)
            + box(184, 300, 9, 76, "#0E565C", 4)
            + box(225, 300, 9, 76, "#0E565C", 4)
        )
    )


def _waiting_car(colour: str, bumper: str) -> str:
    return (
        fill(
            "M0,0 Q0,-52 30,-60 L64,-112 Q72,-122 88,-122 H160 Q176,-122 184,-112 L218,-60 "
            "Q248,-52 248,0 V20 H0Z",
            colour,
        )
        + fill("M56,-62 L82,-104 H166 L192,-62Z", "#BFE0E2")
        + "".join(box(x, 14, 46, 44, INK, 12) for x in (12, 190))
        + ellipse(36, -26, 22, 15, "#FFE3A0")
        + ellipse(212, -26, 22, 15, "#FFE3A0")
        + box(86, -28, 76, 26, INK, 6)
        + box(-6, 6, 260, 20, bumper, 8)
    )


def _sign() -> str:
    """A round sign with a spanner."""
    return (
        circle(0, 0, 50, "#12656B")
        + circle(0, 0, 41, CREAM)
        + stroke("M-16,16 L14,-14", "#B5352B", 13)
        + circle(-18, 18, 12, "#B5352B")
        + circle(-18, 18, 5, CREAM)
        + circle(17, -17, 15, "#B5352B")
        + fill("M14,-14 L18,-38 L38,-18Z", CREAM)
    )


def _shelves() -> str:
    """Shelves with what is for sale: oil, boxes, tyres."""
    drawn = box(560, 84, 500, 262, "#C97F80", 8)
    for x in (600, 676, 752):
        drawn += circle(x, 168, 36, INK) + circle(x, 168, 17, "#E9B9B5") + circle(x, 168, 7, INK)
    for x, colour in ((836, "#F2A922"), (888, "#0E565C"), (940, "#F2A922"), (992, "#0E565C")):
        drawn += box(x, 146, 38, 58, colour, 6) + box(x + 22, 134, 12, 14, INK, 3)
        drawn += box(x + 6, 166, 26, 20, CREAM, 2)
    for x, w, h in ((588, 80, 66), (684, 66, 50), (762, 90, 74)):
        drawn += box(x, 318 - h, w, h, "#D9A066", 4) + box(
            x + w / 2 - 8, 318 - h, 16, h / 2, "#E9C48C"
        )
    return drawn + box(546, 204, 528, 16, "#0E565C", 4) + box(546, 318, 528, 16, "#0E565C", 4)


def _desk() -> str:
    panels = "".join(box(x, 458, 196, 180, "#0B474C", 8) for x in (630, 850, 1070))
    return (
        fill("M600,416 H1280 V720 H600Z", "#12656B")
        + box(578, 392, 702, 30, "#F2A922", 6)
        + box(600, 422, 680, 8, "#0B474C")
        + panels
        + computer(980, 396)
        + telephone(1180, 394)
        + bell(680, 394)
        + _ticket_machine()
    )


def _ticket_machine() -> str:
    """A block with numbers for who waits: one hangs out."""
    return (
        box(786, 330, 74, 64, "#B5352B", 10)
        + circle(823, 356, 15, CREAM)
        + box(810, 378, 26, 40, CREAM, 2)
        + stroke("M816,404 H830", "#8A7A5C", 4)
    )


def _queue() -> str:
    """Posts with a rope: here one waits."""
    posts = "".join(
        ellipse(x, 640, 34, 9, INK)
        + box(x - 6, 474, 12, 168, "#F2A922")
        + circle(x, 470, 13, "#F2A922")
        for x in (404, 540)
    )
    return stroke("M404,490 Q472,560 540,490", "#6E2C6B", 12) + posts
