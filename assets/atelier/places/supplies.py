"""What stands on the shelves of cleaners; each stands on (0, 0) and grows up."""

from __future__ import annotations

from assets.atelier.scenery import CREAM, dashed, rounded
from assets.atelier.shapes import INK, box, ellipse, fill, mixed, stroke


def bottle(colour: str, h: float = 64, w: float = 34) -> str:
    """A bottle with a cap."""
    return (
        box(-w / 2, -h, w, h, colour, 9)
        + box(-w / 2, -h * 0.62, w, h * 0.36, CREAM)
        + box(-7, -h - 12, 14, 14, colour)
        + box(-9, -h - 22, 18, 12, CREAM, 3)
    )


def spray(colour: str, h: float = 60) -> str:
    """A bottle with a spray head."""
    return (
        box(-18, -h, 36, h, colour, 10)
        + box(-18, -h * 0.62, 36, h * 0.34, CREAM)
        + fill(f"M-8,{-h + 2} L-6,{-h - 14} L6,{-h - 14} L8,{-h + 2}Z", colour)
        + fill(
            f"M-22,{-h - 30} L10,{-h - 30} Q16,{-h - 28} 16,{-h - 20} L16,{-h - 14} "
            f"L-6,{-h - 14} L-9,{-h - 19} L-22,{-h - 22}Z",
            CREAM,
        )
    )


def can(colour: str, w: float = 62, h: float = 74) -> str:
    """A can with a handle."""
    half = w / 2
    return (
        fill(
            f"M{-half},{10 - h} Q{-half},{-h} {10 - half},{-h} L{half - 24},{-h} "
            f"L{half},{20 - h} L{half},-8 Q{half},0 {half - 8},0 "
            f"L{8 - half},0 Q{-half},0 {-half},-8Z",
            colour,
        )
        + box(10 - half, -h * 0.56, w - 20, h * 0.38, CREAM, 3)
        + box(8 - half, -h - 10, 16, 12, CREAM, 3)
        + stroke(f"M-4,{6 - h} L12,{14 - h}", mixed(colour, INK, 0.3), 5)
    )


def carton(colour: str, w: float = 80, h: float = 56) -> str:
    """A cardboard box with tape."""
    return (
        box(-w / 2, -h, w, h, colour, 4)
        + box(-w / 2, -h, w, h * 0.22, mixed(colour, INK, 0.14), 4)
        + box(-9, -h, 18, h * 0.42, mixed(colour, "#FFFFFF", 0.35))
    )


def roll() -> str:
    """A roll of paper, seen from its end."""
    return ellipse(0, -16, 22, 16, "#FFFDF7") + ellipse(0, -16, 7, 5, "#CDBD9F")


def ghost(w: float, h: float, colour: str) -> str:
    """The place of something that is not there."""
    return dashed(rounded(-w / 2, -h, w, h, 9), colour, 3, 8, 7)


def leaf(colour: str) -> str:
    """The mark of a green product."""
    return fill("M0,8 C-14,2 -14,-14 0,-22 C14,-14 14,2 0,8Z", colour) + stroke(
        "M0,14 L0,-10", CREAM, 2.5
    )
