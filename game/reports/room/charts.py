"""Bars and marks as inline SVG; shapes and hatching say it too where there is no colour."""

from __future__ import annotations

from game.reports.markup import Html, el, join
from game.reports.room.small_cells import LEAST, Cell, Shown
from game.reports.sheet import CARD, INK, TRACK
from game.story.moves import Move, Stance
from game.story.scenario import Path

_WIDTH, _HEIGHT = 200, 16
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
    """A part of a whole. What may not be known is hatched: that far it could reach."""
    total = shown.count(whole)
    count = shown.count(part)
    pieces = [_piece(0, _WIDTH, TRACK)]
    if count is not None:
        pieces.append(_piece(0, _WIDTH * count / (total or max(count, 1)), colour))
    elif total and shown.words(part).startswith("<"):
        pieces.append(_piece(0, _WIDTH * (LEAST - 1) / total, "url(#hatch)"))
    else:
        sure = _WIDTH * LEAST / total if total else _WIDTH / 4
        pieces += [_piece(0, sure, colour), _piece(sure, _WIDTH - sure, "url(#hatch)")]
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


def _piece(x: float, width: float, fill: str) -> Html:
    if width <= 0:
        return Html("")
    return el(
        "rect",
        x=f"{x:.1f}",
        y="1",
        width=f"{width:.1f}",
        height=f"{_HEIGHT - 2}",
        rx="3",
        fill=fill,
    )


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
