"""Bars and marks as inline SVG; shapes and hatching say it too where there is no colour."""

from __future__ import annotations

from game.reports.markup import Html, el, join
from game.reports.room.small_cells import LEAST, Cell, Shown, few
from game.reports.sheet import CARD, INK, TRACK
from game.story.moves import Move, Stance
from game.story.scenario import Path

_WIDTH, _HEIGHT = 200, 16
_SOME = 12
"""How long a hatched bar is where the whole may not be told either."""
_COLOURS = {
    Stance.ESCALATE: "#24429B",
    Stance.EXPLAIN: "#A86F0C",
    Stance.IMPROVISE: "#B03A70",
}
_PATHS = {Path.APPRECIATION: "#0E565C", Path.MIXED: "#766D97", Path.COMPLAINT: "#93261A"}


def patterns() -> Html:
    """What the bars are hatched with; once on a page."""
    stripe = el("path", d="M0 6L6 0", stroke=INK, stroke_width="1.4")
    pattern = el(
        "pattern",
        stripe,
        id="hatch",
        width="6",
        height="6",
        patternUnits="userSpaceOnUse",
    )
    return el("svg", el("defs", pattern), width="0", height="0", aria_hidden="true", class_="hatch")


def colour_of(of: Move | Path) -> str:
    """The colour of a bar: at least 3:1 on a card."""
    return _PATHS[of] if isinstance(of, Path) else _COLOURS[of.stance]


def bar(shown: Shown, part: Cell, whole: Cell, colour: str, title: str) -> Html:
    """A part of a whole. A small one is hatched as far as it could reach, an untold one open."""
    total = shown.count(whole)
    count = shown.count(part)
    pieces = [_piece(_WIDTH, TRACK)]
    if count is not None and total is not None:
        pieces.append(_piece(_WIDTH * count / max(total, 1), colour))
    elif shown.words(part) == few():
        pieces.append(_piece(_WIDTH * (LEAST - 1) / (total or _SOME), "url(#hatch)"))
    else:
        pieces = [_piece(_WIDTH, "none", stroke=TRACK, stroke_dasharray="6 4")]
    return el(
        "svg",
        el("title", title),
        *pieces,
        class_="bar",
        viewBox=f"0 0 {_WIDTH} {_HEIGHT}",
        role="img",
        aria_label=title,
        preserveAspectRatio="none",
    )


def _piece(width: float, fill: str, **look: str) -> Html:
    size = {"width": f"{width:.1f}", "height": f"{_HEIGHT - 2}"}
    return el("rect", x="0", y="1", rx="3", fill=fill, **size, **look) if width else Html("")


def mark(of: Move | Path) -> Html:
    """The shape of a move, hollow where it is done badly, or the flag of a path."""
    return el(
        "svg",
        _flag(of) if isinstance(of, Path) else _shape(of),
        class_="mark",
        viewBox="0 0 24 24",
        aria_hidden="true",
    )


def _shape(move: Move) -> Html:
    colour = _COLOURS[move.stance]
    look = {
        "fill": colour if move.well_done else CARD,
        "stroke": colour,
        "stroke_width": "3",
        "stroke_linejoin": "round",
    }
    match move.stance:
        case Stance.ESCALATE:
            return el("polygon", points="12,3 22,21 2,21", **look)
        case Stance.EXPLAIN:
            return el("circle", cx="12", cy="12", r="9", **look)
        case Stance.IMPROVISE:
            return el("polygon", points="12,2 22,12 12,22 2,12", **look)


def _flag(path: Path) -> Html:
    """High for appreciation, halfway for mixed, down for a complaint."""
    top = {Path.APPRECIATION: 2, Path.MIXED: 7, Path.COMPLAINT: 12}[path]
    colour = _PATHS[path]
    return join(
        el("path", d="M4 1v22", stroke=colour, stroke_width="3", fill="none"),
        el("path", d=f"M4 {top}h17v10H4z", fill=colour),
    )


def cut_edge() -> Html:
    """The lower edge of the dark head, as if cut by hand."""
    return el(
        "svg",
        el("path", d="M0 0H1200V14C1010 34 830 10 620 22S210 40 0 20Z", fill=INK),
        class_="edge",
        viewBox="0 0 1200 40",
        preserveAspectRatio="none",
        aria_hidden="true",
    )
