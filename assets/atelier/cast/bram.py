"""Bram, 55: bald, a full grey beard, a care tunic, a mug."""

from assets.atelier import props
from assets.atelier.garments import badge, tunic, tunic_collar
from assets.atelier.person import Build, Dress, Face, Head, Nose, Person, Skin, Sleeves
from assets.atelier.shapes import fill, group, stroke

GREY, GREY_DARK, GREY_LIGHT = "#A7A3B0", "#7C7789", "#C6C2CE"
BLUE, BLUE_DARK, BLUE_LIGHT = "#6C9CC9", "#4A76A1", "#8DB6DB"
TONE, SHADE = "#F1BF9F", "#CE9273"

PERSON = Person(
    skin=Skin(tone=TONE, shade=SHADE, nose="#E8AB89", lip="#A24E46", blush="#EAA085"),
    head=Head(width=150, height=198, jaw=124, chin=74, top=68),
    face=Face(
        nose=Nose.BROAD,
        iris="#4F6B4A",
        brows="#86818F",
        brow_width=9.5,
        brow_height=24,
        eye_size=0.96,
        bags=True,
        laugh_lines=False,
    ),
    build=Build(
        shoulders=130,
        chest=124,
        waist=122,
        hips=130,
        arms=(78, 62, 44),
        neck=41,
        collar=42,
        hands=1.04,
    ),
    dress=Dress(colour=BLUE, sleeve=BLUE, shade=BLUE_DARK, cuff="#FFFDF7", sleeves=Sleeves.SHORT),
    clothes=tunic(BLUE_DARK) + badge(152, 408, "#2F8F6B"),
    collar=tunic_collar(BLUE_LIGHT, BLUE_DARK),
    wrinkles=stroke("M208,108 Q242,101 280,108", SHADE, 2.8)
    + stroke("M216,94 Q244,88 270,94", SHADE, 2.6)
    + stroke("M196,86 Q210,74 228,74", "#FBDCC6", 7),
    beard=fill(
        "M164,170 C162,206 164,244 180,268 C200,294 222,304 244,304 C268,304 292,292 308,268 "
        "C322,244 322,206 318,170 C310,196 300,206 284,208 C270,202 258,201 246,207 "
        "C234,201 222,201 208,208 C188,206 172,196 164,170Z",
        GREY,
    )
    + fill(
        "M286,250 C282,276 264,294 244,304 C268,304 292,292 308,268 C322,244 322,206 318,170 "
        "C314,200 304,224 286,250Z",
        GREY_DARK,
    )
    + fill(
        "M246,207 Q222,199 204,213 Q196,221 196,231 Q222,219 246,221 Q270,219 296,229 "
        "Q296,219 286,211 Q268,199 246,207Z",
        GREY_LIGHT,
    )
    + fill("M212,227 Q246,219 282,225 Q278,247 246,249 Q218,247 212,227Z", TONE)
    + stroke("M196,262 Q206,280 222,288", GREY_LIGHT, 4)
    + stroke("M230,270 Q238,284 250,288", GREY_LIGHT, 4)
    + stroke("M182,226 Q182,242 190,254", GREY_LIGHT, 4),
    hair=fill("M164,176 C158,158 160,142 166,130 L174,138 C170,152 169,164 170,182Z", GREY)
    + fill("M318,176 C324,158 322,142 316,130 L308,138 C312,152 313,164 312,182Z", GREY_DARK),
    holds=group(props.mug("#F2A922", "#C27A12"), at=(256, 476), turned=-4),
)
