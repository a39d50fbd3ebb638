"""What the hour does to a place: by day it is as it was drawn, at dusk the lamps are on.

At dusk nothing is drawn a second time: the same shapes take some of the dark, more of it outside
than in, and least where a lamp hangs. So a place stays the place it was.
"""

from __future__ import annotations

import re
from enum import Enum

from assets.atelier.scenery import CREAM
from assets.atelier.shapes import box, circle, fill, mixed

_DARK = "#2E2549"
"""What every colour takes some of: the violet of the office at dusk."""
_SKY, _LOW_SKY, _FAR = "#6C73AE", "#A093C0", "#57517F"
"""The sky, and what is under it; light enough for dark hair to stand out before a window."""
_MOON, _LIT, _WARM = "#F6E7C4", "#F7C667", "#FFE3A0"
_SHINES = {
    **dict.fromkeys(("#FFE3B0", "#FFE9BE", "#FFF0CC", _LIT), _LIT),
    _WARM: _WARM,
}
"""Outside: the windows of houses are lit, and lamps stay as they are."""
_COLOUR = re.compile(r"#[0-9A-F]{6}")
_LARGEST_MOON = 22


class Light(Enum):
    """The light on a place, by the end of its file's name."""

    DAY = ""
    DUSK = "_dusk"

    def on(self, shapes: str, dark: float = 0.34) -> str:
        """Shapes, or one colour, in this light; `dark` is the share that dusk takes."""
        if self is Light.DAY:
            return shapes
        return _COLOUR.sub(lambda colour: mixed(colour[0], _DARK, dark), shapes)

    def outside(self, shapes: str, dark: float = 0.62) -> str:
        """What stands outside, where no lamp is but behind the windows of houses."""
        if self is Light.DAY:
            return shapes
        return _COLOUR.sub(
            lambda colour: _SHINES.get(colour[0]) or mixed(colour[0], _FAR, dark), shapes
        )

    def sky(self, x: float, y: float, w: float, h: float, colour: str) -> str:
        """The sky: of this colour by day; at dusk with a little of it, and paler low down."""
        if self is Light.DAY:
            return box(x, y, w, h, colour)
        return box(x, y, w, h, mixed(_SKY, colour, 0.1)) + box(
            x, y + h * 0.52, w, h * 0.48, _LOW_SKY
        )

    def pane(self, glass: str) -> str:
        """Glass that shows nothing but sky."""
        return glass if self is Light.DAY else _COLOUR.sub(_SKY, glass)

    def sun(
        self,
        x: float,
        y: float,
        radius: float,
        colour: str = "#F7B733",
        moon: tuple[float, float] | None = None,
    ) -> str:
        """The sun, or the moon, there or where it hangs free."""
        if self is Light.DAY:
            return circle(x, y, radius, colour)
        return circle(*(moon or (x, y)), min(radius, _LARGEST_MOON), _MOON)

    def lamps(self, shapes: str) -> str:
        """What is there only while lamps are on."""
        return shapes if self is Light.DUSK else ""

    def of(self, day: str, dusk: str) -> str:
        """A colour that is chosen for each light, where the dark makes mud of it."""
        return day if self is Light.DAY else dusk

    def cone(
        self, x: float, top: float, low: float, wall: str, reach: float = 150, wide: float = 40
    ) -> str:
        """The light of a lamp at (x, top) on a wall of this colour, down to `low`."""
        lit = f"M{x - wide},{top} H{x + wide} L{x + reach},{low} H{x - reach}Z"
        return self.lamps(fill(lit, _warm(wall)))

    def globe(self, x: float, y: float, radius: float, wall: str) -> str:
        """A round lamp and its light on a wall of this colour."""
        return self.lamps(
            circle(x, y, radius * 4.2, _warm(wall, 0.14))
            + circle(x, y, radius * 2.2, _warm(wall, 0.34))
            + circle(x, y, radius, CREAM)
        )


def _warm(colour: str, share: float = 0.3) -> str:
    """A colour in the light of a lamp."""
    return mixed(colour, _WARM, share)
