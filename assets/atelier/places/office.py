"""An office with windows and books, in three kinds of light."""

from __future__ import annotations

import random
from dataclasses import dataclass

from assets.atelier.places.town import Gable, house
from assets.atelier.scenery import CREAM
from assets.atelier.shapes import INK, box, circle, fill, frame, mixed

_BOOKS = ("#12656B", "#A5402F", "#F2A922", "#6E2C6B", "#F4E4C8", "#2B4FA3", "#C98A4F", "#8A2C22")


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of a part of the day."""

    wall: str
    panel: str
    sky: str
    houses: tuple[str, ...]
    lit: str
    shelf: str
    sun: str = "#F7B733"
    sun_size: float = 26
    trim: str = CREAM
    books: float = 0
    """How much of the books' colour the dark takes."""


LIGHTS = {
    "day": Colours(
        wall="#F3C9AE",
        panel="#E9B795",
        sky="#BFE0E2",
        houses=("#A5402F", "#6E2C6B", "#C98A4F", "#12656B"),
        lit="#FFF0CC",
        shelf="#8A4A3A",
    ),
    "dusk": Colours(
        wall="#8E6A86",
        panel="#7A5875",
        sky="#4B4A7A",
        houses=("#2E2549", "#3A2C57", "#2A2243", "#352A50"),
        lit="#F7C667",
        shelf="#4B2E4A",
        sun="#F6E7C4",
        sun_size=22,
        trim="#C9B6C6",
        books=0.5,
    ),
    "morning": Colours(
        wall="#F8D9A0",
        panel="#F0C67D",
        sky="#FFE9BF",
        houses=("#C65A2B", "#A5402F", "#D98B3A", "#8D4488"),
        lit=CREAM,
        shelf="#96553A",
    ),
}


def office(light: Colours) -> str:
    """The room."""
    panels = "".join(
        frame(x, 470, 128, 210, mixed(light.panel, INK, 0.10), 4, 2) for x in range(30, 1280, 160)
    )
    return (
        box(0, 0, 1280, 720, light.wall)
        + box(0, 440, 1280, 280, light.panel)
        + box(0, 434, 1280, 8, mixed(light.panel, INK, 0.12))
        + panels
        + _window(70, light, sun=True)
        + _window(496, light, sun=False)
        + _bookcase(880, light)
        + _plant(light)
    )


def _window(x: float, light: Colours, *, sun: bool) -> str:
    widths, heights = (66, 58, 64, 52), (214, 250, 190, 236)
    gables = Gable.STEPPED, Gable.BELL, Gable.POINTED, Gable.STEPPED
    view, at = box(x - 16, 40, 272, 420, light.trim, 4) + box(x, 56, 240, 388, light.sky), x
    for w, h, gable, colour in zip(widths, heights, gables, light.houses, strict=True):
        view += house(at, w, h, colour, gable, 400, light.lit)
        at += w
    return (
        view
        + box(x, 400, 240, 44, mixed(light.sky, "#12656B", 0.45))
        + (circle(x + 196, 104, light.sun_size, light.sun) if sun else "")
        + box(x + 114, 56, 12, 388, light.trim)
        + box(x, 180, 240, 12, light.trim)
        + box(x - 26, 456, 292, 18, mixed(light.trim, INK, 0.08), 3)
    )


def _bookcase(left: float, light: Colours) -> str:
    books = [mixed(colour, "#2A2243", light.books) for colour in _BOOKS]
    chance = random.Random(7)
    drawn = box(left, 60, 360, 420, light.shelf)
    drawn += box(left + 14, 74, 332, 392, mixed(light.shelf, INK, 0.35))
    for board in (170, 270, 368, 466):
        x = left + 20
        while x < left + 322:
            w, h = chance.choice([14, 18, 22, 26]), chance.randint(56, 82)
            if x + w > left + 340:
                break
            if chance.random() < 0.08:
                x += 26
                continue
            colour = chance.choice(books)
            drawn += box(x, board - h, w, h, colour, 2)
            drawn += box(x, board - h + 12, w, 5, mixed(colour, CREAM, 0.45))
            x += w + 2
        drawn += box(left + 14, board, 332, 12, light.shelf)
    return drawn


def _plant(light: Colours) -> str:
    def leaf(d: str, colour: str) -> str:
        return fill(d, mixed(colour, light.wall, 0.05))

    return (
        fill("M786,470 H860 L850,560 H796Z", mixed(CREAM, light.wall, 0.15))
        + leaf("M822,472 C784,440 766,380 778,330 C810,360 826,420 822,472Z", "#2F7A5B")
        + leaf("M824,472 C820,400 838,330 874,300 C886,360 866,430 824,472Z", "#3E9B6C")
        + leaf("M822,472 C806,400 802,330 822,280 C844,340 842,410 822,472Z", "#12656B")
    )
