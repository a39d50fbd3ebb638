"""Hands: the wrist at the origin, pointing right, the thumb up."""

from __future__ import annotations

from enum import StrEnum

from assets.atelier.person import Skin
from assets.atelier.shapes import fill, stroke


class Hand(StrEnum):
    """What a hand does."""

    RELAXED = "relaxed"
    OPEN = "open"
    FLAT = "flat"
    GRIP = "grip"


def hand(form: Hand, skin: Skin) -> str:
    """One hand, as large as an adult's."""
    match form:
        case Hand.RELAXED:
            return (
                _fingers(
                    skin, 13.5, "M24,12 Q44,15 56,6", "M24,5 Q48,9 62,-1", "M24,-3 Q48,0 62,-9"
                )
                + fill("M-8,-16 Q14,-22 32,-14 Q44,-8 40,4 Q36,18 20,19 Q4,20 -8,16Z", skin.tone)
                + stroke("M8,-13 Q26,-22 40,-19", skin.shade, 16.4)
                + stroke("M4,-11 Q26,-21 40,-19", skin.tone, 13.5)
            )
        case Hand.OPEN:
            return (
                _fingers(
                    skin, 12.5, "M26,12 L52,25", "M28,6 L63,11", "M28,-2 L66,-5", "M26,-9 L60,-21"
                )
                + stroke("M8,-10 Q16,-28 26,-38", skin.shade, 16)
                + stroke("M8,-8 Q16,-28 26,-38", skin.tone, 13)
                + fill("M-8,-15 Q12,-22 30,-16 Q40,-6 38,6 Q34,18 22,19 Q4,20 -8,15Z", skin.tone)
                + stroke("M12,-9 Q22,-4 22,8", skin.shade, 2.4)
            )
        case Hand.FLAT:
            return (
                stroke("M8,-10 Q22,-26 36,-28", skin.shade, 16)
                + stroke("M8,-8 Q22,-26 36,-28", skin.tone, 13)
                + _fingers(
                    skin, 12, "M28,13 L56,17", "M28,5 L66,7", "M28,-4 L68,-4", "M28,-11 L60,-15"
                )
                + fill("M-8,-15 Q12,-21 32,-17 Q40,-6 38,8 Q34,19 22,20 Q4,20 -8,15Z", skin.tone)
            )
        case Hand.GRIP:
            knuckles = ((30, -15), (33, -5), (32, 5), (28, 14))
            return (
                fill("M-8,-16 Q14,-24 30,-20 Q40,-10 36,10 Q30,22 12,20 L-8,15Z", skin.tone)
                + "".join(
                    stroke(f"M{x - 10},{y} L{x + 7},{y + 1}", skin.shade, 13.4)
                    + stroke(f"M{x - 12},{y} L{x + 7},{y + 1}", skin.tone, 10.4)
                    for x, y in knuckles
                )
                + stroke("M4,-14 Q18,-27 30,-27", skin.shade, 15)
                + stroke("M2,-12 Q16,-26 30,-27", skin.tone, 12)
            )


def _fingers(skin: Skin, width: float, *lines: str) -> str:
    """Fingers one over the other, each with an edge of shade."""
    return "".join(
        stroke(line, skin.shade, width + 3.4) + stroke(line, skin.tone, width) for line in lines
    )
