"""Delroy, in his forties: blue dungarees, a red cloth over the shoulder, a spanner."""

from assets.atelier.person import Build, Dress, Face, Head, Nose, Person, Skin, Sleeves
from assets.atelier.shapes import PAPER, box, fill, group, stroke

DUNGAREES = "#2B4FA3"
DUNGAREES_DARK = "#1B3676"
DUNGAREES_LIGHT = "#3A62BF"
SHIRT = "#F1E7D3"
SHIRT_DARK = "#CDBD9F"
GREY = "#A39DAE"
BLACK = "#231B2B"

PERSON = Person(
    skin=Skin(tone="#7A4B35", shade="#573121", nose="#6B3F2C", lip="#B4675B"),
    head=Head(width=150, height=196, jaw=128, chin=76, top=74),
    face=Face(nose=Nose.BROAD, iris="#1E100C", brows="#1C1420", brow_width=9, laugh_lines=False),
    build=Build(
        shoulders=130,
        chest=120,
        waist=112,
        hips=124,
        collar=44,
        arms=(78, 62, 46),
        hands=1.06,
        neck=42,
    ),
    dress=Dress(
        colour=SHIRT, sleeve=SHIRT, shade=SHIRT_DARK, cuff=SHIRT_DARK, sleeves=Sleeves.SHORT
    ),
    clothes=fill(
        "M158,404 L322,404 C330,470 352,520 360,560 L364,720 L116,720 L120,560 "
        "C128,520 150,470 158,404Z",
        DUNGAREES,
    )
    + fill("M158,404 L322,404 L324,424 L156,424Z", DUNGAREES_LIGHT)
    + fill("M168,300 L200,290 L204,410 L172,410Z", DUNGAREES)
    + fill("M312,300 L280,290 L276,410 L308,410Z", DUNGAREES)
    + box(174, 396, 28, 26, "#F2A922", radius=5)
    + box(278, 396, 28, 26, "#F2A922", radius=5)
    + fill("M196,452 h88 v66 q0,10 -10,10 h-68 q-10,0 -10,-10Z", DUNGAREES_LIGHT)
    + stroke("M196,470 h88", DUNGAREES_DARK, 4)
    + stroke("M262,446 v44", PAPER, 7)
    + stroke("M262,446 v10", "#C8402F", 7)
    + stroke("M276,448 v40", "#CFCBDC", 6)
    + stroke("M240,540 L240,720", DUNGAREES_DARK, 4),
    collar=fill("M190,286 Q240,352 290,286 L302,294 Q240,372 178,294Z", SHIRT_DARK)
    + group(
        fill(
            "M286,292 C310,282 340,288 352,312 L366,420 L330,432 L322,402 L304,430 L284,420Z",
            "#C8402F",
        )
        + stroke("M312,310 Q326,360 324,402", "#9A2C20", 4)
        + stroke("M338,318 Q346,360 348,408", "#9A2C20", 3),
        at=(-6, 4),
    ),
    beard=fill(
        "M204,222 Q222,206 246,212 Q272,206 290,222 Q270,216 246,219 Q224,216 204,222Z", BLACK
    )
    + fill("M222,252 Q246,246 270,251 Q266,268 246,270 Q226,268 222,252Z", BLACK)
    + fill("M232,257 Q242,254 250,255 Q246,261 237,262Z", "#5A5166"),
    hair=fill(
        "M164,158 C156,92 186,58 242,56 C300,56 326,92 318,158 C314,134 308,120 300,108 "
        "C270,94 212,94 182,108 C172,122 168,138 164,158Z",
        BLACK,
    )
    + fill("M164,160 C160,138 162,122 168,112 L180,110 C172,126 170,142 170,164Z", GREY)
    + fill("M318,160 C322,138 320,122 314,112 L302,110 C310,126 312,142 312,164Z", GREY),
    holds=group(
        fill("M-10,-84 L10,-84 L12,70 Q0,80 -12,70Z", "#B9B4C4")
        + fill(
            "M-30,-128 L-30,-100 Q-28,-76 0,-74 Q28,-76 30,-100 L30,-128 L14,-128 L14,-104 "
            "L-14,-104 L-14,-128Z",
            "#CFCBDC",
        )
        + stroke("M0,-60 L0,50", "#8F8A9E", 5),
        at=(262, 492),
        turned=-32,
    ),
)
