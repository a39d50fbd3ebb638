"""What a hand holds, upright around its middle."""

from __future__ import annotations

from assets.atelier.shapes import INK, PAPER, box, circle, fill, stroke

_GLASS = "#BFE0E2"
_LINE = "#7FB5B9"


def phone() -> str:
    """A telephone, seen from the back."""
    return (
        box(-27, -56, 54, 108, INK, radius=10)
        + box(-22, -51, 44, 98, "#3A3454", radius=7)
        + circle(-10, -38, 6, INK)
    )


def tablet() -> str:
    """A tablet with a list."""
    return (
        box(-54, -74, 108, 148, INK, radius=12)
        + box(-46, -64, 92, 128, _GLASS, radius=5)
        + stroke("M-30,-44 h46", "#12656B", 6)
        + stroke("M-30,-26 h60", _LINE, 5)
        + stroke("M-30,-10 h52", _LINE, 5)
    )


def folder(colour: str, dark: str) -> str:
    """A folder with papers in it."""
    return (
        box(-62, -88, 124, 160, dark, radius=8)
        + box(-50, -96, 104, 150, PAPER, radius=3)
        + box(-62, -80, 124, 154, colour, radius=8)
        + box(-34, -50, 68, 34, "#FFF6E6", radius=4)
        + stroke("M-22,-38 h44", colour, 4)
        + stroke("M-22,-28 h32", colour, 4)
    )


def cup(colour: str, band: str) -> str:
    """A cup to take away."""
    return (
        fill("M-30,-44 L30,-44 L22,56 Q0,62 -22,56Z", colour)
        + fill("M-28,-18 L28,-18 L24,24 L-24,24Z", band)
        + box(-34, -58, 68, 16, PAPER, radius=6)
    )


def mug(colour: str, dark: str) -> str:
    """A mug with an ear."""
    return (
        stroke("M-30,-20 Q-58,-22 -56,4 Q-54,26 -26,22", dark, 11)
        + fill("M-34,-42 L34,-42 L32,36 Q28,46 0,46 Q-28,46 -32,36Z", colour)
        + fill("M-34,-42 Q0,-32 34,-42 Q0,-52 -34,-42Z", dark)
    )


def papers() -> str:
    """A few letters."""
    return (
        fill("M-58,-60 L34,-84 L66,42 L-26,66Z", "#E5DDD2")
        + fill("M-50,-72 L46,-76 L52,58 L-44,62Z", PAPER)
        + stroke("M-32,-48 L20,-50", "#12656B", 6)
        + stroke("M-31,-26 L32,-29", "#A9A6BC", 5)
        + stroke("M-30,-8 L32,-11", "#A9A6BC", 5)
    )
