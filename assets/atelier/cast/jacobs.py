"""Meneer Jacobs, 72: white hair, a navy blazer with the pin of his club, a programme."""

from assets.atelier.garments import buttons, lapels, open_front, shirt_collar
from assets.atelier.person import Build, Dress, Face, Head, Nose, Person, Skin
from assets.atelier.shapes import PAPER, box, circle, fill, group, stroke

WHITE, WHITE_DARK = "#F3EFF0", "#CBC4CE"
NAVY, NAVY_DARK, NAVY_LIGHT = "#35477F", "#222F5B", "#45599A"
SHADE = "#83532F"
GOLD = "#E2A93B"

PERSON = Person(
    skin=Skin(tone="#AE7850", shade=SHADE, nose="#A06B44", lip="#8F4740", blush="#B97B5A"),
    head=Head(width=148, height=194, jaw=122, chin=68, top=76),
    face=Face(
        nose=Nose.BROAD,
        iris="#2D1A11",
        brows="#E2DDE2",
        brow_width=8.5,
        brow_height=24,
        brow_arch=7,
        eye_size=0.94,
        bags=True,
    ),
    build=Build(
        shoulders=116,
        chest=110,
        waist=110,
        hips=116,
        arms=(66, 54, 38),
        neck=34,
        shoulder_height=342,
    ),
    dress=Dress(colour=NAVY, sleeve=NAVY, shade=NAVY_DARK, cuff=PAPER),
    clothes=open_front("#EAF1F6", NAVY_DARK)
    + buttons(GOLD, 540, 606, x=254, size=7)
    + stroke("M140,632 h60 M282,632 h58", NAVY_DARK, 5),
    collar=shirt_collar(PAPER, edge="#C9D5DF")
    + lapels(NAVY_LIGHT, broad=1.4)
    + circle(194, 402, 12, GOLD)
    + circle(194, 402, 8, "#B8322C")
    + fill("M194,395 l2,5 h5 l-4,3 l2,5 l-5,-3 l-5,3 l2,-5 l-4,-3 h5Z", PAPER),
    wrinkles=stroke("M206,116 Q242,108 282,116", SHADE, 2.8)
    + stroke("M214,104 Q244,98 274,104", SHADE, 2.6)
    + stroke("M194,212 Q185,226 190,240", SHADE, 2.8)
    + stroke("M289,214 Q296,226 291,239", "#75492A", 2.8)
    + stroke("M182,186 l-7,-3 M183,193 l-7,3", SHADE, 2.4),
    hair=fill(
        "M166,172 C150,140 152,96 182,72 C208,46 280,46 304,72 C332,98 332,142 316,172 "
        "C314,150 312,134 304,122 C300,104 284,92 262,90 C250,100 222,94 206,96 "
        "C190,102 182,112 178,126 C170,140 168,156 166,172Z",
        WHITE,
    )
    + fill(
        "M304,122 C306,98 296,76 276,62 C320,66 334,132 316,172 C314,150 312,134 304,122Z",
        WHITE_DARK,
    )
    + stroke("M192,92 C206,74 230,66 256,68", WHITE_DARK, 3.4)
    + stroke("M218,86 C234,78 256,76 276,82", WHITE_DARK, 3.2)
    + stroke("M166,140 C164,118 170,100 180,90", WHITE_DARK, 3.4),
    holds=group(
        box(-50, -74, 100, 140, "#D9CDBB", radius=3)
        + box(-54, -78, 100, 140, "#FFF6E6", radius=3)
        + box(-54, -78, 100, 44, "#B8322C", radius=3)
        + stroke("M-36,-56 h60", PAPER, 7)
        + circle(-4, 4, 22, GOLD)
        + stroke("M-30,42 h52", "#A9A6BC", 5),
        at=(218, 470),
        turned=-9,
    ),
)
