"""Ewa, 48: a high blond ponytail, a mint tunic, folded towels."""

from assets.atelier.garments import badge, tunic, tunic_collar
from assets.atelier.person import Build, Dress, Face, Head, Nose, Person, Skin, Sleeves
from assets.atelier.shapes import box, circle, fill, group, stroke

BLOND, BLOND_DARK, BLOND_LIGHT = "#E3BE6A", "#B58E3E", "#F1D692"
MINT, MINT_DARK, MINT_LIGHT = "#9FD8C0", "#6DB094", "#BDE6D4"

TOWELS = (
    box(-74, 22, 148, 34, "#E7DFEA", radius=14)
    + box(-72, -10, 144, 34, "#FFFDF7", radius=14)
    + box(-74, -42, 148, 34, "#CFE3EC", radius=14)
    + stroke("M-56,5 H50", "#DDD3D6", 3)
    + stroke("M-56,38 H50", "#CBBFCF", 3)
    + stroke("M-56,-26 H50", "#AFCAD6", 3)
)

PERSON = Person(
    skin=Skin(tone="#F5CDB0", shade="#D7A181", nose="#EEB897", lip="#B1454A", blush="#F2AE95"),
    head=Head(width=140, height=192, jaw=108, chin=56, top=76),
    face=Face(
        nose=Nose.ROUND, iris="#4B7FA0", brows="#A37E3C", brow_width=6.5, lashes=True, bags=True
    ),
    build=Build(
        shoulders=112, chest=106, waist=98, hips=116, arms=(66, 52, 36), neck=32, hands=0.93
    ),
    dress=Dress(colour=MINT, sleeve=MINT, shade=MINT_DARK, cuff="#FFFDF7", sleeves=Sleeves.SHORT),
    hair_behind=circle(296, 92, 44, BLOND_DARK)
    + fill(
        "M306,96 C350,120 362,190 346,250 C340,290 352,320 340,352 C326,342 318,320 314,292 "
        "C300,230 306,160 290,120Z",
        BLOND_DARK,
    ),
    clothes=tunic(MINT_DARK) + badge(158, 404, "#84305A"),
    collar=tunic_collar(MINT_LIGHT, MINT_DARK),
    hair=fill(
        "M164,166 C148,100 180,50 242,48 C306,46 332,100 316,168 C314,142 308,126 296,112 "
        "C280,124 240,108 226,92 C214,112 194,120 182,130 C172,144 167,154 164,166Z",
        BLOND,
    )
    + fill(
        "M226,92 C214,112 194,120 182,130 C172,144 167,154 164,166 C158,130 170,104 226,92Z",
        BLOND_DARK,
    )
    + stroke("M224,92 C206,98 184,108 170,136", BLOND_LIGHT, 4)
    + stroke("M232,80 C258,84 286,92 306,120", BLOND_DARK, 3.4)
    + stroke("M224,64 C258,62 292,74 308,98", BLOND_LIGHT, 4.5)
    + stroke("M206,72 C186,82 174,98 168,116", BLOND_LIGHT, 4),
    worn=circle(172, 210, 5, "#84305A") + circle(310, 208, 4.5, "#84305A"),
    holds=group(TOWELS, at=(222, 506), turned=-4),
)
