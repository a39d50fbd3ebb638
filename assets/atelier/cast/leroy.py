"""Leroy, 27: locs, a green hoodie, a cup to take away."""

from assets.atelier import props
from assets.atelier.person import Build, Dress, Face, Head, Nose, Person, Skin
from assets.atelier.shapes import PAPER, fill, group, stroke

LOCS, LOCS_LIGHT = "#231920", "#4A3839"
GREEN, GREEN_DARK, GREEN_LIGHT = "#2F8F63", "#1D6344", "#3FA878"

BEHIND = (
    "M172,110 C144,150 146,220 132,286",
    "M184,110 C160,170 160,230 152,306",
    "M200,120 C176,190 176,240 174,310",
    "M308,110 C336,150 334,220 348,286",
    "M296,110 C320,170 320,230 328,306",
    "M280,120 C304,190 304,240 306,310",
)
FRONT = (
    "M236,62 C190,62 164,98 156,158",
    "M240,60 C206,72 186,96 178,122",
    "M244,58 C290,60 318,98 326,158",
    "M246,60 C276,72 296,96 304,122",
    "M240,58 C222,74 214,88 208,106",
    "M246,58 C260,74 268,88 274,106",
    "M156,150 C146,196 148,236 138,274",
    "M325,150 C336,196 334,236 344,274",
)

PERSON = Person(
    skin=Skin(tone="#6E432E", shade="#4C2B1D", nose="#613926", lip="#A55A52"),
    head=Head(width=146, height=192, jaw=116, chin=62, top=76),
    face=Face(nose=Nose.BROAD, iris="#1C0F0A", brows="#1A1118", brow_width=8.5, laugh_lines=False),
    build=Build(
        shoulders=122, chest=112, waist=104, hips=114, arms=(74, 60, 42), neck=38, collar=40
    ),
    dress=Dress(colour=GREEN, sleeve=GREEN, shade=GREEN_DARK, cuff=GREEN_DARK),
    hair_behind="".join(stroke(path, LOCS, 19) for path in BEHIND),
    clothes=fill("M150,560 L330,560 L352,668 L128,668Z", GREEN_DARK)
    + fill("M154,560 L326,560 L346,662 L134,662Z", GREEN_LIGHT)
    + stroke("M240,350 L240,560", GREEN_DARK, 4),
    collar=fill(
        "M196,280 C160,290 148,318 160,336 C186,362 216,376 240,392 C264,376 294,362 320,336 "
        "C332,318 320,290 284,280 C282,316 262,338 240,346 C218,338 198,316 196,280Z",
        GREEN_LIGHT,
    )
    + fill(
        "M196,280 C198,316 218,338 240,346 C262,338 282,316 284,280 L292,284 "
        "C294,324 266,352 240,362 C214,352 186,324 188,284Z",
        GREEN_DARK,
    )
    + stroke("M218,362 L216,430", PAPER, 5)
    + stroke("M262,362 L266,424", PAPER, 5),
    beard=fill("M226,256 Q246,249 266,255 Q262,272 246,274 Q230,272 226,256Z", "#2B1A17"),
    hair=fill(
        "M160,162 C152,100 184,54 242,52 C302,54 330,100 322,162 C318,138 308,116 292,104 "
        "C262,96 222,96 190,104 C174,116 164,138 160,162Z",
        LOCS,
    )
    + "".join(stroke(path, LOCS, 17) + stroke(path, LOCS_LIGHT, 3) for path in FRONT),
    holds=group(props.cup("#E9D9BE", "#B8322C"), at=(254, 462), turned=-6),
)
