"""The van of the cleaners, in a street of the town."""

from __future__ import annotations

from assets.atelier.places.supplies import bottle, can, spray
from assets.atelier.places.town import Gable, house, tree
from assets.atelier.scenery import CREAM, put
from assets.atelier.shapes import INK, box, circle, ellipse, fill, stroke

_STREET = (
    (-30, 150, 330, "#8C5A86", Gable.STEPPED),
    (122, 132, 300, "#4F7FA8", Gable.BELL),
    (256, 160, 352, "#A85C4A", Gable.POINTED),
    (418, 140, 310, "#6C6AA6", Gable.STEPPED),
    (560, 170, 340, "#3F7C82", Gable.BELL),
    (732, 138, 296, "#B98A5A", Gable.POINTED),
    (872, 164, 346, "#8C5A86", Gable.STEPPED),
    (1038, 180, 318, "#4F7FA8", Gable.BELL),
    (1220, 150, 330, "#8C5A86", Gable.POINTED),
)


def car() -> str:
    """The van with its side open, on the road before a row of houses."""
    houses = "".join(
        house(x, w, h, colour, gable, 520, "#FFE9BE") for x, w, h, colour, gable in _STREET
    )
    stripes = "".join(fill(f"M{x},640 h96 l-12,14 h-96Z", "#EFE3CB") for x in range(-40, 1300, 190))
    return (
        box(0, 0, 1280, 720, "#C6D6EC")
        + circle(330, 118, 46, "#FFF1CF")
        + fill("M0,236 Q70,206 140,228 T300,222 T420,236 V300 H0Z", "#B3C7E4")
        + houses
        + box(0, 512, 1280, 40, "#D9CDBB")
        + box(0, 548, 1280, 10, "#B8AA96")
        + box(0, 558, 1280, 162, "#5D5C7C")
        + stripes
        + tree(431, 516)
        + ellipse(860, 622, 380, 20, "#4A4968")
        + _body()
        + _load()
        + _outside()
    )


def _body() -> str:
    return (
        fill(
            "M548,606 V286 Q548,256 578,256 H994 Q1032,256 1054,290 L1108,400 L1172,426 "
            "Q1192,434 1192,458 V606Z",
            "#F2A922",
        )
        + fill("M548,540 H1192 V606 H548Z", "#D18E12")
        + fill("M1002,286 Q1024,286 1036,308 L1078,396 H950 V286Z", "#2E3F66")
        + fill("M1002,286 Q1024,286 1036,308 L1048,333 L966,396 H950 V286Z", "#48608F")
        + box(594, 300, 286, 256, INK, 10)
        + box(606, 312, 262, 232, "#4A4072", 6)
        + box(606, 414, 262, 10, CREAM)
    )


def _load() -> str:
    return (
        put(can("#B5352B"), 650, 414, 0.8)
        + put(bottle("#2B4FA3"), 722, 414, 0.9)
        + put(can("#8D4488"), 790, 414, 0.8)
        + put(spray("#2B4FA3"), 816, 414, 0.9)
        + put(can("#B5352B", w=70, h=84), 660, 544, 0.9)
        + fill("M720,544 L728,466 H806 L814,544Z", "#3A7FA0")
        + box(722, 460, 90, 12, "#2C6580", 5)
        + stroke("M728,462 Q766,420 806,462", INK, 5)
        + stroke("M842,544 L850,330", "#C98A4F", 9)
        + box(828, 520, 34, 26, "#CFE6E3", 6)
    )


def _outside() -> str:
    wheels = "".join(
        circle(x, 604, 50, INK) + circle(x, 604, 24, "#CFC8E0") + circle(x, 604, 9, "#4A4072")
        for x in (1102, 668)
    )
    return (
        box(904, 300, 10, 240, "#D18E12")
        + box(926, 452, 34, 9, INK, 4)
        + box(1152, 462, 40, 26, CREAM, 8)
        + box(540, 470, 16, 44, "#93261A", 4)
        + box(1176, 566, 26, 26, INK, 6)
        + box(536, 566, 20, 26, INK, 6)
        + fill("M1040,606 a62,62 0 0 1 124,0Z", "#8A5C0B")
        + fill("M606,606 a62,62 0 0 1 124,0Z", "#8A5C0B")
        + wheels
    )
