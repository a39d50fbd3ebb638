"""The shapes everything is drawn with, as SVG that small renderers also draw right.

No text, gradients, masks, styles or references: only filled and stroked paths, and groups of them.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

INK = "#1F1A33"
PAPER = "#FFFDF7"

Joint = tuple[float, float, float]
"""A point of a limb: x, y, and how wide the limb is there."""

_STEPS = 5
"""Into so many pieces is a limb cut between two joints; more is not to be seen."""


def number(value: float) -> str:
    """A coordinate as short as it can be: one decimal is a third of a pixel on a large screen."""
    short = f"{value:.1f}".removesuffix(".0")
    return "0" if short == "-0" else short


def fill(path: str, colour: str) -> str:
    """A filled path."""
    return f'<path d="{path}" fill="{colour}"/>'


def stroke(path: str, colour: str, width: float) -> str:
    """A line along a path, with round ends."""
    return (
        f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{number(width)}" '
        'stroke-linecap="round" stroke-linejoin="round"/>'
    )


def circle(x: float, y: float, radius: float, colour: str) -> str:
    """A filled circle."""
    return f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(radius)}" fill="{colour}"/>'


def ellipse(x: float, y: float, radius_x: float, radius_y: float, colour: str) -> str:
    """A filled ellipse."""
    return (
        f'<ellipse cx="{number(x)}" cy="{number(y)}" '
        f'rx="{number(radius_x)}" ry="{number(radius_y)}" fill="{colour}"/>'
    )


def box(x: float, y: float, width: float, height: float, colour: str, radius: float = 0) -> str:
    """A filled rectangle, with round corners when it has a radius."""
    rounded = f' rx="{number(radius)}"' if radius else ""
    return (
        f'<rect x="{number(x)}" y="{number(y)}" width="{number(width)}" '
        f'height="{number(height)}"{rounded} fill="{colour}"/>'
    )


def frame(
    x: float, y: float, width: float, height: float, colour: str, line: float, radius: float
) -> str:
    """The outline of a rectangle with round corners."""
    return (
        f'<rect x="{number(x)}" y="{number(y)}" width="{number(width)}" height="{number(height)}" '
        f'rx="{number(radius)}" fill="none" stroke="{colour}" stroke-width="{number(line)}"/>'
    )


def group(
    inner: str,
    *,
    at: tuple[float, float] = (0, 0),
    turned: float = 0,
    around: tuple[float, float] = (0, 0),
    scale: tuple[float, float] = (1, 1),
) -> str:
    """Shapes moved, turned (degrees, clockwise, around a point) and scaled together."""
    steps = []
    if at != (0, 0):
        steps.append(f"translate({number(at[0])},{number(at[1])})")
    if turned:
        centre = "" if around == (0, 0) else f",{number(around[0])},{number(around[1])}"
        steps.append(f"rotate({number(turned)}{centre})")
    if scale != (1, 1):
        steps.append(f"scale({scale[0]:g},{scale[1]:g})")
    return f'<g transform="{" ".join(steps)}">{inner}</g>' if steps and inner else inner


def both_sides(inner: str, middle: float) -> str:
    """Shapes and their mirror image, left and right of a line."""
    return inner + group(inner, at=(2 * middle, 0), scale=(-1, 1))


def limb(joints: Sequence[Joint], colour: str) -> str:
    """An arm, leg or sleeve: a smooth band through its joints, with round ends."""
    bends = "".join(circle(x, y, width / 2, colour) for x, y, width in joints[1:-1])
    return fill(_outline(joints), colour) + bends


def moved(joints: Sequence[Joint], x: float, y: float, wider: float = 0) -> list[Joint]:
    """The same limb elsewhere, as its shadow."""
    return [(a + x, b + y, width + wider) for a, b, width in joints]


def mixed(colour: str, other: str, share: float) -> str:
    """A colour with this share of another in it."""
    pairs = ((int(colour[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def picture(inner: str, width: int, height: int) -> str:
    """A whole drawing, as the text of its file."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}">{inner}</svg>\n'
    )


def _outline(joints: Sequence[Joint]) -> str:
    """Both sides of a band, half its width from the middle line."""
    middle = _smooth(joints)
    left, right = [], []
    for at, (x, y, width) in enumerate(middle):
        before, after = middle[max(at - 1, 0)], middle[min(at + 1, len(middle) - 1)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy) or 1
        nx, ny = -dy / length * width / 2, dx / length * width / 2
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    begin, end = number(middle[0][2] / 2), number(middle[-1][2] / 2)
    right.reverse()
    return (
        f"M{_pair(left[0])}{_curve(left)}A{end},{end} 0 0 0 {_pair(right[0])}"
        f"{_curve(right)}A{begin},{begin} 0 0 0 {_pair(left[0])}Z"
    )


def _curve(points: Sequence[tuple[float, float]]) -> str:
    """A smooth line along points: it touches the middle of every piece between two of them."""
    bends = (
        f"Q{_pair(point)} {_pair(((point[0] + after[0]) / 2, (point[1] + after[1]) / 2))}"
        for point, after in pairwise(points[1:])
    )
    return "".join(bends) + f"L{_pair(points[-1])}"


def _pair(point: tuple[float, float]) -> str:
    return f"{number(point[0])},{number(point[1])}"


def _smooth(joints: Sequence[Joint]) -> list[Joint]:
    """Points on a smooth line through the joints (Catmull and Rom), widths included."""
    points: list[Joint] = []
    for at in range(len(joints) - 1):
        window = [joints[min(max(at + step, 0), len(joints) - 1)] for step in (-1, 0, 1, 2)]
        xs, ys, widths = zip(*window, strict=True)
        shares = [step / _STEPS for step in range(_STEPS)]
        points += [(_between(xs, t), _between(ys, t), _between(widths, t)) for t in shares]
    return [*points, joints[-1]]


def _between(values: tuple[float, ...], share: float) -> float:
    before, start, end, after = values
    return 0.5 * (
        2 * start
        + (end - before) * share
        + (2 * before - 5 * start + 4 * end - after) * share**2
        + (3 * start - before - 3 * end + after) * share**3
    )
