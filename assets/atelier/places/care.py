"""The corridor of a care home."""

from __future__ import annotations

from assets.atelier.places.light import Light
from assets.atelier.scenery import CREAM, put
from assets.atelier.shapes import INK, box, circle, fill, stroke


def care(light: Light = Light.DAY) -> str:
    """Doors with a lamp above each, two of them calling, and a walking frame."""
    wall = light.of("#F7D2BC", "#BF978E")
    return (
        box(0, 0, 1280, 720, wall)
        + light.on(box(0, 560, 1280, 160, "#D9A27C") + box(0, 552, 1280, 10, "#C98A6A"))
        + light.cone(415, 0, 552, wall, 96, 50)
        + light.cone(705, 0, 552, wall, 96, 50)
        + light.cone(995, 0, 552, wall, 96, 50)
        + light.on(box(0, 400, 1280, 22, "#B86F4C", 8) + box(0, 424, 1280, 5, "#E3B396"), 0.2)
        + _door(470, "#7FB5A0", light, calls=True)
        + _door(760, "#6FA894", light, calls=True)
        + _door(1050, "#7FB5A0", light, calls=False)
        + _window(light)
        + light.on(put(_walking_frame(), 930, 596), 0.1)
    )


def _door(x: float, colour: str, light: Light, *, calls: bool) -> str:
    door = (
        light.on(
            box(x - 14, 128, 208, 432, CREAM, 4)
            + box(x, 142, 180, 418, colour)
            + circle(x + 156, 352, 10, CREAM)
        )
        + box(x + 46, 186, 88, 92, light.of("#CFE6E3", "#F7C667" if calls else "#55597F"), 4)
        + box(x + 62, 66, 56, 40, "#FFFDF7", 10)
        + circle(x + 90, 86, 13, "#C8402F" if calls else "#DCCFB4")
    )
    rays = f"M{x + 48},70 l-14,-8 M{x + 46},90 l-16,3 M{x + 132},70 l14,-8 M{x + 134},90 l16,3"
    return door + (stroke(rays, "#C8402F", 5) if calls else "")


def _window(light: Light) -> str:
    return (
        light.on(box(56, 96, 270, 250, CREAM, 6))
        + light.sky(72, 112, 238, 218, "#BFE0E2")
        + light.outside(fill("M72,270 Q150,230 220,262 T310,250 V330 H72Z", "#7FA87E"))
        + light.sun(250, 166, 28)
        + light.on(box(186, 112, 10, 218, CREAM) + box(44, 340, 294, 16, "#E9DCC4", 4))
    )


def _walking_frame() -> str:
    bars = (
        "M-62,0 L-34,-170 Q-32,-184 -14,-184 H20 M44,0 L24,-126 M96,0 L64,-158 "
        "M-44,-96 H66 V-130 H10"
    )
    wheels = "".join(circle(x, -4, 24, INK) + circle(x, -4, 9, "#F7C9B4") for x in (-60, 94))
    return stroke(bars, INK, 11) + wheels + box(-20, -126, 92, 34, "#C8402F", 6)
