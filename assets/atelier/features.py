"""Noses and mouths, each around a point of its own."""

from __future__ import annotations

from enum import StrEnum

from assets.atelier.person import Nose, Skin
from assets.atelier.shapes import PAPER, fill, stroke

_INSIDE = "#5A1B22"
_TONGUE = "#C8574B"


class Mouth(StrEnum):
    """What a mouth does."""

    CLOSED = "closed"
    SMILE = "smile"
    TORN = "torn"
    TIGHT = "tight"
    SIGH = "sigh"
    ROUND = "round"
    PANT = "pant"
    STRETCHED = "stretched"


def nose(form: Nose, skin: Skin) -> str:
    """A nose; its tip is near the point."""
    match form:
        case Nose.STRAIGHT:
            return stroke("M-2,-24 Q6,-8 10,2 Q10,9 0,9", skin.shade, 4.2)
        case Nose.ROUND:
            return fill(
                "M-4,-22 Q2,-10 14,-2 Q19,8 8,12 Q-4,15 -12,9 Q-16,3 -10,-2Z", skin.nose
            ) + stroke("M-11,8 Q-2,14 10,10", skin.shade, 3.6)
        case Nose.BROAD:
            return (
                fill("M-3,-22 Q4,-8 17,0 Q21,9 10,12 Q0,15 -12,11 Q-20,6 -13,-1Z", skin.nose)
                + stroke("M-14,8 Q-9,13 -3,11", skin.shade, 3.6)
                + stroke("M6,12 Q14,12 16,6", skin.shade, 3.6)
            )
        case Nose.SMALL:
            return stroke("M2,-8 Q9,2 8,6 Q4,10 -4,8", skin.shade, 4)
        case Nose.LONG:
            return fill("M-2,-30 Q8,-10 16,2 Q18,11 6,13 Q-8,13 -10,6Z", skin.nose) + stroke(
                "M-9,9 Q0,15 12,10", skin.shade, 3.6
            )


def mouth(form: Mouth, skin: Skin, *, laugh_lines: bool) -> str:
    """A mouth; the point is the middle of the lips."""
    lip, shade = skin.lip, skin.shade
    match form:
        case Mouth.CLOSED:
            return stroke("M-17,0 Q-2,4 17,-2", lip, 4.6) + stroke("M-7,10 Q2,12 9,9", shade, 2.6)
        case Mouth.SMILE:
            lines = stroke("M-36,-13 Q-31,-6 -34,2", shade, 2.6) + stroke(
                "M37,-15 Q32,-8 35,0", shade, 2.6
            )
            return (
                fill("M-25,-7 Q0,-1 26,-9 Q23,20 1,20 Q-20,20 -25,-7Z", _INSIDE)
                + fill("M-21,-5.6 Q0,0 22,-7.4 Q21,4 1,5 Q-17,5 -21,-5.6Z", PAPER)
                + fill("M-13,15 Q0,9 14,14 Q8,20 1,20 Q-7,20 -13,15Z", _TONGUE)
                + stroke("M-26,-8 Q0,0 27,-10", lip, 3.6)
                + (lines if laugh_lines else "")
            )
        case Mouth.TORN:
            return (
                fill("M-15,5 Q-1,-9 16,3 Q8,8 0,8 Q-9,9 -15,5Z", _INSIDE)
                + fill("M-10,1.5 Q0,-5 11,0.5 Q0,3 -10,1.5Z", PAPER)
                + stroke("M-17,6 Q-1,-10 18,4", lip, 4.2)
                + stroke("M-8,16 Q2,13 10,16", shade, 2.6)
            )
        case Mouth.TIGHT:
            return (
                stroke("M-17,2 Q-6,-3 6,-1 Q14,0 19,3", lip, 5)
                + stroke("M-9,12 Q2,8 12,11", shade, 2.8)
                + stroke("M25,-3 Q27,4 24,10", shade, 2.8)
            )
        case Mouth.SIGH:
            return (
                fill("M-17,-3 Q0,2 18,-4 Q12,13 1,13 Q-11,13 -17,-3Z", _INSIDE)
                + fill("M-13,-2 Q0,2 14,-3 Q10,4 1,4 Q-9,4 -13,-2Z", PAPER)
                + stroke("M-20,-4 Q0,3 21,-5", lip, 3.8)
            )
        case Mouth.ROUND:
            return (
                fill("M0,-10 Q13,-9 13,5 Q12,18 0,18 Q-12,18 -12,5 Q-12,-9 0,-10Z", _INSIDE)
                + fill("M-7,-7 Q0,-9.5 8,-7 Q8,-2 0,-2 Q-7,-2 -7,-7Z", PAPER)
                + fill("M-7,13 Q0,8 8,13 Q4,17 0,17 Q-4,17 -7,13Z", _TONGUE)
                + stroke("M-12,2 Q-11,-10 0,-10 Q12,-10 13,2", lip, 3.8)
            )
        case Mouth.PANT:
            return (
                fill("M-15,-4 Q1,-8 17,-4 Q21,3 15,9 Q1,6 -12,9 Q-19,3 -15,-4Z", _INSIDE)
                + fill("M-11,-4 Q1,-7 13,-4 Q14,1 1,1 Q-12,1 -11,-4Z", PAPER)
                + stroke("M-18,-2 Q1,-10 20,-2", lip, 4.2)
                + stroke("M-8,17 Q2,14 11,17", shade, 2.6)
            )
        case Mouth.STRETCHED:
            return (
                fill("M-20,7 Q-12,-6 1,-6 Q14,-6 21,6 Q12,12 1,12 Q-11,13 -20,7Z", _INSIDE)
                + fill("M-14,1 Q-8,-4 1,-4 Q10,-4 15,0 Q8,4 0,4 Q-8,4 -14,1Z", PAPER)
                + stroke("M-22,8 Q-12,-7 1,-7 Q14,-7 23,7", lip, 4)
                + stroke("M-9,20 Q2,17 11,20", shade, 2.6)
            )
