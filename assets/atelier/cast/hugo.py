"""Hugo, 55: broad, grey hair combed back, a dark suit with a red tie, a telephone."""

from assets.atelier import props
from assets.atelier.garments import buttons, lapels, open_front, shirt_collar, tie
from assets.atelier.person import Build, Dress, Face, Head, Nose, Person, Skin
from assets.atelier.shapes import PAPER, fill, group, stroke

GREY, GREY_DARK = "#B4B0BE", "#8B869B"
SUIT, SUIT_DARK, SUIT_LIGHT = "#3B4468", "#262C49", "#4B5580"

PERSON = Person(
    skin=Skin(tone="#F0BE9C", shade="#CD9070", nose="#E8AC89", lip="#A2483F", blush="#E9A183"),
    head=Head(width=160, height=200, jaw=138, chin=84, top=72),
    face=Face(
        nose=Nose.BROAD,
        iris="#4C5A62",
        brows="#77728A",
        brow_width=10,
        brow_height=23,
        brow_arch=3,
        eye_size=0.94,
        bags=True,
    ),
    build=Build(
        shoulders=144,
        chest=136,
        waist=132,
        hips=138,
        arms=(84, 68, 46),
        neck=44,
        collar=46,
        hands=1.08,
    ),
    dress=Dress(colour=SUIT, sleeve=SUIT, shade=SUIT_DARK, cuff=PAPER),
    clothes=open_front(PAPER, SUIT_DARK) + buttons(SUIT_DARK, 540, 604, x=252, size=6),
    collar=shirt_collar(PAPER, edge="#D9D2DC")
    + tie("#B8322C", "#8E211F")
    + lapels(SUIT_LIGHT, broad=2.4),
    wrinkles=stroke("M190,212 Q182,226 188,242", "#CD9070", 3)
    + stroke("M300,212 Q308,226 302,240", "#B87E60", 3)
    + stroke("M214,110 Q242,104 276,110", "#CD9070", 2.6),
    hair=fill(
        "M160,176 C146,112 168,46 246,42 C318,42 338,108 322,176 C320,152 316,136 306,120 "
        "C292,100 268,92 242,94 C214,94 190,104 178,122 C168,138 164,156 160,176Z",
        GREY,
    )
    + fill(
        "M306,120 C318,96 310,66 280,50 C322,60 336,112 322,176 C320,152 316,136 306,120Z",
        GREY_DARK,
    )
    + stroke("M196,104 C200,84 212,68 232,58", GREY_DARK, 3.4)
    + stroke("M222,94 C226,78 240,64 262,58", GREY_DARK, 3.4)
    + stroke("M254,92 C262,80 274,72 290,72", GREY_DARK, 3.4),
    holds=group(props.phone(), at=(262, 462), turned=-14),
)
