"""Trees along a road: where there is room for them, and how they are drawn. Decoration only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pygame import Rect

from game.app.road_map import Leg

_CROWN, _TRUNK = "#82B08C", "#7A4E32"
_SPOTS = ((0.27, 62), (0.345, 44), (0.45, 50), (0.53, 62), (0.83, 56), (0.91, 40))
"""Where on a leg, as a share of it, and how tall in units."""
_SLIM = 0.46
"""The width of a crown as a share of the tree's height."""


def tree_boxes(legs: Sequence[Leg], taken: Sequence[Rect], road: int, unit: float) -> list[Rect]:
    """The boxes of the trees that stand behind the road, clear of all that is `taken`.

    `road` is half its width in real pixels.
    """
    found: list[Rect] = []
    for n, leg in enumerate(legs):
        for share, tall in _of(n):
            height = round(tall * unit)
            box = Rect(0, 0, round(height * _SLIM), height)
            x = leg.sign[0] + (leg.end[0] - leg.sign[0]) * share
            ground = max(leg.sign[1], leg.end[1]) if share < 0.5 else leg.end[1]
            box.midbottom = (round(x), round(ground) - road + round(3 * unit))
            around = box.inflate(round(14 * unit), round(8 * unit))
            if around.collidelist([*taken]) < 0 and box.collidelist(found) < 0:
                found.append(box)
    return found


def _of(leg: int) -> Iterator[tuple[float, int]]:
    """The spots of a leg; not every leg has the same trees."""
    return (spot for n, spot in enumerate(_SPOTS) if (n + leg) % 3 != 2)


def trees(boxes: Sequence[Rect]) -> str:
    """The trees as SVG."""
    return "".join(_tree(box) for box in boxes)


def _tree(box: Rect) -> str:
    w, h = box.size
    crown = h * 0.72
    trunk = max(2.0, w * 0.16)
    return (
        f'<rect x="{box.centerx - trunk / 2}" y="{box.y + crown * 0.7}" width="{trunk}" '
        f'height="{h - crown * 0.7}" fill="{_TRUNK}"/>'
        f'<ellipse cx="{box.centerx}" cy="{box.y + crown / 2}" rx="{w / 2}" ry="{crown / 2}" '
        f'fill="{_CROWN}"/>'
    )
