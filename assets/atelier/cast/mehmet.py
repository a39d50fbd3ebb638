"""Mehmet, 38: black hair brushed up, stubble, a denim jacket, a bunch of keys."""

from assets.atelier.garments import round_neck
from assets.atelier.person import Build, Dress, Face, Head, Nose, Person, Skin
from assets.atelier.shapes import both_sides, box, circle, fill, group, stroke

BLACK, BLACK_LIGHT = "#241C25", "#453A46"
DENIM, DENIM_DARK, DENIM_LIGHT, STITCH = "#4A74A6", "#31527C", "#5D89BB", "#E2A95A"
STUBBLE = "#BE8C6B"

KEYS = (
    circle(0, 20, 26, "#8F8A9E")
    + circle(0, 20, 18, DENIM)
    + "".join(
        group(
            box(-6, 0, 12, 54, colour, radius=4)
            + circle(0, 0, 15, colour)
            + circle(0, -3, 5, DENIM_DARK)
            + box(0, 36, 13, 7, colour),
            at=(x, y),
            turned=turn,
        )
        for x, y, turn, colour in (
            (-14, 44, 22, "#CFCBDC"),
            (14, 46, -18, "#B9B4C4"),
            (0, 52, 2, "#E2A93B"),
        )
    )
)

PERSON = Person(
    skin=Skin(tone="#DBA67E", shade="#B27B57", nose="#D09870", lip="#A2534A"),
    head=Head(width=150, height=194, jaw=126, chin=70, top=76),
    face=Face(
        nose=Nose.LONG, iris="#2B1810", brows="#1F171F", brow_width=9.5, brow_height=23, brow_arch=4
    ),
    build=Build(
        shoulders=126,
        chest=116,
        waist=108,
        hips=116,
        arms=(74, 60, 42),
        neck=39,
        collar=41,
        hands=1.02,
    ),
    dress=Dress(colour=DENIM, sleeve=DENIM, shade=DENIM_DARK, cuff=DENIM_LIGHT),
    clothes=fill("M204,284 L276,284 L268,720 L212,720Z", "#F2EBDF")
    + fill("M214,640 h52 v80 h-52Z", "#2C3150")
    + both_sides(
        fill("M204,280 L182,296 L204,400 L206,720 L218,720 L216,400Z", DENIM_DARK)
        + stroke("M122,416 h72", DENIM_DARK, 4)
        + stroke("M122,424 h72", STITCH, 2.4)
        + fill("M134,424 h48 v40 l-24,12 l-24,-12Z", DENIM_LIGHT)
        + stroke("M158,476 L162,632", STITCH, 2.4)
        + circle(158, 440, 5, STITCH)
        + stroke("M138,640 h66", DENIM_DARK, 5)
        + stroke("M198,410 L200,720", STITCH, 2.4),
        240,
    ),
    collar=round_neck("#DCD2C2", out=46)
    + both_sides(
        fill("M196,276 L166,292 L152,338 L196,372 L212,330 L190,300Z", DENIM_LIGHT)
        + stroke("M160,334 L193,360", STITCH, 2.4),
        240,
    ),
    beard=fill(
        "M166,184 C170,214 172,250 196,262 C214,274 264,274 284,262 C308,250 312,214 314,184 "
        "C308,206 298,212 284,210 C268,202 256,203 246,207 C234,203 222,203 208,211 "
        "C192,214 174,206 166,184Z",
        STUBBLE,
    )
    + fill("M214,226 Q246,216 280,225 Q276,243 246,244 Q220,243 214,226Z", "#DBA67E"),
    hair=fill(
        "M163,168 C152,126 156,92 182,76 C176,62 196,46 222,50 C246,36 292,42 304,66 "
        "C330,86 328,130 319,168 C316,146 312,130 302,118 C284,106 262,110 240,104 "
        "C216,104 198,108 184,120 C172,134 167,148 163,168Z",
        BLACK,
    )
    + stroke("M190,94 C200,74 218,64 238,62", BLACK_LIGHT, 4)
    + stroke("M216,90 C232,72 252,64 274,68", BLACK_LIGHT, 4)
    + stroke("M252,88 C266,80 280,78 294,84", BLACK_LIGHT, 4),
    holds=group(KEYS, at=(268, 486)),
)
