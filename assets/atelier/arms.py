"""An arm in its sleeve, with the hand at its end."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from assets.atelier.hands import Hand, hand
from assets.atelier.person import Person, Sleeves
from assets.atelier.shapes import Joint, fill, group, limb, moved, number, stroke

Point = tuple[float, float]

_BARE = 0.86
"""How thick an arm is, of its sleeve."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """Where an arm goes."""

    shoulder: Point
    elbow: Point
    wrist: Point
    hand: Hand | None = None
    """No hand: it is behind the other arm."""
    turned: float = 0
    """Degrees by which the hand turns, clockwise from pointing right."""
    mirrored: bool = False
    """The thumb on the other side."""


def arm(person: Person, reach: Reach) -> str:
    """One arm: its shadow, the hand, the sleeve and the cuff."""
    joints = _joints(person, reach)
    if person.dress.sleeves is Sleeves.LONG:
        return _covered(person, reach, joints)
    return _bared(person, reach, joints)


def _joints(person: Person, reach: Reach) -> list[Joint]:
    (sx, sy), (ex, ey), (wx, wy) = reach.shoulder, reach.elbow, reach.wrist
    upper, elbow, wrist = person.build.arms
    return [
        (sx, sy, upper),
        ((sx + ex) / 2, (sy + ey) / 2, (upper + elbow) / 2 + 1),
        (ex, ey, elbow),
        ((ex + wx) / 2, (ey + wy) / 2, (elbow + wrist) / 2 + 1),
        (wx, wy, wrist),
    ]


def _covered(person: Person, reach: Reach, joints: Sequence[Joint]) -> str:
    dress, half = person.dress, person.build.arms[2] / 2 + 2.5
    corners = (
        _past(joints, *corner) for corner in ((6, half), (20, half), (20, -half), (6, -half))
    )
    return (
        limb(moved(joints, -3, 6, wider=3), dress.shade)
        + _hand(person, reach)
        + limb(joints, dress.sleeve)
        + (fill(f"M{' L'.join(corners)}Z", dress.cuff) if reach.hand else "")
    )


def _bared(person: Person, reach: Reach, joints: Sequence[Joint]) -> str:
    dress, skin = person.dress, person.skin
    bare = [(x, y, width * _BARE) for x, y, width in joints[1:]]
    sleeve = _short(person, reach, joints)
    half = sleeve[-1][2] / 2
    hem = (
        f"M{_past(sleeve, half * 0.2, half - 2)} Q{_past(sleeve, half * 1.2, 0)} "
        f"{_past(sleeve, half * 0.2, 2 - half)}"
    )
    return (
        limb(moved(bare, -2, 5, wider=3), skin.shade)
        + _hand(person, reach)
        + limb(bare, skin.tone)
        + limb(moved(sleeve, -3, 6, wider=3), dress.shade)
        + limb(sleeve, dress.sleeve)
        + stroke(hem, dress.cuff, 5)
    )


def _short(person: Person, reach: Reach, joints: Sequence[Joint]) -> list[Joint]:
    """A sleeve that ends on the upper arm, or just past the elbow when it is rolled up."""
    (sx, sy), (ex, ey), (wx, wy) = reach.shoulder, reach.elbow, reach.wrist
    upper, elbow, _ = person.build.arms
    if person.dress.sleeves is Sleeves.ROLLED:
        end = (ex + (wx - ex) * 0.18, ey + (wy - ey) * 0.18, elbow + 4)
        return [*joints[:2], (ex, ey, elbow + 4), end]
    end = (sx + (ex - sx) * 0.62, sy + (ey - sy) * 0.62, elbow + 12)
    return [joints[0], ((sx + end[0]) / 2, (sy + end[1]) / 2, (upper + end[2]) / 2), end]


def _past(joints: Sequence[Joint], along: float, across: float) -> str:
    """A point so far past the end of a limb, and so far beside it."""
    (bx, by, _), (x, y, _) = joints[-2:]
    length = math.hypot(x - bx, y - by) or 1
    ux, uy = (x - bx) / length, (y - by) / length
    return f"{number(x + ux * along - uy * across)},{number(y + uy * along + ux * across)}"


def _hand(person: Person, reach: Reach) -> str:
    if reach.hand is None:
        return ""
    size = person.build.hands
    return group(
        hand(reach.hand, person.skin),
        at=reach.wrist,
        turned=reach.turned,
        scale=(size, -size if reach.mirrored else size),
    )
