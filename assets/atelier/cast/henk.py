"""Henk, past seventy-five: bald, a white moustache, a brick-red cardigan, a stick."""

from assets.atelier.person import Build, Dress, Face, Head, Nose, Person, Skin
from assets.atelier.shapes import circle, ellipse, fill, stroke

CARDIGAN = "#A5402F"
CARDIGAN_DARK = "#7A2A1E"
SHIRT = "#C9DDE8"
WHITE = "#F4F1EE"
WHITE_DARK = "#C9C3CC"

PERSON = Person(
    skin=Skin(tone="#F4CFB5", shade="#D9A186", nose="#EDB79B", lip="#B4605A", blush="#F0B29B"),
    head=Head(width=146, height=200, jaw=116, chin=66, top=74),
    face=Face(
        nose=Nose.LONG,
        iris="#4F7393",
        brows="#E9E6EA",
        brow_width=9,
        eye_size=0.92,
        brow_arch=7,
        mouth_depth=67,
        bags=True,
    ),
    build=Build(
        shoulders=106,
        chest=100,
        waist=98,
        hips=108,
        shoulder_height=344,
        collar=34,
        arms=(60, 50, 36),
        hands=0.96,
        neck=30,
    ),
    dress=Dress(colour=CARDIGAN, sleeve=CARDIGAN, shade=CARDIGAN_DARK, cuff=CARDIGAN_DARK),
    hair_behind=fill(
        "M158,150 C146,160 144,196 156,214 L172,214 L172,150Z M322,150 "
        "C336,160 338,196 324,214 L308,214 L308,150Z",
        WHITE,
    ),
    clothes=fill("M202,276 L278,276 L266,430 L240,560 L214,430Z", SHIRT)
    + stroke("M240,340 L240,540", "#9FBCCB", 3)
    + fill(
        "M202,270 L184,292 L198,400 L236,590 L236,720 L246,720 L246,590 L282,400 L296,292 "
        "L278,270 L270,400 L241,556 L212,400Z",
        CARDIGAN_DARK,
    )
    + circle(254, 612, 6.5, "#F4D9A8")
    + circle(254, 672, 6.5, "#F4D9A8")
    + stroke("M150,640 h58", CARDIGAN_DARK, 5)
    + stroke("M282,640 h50", CARDIGAN_DARK, 5),
    collar=fill("M204,278 L240,330 L222,362 L188,304Z", "#E3EFF4")
    + fill("M276,278 L240,330 L258,362 L292,304Z", "#E3EFF4"),
    wrinkles=stroke("M206,112 Q242,104 282,112", "#D9A186", 2.8)
    + stroke("M214,98 Q244,91 272,98", "#D9A186", 2.6)
    + stroke("M186,186 l-7,-3 M187,192 l-7,3", "#D9A186", 2.4)
    + stroke("M307,186 l7,-3", "#D9A186", 2.4),
    beard=fill(
        "M198,230 Q206,208 232,206 Q246,204 260,206 Q286,208 296,228 Q272,220 247,222 "
        "Q222,220 198,230Z",
        WHITE,
    )
    + stroke("M230,212 Q222,216 216,222", WHITE_DARK, 3)
    + stroke("M264,212 Q274,216 280,222", WHITE_DARK, 3),
    hair=fill(
        "M170,124 C154,136 148,164 154,188 C158,180 164,176 170,174 C166,156 168,140 174,128Z",
        WHITE,
    )
    + fill(
        "M312,124 C328,136 334,164 328,188 C324,180 318,176 312,174 C316,156 314,140 308,128Z",
        WHITE,
    )
    + stroke("M196,88 Q214,74 240,74", WHITE, 3)
    + stroke("M200,96 Q224,82 262,80", WHITE, 3),
    worn=stroke("M160,164 Q150,172 154,188", WHITE_DARK, 5) + ellipse(158, 192, 5, 7, "#B98C6E"),
    holds=stroke("M268,720 L268,486 Q268,452 240,452 Q216,452 216,474", "#6B3A22", 15)
    + stroke("M264,700 L264,520", "#8C5232", 4),
)
