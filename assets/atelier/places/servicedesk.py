"""A service desk."""

from __future__ import annotations

import random

from assets.atelier.places.furniture import bell, clock, computer, plant, telephone
from assets.atelier.places.light import Light
from assets.atelier.places.town import Gable, house
from assets.atelier.scenery import CREAM, put
from assets.atelier.shapes import box, fill, stroke

_NOTES = "#FFF6E6", "#F7C9B4", "#CFE6E3", "#FFE08A", "#E7CFE4"


def servicedesk(light: Light = Light.DAY) -> str:
    """A board full of notes behind a desk with a telephone, a screen and a bell."""
    wall = light.of("#F6C868", "#B5804E")
    return (
        box(0, 0, 1280, 720, wall)
        + "".join(box(x, 0, 3, 460, light.of("#EDBB55", "#A97645")) for x in range(0, 1280, 80))
        + light.cone(680, 0, 400, wall, 360, 120)
        + _window(light)
        + light.on(_board(), 0.1)
        + (light.globe(1010, 140, 26, wall) or clock(1010, 140, 56, 10, 10))
        + light.on(plant(1190, 402, 0.9) + _desk(), 0.14)
    )


def _desk() -> str:
    return (
        fill("M380,400 H1280 V720 H380Z", "#8A2C22")
        + box(360, 384, 920, 28, "#B5352B", 6)
        + box(380, 412, 900, 8, "#6B211A")
        + "".join(box(x, 450, 180, 200, "#7E261D", 6) for x in (420, 640, 860, 1080))
        + computer(655, 388)
        + bell(930, 386)
        + telephone(470, 386)
    )


def _window(light: Light) -> str:
    return (
        light.on(box(60, 90, 300, 230, CREAM, 6))
        + light.sky(74, 104, 272, 202, "#BFE0E2")
        + light.outside(
            house(84, 60, 170, "#C65A2B", Gable.BELL, 306)
            + house(146, 72, 150, "#8A2C22", Gable.STEPPED, 306)
            + house(220, 58, 186, "#12656B", Gable.STEPPED, 306)
            + house(280, 60, 140, "#6E2C6B", Gable.POINTED, 306)
        )
        + light.on(box(205, 104, 10, 202, CREAM) + box(48, 314, 324, 16, "#E9DCC4", 4))
    )


def _board() -> str:
    chance = random.Random(3)
    drawn = box(470, 80, 420, 240, "#C98A4F", 8) + box(484, 94, 392, 212, "#E9C48C", 3)
    for row in range(3):
        for column in range(6):
            note = box(-24, -22, 48, 44, chance.choice(_NOTES), 2)
            note += stroke("M-14,-8 H12 M-14,2 H6", "#8A7A5C", 3.4)
            if chance.random() < 0.75:
                note += stroke("M4,12 l5,5 l9,-11", "#12656B", 4)
            turned = chance.randint(-7, 7)
            drawn += put(note, 518 + column * 64, 130 + row * 66, turned=turned)
    return drawn
