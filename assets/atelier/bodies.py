"""The head, the neck and the torso of a person, bare."""

from __future__ import annotations

from assets.atelier.person import EYE_LINE, HEIGHT, MIDDLE, Person, Skin
from assets.atelier.shapes import ellipse, fill, number, stroke

_NECK = 292
_WAIST = 520


def torso(person: Person) -> str:
    """From the neck to the thighs, in the colour of the dress."""
    build = person.build
    neck, shoulders, chest = build.collar, build.shoulders, build.chest
    top = build.shoulder_height
    down = [
        (neck, _NECK - 22),
        (neck + 8, _NECK + 4),
        (shoulders - 30, _NECK + 8),
        (shoulders - 10, top - 18),
        (shoulders + 4, top - 4),
        (shoulders + 2, top + 30),
        (chest, top + 80),
        (chest - 4, _WAIST - 60),
        (build.waist, _WAIST - 40),
        (build.waist, _WAIST),
        (build.waist, _WAIST + 50),
        (build.hips, _WAIST + 90),
        (build.hips, HEIGHT),
    ]
    left = [f"{number(MIDDLE - x)},{number(y)}" for x, y in down]
    right = [f"{number(MIDDLE + x)},{number(y)}" for x, y in reversed(down)]
    path = f"M{left[0]} C{' '.join(left[1:])} L{right[0]} C{' '.join(right[1:])}Z"
    return fill(path, person.dress.colour)


def neck(person: Person) -> str:
    """The neck, with the shadow of the chin."""
    left, right = MIDDLE - person.build.neck, MIDDLE + person.build.neck
    near, far, skin = number(left), number(right), person.skin
    low_left, low_right = f"{number(left - 14)},306", f"{number(right + 14)},306"
    path = (
        f"M{near},200 L{near},276 Q{number(left - 2)},296 {low_left} Q{MIDDLE},356 {low_right} "
        f"Q{number(right + 2)},296 {far},276 L{far},200Z"
    )
    shadow = f"M{near},232 L{near},258 Q{MIDDLE - 6},296 {far},262 L{far},230Z"
    return fill(path, skin.tone) + fill(shadow, skin.shade)


def skull(person: Person) -> str:
    """The ears and the bare head."""
    head, skin = person.head, person.skin
    half = head.width / 2
    ears = (
        _ear(skin, MIDDLE - half + 1, EYE_LINE + 16, 1)
        + _ear(skin, MIDDLE + half - 2, EYE_LINE + 14, 0.8)
        if head.ears
        else ""
    )
    return ears + fill(_outline(person), skin.tone) + fill(_far_side(person), skin.soft_shade)


def _outline(person: Person) -> str:
    head = person.head
    half, jaw = head.width / 2, head.jaw / 2
    down = [
        (0, 0),
        (head.width * 0.34, 0),
        (half, 0.17),
        (half, 0.44),
        (half, 0.62),
        (jaw + 3, 0.74),
        (jaw, 0.81),
        (head.jaw * 0.44, 0.92),
        (head.chin * 0.55, 1),
        (0, 1),
    ]
    right = [_at(person, x, share) for x, share in down]
    left = [_at(person, -x, share) for x, share in reversed(down[:-1])]
    return f"M{right[0]} C{' '.join(right[1:])} C{' '.join(left)}Z"


def _far_side(person: Person) -> str:
    """The cheek and jaw that are turned from the light."""
    head = person.head
    half, jaw = head.width / 2, head.jaw / 2
    edge = [
        (half, 0.40),
        (half, 0.62),
        (jaw + 3, 0.74),
        (jaw, 0.81),
        (head.jaw * 0.44, 0.92),
        (head.chin * 0.55, 1),
        (0, 1),
        (head.chin * 0.5, 0.965),
        (head.jaw * 0.33, 0.87),
        (head.jaw * 0.39, 0.78),
        (head.width * 0.42, 0.68),
        (head.width * 0.42, 0.55),
        (half, 0.40),
    ]
    points = [_at(person, x, share) for x, share in edge]
    return f"M{points[0]} C{' '.join(points[1:])}Z"


def _at(person: Person, x: float, share: float) -> str:
    """A point of the head: from its middle, and at this share of its height."""
    return f"{number(MIDDLE + x)},{number(person.head.top + person.head.height * share)}"


def _ear(skin: Skin, x: float, y: float, size: float) -> str:
    rim = (
        f"M{number(x + 4)},{number(y - 9)} Q{number(x - 7)},{number(y - 8)} "
        f"{number(x - 5)},{number(y + 2)} Q{number(x - 4)},{number(y + 9)} "
        f"{number(x + 3)},{number(y + 8)}"
    )
    return ellipse(x, y, 13 * size, 19 * size, skin.tone) + stroke(rim, skin.shade, 3)
