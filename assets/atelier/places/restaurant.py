"""A restaurant in the evening."""

from __future__ import annotations

from assets.atelier.places.furniture import pendant
from assets.atelier.places.town import Gable, house
from assets.atelier.scenery import put
from assets.atelier.shapes import box, circle, ellipse, fill, stroke


def restaurant() -> str:
    """The lit town outside, the board of the day, laid tables."""
    lamps = "".join(
        pendant(x, length, "#F2A922") for x, length in ((520, 130), (720, 90), (880, 140))
    )
    return (
        box(0, 0, 1280, 720, "#B9452F")
        + box(0, 540, 1280, 180, "#6B211A")
        + box(0, 440, 1280, 100, "#A33A27")
        + box(0, 434, 1280, 8, "#8E2F1F")
        + _window()
        + box(960, 110, 250, 190, "#2A2233", 8)
        + stroke("M990,150 H1130 M990,184 H1180 M990,218 H1110 M990,252 H1160", "#F4E4C8", 6)
        + circle(1172, 150, 14, "#F2A922")
        + lamps
        + put(_table(), 560, 560)
        + put(_table(), 1060, 590, 1.2)
    )


def _window() -> str:
    near, far, lit = "#4B3A6B", "#3D2F5C", "#F7C667"
    return (
        box(60, 80, 330, 330, "#F4E4C8", 6)
        + box(76, 96, 298, 298, "#2E2549")
        + house(80, 70, 230, near, Gable.BELL, 394, lit)
        + house(152, 76, 196, far, Gable.STEPPED, 394, lit)
        + house(230, 66, 250, near, Gable.POINTED, 394, lit)
        + house(298, 74, 210, far, Gable.STEPPED, 394, lit)
        + box(219, 96, 12, 298, "#F4E4C8")
        + circle(330, 136, 20, "#F6E7C4")
        + box(46, 404, 358, 16, "#D9C7A2", 4)
    )


def _table() -> str:
    cloth = "M-190,0 Q-184,70 -150,84 Q0,110 150,84 Q184,70 190,0 Q150,44 0,44 Q-150,44 -190,0Z"
    return (
        box(-12, 0, 24, 130, "#3B1512")
        + ellipse(0, 0, 190, 44, "#FFFDF7")
        + fill(cloth, "#EFE5D2")
        + ellipse(-50, -6, 64, 20, "#E4D7BE")
        + ellipse(-50, -8, 44, 12, "#FFFDF7")
        + fill("M60,-14 q-6,-60 -26,-66 h64 q-20,6 -26,66Z", "#BFE0E2")
        + box(60, -18, 14, 10, "#BFE0E2")
        + fill("M110,-10 h20 v-54 q-10,-10 -20,0Z", "#2F7A5B")
        + circle(120, -80, 16, "#F2A922")
        + circle(106, -72, 12, "#D9573C")
        + circle(134, -72, 12, "#F7C9B4")
    )
