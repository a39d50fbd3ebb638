"""Kevin, 24: stocky, a buzz cut, a grey polo with a lanyard, a two-way radio."""

from assets.atelier.garments import lanyard, polo
from assets.atelier.person import Build, Dress, Face, Head, Nose, Person, Skin, Sleeves
from assets.atelier.shapes import INK, box, circle, fill, group, stroke

BUZZ, BUZZ_DARK = "#A98258", "#8B673F"
GREY, GREY_DARK, GREY_LIGHT = "#7E8496", "#5A6074", "#9BA1B2"

RADIO = (
    stroke("M16,-60 V-116", INK, 10)
    + box(-30, -66, 60, 128, "#2B2F48", radius=9)
    + box(-20, -54, 40, 28, "#9CC5A8", radius=4)
    + "".join(stroke(f"M-16,{y} H16", "#6D7394", 4) for y in (-8, 4, 16))
    + circle(-14, -70, 8, "#F2A922")
)

PERSON = Person(
    skin=Skin(tone="#F6CCB0", shade="#D89F80", nose="#EFB797", lip="#B4574D", blush="#F2A78D"),
    head=Head(width=158, height=190, jaw=136, chin=82, top=78),
    face=Face(
        nose=Nose.ROUND,
        iris="#56788C",
        brows="#93693E",
        brow_width=8,
        brow_height=25,
        brow_arch=4,
        eye_size=0.96,
        laugh_lines=False,
    ),
    build=Build(
        shoulders=138,
        chest=132,
        waist=132,
        hips=136,
        arms=(84, 68, 48),
        neck=38,
        collar=38,
        hands=1.06,
    ),
    dress=Dress(colour=GREY, sleeve=GREY, shade=GREY_DARK, cuff=GREY_DARK, sleeves=Sleeves.SHORT),
    clothes=stroke("M110,650 H370", GREY_DARK, 4),
    collar=polo(GREY_LIGHT, GREY_DARK) + lanyard("#C8402F"),
    hair=fill(
        "M161,158 C150,98 184,66 242,64 C302,64 334,98 320,158 C318,138 314,124 306,112 "
        "C280,100 204,100 178,112 C168,124 163,140 161,158Z",
        BUZZ,
    )
    + fill(
        "M306,112 C310,96 302,82 286,74 C318,84 332,112 320,158 C318,138 314,124 306,112Z",
        BUZZ_DARK,
    )
    + "".join(
        stroke(f"M{x},{y} l2,-6", BUZZ_DARK, 2.6)
        for x, y in (
            (196, 98),
            (214, 92),
            (234, 90),
            (254, 90),
            (274, 94),
            (206, 80),
            (226, 76),
            (248, 76),
            (268, 80),
            (188, 88),
        )
    ),
    holds=group(RADIO, at=(264, 474), turned=-10),
)
