"""Kim, in her thirties: a black bun, a hotel waistcoat with a red scarf, a tablet."""

from assets.atelier.person import Build, Dress, Face, Head, Nose, Person, Skin
from assets.atelier.shapes import INK, PAPER, box, circle, ellipse, fill, group, stroke

VEST = "#3A2450"
VEST_DARK = "#271737"
VEST_LIGHT = "#4E3468"
BLOUSE = "#FFFDF7"
BLOUSE_DARK = "#D9D0DA"
HAIR = "#221C30"
HAIR_LIGHT = "#3D3452"

PERSON = Person(
    skin=Skin(
        tone="#F1CDA6",
        shade="#D3A077",
        nose="#EABF94",
        lip="#B2433F",
        blush="#F0B394",
        lid="#E0B187",
    ),
    head=Head(width=134, height=186, jaw=98, chin=48, top=78),
    face=Face(
        nose=Nose.SMALL,
        iris="#2A1A16",
        brows="#221C30",
        brow_width=5.5,
        brow_height=27,
        mouth_depth=58,
        lashes=True,
    ),
    build=Build(
        shoulders=98, chest=88, waist=72, hips=92, collar=30, arms=(54, 44, 32), hands=0.86, neck=28
    ),
    dress=Dress(colour=BLOUSE, sleeve=BLOUSE, shade=BLOUSE_DARK, cuff="#E8DFE6"),
    hair_behind=ellipse(262, 46, 46, 40, HAIR)
    + fill(
        "M240,52 C316,48 330,120 322,184 C320,206 312,220 304,226 L178,226 "
        "C168,218 162,206 160,184 C150,120 166,54 240,52Z",
        HAIR,
    ),
    clothes=fill(
        "M176,300 C160,306 152,320 152,340 C150,400 166,450 168,520 C166,580 148,640 148,720 "
        "L332,720 C332,640 314,580 312,520 C314,450 330,400 328,340 C328,320 320,306 304,300 "
        "L240,440Z",
        VEST,
    )
    + fill("M176,300 L192,292 L244,430 L240,462Z", VEST_LIGHT)
    + fill("M304,300 L288,292 L238,430 L240,462Z", VEST_LIGHT)
    + stroke("M240,452 L240,720", VEST_DARK, 4)
    + circle(240, 490, 5.5, "#F2A922")
    + circle(240, 545, 5.5, "#F2A922")
    + circle(240, 600, 5.5, "#F2A922")
    + fill("M276,402 h48 v24 h-48Z", "#F2A922")
    + stroke("M284,414 h30", INK, 4),
    collar=fill("M206,284 L240,318 L222,350 L190,304Z", PAPER)
    + fill("M274,284 L240,318 L258,350 L290,304Z", PAPER)
    + fill("M204,280 Q240,330 276,280 L284,300 Q240,352 196,300Z", "#C8402F")
    + fill("M240,322 L270,344 L262,404 L240,376 L222,398 L214,342Z", "#C8402F")
    + fill("M228,318 h26 v26 h-26Z", "#9E2B20"),
    hair=fill(
        "M166,166 C158,96 190,66 240,64 C292,64 322,98 314,166 C310,140 300,122 280,106 "
        "C250,128 196,132 178,134 C170,144 167,154 166,166Z",
        HAIR,
    )
    + fill("M286,92 C262,116 214,122 184,126 C206,112 240,104 262,88Z", HAIR_LIGHT)
    + stroke("M236,36 Q262,20 292,40", HAIR_LIGHT, 5)
    + fill("M162,180 C160,150 164,130 172,124 L178,134 C170,150 168,168 170,196Z", HAIR)
    + fill("M318,180 C320,150 316,130 308,122 L302,130 C310,150 312,168 311,196Z", HAIR),
    worn=circle(173, 214, 5, "#F2A922") + circle(309, 212, 4.5, "#F2A922"),
    holds=group(
        box(-54, -74, 108, 148, "#1F1A33", radius=12)
        + box(-46, -64, 92, 128, "#BFE0E2", radius=5)
        + stroke("M-30,-44 h46", "#12656B", 6)
        + stroke("M-30,-26 h60", "#7FB5B9", 5)
        + stroke("M-30,-10 h52", "#7FB5B9", 5)
        + circle(24, 36, 10, "#F2A922"),
        at=(206, 470),
        turned=-10,
    ),
)
