"""Clothes that more than one person wears, cut for the torso of everybody."""

from __future__ import annotations

from assets.atelier.person import MIDDLE
from assets.atelier.shapes import INK, PAPER, both_sides, box, circle, fill, stroke


def _pair(path: str, colour: str) -> str:
    return both_sides(fill(path, colour), MIDDLE)


def open_front(inner: str, edge: str) -> str:
    """What shows between the fronts of a jacket, and the jacket's edge down to the hem."""
    return (
        fill("M202,272 L278,272 L264,420 L240,474 L216,420Z", inner)
        + _pair("M206,268 L176,296 L190,372 L236,520 L240,720 L232,720 L236,520 L214,380Z", edge)
        + stroke("M240,490 L240,720", edge, 4)
    )


def lapels(colour: str, *, broad: float = 1) -> str:
    """The turned edges of a jacket, over the neck."""
    x = round(168 - 14 * (broad - 1))
    return _pair(
        f"M200,276 L178,290 L{x},362 L{x + 30},366 L{x + 22},384 L238,476 L236,436 L210,320Z",
        colour,
    )


def shirt_collar(colour: str, *, edge: str | None = None) -> str:
    """The points of a shirt collar; an edge makes it stand off from a shirt of its own colour."""
    shadow = _pair("M202,276 L240,334 L222,370 L184,306Z", edge) if edge else ""
    return shadow + _pair("M204,276 L240,330 L223,362 L188,304Z", colour)


def round_neck(colour: str, *, out: int = 50) -> str:
    """The band of a T-shirt or jumper."""
    left, right = 240 - out, 240 + out
    return fill(
        f"M{left},286 Q240,352 {right},286 L{right + 12},294 Q240,374 {left - 12},294Z", colour
    )


def buttons(colour: str, *heights: int, x: int = MIDDLE, size: float = 5) -> str:
    """A row of buttons."""
    return "".join(circle(x, y, size, colour) for y in heights)


def tie(colour: str, dark: str) -> str:
    """A long tie, knotted."""
    return fill("M230,346 L250,346 L260,446 L240,478 L220,446Z", colour) + fill(
        "M226,326 L254,326 L250,350 L230,350Z", dark
    )


def polo(colour: str, dark: str) -> str:
    """The opening and collar of a polo shirt."""
    return (
        fill("M226,322 h28 v88 q0,6 -6,6 h-16 q-6,0 -6,-6Z", dark)
        + buttons(PAPER, 366, 394, size=4)
        + shirt_collar(colour, edge=dark)
    )


def badge(x: int, y: int, colour: str) -> str:
    """A card with a name on the chest."""
    return (
        fill(f"M{x},{y} h62 v38 h-62Z", PAPER)
        + fill(f"M{x},{y} h62 v8 h-62Z", colour)
        + stroke(f"M{x + 10},{y + 17} h28", INK, 4)
        + stroke(f"M{x + 10},{y + 28} h42", "#8D88A0", 4)
    )


def lanyard(colour: str) -> str:
    """A pass on a ribbon around the neck."""
    return (
        both_sides(stroke("M200,292 L238,446", colour, 7), MIDDLE)
        + box(212, 446, 56, 72, PAPER, radius=6)
        + box(212, 446, 56, 16, colour, radius=6)
        + circle(240, 482, 11, "#BFB8CC")
        + stroke("M226,504 h28", "#8D88A0", 4)
    )


def tunic(edge: str) -> str:
    """The seams and pockets of a tunic that closes at the side of the front."""
    return (
        stroke("M262,350 L262,720", edge, 4)
        + fill("M274,574 h72 v62 q0,10 -10,10 h-52 q-10,0 -10,-10Z", edge)
        + fill("M136,574 h72 v62 q0,10 -10,10 h-52 q-10,0 -10,-10Z", edge)
        + buttons(edge, 400, 470, 540, x=278)
    )


def tunic_collar(colour: str, edge: str) -> str:
    """The short upright collar of a tunic, with its slit."""
    return fill(
        "M192,286 Q206,320 242,358 Q276,320 288,286 L302,296 Q286,352 244,382 Q198,352 178,296Z",
        edge,
    ) + fill(
        "M196,284 Q210,318 242,350 Q272,318 284,284 L296,294 Q280,344 243,372 Q204,344 184,294Z",
        colour,
    )
