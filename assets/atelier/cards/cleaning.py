"""Cards about cleaning and care."""

from __future__ import annotations

from assets.atelier.places.supplies import ghost, spray
from assets.atelier.scenery import CREAM, put
from assets.atelier.shapes import INK, box, circle, fill, stroke

_WHITE = "#FFFDF7"


def groen() -> tuple[str, str]:
    """The last green bottle on an empty shelf."""
    post = "#1F5F5E"
    return "#A6CFC7", (
        box(0, 118, 220, 42, "#7CB0A7")
        + circle(180, 38, 22, "#F7B733")
        + box(18, 100, 184, 10, post)
        + box(26, 30, 8, 116, post)
        + box(186, 30, 8, 116, post)
        + "".join(put(ghost(26, 50, _WHITE), x, 98) for x in (60, 94, 162))
        + put(spray("#2F8F6B"), 128, 100, 0.9)
        + box(18, 146, 184, 8, post)
    )


def chloor() -> tuple[str, str]:
    """Two things that may not come together: a can and a bottle, with a warning between."""
    return "#7CC5D6", (
        box(0, 112, 220, 48, "#2A8FB0")
        + stroke("M8,128 q12,-9 24,0 t24,0 M150,140 q12,-9 24,0 t24,0", "#7CC5D6", 5)
        + fill("M24,112 V54 Q24,44 34,44 H60 L80,60 V104 Q80,112 72,112Z", "#24429B")
        + box(30, 30, 18, 16, CREAM, 3)
        + box(34, 72, 36, 26, CREAM, 3)
        + fill("M52,75 q-8,10 -8,14 a8,8 0 0 0 16,0 q0,-4 -8,-14Z", "#2A8FB0")
        + box(146, 50, 48, 62, "#C8402F", 10)
        + fill("M160,50 L162,32 H178 L180,50Z", "#C8402F")
        + box(158, 24, 24, 12, CREAM, 3)
        + box(146, 72, 48, 24, CREAM)
        + stroke("M158,84 h24", "#C8402F", 6)
        + stroke("M113,30 L84,84 H142Z", "#F2A922", 14)
        + fill("M113,30 L84,84 H142Z", "#F2A922")
        + stroke("M113,44 V62", INK, 9)
        + circle(113, 78, 5.5, INK)
    )


def zorg() -> tuple[str, str]:
    """Three doors, two that call, one walking frame."""
    red = "#C8402F"
    drawn = box(0, 126, 220, 34, "#D9A27C") + box(0, 122, 220, 5, "#C98A6A")
    for x, calls in ((14, True), (84, True), (154, False)):
        drawn += (
            box(x, 40, 52, 86, CREAM, 2)
            + box(x + 6, 46, 40, 80, "#7FB5A0")
            + circle(x + 39, 88, 3.5, CREAM)
            + circle(x + 26, 24, 9, red if calls else CREAM)
        )
        if calls:
            rays = f"M{x + 10},18 l-6,-5 M{x + 10},28 l-7,2 M{x + 42},18 l6,-5 M{x + 42},28 l7,2"
            drawn += stroke(rays, red, 3.4)
    bars = "M92,150 L100,86 Q101,80 108,80 H116 M112,150 L104,104 M128,150 L118,92"
    return "#F7C9B4", (
        drawn
        + stroke(f"{bars} M96,118 H124 V106 H104", INK, 5)
        + "".join(circle(x, 148, 9, INK) + circle(x, 148, 3.4, "#F7C9B4") for x in (94, 128))
    )


def handen() -> tuple[str, str]:
    """Three pairs of hands in gloves."""
    pairs = (
        (38, "#F2A922", "#D08C17", 0),
        (110, "#F7C9B4", "#DDA48B", -12),
        (182, "#7FD0CB", "#54ABA6", 0),
    )
    drawn = ""
    for x, colour, cuff, up in pairs:
        drawn += put(_glove(colour, cuff), x - 18, 66 + up, turned=-7)
        drawn += put(_glove(colour, cuff), x + 18, 66 + up, -1, 187)
    return "#0E565C", box(0, 132, 220, 28, "#0A4247") + drawn


def _glove(colour: str, cuff: str) -> str:
    """A hand held up in a rubber glove: the middle of the palm at (0, 0)."""
    fingers = "M-9,-4 V-28 M-1,-6 V-36 M7,-5 V-33 M13,0 L16,-22"
    return (
        stroke("M-10,12 L-19,-8", colour, 7.5)
        + stroke(fingers, colour, 7)
        + fill("M-13,-8 H16 Q18,14 12,24 H-8 Q-15,14 -13,-8Z", colour)
        + box(-11, 22, 25, 70, colour, 2)
        + box(-13, 34, 29, 9, cuff, 4)
    )
