"""Maaike, 28: freckles, short auburn hair, a yellow cleaning polo, a broom."""

from assets.atelier.garments import badge, polo
from assets.atelier.person import Build, Dress, Face, Head, Nose, Person, Skin, Sleeves
from assets.atelier.shapes import circle, fill, stroke

AUBURN, AUBURN_DARK, AUBURN_LIGHT = "#9A3F22", "#6F2914", "#B85733"
YELLOW, YELLOW_DARK = "#F4AE2B", "#CC861A"
FRECKLES = (
    (196, 190),
    (206, 197),
    (214, 189),
    (200, 205),
    (274, 190),
    (284, 197),
    (292, 189),
    (286, 206),
    (240, 176),
    (251, 179),
)

PERSON = Person(
    skin=Skin(tone="#F8D2B6", shade="#DBA283", nose="#F1BC9A", lip="#B64A46", blush="#F4B297"),
    head=Head(width=136, height=186, jaw=102, chin=52, top=78),
    face=Face(
        nose=Nose.SMALL,
        iris="#4D7A5C",
        brows="#8A3A20",
        brow_width=6,
        eye_size=1.04,
        lashes=True,
        mouth_depth=58,
    ),
    build=Build(
        shoulders=104,
        chest=96,
        waist=84,
        hips=100,
        arms=(62, 50, 35),
        neck=30,
        collar=34,
        hands=0.9,
    ),
    dress=Dress(
        colour=YELLOW, sleeve=YELLOW, shade=YELLOW_DARK, cuff=YELLOW_DARK, sleeves=Sleeves.SHORT
    ),
    hair_behind=fill(
        "M240,54 C316,50 332,112 324,176 C322,204 316,222 304,232 L176,232 "
        "C164,222 158,204 156,176 C148,112 164,54 240,54Z",
        AUBURN_DARK,
    ),
    clothes=badge(266, 396, "#12656B") + stroke("M150,640 L330,640", YELLOW_DARK, 4),
    collar=polo("#FFD166", YELLOW_DARK),
    wrinkles="".join(circle(x, y, 2.4, "#D08A63") for x, y in FRECKLES),
    hair=fill(
        "M240,46 C312,40 336,98 324,168 C322,190 318,206 308,216 C310,190 312,160 304,134 "
        "C296,120 286,112 276,104 C262,114 230,126 186,128 C176,148 172,182 174,216 "
        "C160,206 156,190 154,168 C144,98 168,50 240,46Z",
        AUBURN,
    )
    + fill(
        "M276,104 C262,114 230,126 186,128 C206,116 232,104 248,84 C258,92 268,98 276,104Z",
        AUBURN_DARK,
    )
    + stroke("M204,66 C180,82 170,104 168,128", AUBURN_LIGHT, 5)
    + stroke("M232,60 C208,78 196,98 190,120", AUBURN_LIGHT, 4)
    + stroke("M268,64 C294,76 308,100 312,130", AUBURN_LIGHT, 4)
    + fill("M232,50 Q222,34 204,38 Q220,44 224,56Z", AUBURN)
    + fill("M256,50 Q270,34 286,42 Q272,46 268,58Z", AUBURN),
    holds=stroke("M272,720 L272,318", "#2F6FA8", 14)
    + stroke("M268,700 L268,330", "#4C8CC4", 4)
    + stroke("M272,330 L272,318", "#FFF6E6", 14),
)
