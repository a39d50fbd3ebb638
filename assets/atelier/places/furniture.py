"""What stands and hangs in more than one place."""

from __future__ import annotations

import math

from assets.atelier.places.light import Light
from assets.atelier.scenery import CREAM, put
from assets.atelier.shapes import INK, box, circle, ellipse, fill, stroke

_SILL = "#E9DCC4"


def window(x: float, y: float, w: float, h: float, view: str, light: Light = Light.DAY) -> str:
    """A window whose glass starts at (x, y), with a bar in the middle and a sill.

    `view` is what stands outside, drawn no larger than the glass.
    """
    return (
        light.on(box(x - 14, y - 14, w + 28, h + 28, CREAM, 6))
        + view
        + light.on(
            box(x + w / 2 - 5, y, 10, h, CREAM) + box(x - 26, y + h + 10, w + 52, 16, _SILL, 4)
        )
    )


def pendant(x: float, length: float, colour: str, glow: str = "#FFE3A0") -> str:
    """A lamp that hangs from the ceiling."""
    low = length + 44
    return (
        stroke(f"M{x},0 V{length}", INK, 4)
        + fill(
            f"M{x - 46},{low} Q{x - 44},{length} {x},{length - 4} "
            f"Q{x + 44},{length} {x + 46},{low}Z",
            colour,
        )
        + ellipse(x, low + 1, 40, 7, glow)
    )


def plant(x: float, y: float, scale: float = 1) -> str:
    """A plant in a pot that stands on (x, y)."""
    return put(
        fill("M-36,-86 H36 L28,0 H-28Z", CREAM)
        + fill("M0,-84 C-42,-116 -58,-180 -46,-230 C-12,-200 2,-140 0,-84Z", "#2F7A5B")
        + fill("M2,-84 C-2,-156 16,-226 52,-256 C64,-196 44,-126 2,-84Z", "#3E9B6C")
        + fill("M0,-84 C-16,-156 -20,-226 0,-276 C22,-216 20,-146 0,-84Z", "#12656B"),
        x,
        y,
        scale,
    )


def clock(x: float, y: float, r: float, hour: int = 8, minute: int = 0) -> str:
    """A round clock on the wall."""

    def hand(degrees: float, length: float, width: float) -> str:
        angle = math.radians(degrees - 90)
        end = x + r * length * math.cos(angle), y + r * length * math.sin(angle)
        return stroke(f"M{x},{y} L{end[0]:.1f},{end[1]:.1f}", INK, r * width)

    return (
        circle(x, y, r, INK)
        + circle(x, y, r * 0.86, CREAM)
        + hand(hour * 30 + minute * 0.5, 0.45, 0.13)
        + hand(minute * 6, 0.66, 0.09)
    )


def computer(x: float, y: float) -> str:
    """A screen that stands on (x, y)."""
    return (
        box(x - 95, y - 126, 190, 116, INK, 9)
        + box(x - 85, y - 116, 170, 94, "#3D3452", 4)
        + fill(f"M{x - 16},{y - 10} h32 l8,10 h-48Z", INK)
    )


def telephone(x: float, y: float) -> str:
    """A desk telephone that stands on (x, y)."""
    return put(
        fill("M-58,0 Q-60,-20 -44,-22 H44 Q60,-20 58,0Z", INK)
        + fill(
            "M-64,-26 Q-66,-44 -46,-44 H46 Q66,-44 64,-26 L44,-22 Q40,-34 0,-34 Q-40,-34 -44,-22Z",
            "#3D3452",
        ),
        x,
        y,
        0.9,
    )


def bell(x: float, y: float) -> str:
    """A bell on a counter."""
    return put(
        fill("M-44,0 Q-40,-58 0,-60 Q40,-58 44,0Z", INK)
        + circle(0, -64, 9, INK)
        + box(-54, -6, 108, 10, "#3D3452", 4),
        x,
        y,
        0.9,
    )
