"""What a person is made of: the measures and colours in which one differs from another.

The canvas is 480 wide and 720 high, cropped at the thighs; the middle is at 240, the crown of the
head near 44, the line of the eyes at 164, the chin near 262. Light comes from the left.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from assets.atelier.shapes import mixed

WIDTH, HEIGHT = 480, 720
MIDDLE = 240
EYE_LINE = 164


class Nose(StrEnum):
    """The forms of a nose."""

    STRAIGHT = "straight"
    ROUND = "round"
    BROAD = "broad"
    SMALL = "small"
    LONG = "long"


class Sleeves(StrEnum):
    """How far a sleeve goes."""

    LONG = "long"
    ROLLED = "rolled"
    SHORT = "short"


@dataclass(frozen=True, slots=True, kw_only=True)
class Skin:
    """The colours of somebody's skin."""

    tone: str
    shade: str
    nose: str
    lip: str
    blush: str | None = None
    lid: str | None = None
    """Eyelids, where they are lighter than the shade."""

    @property
    def soft_shade(self) -> str:
        """The side of the face that is turned from the light."""
        return mixed(self.tone, self.shade, 0.5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The measures of a skull."""

    width: float
    height: float
    jaw: float
    chin: float
    top: float
    ears: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """What stays the same in a face, whatever it shows."""

    nose: Nose
    iris: str
    brows: str
    brow_width: float
    brow_height: float = 26
    """How far the brows stand above the line of the eyes."""
    brow_arch: float = 6
    eye_size: float = 1
    lashes: bool = False
    bags: bool = False
    """A line of age under the eyes."""
    mouth_depth: float = 62
    """How far the mouth is below the line of the eyes."""
    laugh_lines: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """Half the widths of a body, and how thick its arms and hands are."""

    shoulders: float
    chest: float
    waist: float
    hips: float
    arms: tuple[float, float, float]
    """At the shoulder, the elbow and the wrist."""
    neck: float = 34
    collar: float = 36
    """Half the opening of the clothes at the neck."""
    hands: float = 1
    shoulder_height: float = 338


@dataclass(frozen=True, slots=True, kw_only=True)
class Dress:
    """The colours of what somebody wears, and how long its sleeves are."""

    colour: str
    sleeve: str
    shade: str
    cuff: str
    sleeves: Sleeves = Sleeves.LONG


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody: measures and colours, and what is drawn only for them, from the back forward."""

    skin: Skin
    head: Head
    face: Face
    build: Build
    dress: Dress
    behind: str = ""
    """What stands behind somebody and does not move with the head."""
    hair_behind: str = ""
    clothes: str = ""
    """Over the bare torso in the colour of the dress."""
    collar: str = ""
    """Over the neck."""
    wrinkles: str = ""
    beard: str = ""
    """Under the mouth and over the cheeks; also a moustache."""
    hair: str = ""
    worn: str = ""
    """On the head: glasses, earrings, a cap."""
    holds: str = ""
    """In the right hand, when the face is neutral."""
