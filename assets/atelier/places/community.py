"""The hall of a community centre."""

from __future__ import annotations

from assets.atelier.places.light import Light
from assets.atelier.scenery import CREAM, put
from assets.atelier.shapes import INK, box, circle, fill, stroke

_CURTAIN, _FOLD = "#7B2F6E", "#662459"
_CHAIRS = "#C8402F", "#12656B", "#F2A922"


def community(light: Light = Light.DAY) -> str:
    """A stage with its curtain, bunting, and rows of chairs that wait for people."""
    return (
        light.on(
            box(0, 0, 1280, 720, "#CBD490")
            + box(0, 420, 1280, 150, "#B5C176")
            + box(0, 414, 1280, 8, "#9DAA5F")
            + box(0, 556, 1280, 164, "#C58A52")
            + _floor(),
            0.28,
        )
        + _doors(light)
        + light.on(_stage(light.of("#6B3A6C", "#A8705E")), 0.1)
        + light.on(_bunting(), 0.1)
        + light.lamps(_bulbs())
        + light.on(
            "".join(
                put(_chair(_CHAIRS[at % 3]), x, 628) for at, x in enumerate(range(500, 1270, 120))
            ),
            0.1,
        )
    )


def _floor() -> str:
    return box(0, 556, 1280, 10, "#A56F3D") + "".join(
        stroke(f"M{640 + (x - 640) * 0.8:.0f},566 L{x},720", "#B57B46", 3)
        for x in range(-200, 1500, 110)
    )


def _doors(light: Light) -> str:
    """The double doors to the street, light behind their glass."""
    doors = light.on(box(56, 112, 300, 446, CREAM, 6))
    for x, handle in ((72, 186), (212, 222)):
        doors += light.on(box(x, 128, 128, 430, "#12656B"))
        doors += light.pane(box(x + 20, 152, 88, 196, "#CFE8E4", 4))
        doors += light.on(box(handle, 376, 8, 62, "#F2A922", 4))
    return doors + light.outside(
        fill("M92,348 V262 Q120,240 148,262 T180,258 V348Z", "#8FBF9B")
        + fill("M232,348 V266 Q262,244 290,262 T320,256 V348Z", "#8FBF9B")
    )


def _stage(beam: str) -> str:
    folds = "".join(box(x, 108, 18, 352, _FOLD) for x in (490, 548, 606, 1072, 1130, 1188))
    return (
        box(450, 92, 806, 380, "#8A4B2E")
        + box(470, 108, 766, 352, "#3E1B40")
        + box(640, 150, 424, 310, "#55285A")
        + fill("M640,460 L720,150 H790 L930,460Z", beam)
        + fill("M470,108 H650 Q660,300 632,460 H470Z", _CURTAIN)
        + fill("M1236,108 H1056 Q1046,300 1074,460 H1236Z", _CURTAIN)
        + folds
        + fill(
            "M462,92 H1244 V134 Q1200,168 1146,138 Q1092,168 1038,138 Q984,168 930,138 "
            "Q876,168 822,138 Q768,168 714,138 Q660,168 606,138 Q552,168 508,138 Q480,156 462,134Z",
            "#93408A",
        )
        + box(430, 456, 846, 24, "#D9A066", 4)
        + box(440, 480, 826, 84, "#8A4B2E")
        + _microphone()
    )


def _microphone() -> str:
    return (
        stroke("M786,456 V352", INK, 7)
        + stroke("M758,456 H814", INK, 8)
        + stroke("M786,352 L804,334", INK, 7)
        + circle(810, 328, 13, "#CFC8E0")
    )


def _hangs(at: float) -> tuple[float, float]:
    """A point of the bunting, in flags from the left."""
    return 20 + at * 118, 40 + 26 * (1 - ((at - 5) / 5) ** 2)


def _bulbs() -> str:
    """Lamps between the flags."""
    return "".join(
        circle(x, y + 10, 17, "#B9B077") + circle(x, y + 10, 9, "#FFE3A0")
        for x, y in (_hangs(at + 0.5) for at in range(10))
    )


def _bunting() -> str:
    flags = ""
    colours = "#F2A922", "#FFFDF7", "#C8402F", "#12656B"
    for at in range(11):
        x, y = _hangs(at)
        flags += fill(f"M{x - 30},{y:.0f} H{x + 30} L{x},{y + 54:.0f}Z", colours[at % 4])
    return stroke("M-10,34 Q640,100 1290,34", CREAM, 5) + flags


def _chair(colour: str) -> str:
    """A chair seen from behind."""
    return (
        stroke("M-38,66 L-32,-96 M38,66 L32,-96", INK, 8)
        + box(-44, -112, 88, 66, colour, 12)
        + box(-46, -10, 92, 22, colour, 8)
    )
