"""How everything looks: units, type roles, radii, and the `Look` that scales them to a window."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from game.app.colours import DAY, HIGH_CONTRAST, Palette
from game.settings import Settings

PAGE = (1280, 720)
"""The page on which all sizes are given: one unit is one pixel of it."""
SMALLEST_WINDOW = (640, 360)
SMALLEST_TYPE = 16
"""Real pixels; under it letters fall apart, however small the window."""
SMALLEST_TARGET = 56
WIDEST_CONTENT = 1600

MARGIN = 40
HUD_MARGIN = 24
GUTTER = 24
PADDING = 24
RADIUS_CARD = 18
RADIUS_BUBBLE = 24
RADIUS_PILL = 20
RADIUS_PAPER = 8
RADIUS_KEY = 10
SHADOW = 6
RING = 6
RING_GAP = 4
LIFT = 6
EDGE = 4
"""The border that surfaces have in high contrast."""


class Type(Enum):
    """A role of type: size in units, whether it is bold, line height as a share of the size.

    What must be read to play is at least 24 units, labels at least 20.
    """

    STAMP = (66, True, 1.0)
    QUESTION = (40, True, 1.12)
    H1 = (38, True, 1.15)
    CLOCK = (34, True, 1.05)
    H2 = (28, True, 1.2)
    SPEECH = (26, False, 1.3)
    ANSWER = (25, True, 1.25)
    BODY = (24, False, 1.32)
    STRONG = (24, True, 1.25)
    NOTE = (20, False, 1.3)
    LABEL = (20, True, 1.2)

    @property
    def size(self) -> int:
        """The size in units at a text scale of one."""
        return self.value[0]

    @property
    def bold(self) -> bool:
        """Whether the role is bold of itself."""
        return self.value[1]

    @property
    def leading(self) -> float:
        """The line height as a share of the size."""
        return self.value[2]


@dataclass(frozen=True, slots=True)
class Look:
    """The sizes and colours of one window, as it is now."""

    unit: float
    settings: Settings = field(default_factory=Settings)
    speakers: bool = False
    """Whether there is a voice, so that texts have a button to read them aloud."""

    @classmethod
    def of(cls, size: tuple[int, int], settings: Settings, *, speakers: bool = False) -> Look:
        """The look of a window of this many real pixels."""
        return cls(min(size[0] / PAGE[0], size[1] / PAGE[1]), settings, speakers)

    @property
    def text_scale(self) -> float:
        """How much larger than usual the player wants the letters."""
        return self.settings.text_scale

    @property
    def high_contrast(self) -> bool:
        """Whether the player wants black and white instead of colours."""
        return self.settings.high_contrast

    @property
    def less_motion(self) -> bool:
        """Whether the player wants everything to stand at once where it comes to stand."""
        return self.settings.less_motion

    @property
    def palette(self) -> Palette:
        """The colours, by what they are for."""
        return HIGH_CONTRAST if self.high_contrast else DAY

    def px(self, units: float) -> int:
        """So many units in real pixels, never nothing."""
        return max(1, round(units * self.unit))

    def type_px(self, role: Type) -> int:
        """The size of this type in real pixels."""
        return max(SMALLEST_TYPE, round(role.size * self.unit * self.text_scale))

    def line_px(self, role: Type) -> int:
        """The height of a line of this type in real pixels."""
        return round(self.type_px(role) * role.leading)

    def with_type(self, units: float) -> int:
        """So many units in real pixels for what holds type (a chip, a key), so it grows along."""
        return max(1, round(units * self.type_px(Type.BODY) / Type.BODY.size))
