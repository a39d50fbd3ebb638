"""A meeting room."""

from __future__ import annotations

from assets.atelier.places.furniture import pendant, window
from assets.atelier.places.light import Light
from assets.atelier.places.town import Gable, house
from assets.atelier.scenery import CREAM, put
from assets.atelier.shapes import INK, box, circle, ellipse, fill, stroke

_TABLE, _TABLE_DARK = "#8A4B3A", "#6B3529"
_CHAIR, _CHAIR_DARK = "#24429B", "#1A3178"

_WALL = "#BFDDC9"


def meeting(light: Light = Light.DAY) -> str:
    """A big screen, a long table with cups and papers, chairs around it."""
    return (
        light.on(
            box(0, 0, 1280, 720, _WALL)
            + box(0, 470, 1280, 100, "#A9CDB6")
            + box(0, 464, 1280, 8, "#8FB79F")
            + box(0, 566, 1280, 154, "#5F8F7A")
            + box(0, 560, 1280, 10, "#4C7A66")
        )
        + light.cone(462, 0, 464, light.on(_WALL), 110)
        + light.cone(1180, 104, 464, light.on(_WALL))
        + _window(light)
        + _screen()
        + light.on(put(_print(), 462, 170), 0.14)
        + pendant(1180, 60, "#F2A922")
        + light.on("".join(put(_chair(), x, 470) for x in (540, 730, 920, 1110)) + _table(), 0.14)
    )


def _window(light: Light) -> str:
    view = (
        light.sky(60, 100, 300, 300, "#D3EBEA")
        + light.sun(306, 146, 26, moon=(322, 126))
        + light.outside(
            house(66, 76, 214, "#6E2C6B", Gable.STEPPED, 360)
            + house(142, 66, 250, "#A5402F", Gable.BELL, 360)
            + house(216, 70, 200, "#C98A4F", Gable.POINTED, 360)
            + house(286, 70, 232, "#12656B", Gable.STEPPED, 360)
            + box(60, 360, 300, 40, "#7FB5A0")
        )
    )
    return window(60, 100, 300, 300, view, light)


def _print() -> str:
    """A framed print: a road up to the sun."""
    return (
        box(-46, -62, 92, 124, CREAM, 3)
        + box(-36, -52, 72, 104, "#F2C57C")
        + circle(10, -22, 16, "#C8402F")
        + fill("M-36,52 V20 Q0,-6 36,14 V52Z", "#12656B")
        + fill("M-22,52 Q18,34 4,6 Q34,34 10,52Z", CREAM)
    )


def _screen() -> str:
    """A screen on the wall: a line that goes down and comes up again."""
    return (
        box(560, 88, 520, 286, INK, 10)
        + box(576, 104, 488, 250, "#2F4D7A")
        + box(604, 132, 150, 14, "#7FA3D1", 7)
        + box(604, 158, 96, 14, "#55759F", 7)
        + stroke("M610,220 L700,258 L786,312 L880,270 L1004,176", "#F2A922", 9)
        + circle(1012, 168, 17, "#F2A922")
        + stroke("M604,332 H1036", "#55759F", 5)
    )


def _table() -> str:
    return (
        fill("M430,500 H1270 L1280,506 V566 H400Z", _TABLE)
        + box(392, 560, 900, 24, _TABLE_DARK, 6)
        + box(470, 584, 40, 136, _TABLE_DARK)
        + box(1140, 584, 40, 136, _TABLE_DARK)
        + put(fill("M-52,12 L-38,-16 H46 L52,12Z", "#FFFDF7"), 600, 534)
        + stroke("M570,526 H630 M566,536 H622", "#B9AFC4", 4)
        + put(_cup(), 700, 546)
        + put(_cup(), 1030, 542)
        + put(_jug(), 860, 548)
        + put(fill("M-52,12 L-38,-16 H46 L52,12Z", "#F7E3B5"), 1170, 536)
    )


def _cup() -> str:
    return (
        ellipse(0, 0, 34, 8, "#D9CDBB")
        + fill("M-20,-30 H20 Q20,-2 0,-2 Q-20,-2 -20,-30Z", CREAM)
        + stroke("M20,-24 q12,0 8,10 q-4,6 -12,6", CREAM, 5)
    )


def _jug() -> str:
    """Water with a slice of lemon."""
    return (
        fill("M-26,-84 H26 L32,0 H-32Z", "#DDF3F1")
        + fill("M-28,-54 H28 L32,0 H-32Z", "#8CCBD3")
        + circle(2, -34, 13, "#F2C53D")
        + stroke("M28,-72 q24,4 20,30 q-4,18 -18,20", "#DDF3F1", 7)
    )


def _chair() -> str:
    """A chair behind the table, of which only the back is seen."""
    return (
        box(-9, -20, 18, 70, INK)
        + box(-58, -106, 116, 104, _CHAIR, 22)
        + box(-44, -92, 88, 50, _CHAIR_DARK, 14)
    )
