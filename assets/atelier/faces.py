"""The faces a story knows: brows, lids, gaze and mouth, the same hand on everybody."""

from __future__ import annotations

from dataclasses import dataclass

from assets.atelier.features import Mouth, mouth, nose
from assets.atelier.person import EYE_LINE, MIDDLE, Person
from assets.atelier.shapes import INK, PAPER, circle, ellipse, fill, group, number, stroke

_TURN = 5
"""Everybody looks a little to the right, into the text."""
_EYES_APART = 33
"""From the middle of the face to an eye."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What makes a face show something. Down and right are positive."""

    inner: float
    """How far the brows go down at the nose…"""
    outer: float
    """…and at the temples…"""
    frown: float = 0
    """…and towards each other."""
    lids: float
    """How far the eyes are open: 0 is shut, 1 is at rest, more is wide."""
    gaze: tuple[float, float]
    mouth: Mouth
    tilt: float
    """Degrees by which the head leans, clockwise."""
    pupils: float = 1
    lower_lids: bool = False
    """Cheeks that push the lower lids up, in a smile."""
    forehead: str = ""
    """Lines between or above the brows, from the middle of the line of the eyes."""


_FROWN = "M-1,-22 l-2,9"
_FURROW = "M-13,-46 Q0,-50 13,-46"
_RAISED = "M-26,-52 Q0,-60 26,-52"

LOOKS: dict[str, Look] = {
    "neutral": Look(inner=-2, outer=0, lids=1, gaze=(2, 0), mouth=Mouth.CLOSED, tilt=0),
    "pleased": Look(
        inner=-6, outer=-4, lids=0.97, gaze=(1, 0), mouth=Mouth.SMILE, tilt=-3, lower_lids=True
    ),
    "worried": Look(
        inner=-11,
        outer=4,
        frown=3,
        lids=1,
        gaze=(-1, 2),
        mouth=Mouth.TORN,
        tilt=4,
        forehead=_FURROW,
    ),
    "annoyed": Look(
        inner=5,
        outer=-2,
        frown=3,
        lids=0.66,
        gaze=(4, 0),
        mouth=Mouth.TIGHT,
        tilt=-2,
        forehead=_FROWN,
    ),
    "relieved": Look(inner=-7, outer=2, lids=0, gaze=(0, 0), mouth=Mouth.SIGH, tilt=-5),
    "surprised": Look(
        inner=-13, outer=-11, lids=1.2, gaze=(2, 1.5), mouth=Mouth.ROUND, tilt=-4, forehead=_RAISED
    ),
    "hurried": Look(
        inner=-1,
        outer=-2,
        frown=4,
        lids=0.9,
        gaze=(3, 4),
        mouth=Mouth.PANT,
        tilt=4,
        forehead=_FROWN,
    ),
    "afraid": Look(
        inner=-14,
        outer=1,
        frown=5,
        lids=1.22,
        gaze=(4, 1),
        mouth=Mouth.STRETCHED,
        tilt=-7,
        pupils=0.8,
        forehead=_FURROW,
    ),
}
"""By the name a story gives to a face, which is also the name of its file."""


def face(person: Person, look: Look) -> str:
    """Everything within the outline of the head."""
    looks, skin, x = person.face, person.skin, MIDDLE + _TURN
    left, right = x - _EYES_APART, x + _EYES_APART
    blush = skin.blush and (
        ellipse(x - 44, EYE_LINE + 34, 17, 11, skin.blush)
        + ellipse(x + 42, EYE_LINE + 33, 14, 10, skin.blush)
    )
    lines = look.forehead and group(stroke(look.forehead, skin.shade, 3), at=(x, EYE_LINE))
    lips = mouth(look.mouth, skin, laugh_lines=looks.laugh_lines)
    return (
        (blush or "")
        + group(_eye(person, look, 1.1, -1), at=(left, EYE_LINE))
        + group(_eye(person, look, 1.06, 1), at=(right - 1, EYE_LINE))
        + _brow(person, look, left, -1)
        + _brow(person, look, right, 1)
        + lines
        + group(nose(looks.nose, skin), at=(x + 2, EYE_LINE + 26))
        + person.beard
        + group(lips, at=(x + 1, EYE_LINE + looks.mouth_depth))
    )


def _eye(person: Person, look: Look, size: float, side: int) -> str:
    """An eye around its middle; `side` is -1 for the left one of the picture."""
    size *= person.face.eye_size
    half, tall, shade = 15.5 * size, 9.5 * size, person.skin.shade
    if look.lids == 0:
        return _shut(half, tall, shade)
    tall *= max(1, look.lids)
    edge = -tall * (2 * min(look.lids, 1) - 1)
    bend, fold = edge * (1.75 if edge < 0 else 1), -tall * 2.35 - 2
    wide, gaze_x, gaze_y = half + 3, look.gaze[0], look.gaze[1] - 0.5
    ball = f"Q0,{number(-tall * 1.75)} {number(half)},1 Q0,{number(tall * 1.55)} {number(-half)},1Z"
    lid = (
        f"M{number(-wide)},3 Q0,{number(bend)} {number(wide)},2 C{number(half * 0.62)},"
        f"{number(fold * 0.62)} {number(-half * 0.62)},{number(fold * 0.62)} {number(-wide)},3Z"
    )
    line = f"M{number(-half - 1)},2 Q0,{number(bend)} {number(half + 1)},1"
    low = f"M{number(-half + 3)},{number(tall * 0.95)} Q0,{number(tall * 0.55)}"
    bag = f"M{number(-half + 4)},{number(tall + 5)} Q0,{number(tall + 9)}"
    parts = [
        fill(f"M{number(-half)},1 {ball}", PAPER),
        circle(gaze_x, gaze_y, 7.6 * size * look.pupils, person.face.iris),
        circle(gaze_x, gaze_y, 4.2 * size * look.pupils, INK),
        circle(gaze_x + 2.4, gaze_y - 2.7, 2, PAPER),
        fill(lid, person.skin.lid or shade),
        stroke(line, INK, 4.2),
    ]
    if person.face.lashes:
        parts.append(stroke(f"M{number(side * half)},1 l{side * 6},-4", INK, 3.4))
    if look.lower_lids:
        parts.append(stroke(f"{low} {number(half - 3)},{number(tall * 0.95)}", shade, 3))
    if person.face.bags:
        parts.append(stroke(f"{bag} {number(half - 4)},{number(tall + 4)}", shade, 2.4))
    return "".join(parts)


def _shut(half: float, tall: float, shade: str) -> str:
    line = f"M{number(-half)},-1 Q0,{number(tall + 1)} {number(half)},-1"
    fold = f"M{number(-half + 3)},-11 Q0,-6 {number(half - 3)},-11"
    return stroke(line, INK, 4) + stroke(fold, shade, 2.6)


def _brow(person: Person, look: Look, x: float, side: int) -> str:
    y = EYE_LINE - person.face.brow_height
    inner_x, inner_y = x - side * (18 + look.frown), y + look.inner
    outer_x, outer_y = x + side * 20, y + look.outer + 2
    crest = (inner_y + outer_y) / 2 - person.face.brow_arch
    path = (
        f"M{number(inner_x)},{number(inner_y)} Q{number(x + side * 2)},{number(crest)} "
        f"{number(outer_x)},{number(outer_y)}"
    )
    return stroke(path, person.face.brows, person.face.brow_width)
