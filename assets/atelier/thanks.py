"""What stands beside the words of somebody who is pleased: tall, 176 by 424."""

from __future__ import annotations

from collections.abc import Callable, Collection

from assets.atelier.scenery import CREAM, put
from assets.atelier.shapes import INK, box, circle, ellipse, fill, picture, stroke

SIZE = (176, 424)
"""The canvas of such a picture: the left side of a card. Low, it shows its rows 50 to 280."""

_WHITE = "#FFFDF7"


def tulips() -> tuple[str, str]:
    """Tulips."""
    stem, leaf = "#2F7A5B", "#3E9B6C"
    return "#F7C9B4", (
        stroke("M88,424 V170", stem, 9)
        + stroke("M62,424 Q58,350 44,280", stem, 9)
        + stroke("M112,424 Q124,340 134,250", stem, 9)
        + fill("M68,424 Q52,350 54,262 Q88,320 88,424Z", leaf)
        + fill("M60,424 Q26,396 16,330 Q56,362 72,424Z", leaf)
        + fill("M92,424 Q88,350 122,292 Q128,368 106,424Z", "#2F8A60")
        + fill("M108,424 Q118,368 160,334 Q154,396 120,424Z", leaf)
        + fill(
            "M54,128 Q66,132 72,144 Q78,122 88,112 Q98,122 104,144 Q110,132 122,128 "
            "Q130,190 88,190 Q46,190 54,128Z",
            "#F2A922",
        )
        + fill("M72,144 Q78,122 88,112 Q98,122 104,144 Q106,174 88,188 Q70,174 72,144Z", "#F7C667")
        + put(_tulip("#C8402F", "#D9573C"), 42, 270, turned=-8)
        + put(_tulip("#8C4189", "#A463A0"), 136, 238, turned=8)
    )


def _tulip(outer: str, inner: str) -> str:
    """A flower, the middle of it at (0, 0)."""
    return fill(
        "M-28,-28 Q-16,-24 -12,-14 Q-8,-30 0,-38 Q8,-30 12,-14 Q16,-24 28,-28 "
        "Q34,24 0,24 Q-34,24 -28,-28Z",
        outer,
    ) + fill("M-12,-14 Q-8,-30 0,-38 Q8,-30 12,-14 Q14,10 0,22 Q-14,10 -12,-14Z", inner)


def card() -> tuple[str, str]:
    """A card that came by post: the sun over the water, and a few words below it."""
    return "#E3A587", (
        circle(150, 84, 72, "#EBBBA2")
        + circle(22, 338, 92, "#D38F70")
        + put(_picture_card(), 88, 190, 1, -6)
    )


def _picture_card() -> str:
    sea, foam = "#24429B", "#BFE0E2"
    waves = "".join(
        stroke(f"M{x},{y} q7,-8 14,0 t14,0", foam, 4) for x, y in ((-44, 14), (8, 8), (-18, 30))
    )
    return (
        box(-58, -88, 126, 188, "#BF7C5F", 6)
        + box(-63, -94, 126, 188, _WHITE, 6)
        + box(-53, -84, 106, 126, "#F7CF8E", 3)
        + circle(16, -34, 24, "#F2A922")
        + box(-53, -6, 106, 48, sea, 3)
        + waves
        + stroke("M-44,60 H38 M-44,78 H6", INK, 5)
    )


def coffee() -> tuple[str, str]:
    """A cup of coffee, made for you."""
    return "#F2C57C", (
        box(0, 284, 176, 140, "#B5352B")
        + box(0, 284, 176, 10, "#C8402F")
        + put(_cup_and_plate(), 8, 46, 0.84)
    )


def _cup_and_plate() -> str:
    steam = "M62,146 q-14,-18 0,-34 q14,-16 0,-32 M94,146 q-14,-18 0,-34 q14,-16 0,-32"
    return (
        stroke(steam, CREAM, 9)
        + ellipse(84, 304, 74, 17, "#E0D2C4")
        + ellipse(84, 299, 74, 17, _WHITE)
        + stroke("M126,196 q34,-6 30,26 q-4,28 -38,28", "#0E565C", 14)
        + fill("M28,176 H136 Q138,292 82,296 Q26,292 28,176Z", "#12656B")
        + ellipse(82, 178, 54, 15, "#0E565C")
        + ellipse(82, 180, 45, 10, "#5B2F22")
        + circle(146, 316, 21, "#D9A066")
        + "".join(circle(x, y, 3, "#8A5A2B") for x, y in ((138, 310), (150, 308), (146, 322)))
    )


def message() -> tuple[str, str]:
    """A message on the telephone, with a smile."""
    return "#A6CFC7", (
        circle(150, 96, 66, "#BFDDD6")
        + circle(20, 330, 90, "#93C0B8")
        + put(
            box(-58, -114, 116, 232, INK, 18)
            + box(-49, -100, 98, 200, "#FFF6E6", 8)
            + box(-16, -109, 32, 5, "#4A4072", 2)
            + box(-39, -86, 60, 26, "#D8C9AB", 11)
            + stroke("M-28,-73 H8", "#8A7A5C", 5)
            + box(-20, -48, 60, 26, "#12656B", 11)
            + stroke("M-8,-35 H28", "#BFE0E2", 5)
            + circle(-6, 32, 35, "#F2A922")
            + circle(-18, 24, 4.5, INK)
            + circle(6, 24, 4.5, INK)
            + stroke("M-22,40 Q-6,58 10,40", INK, 5.5)
            + circle(0, 109, 5, "#4A4072"),
            82,
            190,
            0.84,
            -7,
        )
        + circle(127, 106, 17, "#C8402F")
        + stroke("M119,106 l6,7 l10,-13", _WHITE, 5)
    )


def cake() -> tuple[str, str]:
    """A piece of cake on a plate."""
    return "#CBD490", (
        box(0, 288, 176, 136, "#6E2C6B")
        + box(0, 288, 176, 10, "#8C4189")
        + put(_slice(), 8, 46, 0.84)
    )


def _slice() -> str:
    return (
        ellipse(88, 304, 78, 18, "#D9CBE2")
        + ellipse(88, 298, 78, 18, _WHITE)
        + fill("M20,204 L148,172 Q160,184 156,204Z", "#F7C9B4")
        + fill("M20,204 H156 V292 H20Z", "#F0C67D")
        + box(20, 232, 136, 14, "#C8402F")
        + box(20, 262, 136, 8, _WHITE)
        + fill(
            "M20,204 H156 V216 q-10,16 -20,0 q-11,20 -22,0 q-11,14 -22,0 q-11,22 -24,0 "
            "q-11,14 -22,0 q-11,12 -26,0Z",
            _WHITE,
        )
        + circle(104, 166, 17, "#C8402F")
        + stroke("M104,152 Q108,132 126,126", "#2F7A5B", 5)
        + fill("M126,126 q-4,-18 -24,-16 q4,18 24,16Z", "#3E9B6C")
        + stroke("M48,192 V122", "#12656B", 8)
        + fill("M48,92 Q62,112 56,120 Q48,128 40,120 Q34,112 48,92Z", "#F2A922")
    )


def drawing() -> tuple[str, str]:
    """What a child drew: the sun, a house, and the two of you."""
    blue, red, green = "#24429B", "#C8402F", "#2F8F6B"
    sheet = (
        box(-68, -96, 136, 200, _WHITE, 3)
        + circle(-40, -64, 17, "#F2A922")
        + stroke("M-40,-88 v-4 M-17,-64 h7 M-24,-48 l6,6 M-24,-80 l5,-5", "#F2A922", 5)
        + stroke("M2,-18 V-52 L28,-76 L54,-52 V-18 H2 M20,-18 V-38 H34 V-18", red, 6)
        + stroke("M-60,80 q8,-9 14,0 t14,-1 t14,2 t14,-2 t14,2 t14,-2 t14,1 t14,0", green, 6)
        + stroke("M-28,8 V48 M-28,48 L-40,74 M-28,48 L-16,74 M-50,22 L-28,20 L0,32", blue, 6)
        + circle(-28, -6, 13, "#F7C9B4")
        + stroke("M-33,-4 q5,6 10,0", INK, 3)
        + stroke("M26,26 L12,58 H42 L26,26 M20,60 V74 M34,60 V74 M0,32 L24,38 L46,24", "#8C4189", 6)
        + circle(26, 12, 12, "#B9784E")
        + stroke("M21,14 q5,6 10,0", INK, 3)
    )
    return "#7FA3D1", (
        circle(140, 340, 110, "#6B91C4")
        + put(sheet, 82, 180, 0.86, 5)
        + circle(88, 104, 10, red)
        + circle(85, 101, 3.4, "#F7C9B4")
    )


def note() -> tuple[str, str]:
    """A few words on a yellow note, stuck where you will find it."""
    return "#9FC3A4", (
        circle(30, 84, 74, "#B4D2B6")
        + circle(160, 330, 96, "#86B08F")
        + put(_sticky_note(), 86, 170, 0.9, -6)
    )


def _sticky_note() -> str:
    return (
        fill("M-58,-60 L66,-54 L60,76 L-52,74Z", "#7FA887")
        + fill("M-62,-66 H62 V36 Q62,50 52,58 L44,66 H-62Z", "#F7CF5E")
        + box(-62, -66, 124, 20, "#F2A922")
        + fill("M62,34 Q62,50 52,58 L44,66 Q50,46 38,38 Q52,44 62,34Z", "#D08C17")
        + stroke("M-44,-22 H36 M-44,2 H20", INK, 6)
        + stroke("M-40,34 L-28,46 L-6,22", "#0E565C", 8)
    )


def nod() -> tuple[str, str]:
    """A hand, raised in passing: well done."""
    return "#CDBBE0", (circle(86, 172, 98, "#DCCEEA") + put(_raised_hand(), 8, 24, 0.84))


def _raised_hand() -> str:
    skin, shade = "#C68A5E", "#A96F46"
    fingers = "M58,178 V116 M82,174 V92 M106,176 V100 M128,184 V126"
    return (
        stroke("M46,222 L22,188", skin, 25)
        + stroke(fingers, skin, 22)
        + fill("M47,170 H139 Q144,226 122,262 H66 Q44,226 47,170Z", skin)
        + stroke("M64,214 Q92,196 124,206", shade, 5)
        + box(68, 246, 52, 70, skin)
        + fill("M50,300 H138 L166,480 H22Z", "#0E565C")
        + box(46, 292, 96, 30, "#12656B", 10)
    )


def key() -> tuple[str, str]:
    """A key with a label: you may come in by yourself."""
    ground = "#D9836B"
    return ground, put(_key_on_its_hook(ground), 10, 24, 0.86)


def _key_on_its_hook(ground: str) -> str:
    brass, dark = "#F2A922", "#D08C17"
    return (
        circle(88, 60, 26, "#B9604B")
        + circle(88, 60, 13, INK)
        + stroke("M88,62 V106", CREAM, 6)
        + circle(88, 138, 39, brass)
        + circle(88, 138, 20, ground)
        + box(79, 172, 18, 132, brass)
        + box(91, 172, 6, 132, dark)
        + box(90, 252, 34, 16, brass, 2)
        + box(90, 282, 42, 16, brass, 2)
        + stroke("M62,158 Q40,176 46,204", CREAM, 5)
        + put(
            fill("M-30,0 L0,-24 L30,0 V70 H-30Z", _WHITE)
            + circle(0, -6, 6, "#B9604B")
            + fill(
                "M0,56 C-24,38 -16,22 -5,25 Q0,27 0,32 Q0,27 5,25 C16,22 24,38 0,56Z", "#C8402F"
            ),
            44,
            222,
            turned=8,
        )
    )


THANKS: dict[str, Callable[[], tuple[str, str]]] = {
    "cake": cake,
    "card": card,
    "coffee": coffee,
    "drawing": drawing,
    "key": key,
    "message": message,
    "nod": nod,
    "note": note,
    "tulips": tulips,
}
"""From the name of such a picture to its ground and what stands on it."""


def draw_all(names: Collection[str] = ()) -> dict[str, str]:
    """Files under `assets/` with their SVG: of these pictures, or of all."""
    return {f"thanks/{name}.svg": _drawn(name) for name in names or sorted(THANKS)}


def _drawn(name: str) -> str:
    ground, inner = THANKS[name]()
    return picture(box(0, 0, *SIZE, ground) + inner, *SIZE)
