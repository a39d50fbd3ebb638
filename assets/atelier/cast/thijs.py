"""Thijs, 32: brown hair with a parting, round glasses, a petrol jumper over a shirt, papers."""

from assets.atelier import props
from assets.atelier.garments import round_neck, shirt_collar
from assets.atelier.person import Build, Dress, Face, Head, Nose, Person, Skin
from assets.atelier.shapes import INK, PAPER, fill, frame, group, stroke

BROWN, BROWN_DARK, BROWN_LIGHT = "#6E4329", "#4B2B19", "#8A5938"
PETROL, PETROL_DARK, PETROL_LIGHT = "#1E6470", "#134650", "#2C7885"

PERSON = Person(
    skin=Skin(tone="#F4CBAA", shade="#D59F7C", nose="#EDB893", lip="#AC5148", blush="#F0B195"),
    head=Head(width=140, height=198, jaw=108, chin=56, top=74),
    face=Face(nose=Nose.STRAIGHT, iris="#4A5F3E", brows="#5A3722", brow_width=7, brow_height=29),
    build=Build(
        shoulders=112, chest=102, waist=94, hips=104, arms=(62, 50, 36), neck=33, collar=32
    ),
    dress=Dress(colour=PETROL, sleeve=PETROL, shade=PETROL_DARK, cuff=PAPER),
    clothes=stroke("M150,664 L330,664", PETROL_DARK, 5)
    + "".join(stroke(f"M{x},674 V716", PETROL_DARK, 3) for x in range(152, 332, 16))
    + "".join(
        stroke(f"M{x - 16},440 l16,-14 l16,14", PETROL_LIGHT, 4) for x in (176, 208, 240, 272, 304)
    ),
    collar=round_neck(PETROL_DARK, out=38)
    + fill("M204,290 L240,340 L276,290 L262,342 L240,352 L218,342Z", "#D8E6EE")
    + shirt_collar("#EAF3F7", edge="#B9CCD6"),
    hair=fill(
        "M165,170 C150,118 160,60 228,50 C306,38 336,96 316,170 C314,146 310,130 300,116 "
        "C280,110 240,112 206,92 C196,110 182,122 176,136 C169,150 167,158 165,170Z",
        BROWN,
    )
    + fill(
        "M206,92 C196,110 182,122 176,136 C169,150 167,158 165,170 C158,142 158,116 168,94 "
        "C178,74 192,66 206,62Z",
        BROWN_DARK,
    )
    + stroke("M214,84 C244,100 276,104 304,104", BROWN_DARK, 3.4)
    + stroke("M212,66 C244,84 282,88 308,90", BROWN_LIGHT, 3.6)
    + stroke("M232,56 C258,66 284,70 302,74", BROWN_LIGHT, 3.6),
    worn=frame(183, 137, 56, 56, INK, line=5, radius=28)
    + frame(250, 138, 54, 54, INK, line=5, radius=27)
    + stroke("M239,162 Q244,156 250,162", INK, 5)
    + stroke("M184,160 L168,157", INK, 5)
    + stroke("M304,160 L314,158", INK, 4.6),
    holds=group(props.papers(), at=(216, 470), turned=-4),
)
