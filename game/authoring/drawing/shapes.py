"""The marks of the moves and the paths, and the colours of a drawing.

A stance has its own shape and its own colour; done badly, the shape is hollow. So a drawing can be
read without colour.
"""

from __future__ import annotations

from game.story.moves import Move, Stance
from game.story.scenario import Path

INK = "#1F1A33"
PAPER = "#FFF6E6"
CARD = "#FFFDF7"
MUTED = "#4A4463"
RULE = "#D8C9AB"
NOTE = "#FFE9B8"
WARNING = "#93261A"

_FILLS = {
    Stance.ESCALATE: "#24429B",
    Stance.EXPLAIN: "#F2A922",
    Stance.IMPROVISE: "#B03A70",
}
_LINES = {
    Stance.ESCALATE: "#24429B",
    Stance.EXPLAIN: "#A86F0C",
    Stance.IMPROVISE: "#B03A70",
}
_PATHS = {
    Path.APPRECIATION: "#0E565C",
    Path.MIXED: "#766D97",
    Path.COMPLAINT: "#93261A",
}


def line_of(move: Move) -> str:
    """The colour of a line that this move draws: at least 3:1 on paper."""
    return _LINES[move.stance]


def fill_of(move: Move) -> str:
    """What fills the shape of this move: nothing but the card where it is done badly."""
    return _FILLS[move.stance] if move.well_done else CARD


def colour_of(path: Path) -> str:
    """The colour of a path: at least 3:1 on paper."""
    return _PATHS[path]


def mark(of: Move | Path, x: float, y: float, size: float) -> str:
    """The SVG of a mark in a square with this left top corner."""
    if isinstance(of, Path):
        return _path_mark(of, x, y, size)
    edge = 1.5 if of.well_done else 2.5
    look = f'fill="{fill_of(of)}" stroke="{_LINES[of.stance]}" stroke-width="{edge}"'
    match of.stance:
        case Stance.ESCALATE:
            corners = [(0.5, 0.04), (0.98, 0.92), (0.02, 0.92)]
        case Stance.IMPROVISE:
            corners = [(0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5)]
        case Stance.EXPLAIN:
            half = size / 2
            return f'<circle cx="{x + half:g}" cy="{y + half:g}" r="{half * 0.9:g}" {look}/>'
    points = " ".join(f"{x + size * a:g},{y + size * b:g}" for a, b in corners)
    return f'<polygon points="{points}" stroke-linejoin="round" {look}/>'


def _path_mark(path: Path, x: float, y: float, size: float) -> str:
    """A flag: whole for appreciation, half for mixed, hanging down for a complaint."""
    top, low = {
        Path.APPRECIATION: (0.0, 0.55),
        Path.MIXED: (0.22, 0.77),
        Path.COMPLAINT: (0.45, 1.0),
    }[path]
    mast = x + size * 0.2
    colour = _PATHS[path]
    return (
        f'<path d="M{mast:g} {y:g}v{size:g}" stroke="{colour}" stroke-width="2.5" fill="none"/>'
        f'<path d="M{mast:g} {y + size * top:g}h{size * 0.75:g}'
        f'v{size * (low - top):g}h{-size * 0.75:g}z" fill="{colour}"/>'
    )
