"""The palette: cut-paper colours, and the surfaces on which words may stand.

Words are at least 7:1 on their surface, marks that carry meaning at least 3:1.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Colour = str
"""A colour as `#RRGGBB`; both pygame and SVG read it."""

INK = "#1F1A33"
TAB = "#4A4072"
MIST = "#766D97"
LILAC = "#CFC8E0"
PAPER = "#FFF6E6"
CARD = "#FFFDF7"
SAND = "#EFE3CB"
LINE = "#D8C9AB"
TRACK = "#DCCFB4"
MUTED = "#4A4463"
SAFFRON = "#F2A922"
SAFFRON_EDGE = "#A86F0C"
AMBER = "#C27A0A"
MOSS = "#5E7A34"
PETROL = "#0E565C"
BRICK = "#93261A"
TEAL = "#1C7A80"
PLUM = "#6E2C6B"
BLUSH = "#F7C9B4"
THOUGHT = "#E3ECF4"
NOTE = "#FFE9B8"
HILL = "#DDEBD9"
BLACK = "#000000"
WHITE = "#FFFFFF"
SUN = "#FFD54A"


@dataclass(frozen=True, slots=True)
class Surface:
    """A ground for words: its fill, its first and second text colour, and its edge, if any."""

    fill: Colour
    text: Colour
    second: Colour
    edge: Colour | None = None


@dataclass(frozen=True, slots=True)
class Palette:
    """Every colour that a widget asks for, by what it is for."""

    paper: Surface
    card: Surface
    deck: Surface
    note: Surface
    thought: Surface
    hill: Surface
    chip: Surface
    primary: Surface
    tab: Surface
    secondary: Surface
    """A second button on the deck."""
    quiet: Surface
    """A second button on paper."""
    good: Colour
    """Words and marks of the appreciation path, on paper and cards."""
    bad: Colour
    """Words and marks of the complaint path, on paper and cards."""
    accent: Colour
    """A rule or bar that groups; decoration."""
    empty: Colour
    """A block that is not filled."""
    rule: Colour
    resting: Colour
    """The sign of what cannot be done now."""
    meters: tuple[Colour, Colour, Colour]
    """The fills of trust, courage and calm."""
    ring: Colour
    """Focus on paper and pictures."""
    ring_on_deck: Colour
    portrait: Colour
    """The ground behind a head."""
    crowd: Colour
    """The circle behind a group of people on the deck."""
    light_icons: bool
    """Whether paper and cards are dark, so that icons on them need their light form."""

    def surface(self, name: SurfaceName) -> Surface:
        """The surface of this name."""
        found: Surface = getattr(self, name)
        return found


DAY = Palette(
    paper=Surface(PAPER, INK, MUTED),
    card=Surface(CARD, INK, MUTED),
    deck=Surface(INK, PAPER, LILAC),
    note=Surface(NOTE, INK, MUTED),
    thought=Surface(THOUGHT, INK, MUTED),
    hill=Surface(HILL, INK, MUTED),
    chip=Surface(PLUM, WHITE, WHITE),
    primary=Surface(SAFFRON, INK, INK, SAFFRON_EDGE),
    tab=Surface(TAB, WHITE, WHITE),
    secondary=Surface(INK, PAPER, LILAC, PAPER),
    quiet=Surface(CARD, INK, MUTED, INK),
    good=PETROL,
    bad=BRICK,
    accent=SAFFRON,
    empty=TRACK,
    rule=LINE,
    resting=MIST,
    meters=(PETROL, AMBER, MOSS),
    ring=INK,
    ring_on_deck=SAFFRON,
    portrait=BLUSH,
    crowd=TEAL,
    light_icons=False,
)

_NIGHT_SURFACE = Surface(BLACK, WHITE, WHITE, WHITE)
HIGH_CONTRAST = Palette(
    paper=_NIGHT_SURFACE,
    card=_NIGHT_SURFACE,
    deck=Surface(BLACK, WHITE, WHITE),
    note=_NIGHT_SURFACE,
    thought=_NIGHT_SURFACE,
    hill=Surface(BLACK, WHITE, WHITE),
    chip=Surface(BLACK, SUN, SUN, SUN),
    primary=Surface(SUN, BLACK, BLACK, SUN),
    tab=Surface(WHITE, BLACK, BLACK),
    secondary=_NIGHT_SURFACE,
    quiet=_NIGHT_SURFACE,
    good="#7FD0CB",
    bad="#F58A6B",
    accent=SUN,
    empty=BLACK,
    rule=WHITE,
    resting=WHITE,
    meters=("#7FD0CB", SUN, "#B7D77F"),
    ring=WHITE,
    ring_on_deck=WHITE,
    portrait="#FFE08A",
    crowd="#FFE08A",
    light_icons=True,
)


SurfaceName = Literal[
    "paper",
    "card",
    "deck",
    "note",
    "thought",
    "hill",
    "chip",
    "primary",
    "tab",
    "secondary",
    "quiet",
]


def contrast(one: Colour, other: Colour) -> float:
    """The contrast ratio of two colours, 1–21, by the WCAG 2 formula."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Colour) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
