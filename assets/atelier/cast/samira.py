"""Samira, in her thirties: a purple headscarf, a yellow cleaning uniform, a spray bottle."""

from assets.atelier.person import Build, Dress, Face, Head, Nose, Person, Skin, Sleeves
from assets.atelier.shapes import INK, PAPER, box, circle, fill, group, stroke

_SCARF, _SCARF_LIGHT, _SCARF_DARK = "#6E2C6B", "#8D4488", "#4F1C4F"
_TUNIC, _SEAM = "#F4AE2B", "#CC861A"
_GREEN, _CREAM = "#2F8F6B", "#FFF6E6"

_BOTTLE = (
    box(-30, -6, 60, 98, _GREEN, radius=14)
    + box(-30, 24, 60, 40, _CREAM)
    + fill("M-13,-6 L-10,-30 L10,-30 L13,-6Z", "#1F6E50")
    + fill("M-34,-52 L16,-52 Q26,-50 26,-38 L26,-30 L-10,-30 L-14,-38 L-34,-42Z", _CREAM)
    + stroke("M-12,-32 Q-18,-24 -16,-14", _CREAM, 6)
    + fill("M0,32 Q14,34 12,46 Q10,56 0,58 Q-12,54 -10,44 Q-8,38 0,32Z", _GREEN)
)

PERSON = Person(
    skin=Skin(tone="#C08457", shade="#96603A", nose="#B6794D", lip="#7A2430", blush="#CB7F5C"),
    head=Head(width=140, height=188, jaw=108, chin=56, top=78, ears=False),
    face=Face(
        nose=Nose.ROUND, iris="#2B1710", brows="#2B1B1E", brow_width=7.5, eye_size=1.06, lashes=True
    ),
    build=Build(shoulders=116, chest=108, waist=98, hips=118, arms=(66, 54, 36), hands=0.94),
    dress=Dress(colour=_TUNIC, sleeve=_TUNIC, shade=_SEAM, cuff=_SEAM, sleeves=Sleeves.ROLLED),
    hair_behind=fill(
        "M240,40 C336,36 356,120 346,196 C342,246 330,282 312,302 L168,302 "
        "C150,282 136,246 134,196 C126,120 148,40 240,40Z",
        _SCARF_DARK,
    ),
    clothes=stroke("M240,330 L240,720", _SEAM, 4)
    + fill("M262,560 h84 v70 q0,10 -10,10 h-64 q-10,0 -10,-10Z", "#E09A1F")
    + stroke("M262,562 h84", _SEAM, 5)
    + "".join(circle(240, y, 5, _SEAM) for y in (420, 490, 560, 630))
    + fill("M276,398 h62 v38 h-62Z", PAPER)
    + stroke("M286,411 h30", INK, 4)
    + stroke("M286,423 h42", "#8D88A0", 4)
    + fill("M276,398 h62 v6 h-62Z", "#12656B"),
    collar=fill(
        "M150,262 C146,300 156,330 190,350 C210,366 236,384 262,380 C300,372 330,346 334,308 "
        "C338,288 334,272 330,262 C310,300 280,312 240,312 C200,312 168,298 150,262Z",
        _SCARF,
    )
    + fill(
        "M176,318 C200,342 250,356 300,338 C286,362 262,376 246,380 C214,376 190,350 176,318Z",
        _SCARF_LIGHT,
    )
    + stroke("M168,296 C200,328 270,336 318,300", _SCARF_DARK, 5)
    + fill("M256,372 C276,380 290,420 284,470 L246,460 C250,430 248,400 238,378Z", _SCARF_LIGHT)
    + stroke("M262,386 C270,410 270,436 266,462", _SCARF_DARK, 4),
    hair=fill(
        "M240,40 C340,34 360,124 348,200 C344,250 330,284 296,300 C314,262 318,210 312,168 "
        "C306,118 278,96 242,96 C204,96 174,118 168,168 C162,212 168,264 188,300 "
        "C152,284 138,246 134,196 C126,120 148,40 240,40Z",
        _SCARF,
    )
    + fill(
        "M150,120 C170,72 214,52 262,56 C310,62 338,96 340,140 C322,98 290,80 250,78 "
        "C204,76 172,96 150,120Z",
        _SCARF_LIGHT,
    )
    + fill(
        "M242,90 C206,90 170,112 164,166 C170,132 202,104 242,104 C280,104 308,130 314,164 "
        "C310,112 276,90 242,90Z",
        _SCARF_DARK,
    )
    + stroke("M330,180 Q338,230 312,284", _SCARF_DARK, 4)
    + stroke("M146,190 Q148,240 168,280", _SCARF_DARK, 4),
    holds=group(_BOTTLE, at=(266, 470), turned=-8),
)
