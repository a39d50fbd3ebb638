"""The town outside: gabled houses, trees, a lamp post."""

from __future__ import annotations

from enum import Enum

from assets.atelier.shapes import box, ellipse, fill, number


class Gable(Enum):
    """How the front of a house ends at the top."""

    STEPPED = 0
    BELL = 1
    POINTED = 2


def house(
    x: float,
    w: float,
    h: float,
    colour: str,
    gable: Gable,
    base: float,
    windows: str = "#FFE3B0",
) -> str:
    """A house `h` high with rows of two windows."""
    top = base - h
    match gable:
        case Gable.STEPPED:
            a, b, c = (round(w * share, 2) for share in (0.12, 0.13, 0.26))
            roof = (
                f"V{top + 44} h{a} v-15 h{b} v-15 h{a} v-14 h{c} v14 h{a} v15 h{b} v15 h{a} V{base}"
            )
        case Gable.BELL:
            roof = (
                f"V{top + 48} Q{number(x + w * 0.18)},{top + 44} {number(x + w * 0.22)},{top + 16} "
                f"Q{number(x + w * 0.5)},{top - 16} {number(x + w * 0.78)},{top + 16} "
                f"Q{number(x + w * 0.82)},{top + 44} {x + w},{top + 48} V{base}"
            )
        case Gable.POINTED:
            roof = f"V{top + 30} L{x + w * 0.5},{top - 6} L{x + w},{top + 30} V{base}"
    rows = range(int((h - 60) / 46))
    return fill(f"M{x},{base} {roof}Z", colour) + "".join(
        box(x + w * (0.16 + 0.40 * side), top + 58 + row * 46, w * 0.26, 30, windows, 2)
        for row in rows
        for side in (0, 1)
    )


def tree(x: float, base: float, dark: str = "#5E8F6E", light: str = "#6FA17D") -> str:
    """A young tree in the street."""
    return (
        box(x - 7, base - 136, 14, 136, "#6B4A3A", 4)
        + ellipse(x, base - 186, 58, 84, dark)
        + ellipse(x - 19, base - 166, 26, 48, light)
    )
