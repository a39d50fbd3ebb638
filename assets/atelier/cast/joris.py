"""Joris, in his forties: a red beard, a white helmet, a hi-vis vest, a roll of drawings."""

from assets.atelier.person import Build, Dress, Face, Head, Nose, Person, Skin, Sleeves
from assets.atelier.shapes import box, ellipse, fill, group, stroke

BEARD = "#C65A2B"
BEARD_DARK = "#97401C"
VEST = "#E9E04A"
VEST_DARK = "#BDB32B"
SHIRT = "#2C3A73"
SHIRT_DARK = "#1C264F"
HELMET = "#FFFDF7"
HELMET_DARK = "#D9D2C4"

PERSON = Person(
    skin=Skin(tone="#F2BA97", shade="#D18D6B", nose="#E9A37E", lip="#9A4036", blush="#EB9F80"),
    head=Head(width=158, height=196, jaw=134, chin=84, top=76),
    face=Face(
        nose=Nose.BROAD,
        iris="#3A5E4B",
        brows="#A6481F",
        brow_width=9.5,
        eye_size=0.95,
        brow_height=21,
        laugh_lines=False,
    ),
    build=Build(
        shoulders=140,
        chest=132,
        waist=128,
        hips=136,
        collar=44,
        arms=(82, 68, 48),
        hands=1.1,
        neck=42,
    ),
    dress=Dress(
        colour=SHIRT, sleeve=SHIRT, shade=SHIRT_DARK, cuff=SHIRT_DARK, sleeves=Sleeves.ROLLED
    ),
    clothes=fill(
        "M186,286 C168,300 140,308 120,318 C108,330 112,380 112,420 C114,470 112,520 110,560 "
        "L106,720 L374,720 L370,560 C368,520 366,470 368,420 C368,380 372,330 360,318 "
        "C340,308 312,300 294,286 L240,470Z",
        VEST,
    )
    + fill("M150,306 L182,292 L204,370 L204,720 L168,720 L164,400Z", "#F4F0DF")
    + fill("M330,306 L298,292 L276,370 L276,720 L312,720 L316,400Z", "#F4F0DF")
    + fill("M110,540 L370,540 L371,584 L109,584Z", "#F4F0DF")
    + fill("M111,534 h258 v7 h-258Z", VEST_DARK)
    + fill("M109,583 h262 v7 h-262Z", VEST_DARK)
    + stroke("M240,468 L240,720", VEST_DARK, 5),
    collar=fill("M194,280 L240,336 L212,378 L176,308Z", SHIRT_DARK)
    + fill("M286,280 L240,336 L268,378 L304,308Z", SHIRT_DARK)
    + fill("M194,280 L240,330 L214,366 L182,304Z", "#3A4A8C")
    + fill("M286,280 L240,330 L266,366 L298,304Z", "#3A4A8C"),
    beard=fill(
        "M160,168 C160,196 166,214 166,232 C172,268 206,292 242,292 C280,292 312,268 316,232 "
        "C316,214 322,196 322,168 C312,196 300,204 284,206 C270,200 258,200 246,206 "
        "C234,200 222,200 208,206 C186,204 170,196 160,168Z",
        BEARD,
    )
    + fill("M210,244 Q246,262 284,242 Q276,272 246,274 Q218,272 210,244Z", BEARD_DARK)
    + fill(
        "M246,206 Q222,198 204,212 Q196,220 196,230 Q222,218 246,220 Q270,218 296,228 "
        "Q296,218 286,210 Q268,198 246,206Z",
        BEARD_DARK,
    )
    + fill("M212,226 Q246,218 282,224 Q278,246 246,248 Q218,246 212,226Z", "#F2BA97"),
    hair=fill("M160,176 C154,150 158,130 164,118 L178,118 C170,138 168,158 168,180Z", BEARD)
    + fill("M322,176 C326,150 322,130 318,118 L306,118 C312,138 314,158 314,180Z", BEARD),
    worn=fill("M142,124 C142,60 186,26 244,26 C304,26 342,62 342,124Z", HELMET)
    + fill("M298,124 C302,80 290,46 262,28 C312,34 342,68 342,124Z", HELMET_DARK)
    + fill("M224,27 Q244,20 266,28 L270,66 Q246,60 222,66Z", "#EDE6D8")
    + fill("M128,120 Q240,96 356,120 Q362,128 356,138 Q240,116 128,138 Q122,128 128,120Z", HELMET)
    + fill(
        "M128,138 Q240,116 356,138 Q350,144 340,142 Q240,124 144,142 Q134,144 128,138Z", HELMET_DARK
    )
    + fill("M228,84 h34 v22 h-34Z", "#12656B"),
    holds=group(
        box(-120, -20, 240, 40, "#BFE0E2", radius=8)
        + fill("M88,-20 h24 q8,0 8,8 v24 q0,8 -8,8 h-24Z", "#A5CFD3")
        + ellipse(118, 0, 9, 20, "#7FB5B9")
        + ellipse(118, 0, 4, 10, "#2C3A73")
        + fill("M-40,-20 h16 v40 h-16Z", "#C8402F"),
        at=(250, 486),
        turned=-28,
    ),
)
