"""Meneer Pinas, 60: grey hair and moustache, a short-sleeved checked shirt, letters."""

from assets.atelier import props
from assets.atelier.garments import buttons, shirt_collar
from assets.atelier.person import Build, Dress, Face, Head, Nose, Person, Skin, Sleeves
from assets.atelier.shapes import PAPER, fill, group, stroke

GREY, GREY_DARK, GREY_LIGHT = "#9C98A6", "#6F6B7E", "#BDB9C6"
SHIRT, SHIRT_DARK, CHECK = "#F3E4C8", "#CFAE86", "#E2BE93"

PERSON = Person(
    skin=Skin(tone="#A06A45", shade="#774A2C", nose="#935E3B", lip="#8C433B", blush="#AC6F50"),
    head=Head(width=146, height=194, jaw=118, chin=66, top=76),
    face=Face(
        nose=Nose.LONG,
        iris="#2A170F",
        brows="#77728A",
        brow_width=9,
        brow_height=24,
        bags=True,
        mouth_depth=66,
        laugh_lines=False,
    ),
    build=Build(
        shoulders=116, chest=112, waist=114, hips=118, arms=(68, 54, 38), neck=35, collar=36
    ),
    dress=Dress(
        colour=SHIRT, sleeve=SHIRT, shade=SHIRT_DARK, cuff=SHIRT_DARK, sleeves=Sleeves.SHORT
    ),
    clothes="".join(
        stroke(f"M{x},{y} V720", CHECK, 5)
        for x, y in ((148, 340), (180, 320), (212, 330), (268, 330), (300, 320), (332, 340))
    )
    + "".join(
        stroke(f"M{240 - w},{y} H{240 + w}", CHECK, 5)
        for y, w in (
            (380, 112),
            (430, 104),
            (480, 106),
            (530, 110),
            (580, 110),
            (630, 112),
            (680, 114),
        )
    )
    + stroke("M240,340 V720", SHIRT_DARK, 5)
    + buttons(PAPER, 400, 464, 528, 592, 656)
    + fill("M272,410 h54 v48 q0,10 -10,10 h-34 q-10,0 -10,-10Z", SHIRT_DARK)
    + fill("M275,414 h48 v43 q0,8 -8,8 h-32 q-8,0 -8,-8Z", SHIRT)
    + stroke("M290,398 V428", "#2C4B8C", 6),
    collar=fill("M208,284 Q240,330 272,284 L272,300 L240,352 L208,300Z", "#774A2C")
    + fill("M210,276 L270,276 L262,310 L240,340 L218,310Z", "#A06A45")
    + shirt_collar("#FBF1DE", edge=SHIRT_DARK),
    wrinkles=stroke("M208,112 Q242,105 280,112", "#774A2C", 2.6)
    + stroke("M194,214 Q186,226 190,238", "#774A2C", 2.8)
    + stroke("M288,216 Q294,226 290,236", "#66402A", 2.8),
    beard=fill(
        "M194,226 Q206,204 232,208 Q246,204 262,208 Q290,206 300,224 Q276,218 247,224 "
        "Q220,220 194,226Z",
        GREY,
    )
    + stroke("M226,212 Q216,214 208,220", GREY_LIGHT, 3)
    + stroke("M268,212 Q280,214 288,219", GREY_DARK, 3),
    hair=fill(
        "M166,172 C148,112 172,50 242,48 C312,48 336,110 316,172 C316,148 312,128 300,112 "
        "C284,96 262,92 236,98 C212,100 192,104 182,120 C172,136 168,152 166,172Z",
        GREY,
    )
    + fill(
        "M300,112 C308,90 296,64 270,54 C314,60 334,112 316,172 C316,148 312,128 300,112Z",
        GREY_DARK,
    )
    + stroke("M198,100 C214,84 240,78 266,82", GREY_DARK, 3.4)
    + stroke("M192,84 C212,68 242,62 270,68", GREY_LIGHT, 4)
    + stroke("M172,140 C172,118 178,104 186,94", GREY_LIGHT, 4),
    holds=group(props.papers(), at=(216, 470), turned=-4),
)
