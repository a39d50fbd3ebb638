"""Mevrouw De Wit, in her sixties: a grey bob, red glasses, a teal jacket, a folder."""

from assets.atelier.person import Build, Dress, Face, Head, Nose, Person, Skin
from assets.atelier.shapes import PAPER, box, circle, fill, frame, group, stroke

SILVER = "#D8D6DE"
SILVER_DARK = "#A9A6BC"
JACKET = "#12656B"
JACKET_DARK = "#0B474D"
LAPEL = "#17777D"
FRAME = "#B5352B"

PERSON = Person(
    skin=Skin(tone="#F3C6A5", shade="#D69A78", nose="#EDB894", lip="#A63A3F", blush="#EFAF92"),
    head=Head(width=146, height=196, jaw=112, chin=58, top=72),
    face=Face(
        nose=Nose.STRAIGHT, iris="#3E5A6E", brows="#716C88", brow_width=6.5, lashes=True, bags=True
    ),
    build=Build(
        shoulders=112, chest=102, waist=88, hips=106, arms=(62, 50, 36), hands=0.92, neck=34
    ),
    dress=Dress(colour=JACKET, sleeve=JACKET, shade=JACKET_DARK, cuff="#FFF6E6"),
    hair_behind=fill(
        "M240,60 C318,56 338,112 334,180 C334,222 332,236 322,248 L292,250 L190,250 L156,248 "
        "C146,236 144,216 146,180 C142,110 166,62 240,60Z",
        SILVER_DARK,
    ),
    clothes=fill("M206,272 L274,272 L262,420 L240,470 L214,420Z", "#FFF6E6")
    + fill(
        "M206,268 L176,296 L190,372 L236,520 L240,720 L232,720 L236,520 L238,470 L214,380Z",
        JACKET_DARK,
    ),
    collar=fill("M200,276 L178,292 L168,362 L198,366 L190,384 L238,476 L236,430 L208,318Z", LAPEL)
    + fill("M280,276 L302,292 L312,362 L282,366 L290,384 L240,476 L244,430 L272,318Z", LAPEL)
    + fill("M204,284 L240,330 L226,352 L198,312Z", PAPER)
    + fill("M276,284 L240,330 L254,352 L282,312Z", PAPER)
    + circle(240, 536, 6, "#0A3A3F")
    + circle(240, 600, 6, "#0A3A3F")
    + circle(196, 398, 11, "#F2A922")
    + circle(196, 398, 5, "#FFF0C9"),
    wrinkles=stroke("M196,226 Q192,234 196,242", "#D69A78", 2.6),
    hair=fill(
        "M240,46 C324,42 348,108 342,178 C340,212 338,238 327,252 C314,248 309,238 312,216 "
        "C321,186 322,152 314,130 C276,128 232,116 206,90 C198,108 178,122 168,134 "
        "C158,160 158,190 166,216 C169,238 163,250 150,254 C140,236 137,210 139,178 "
        "C133,108 156,46 240,46Z",
        SILVER,
    )
    + fill(
        "M206,90 C232,116 276,128 314,130 C312,122 309,115 306,110 C270,110 236,102 212,84Z",
        SILVER_DARK,
    )
    + stroke("M214,74 C240,94 280,102 318,104", SILVER_DARK, 3.6)
    + stroke("M228,60 C256,74 292,80 322,82", SILVER_DARK, 3)
    + stroke("M196,80 C184,98 164,110 152,136", SILVER_DARK, 3.6)
    + stroke("M151,204 Q150,228 153,242", SILVER_DARK, 4)
    + stroke("M329,200 Q330,226 326,240", SILVER_DARK, 4),
    worn=frame(184, 144, 56, 46, FRAME, line=6, radius=20)
    + frame(251, 144, 54, 46, FRAME, line=6, radius=20)
    + stroke("M240,160 Q245,154 251,160", FRAME, 5.5)
    + stroke("M184,160 L166,156", FRAME, 5.5)
    + stroke("M305,160 L320,157", FRAME, 5)
    + circle(160, 226, 6.5, "#FFF6E6")
    + circle(322, 224, 6, "#FFF6E6"),
    holds=group(
        box(-62, -88, 124, 160, "#8C2A35", radius=8)
        + box(-50, -96, 104, 150, "#FFFDF7", radius=3)
        + box(-62, -80, 124, 154, "#B23A45", radius=8)
        + box(-34, -50, 68, 34, "#FFF6E6", radius=4)
        + stroke("M-22,-38 L22,-38", "#B23A45", 4)
        + stroke("M-22,-28 L10,-28", "#B23A45", 4),
        at=(212, 470),
        turned=-8,
    ),
)
