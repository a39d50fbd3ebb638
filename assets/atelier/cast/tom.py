"""Tom, 30: athletic, fair curls, a tracksuit, a whistle, a ball under his hand."""

from assets.atelier.person import Build, Dress, Face, Head, Nose, Person, Skin
from assets.atelier.shapes import PAPER, both_sides, box, circle, fill, group, stroke

FAIR, FAIR_DARK, FAIR_LIGHT = "#C99A4E", "#99702F", "#DDB56F"
NAVY, NAVY_DARK, RED = "#34508C", "#223767", "#C8402F"
CURLS = (
    (178, 100, 18),
    (194, 78, 20),
    (218, 64, 21),
    (246, 58, 22),
    (274, 64, 21),
    (296, 78, 20),
    (310, 102, 17),
    (214, 88, 18),
    (244, 82, 19),
    (272, 90, 18),
    (168, 124, 11),
    (316, 126, 11),
)

BALL = (
    circle(0, 0, 62, "#F4F0DF")
    + fill(
        "M-50,-36 C-20,-30 20,-40 44,-44 C52,-36 58,-26 60,-14 C30,-8 -20,-4 -60,-14 "
        "C-59,-22 -55,-30 -50,-36Z",
        "#2F8FB3",
    )
    + fill(
        "M-58,22 C-20,14 24,16 59,20 C54,34 46,44 36,50 C10,44 -20,44 -42,46 "
        "C-50,38 -55,30 -58,22Z",
        "#F2A922",
    )
    + stroke("M-61,4 C-20,-2 30,-2 61,2", "#C9C3B2", 3)
)

PERSON = Person(
    skin=Skin(tone="#EFBE98", shade="#CC9068", nose="#E6AD85", lip="#A84B43", blush="#EBA384"),
    head=Head(width=142, height=192, jaw=118, chin=64, top=76),
    face=Face(nose=Nose.STRAIGHT, iris="#3F6C8E", brows="#8A632C", brow_width=8, brow_height=24),
    build=Build(
        shoulders=130,
        chest=116,
        waist=94,
        hips=102,
        arms=(74, 58, 40),
        neck=39,
        collar=39,
        hands=1.02,
    ),
    dress=Dress(colour=NAVY, sleeve=NAVY, shade=NAVY_DARK, cuff=PAPER),
    clothes=both_sides(
        fill("M176,302 C150,310 128,318 118,330 L112,352 C140,340 170,330 204,326Z", RED)
        + stroke("M112,356 C140,344 172,334 208,330", PAPER, 6),
        240,
    )
    + stroke("M240,340 L240,720", PAPER, 4)
    + box(235, 352, 10, 20, PAPER, radius=4)
    + both_sides(stroke("M146,610 L184,560", NAVY_DARK, 5), 240)
    + fill("M284,424 h34 l-8,30 h-18Z", PAPER)
    + fill("M290,430 h22 l-5,18 h-12Z", RED),
    collar=fill(
        "M192,280 C184,296 182,316 190,330 C210,348 226,356 240,362 C254,356 270,348 290,330 "
        "C298,316 296,296 288,280 C286,316 264,334 240,344 C216,334 194,316 192,280Z",
        RED,
    )
    + stroke("M240,346 V362", PAPER, 4)
    + stroke("M204,324 C212,370 224,400 238,424", "#F2A922", 4)
    + stroke("M276,324 C268,370 256,400 242,424", "#F2A922", 4)
    + circle(234, 446, 17, "#D7D3E0")
    + box(232, 429, 36, 15, "#D7D3E0", radius=4)
    + circle(234, 446, 7, "#8F8A9E")
    + circle(240, 426, 5, "#8F8A9E"),
    hair=fill(
        "M166,156 C156,96 190,56 242,54 C296,54 328,96 316,156 C314,136 308,122 298,112 "
        "C270,98 212,98 184,112 C174,124 168,138 166,156Z",
        FAIR_DARK,
    )
    + "".join(circle(x, y, r, FAIR) for x, y, r in CURLS)
    + "".join(
        stroke(f"M{x - 8},{y + 2} q6,-14 18,-6", colour, 3.4)
        for (x, y, _), colour in zip(CURLS[:10], (FAIR_LIGHT, FAIR_DARK) * 5, strict=True)
    ),
    holds=group(BALL, at=(224, 500), turned=-14),
)
