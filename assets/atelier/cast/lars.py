"""Lars, 22: a cap back to front, an orange hi-vis vest, work gloves."""

from assets.atelier.garments import round_neck
from assets.atelier.person import Build, Dress, Face, Head, Nose, Person, Skin, Sleeves
from assets.atelier.shapes import both_sides, circle, fill, group, stroke

ORANGE, ORANGE_DARK, STRIPE = "#F07A2B", "#BD5414", "#F4F0DF"
GREY, GREY_DARK = "#5C6274", "#42475A"
CAP, CAP_DARK, CAP_LIGHT = "#2C5F8A", "#1D4465", "#3A76A8"
HAIR = "#2E2019"

GLOVES = group(
    fill("M-30,-20 L24,-20 L28,60 Q28,84 0,86 Q-32,84 -32,60Z", "#D8A84A")
    + fill("M-30,-44 L24,-44 L26,-14 L-32,-14Z", "#B8322C")
    + stroke("M-14,56 V80", "#A97C28", 3.4)
    + stroke("M2,56 V82", "#A97C28", 3.4)
    + stroke("M16,56 V78", "#A97C28", 3.4),
    turned=14,
) + group(
    fill("M-28,-20 L24,-20 L28,60 Q28,84 0,86 Q-32,84 -32,60Z", "#E6BC63")
    + fill("M-30,-44 L24,-44 L26,-14 L-32,-14Z", "#C8402F")
    + stroke("M-12,56 V80", "#A97C28", 3.4)
    + stroke("M4,56 V82", "#A97C28", 3.4),
    at=(-8, 4),
    turned=-6,
)

PERSON = Person(
    skin=Skin(tone="#C8926A", shade="#9E6A46", nose="#BC835B", lip="#9A4A44", blush="#CF8A66"),
    head=Head(width=142, height=190, jaw=110, chin=58, top=78),
    face=Face(
        nose=Nose.ROUND,
        iris="#3A2416",
        brows="#2A1C17",
        brow_width=8,
        brow_height=25,
        laugh_lines=False,
    ),
    build=Build(
        shoulders=114,
        chest=104,
        waist=96,
        hips=104,
        arms=(66, 54, 38),
        neck=34,
        collar=33,
        hands=0.98,
    ),
    dress=Dress(colour=GREY, sleeve=GREY, shade=GREY_DARK, cuff=GREY_DARK, sleeves=Sleeves.SHORT),
    clothes=fill(
        "M194,290 C176,302 158,308 150,322 C144,350 146,400 144,440 C142,480 150,500 150,530 "
        "C148,590 140,640 138,720 L342,720 C340,640 332,590 330,530 C330,500 338,480 336,440 "
        "C334,400 336,350 330,322 C322,308 304,302 286,290 L240,420Z",
        ORANGE,
    )
    + both_sides(fill("M164,306 L186,296 L208,372 L206,720 L178,720 L178,400Z", STRIPE), 240)
    + fill("M147,548 L333,548 L337,590 L143,590Z", STRIPE)
    + stroke("M147,546 H333", ORANGE_DARK, 4)
    + stroke("M144,592 H336", ORANGE_DARK, 4)
    + stroke("M240,424 L240,720", ORANGE_DARK, 5),
    collar=round_neck(GREY_DARK, out=46),
    hair=fill("M168,172 C160,150 162,130 168,116 L182,116 C174,136 172,152 174,178Z", HAIR)
    + fill("M314,172 C320,150 318,130 312,116 L300,116 C306,136 308,152 307,178Z", HAIR)
    + fill("M208,112 C214,92 264,92 276,112 C260,104 226,104 208,112Z", HAIR),
    worn=fill(
        "M158,132 C150,74 186,40 242,40 C300,40 334,76 324,132 C304,116 292,112 280,112 "
        "C274,88 212,88 204,112 C190,112 176,118 158,132Z",
        CAP,
    )
    + fill(
        "M280,112 C292,112 304,116 324,132 C332,84 306,48 268,42 C292,60 294,88 280,112Z", CAP_DARK
    )
    + stroke("M204,112 C212,86 274,86 280,112", CAP_DARK, 5)
    + stroke("M200,118 Q242,104 286,118", CAP_LIGHT, 13)
    + circle(242, 112, 3.5, CAP_DARK)
    + circle(262, 113, 3.5, CAP_DARK)
    + circle(222, 113, 3.5, CAP_DARK)
    + stroke("M240,44 C216,50 200,66 194,92", CAP_LIGHT, 4)
    + circle(243, 40, 7, CAP_LIGHT),
    holds=group(GLOVES, at=(258, 470)),
)
