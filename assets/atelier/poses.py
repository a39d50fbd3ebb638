"""What the arms do with each face."""

from __future__ import annotations

from collections.abc import Callable

from assets.atelier.arms import Point, Reach, arm
from assets.atelier.hands import Hand
from assets.atelier.person import MIDDLE, Person
from assets.atelier.shapes import INK, PAPER, circle, group, stroke

_SHOULDER = 350


def _left(
    person: Person, elbow: Point, wrist: Point, hand: Hand | None, turned: float, *, mirrored: bool
) -> str:
    """The arm on the left of the picture; the elbow is measured from the end of the shoulder."""
    end = MIDDLE - person.build.shoulders
    reach = Reach(
        shoulder=(end + 20, _SHOULDER),
        elbow=(end - elbow[0], elbow[1]),
        wrist=wrist,
        hand=hand,
        turned=turned,
        mirrored=mirrored,
    )
    return arm(person, reach)


def _right(
    person: Person, elbow: Point, wrist: Point, hand: Hand, turned: float, *, mirrored: bool
) -> str:
    """The arm on the right of the picture."""
    end = MIDDLE + person.build.shoulders
    reach = Reach(
        shoulder=(end - 20, _SHOULDER),
        elbow=(end + elbow[0], elbow[1]),
        wrist=wrist,
        hand=hand,
        turned=turned,
        mirrored=mirrored,
    )
    return arm(person, reach)


def _hanging(person: Person) -> str:
    wrist = (MIDDLE - person.build.shoulders + 6, 628)
    return _left(person, (8, 505), wrist, Hand.RELAXED, 86, mirrored=False)


def _holding(person: Person) -> str:
    grip = _right(person, (10, 500), (MIDDLE + 62, 486), Hand.GRIP, 188, mirrored=True)
    return _hanging(person) + person.holds + grip


def _waving(person: Person) -> str:
    shoulders = person.build.shoulders
    wrist_x = min(MIDDLE + shoulders + 44, 426)
    wrist_y, turned = (408, -66) if shoulders < 120 else (392, -80)
    wave = _right(person, (18, 492), (wrist_x, wrist_y), Hand.OPEN, turned, mirrored=False)
    return _hanging(person) + wave


def _folded(person: Person) -> str:
    """Both hands before the belly."""
    return _left(person, (8, 500), (MIDDLE - 50, 500), Hand.FLAT, -4, mirrored=False) + _right(
        person, (8, 500), (MIDDLE + 44, 512), Hand.FLAT, 188, mirrored=True
    )


def _crossed(person: Person) -> str:
    return _left(person, (2, 490), (MIDDLE + 58, 470), None, -8, mirrored=False) + _right(
        person, (2, 494), (MIDDLE - 38, 452), Hand.FLAT, 200, mirrored=True
    )


def _on_the_heart(person: Person) -> str:
    hand = _right(person, (16, 488), (MIDDLE + 64, 430), Hand.FLAT, 200, mirrored=True)
    return _hanging(person) + hand


def _struck(person: Person) -> str:
    """One hand on the chest, the other one open beside the body."""
    out = min(person.build.shoulders + 46, 182)
    height, turn = (440, 54) if person.build.shoulders < 120 else (420, 74)
    return _left(person, (12, 490), (MIDDLE - 70, 432), Hand.FLAT, -20, mirrored=False) + _right(
        person, (18, 496), (MIDDLE + out, height), Hand.OPEN, -turn, mirrored=False
    )


def _looking_at_the_time(person: Person) -> str:
    x, y = MIDDLE + 56, 446
    half = person.build.arms[2] / 2
    watch = (
        stroke(f"M0,{-half} L0,{half}", INK, 13)
        + circle(0, 0, 14, INK)
        + circle(0, 0, 10, PAPER)
        + stroke("M0,-6 L0,0 L5,2", INK, 2.6)
    )
    fist = _right(person, (24, 478), (x, y), Hand.GRIP, 196, mirrored=True)
    return _hanging(person) + fist + group(watch, at=(x + 6, y + 2), turned=16)


def _clasped(person: Person) -> str:
    """Both hands close to the heart, one in the other."""
    return _left(person, (-2, 496), (MIDDLE - 46, 430), Hand.FLAT, -34, mirrored=False) + _right(
        person, (-2, 496), (MIDDLE + 40, 436), Hand.FLAT, 212, mirrored=True
    )


POSES: dict[str, Callable[[Person], str]] = {
    "neutral": _holding,
    "pleased": _waving,
    "worried": _folded,
    "annoyed": _crossed,
    "relieved": _on_the_heart,
    "surprised": _struck,
    "hurried": _looking_at_the_time,
    "afraid": _clasped,
}
"""By the name of the face."""
