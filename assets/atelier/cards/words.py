"""Cards about what people say: wishes, thanks, complaints."""

from __future__ import annotations

from assets.atelier.scenery import CREAM, put
from assets.atelier.shapes import INK, box, circle, ellipse, fill, stroke

_WHITE = "#FFFDF7"


def wens() -> tuple[str, str]:
    """A plate, and a question."""
    return "#D9573C", (
        ellipse(110, 146, 120, 40, "#8E2A1D")
        + ellipse(110, 104, 74, 38, _WHITE)
        + ellipse(110, 102, 52, 26, "#EFE5D2")
        + fill("M84,98 q14,-14 28,-4 q10,6 2,12 q-16,8 -30,-8Z", "#7FA650")
        + fill("M116,106 q8,-12 20,-6 q4,10 -8,12 q-10,2 -12,-6Z", "#C98A4F")
        + circle(104, 112, 5, "#F2A922")
        + stroke("M18,60 V146", "#F4E4C8", 6)
        + fill("M10,34 h4 v22 h2.6 v-22 h3 v22 h2.6 v-22 h4 v26 q0,6 -8,6 q-8,0 -8,-6Z", "#F4E4C8")
        + stroke("M202,80 V146", "#F4E4C8", 6)
        + fill("M198,34 Q210,40 208,84 L198,84Z", "#F4E4C8")
        + fill(
            "M136,16 h56 q8,0 8,8 v18 q0,8 -8,8 h-36 l-12,12 v-12 h-8 q-8,0 -8,-8 v-18 q0,-8 8,-8Z",
            _WHITE,
        )
        + stroke("M158,28 q0,-6 7,-6 q7,0 7,6 q0,5 -7,7 v2", "#B5352B", 3.6)
        + circle(165, 43, 2.4, "#B5352B")
    )


def naar_wens() -> tuple[str, str]:
    """A smile that asks, above chairs that stand as they always stand."""
    chairs = ""
    for x, colour in ((30, "#C8402F"), (83, "#24429B"), (137, "#24429B"), (190, "#C8402F")):
        chairs += stroke(f"M{x - 15},106 V152 M{x + 15},106 V152", INK, 5)
        chairs += box(x - 19, 98, 38, 27, colour, 7) + box(x - 20, 132, 40, 9, colour, 4)
    return "#F2C57C", (
        box(0, 136, 220, 24, "#C98A4F")
        + chairs
        + fill(
            "M58,18 h104 q16,0 16,16 v34 q0,16 -16,16 h-64 l-18,15 v-15 h-22 q-16,0 -16,-16 "
            "v-34 q0,-16 16,-16Z",
            _WHITE,
        )
        + circle(72, 38, 5, INK)
        + circle(104, 38, 5, INK)
        + stroke("M66,53 Q88,78 110,53", "#C8402F", 7)
        + stroke("M138,40 q0,-11 12,-11 q12,0 12,11 q0,8 -12,12 v5", "#0E565C", 6.5)
        + circle(150, 70, 4.2, "#0E565C")
    )


def eis() -> tuple[str, str]:
    """A telephone that rings, and cups for forty, one of them different."""

    def cup(row: int, column: int) -> str:
        return _cup("#F2A922" if (row, column) == (2, 5) else CREAM)

    cups = "".join(
        put(
            _cup("#F2A922" if (row, column) == (2, 5) else CREAM),
            104 + column * 14.5,
            30 + row * 17,
        )
        for row in range(5)
        for column in range(8)
    )
    return "#0E565C", (
        box(0, 116, 220, 44, "#8A2C22")
        + box(0, 110, 220, 9, "#B5352B")
        + cups
        + box(26, 74, 56, 36, "#F2A922", 9)
        + fill("M20,110 Q22,82 36,74 H72 Q86,82 88,110Z", "#F2A922")
        + circle(54, 91, 11, CREAM)
        + circle(54, 91, 4.5, INK)
        + put(
            fill("M-42,2 Q-46,-18 -26,-19 H26 Q46,-18 42,2 L22,4 Q20,-6 0,-6 Q-20,-6 -22,4Z", INK),
            54,
            62,
            turned=-10,
        )
        + stroke("M10,44 L2,36 M26,33 L22,22 M84,32 L90,22", "#F58A6B", 5)
    )


def _cup(colour: str) -> str:
    """A small cup, as they stand by the dozen."""
    return fill("M-5,-6 H5 V1 Q5,6 0,6 Q-5,6 -5,1Z", colour) + stroke("M5,-3 q4,1 0,5", colour, 1.8)


def anders() -> tuple[str, str]:
    """Somebody who shrugs, beside a door that stands ajar."""
    skin = "#B9784E"
    return "#7FA3D1", (
        box(0, 126, 220, 34, "#3F5F95")
        + box(136, 16, 66, 112, INK, 3)
        + box(143, 23, 52, 105, "#FFE9B8")
        + fill("M143,23 L178,33 V140 L143,128Z", "#C8402F")
        + circle(170, 86, 4, "#F2A922")
        + fill("M143,128 L195,128 L220,150 L170,152Z", "#F7C667")
        + stroke("M46,96 L20,84 L14,64", "#6E2C6B", 15)
        + stroke("M94,96 L118,84 L122,64", "#6E2C6B", 15)
        + stroke("M13,60 L2,53 M13,60 L9,46 M13,60 L20,49", skin, 6)
        + stroke("M123,60 L116,49 M123,60 L126,46 M123,60 L133,54", skin, 6)
        + circle(14, 61, 7, skin)
        + circle(122, 61, 7, skin)
        + fill("M30,160 V98 Q32,76 58,74 H82 Q108,76 110,98 V160Z", "#6E2C6B")
        + box(61, 60, 18, 20, "#9C6240", 6)
        + put(
            ellipse(0, 0, 19, 24, skin)
            + fill("M-21,-4 Q-24,-29 0,-29 Q24,-29 21,-4 Q14,-17 0,-16 Q-14,-17 -21,-4Z", INK)
            + stroke("M-7,11 Q1,8 8,11", INK, 3.4)
            + stroke("M-11,-5 l6,-3 M11,-5 l-6,-3", INK, 3),
            70,
            46,
            turned=9,
        )
    )


def compliment() -> tuple[str, str]:
    """A rosette with a heart."""
    petals = "".join(
        put(ellipse(0, -36, 11, 14, "#F2A922"), 110, 60, turned=at * 30) for at in range(12)
    )
    return "#1E8286", (
        fill("M92,84 L72,146 L92,138 L102,154 L116,92Z", "#B5352B")
        + fill("M128,84 L148,146 L128,138 L118,154 L104,92Z", "#93261A")
        + petals
        + circle(110, 60, 37, "#F2A922")
        + circle(110, 60, 29, CREAM)
        + put(_heart("#C8402F"), 110, 63, 0.95)
        + stroke(
            "M30,44 V60 M22,52 H38 M188,82 V98 M180,90 H196 M46,104 V114 M41,109 H51", CREAM, 5
        )
    )


def bedankt() -> tuple[str, str]:
    """A card with a heart that comes out of its envelope."""
    return "#E7A6A3", (
        box(0, 138, 220, 22, "#C97F80")
        + fill("M46,76 L110,34 L174,76 V138 H46Z", "#6E2C6B")
        + put(box(-46, -46, 92, 92, _WHITE, 5), 110, 64, turned=-4)
        + put(_heart("#C8402F"), 109, 56, 1.25, -4)
        + fill("M46,76 L110,118 L174,76 V140 Q174,146 168,146 H52 Q46,146 46,140Z", "#8C4189")
        + fill("M46,144 L104,102 H116 L174,144 Q172,146 168,146 H52 Q48,146 46,144Z", "#A463A0")
    )


def _heart(colour: str) -> str:
    """A heart, its middle at (0, 0)."""
    return fill(
        "M0,17 C-30,-4 -20,-24 -6,-20 Q0,-18 0,-11 Q0,-18 6,-20 C20,-24 30,-4 0,17Z", colour
    )


def klacht() -> tuple[str, str]:
    """An open register: line after line, and one word that counts."""
    lines = "".join(
        box(x, y, w, 6, "#C9BFD0", 3)
        for x, y, w in (
            (40, 42, 54),
            (40, 56, 44),
            (40, 70, 56),
            (40, 84, 36),
            (40, 98, 50),
            (126, 42, 54),
            (126, 84, 50),
            (126, 98, 40),
        )
    )
    return "#8E6A86", (
        box(0, 122, 220, 38, "#5B3A55")
        + box(20, 26, 180, 104, "#93261A", 6)
        + fill("M28,24 Q70,16 110,28 V122 Q70,112 28,120Z", _WHITE)
        + fill("M192,24 Q150,16 110,28 V122 Q150,112 192,120Z", CREAM)
        + box(107, 27, 6, 96, "#E0D2C4")
        + lines
        + box(120, 52, 64, 24, "#F2A922", 5)
        + box(128, 60, 48, 9, "#93261A", 4)
        + put(box(-5, -54, 10, 58, "#24429B", 4) + fill("M-5,4 H5 L0,16Z", INK), 190, 62, turned=28)
    )
