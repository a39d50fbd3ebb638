"""Denise, 40: short natural hair, big earrings, a mustard blazer, a folder."""

from assets.atelier import props
from assets.atelier.garments import buttons, lapels, open_front, shirt_collar
from assets.atelier.person import Build, Dress, Face, Head, Nose, Person, Skin
from assets.atelier.shapes import PAPER, circle, fill, frame, group, stroke

HAIR, HAIR_LIGHT = "#241A1E", "#3E3032"
MUSTARD, MUSTARD_DARK, MUSTARD_LIGHT = "#D79A1F", "#A87110", "#E8B245"
EDGE = (
    (158, 150, 16),
    (154, 124, 18),
    (162, 98, 20),
    (180, 74, 22),
    (208, 58, 24),
    (240, 52, 26),
    (272, 57, 24),
    (300, 72, 22),
    (318, 96, 20),
    (326, 122, 18),
    (322, 150, 15),
)

PERSON = Person(
    skin=Skin(tone="#8C583A", shade="#643A24", nose="#7D4C31", lip="#A8383F", blush="#9B5A40"),
    head=Head(width=140, height=190, jaw=108, chin=56, top=76),
    face=Face(
        nose=Nose.ROUND, iris="#24120B", brows="#20151A", brow_width=7, eye_size=1.05, lashes=True
    ),
    build=Build(
        shoulders=112, chest=104, waist=92, hips=112, arms=(64, 52, 36), neck=33, hands=0.94
    ),
    dress=Dress(colour=MUSTARD, sleeve=MUSTARD, shade=MUSTARD_DARK, cuff=PAPER),
    clothes=open_front(PAPER, MUSTARD_DARK) + buttons("#7A4E0A", 536, 600, x=252, size=6),
    collar=shirt_collar(PAPER, edge="#DDD3D6") + lapels(MUSTARD_LIGHT),
    hair=fill(
        "M164,166 C150,104 180,52 240,52 C302,52 332,104 316,166 C314,142 306,124 296,112 "
        "C266,98 214,98 184,112 C174,124 166,142 164,166Z",
        HAIR,
    )
    + "".join(circle(x, y, r, HAIR) for x, y, r in EDGE)
    + stroke("M184,88 q6,-12 18,-12", HAIR_LIGHT, 4)
    + stroke("M214,70 q10,-8 22,-4", HAIR_LIGHT, 4)
    + stroke("M252,68 q12,-4 20,6", HAIR_LIGHT, 4)
    + stroke("M282,84 q12,2 14,14", HAIR_LIGHT, 4)
    + stroke("M200,94 q8,-8 18,-6", HAIR_LIGHT, 4)
    + stroke("M244,88 q10,-4 18,2", HAIR_LIGHT, 4),
    worn=frame(150, 200, 30, 40, "#F0C04A", line=5.5, radius=15)
    + frame(301, 198, 28, 38, "#F0C04A", line=5.5, radius=14),
    holds=group(props.folder("#1F7A80", "#145459"), at=(212, 470), turned=-8),
)
