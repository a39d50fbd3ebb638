"""Somebody's living room."""

from __future__ import annotations

from assets.atelier.places.furniture import window
from assets.atelier.places.light import Light
from assets.atelier.places.town import Gable, house
from assets.atelier.scenery import CREAM, put
from assets.atelier.shapes import INK, box, circle, ellipse, fill, stroke

_WALL, _STRIPE = "#D99B72", "#D28F64"
_SOFA, _SOFA_DARK, _SOFA_LIGHT = "#1F6F70", "#155557", "#2A8483"


def home(light: Light = Light.DAY) -> str:
    """A window with a pot plant, a sofa with a cat, a reading lamp and a cupboard with photos."""
    stripes = "".join(box(x, 0, 34, 520, _STRIPE) for x in range(16, 1280, 72))
    return (
        light.on(
            box(0, 0, 1280, 720, _WALL)
            + stripes
            + box(0, 520, 1280, 16, CREAM)
            + box(0, 536, 1280, 184, "#8A4B3A")
        )
        + _window(light)
        + light.on(_pictures(), 0.2)
        + put(_lamp(), 496, 572)
        + light.on(
            put(_cupboard(), 1130, 566)
            + ellipse(740, 650, 330, 44, "#E9C48C")
            + ellipse(740, 648, 290, 34, "#C8402F")
            + put(_sofa(), 760, 606)
            + put(_cat(), 914, 496),
            0.16,
        )
    )


def _window(light: Light) -> str:
    view = (
        house(66, 74, 190, "#A5402F", Gable.STEPPED, 342)
        + house(140, 70, 214, "#6E2C6B", Gable.BELL, 342)
        + house(222, 68, 176, "#12656B", Gable.POINTED, 342)
        + house(290, 66, 206, "#C65A2B", Gable.STEPPED, 342)
    )
    pots = "".join(
        fill(f"M{x - 20},318 H{x + 20} L{x + 14},352 H{x - 14}Z", "#B5352B")
        + circle(x - 14, 300, 17, "#3E9B6C")
        + circle(x + 13, 298, 18, "#2F7A5B")
        + circle(x - 4, 284, 13, flower)
        + circle(x + 15, 280, 9, flower)
        for x, flower in ((96, "#F7C9B4"), (330, "#F2A922"))
    )
    curtain = (
        fill("M8,58 H74 Q78,210 40,330 Q24,380 8,392Z", "#F2C57C")
        + fill("M414,58 H348 Q344,210 382,330 Q398,380 414,392Z", "#F2C57C")
        + box(-6, 48, 434, 14, "#8A4B3A", 7)
    )
    seen = light.sky(66, 92, 290, 250, "#BFE0E2") + light.outside(view)
    return window(66, 92, 290, 250, seen, light) + light.on(pots + curtain, 0.2)


def _pictures() -> str:
    """Frames on the wall: a ship on the sea, and a field of tulips."""
    return (
        box(640, 96, 170, 130, CREAM, 4)
        + box(654, 110, 142, 102, "#9FD0DC")
        + box(654, 176, 142, 36, "#24509B")
        + fill("M694,176 h64 l-12,18 h-40Z", "#8A2C22")
        + fill("M724,122 V170 H692Z", "#FFFDF7")
        + fill("M730,132 V170 H756Z", "#F2A922")
        + box(840, 112, 96, 114, "#6B3A2A", 4)
        + box(852, 124, 72, 90, "#F7E3B5")
        + circle(888, 156, 19, "#C8402F")
        + fill("M864,214 Q866,180 888,180 Q910,180 912,214Z", "#12656B")
    )


def _lamp() -> str:
    """A reading lamp on a foot, with its light on the wall."""
    return (
        fill("M-60,-392 H60 L150,-60 H-150Z", "#E6AE83")
        + ellipse(0, 0, 56, 12, INK)
        + box(-5, -380, 10, 380, INK)
        + fill("M-44,-452 H44 L76,-372 H-76Z", "#F2A922")
        + box(-76, -378, 152, 10, "#FFE3A0", 4)
    )


def _sofa() -> str:
    legs = "".join(box(x, -18, 16, 34, "#3B1F1A", 4) for x in (-206, 190))
    return (
        legs
        + fill("M-220,-40 V-156 Q-220,-192 -184,-192 H184 Q220,-192 220,-156 V-40Z", _SOFA)
        + box(-3, -186, 6, 90, _SOFA_DARK)
        + box(-188, -104, 186, 56, _SOFA_LIGHT, 14)
        + box(2, -104, 186, 56, _SOFA_LIGHT, 14)
        + box(-244, -136, 60, 134, _SOFA_DARK, 24)
        + box(184, -136, 60, 134, _SOFA_DARK, 24)
        + box(-200, -56, 400, 52, _SOFA, 10)
        + put(box(-42, -42, 84, 84, "#F2A922", 14), -128, -128, 1, -12)
        + put(box(-38, -38, 76, 76, "#F7C9B4", 14), -60, -122, 1, 9)
    )


def _cat() -> str:
    """A cat asleep, on the right of the sofa."""
    return (
        fill("M-58,10 Q-62,-38 -14,-42 Q44,-46 58,-8 Q62,8 54,10Z", INK)
        + circle(-48, -20, 25, INK)
        + fill("M-70,-30 L-68,-56 L-52,-42Z", INK)
        + fill("M-42,-43 L-28,-56 L-26,-30Z", INK)
        + stroke("M52,4 Q30,18 -6,8", INK, 12)
        + stroke("M-62,-18 q5,5 10,0 M-46,-18 q5,5 10,0", "#F7C9B4", 3)
    )


def _cupboard() -> str:
    """A low cupboard with photographs, a vase and cups."""
    return (
        box(-130, -166, 320, 152, "#6B3A2A", 6)
        + box(-114, -150, 124, 120, "#83493A", 4)
        + box(26, -150, 164, 120, "#83493A", 4)
        + circle(-6, -92, 6, "#F2A922")
        + circle(42, -92, 6, "#F2A922")
        + box(-110, -14, 16, 30, "#3B1F1A", 4)
        + box(-96, -236, 62, 72, "#F2A922", 4)
        + box(-87, -227, 44, 54, "#FFFDF7")
        + circle(-65, -206, 11, "#C98A6A")
        + fill("M-84,-173 q2,-22 19,-22 q17,0 19,22Z", "#6E2C6B")
        + stroke("M42,-190 Q34,-250 8,-268 M48,-190 V-290 M54,-190 Q62,-246 90,-262", "#2F7A5B", 6)
        + circle(6, -272, 20, "#C8402F")
        + circle(48, -300, 23, "#F7C667")
        + circle(94, -268, 19, "#F7C9B4")
        + fill("M22,-214 H76 Q86,-184 66,-166 H32 Q12,-184 22,-214Z", "#BFE0E2")
    )
