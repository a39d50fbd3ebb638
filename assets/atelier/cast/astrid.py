"""Astrid, 50: short blond-grey hair, an ochre jacket, a wheelchair, a notebook on her lap."""

from assets.atelier.garments import round_neck
from assets.atelier.person import Build, Dress, Face, Head, Nose, Person, Skin
from assets.atelier.shapes import both_sides, box, circle, ellipse, fill, group, stroke

HAIR, HAIR_DARK, HAIR_LIGHT = "#D9C79A", "#AA9870", "#EBDDB8"
OCHRE, OCHRE_DARK, OCHRE_LIGHT = "#C27A2C", "#8F5516", "#D6923F"
FRAME, FRAME_LIGHT, SEAT = "#3A3F5C", "#6D7394", "#2B2F48"
TROUSERS, TROUSERS_DARK = "#3D5A6C", "#2A4152"

PERSON = Person(
    skin=Skin(tone="#F3C9AC", shade="#D39C7B", nose="#EBB592", lip="#A9484A", blush="#EFAE94"),
    head=Head(width=142, height=192, jaw=112, chin=60, top=76),
    face=Face(
        nose=Nose.STRAIGHT,
        iris="#4F7F8C",
        brows="#A08A60",
        brow_width=6.5,
        eye_size=1,
        lashes=True,
        bags=True,
    ),
    build=Build(
        shoulders=108,
        chest=102,
        waist=98,
        hips=112,
        arms=(62, 50, 36),
        neck=33,
        collar=31,
        hands=0.92,
    ),
    dress=Dress(colour=OCHRE, sleeve=OCHRE, shade=OCHRE_DARK, cuff=OCHRE_LIGHT),
    behind=both_sides(
        stroke("M112,430 L112,720", FRAME, 14)
        + stroke("M112,436 Q110,404 84,400 L64,400", FRAME, 13)
        + stroke("M84,400 L56,400", SEAT, 22),
        240,
    )
    + box(108, 440, 264, 240, SEAT, radius=22)
    + box(120, 452, 240, 216, FRAME, radius=16),
    hair_behind=fill(
        "M240,60 C314,56 330,112 322,172 C320,196 314,210 306,218 L176,218 "
        "C166,210 160,196 158,172 C150,112 166,60 240,60Z",
        HAIR_DARK,
    ),
    clothes=fill("M204,286 L276,286 L262,620 L218,620Z", "#F7F0E4")
    + both_sides(fill("M202,280 L182,294 L196,400 L216,622 L230,622 L214,400Z", OCHRE_DARK), 240)
    + fill(
        "M122,720 L126,640 C128,618 150,612 178,612 L302,612 C330,612 352,618 354,640 L358,720Z",
        TROUSERS_DARK,
    )
    + both_sides(fill("M130,720 C126,668 146,634 184,634 C222,634 240,664 238,720Z", TROUSERS), 240)
    + fill("M129,606 Q240,594 351,606 L350,638 Q240,620 130,638Z", OCHRE_DARK)
    + both_sides(
        ellipse(80, 730, 42, 212, FRAME)
        + ellipse(80, 730, 36, 202, FRAME_LIGHT)
        + ellipse(80, 730, 29, 192, "#E9DCC8")
        + stroke("M80,540 V720 M64,572 L96,720 M96,572 L64,720", FRAME_LIGHT, 3)
        + ellipse(80, 730, 10, 34, FRAME),
        240,
    ),
    collar=round_neck("#E3D6C1", out=46)
    + both_sides(fill("M196,278 L168,294 L156,344 L198,396 L208,330 L190,302Z", OCHRE_LIGHT), 240),
    wrinkles=stroke("M196,226 Q191,234 195,243", "#D39C7B", 2.6),
    hair=fill(
        "M240,46 C314,42 338,100 324,166 C322,186 318,200 310,208 C312,184 312,158 304,124 "
        "C280,124 246,116 222,98 C212,114 196,126 184,134 C174,156 172,184 174,210 "
        "C162,202 156,184 155,164 C146,98 168,50 240,46Z",
        HAIR,
    )
    + stroke("M222,98 C246,116 280,124 304,124", HAIR_DARK, 3.4)
    + stroke("M226,82 C250,100 282,107 310,108", HAIR_DARK, 3)
    + stroke("M236,66 C260,82 288,90 310,94", HAIR_LIGHT, 4)
    + stroke("M208,74 C192,92 176,104 168,124", HAIR_DARK, 3.4)
    + stroke("M216,58 C190,70 172,88 166,106", HAIR_LIGHT, 4),
    worn=circle(171, 210, 5.5, "#E2A93B") + circle(311, 208, 5, "#E2A93B"),
    holds=group(
        box(-56, -70, 112, 140, "#8E3B4E", radius=8)
        + box(-46, -70, 96, 132, "#FFFDF7", radius=3)
        + stroke("M-46,-64 V60", "#8E3B4E", 8)
        + stroke("M-26,-40 h56", "#A9A6BC", 5)
        + stroke("M-26,-18 h62", "#A9A6BC", 5)
        + stroke("M-26,4 h44", "#A9A6BC", 5),
        at=(222, 496),
        turned=-8,
    ),
)
