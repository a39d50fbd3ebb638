"""Cards and lines as an SVG: no scripts, nothing from elsewhere, the same bytes every time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from itertools import pairwise

from game.authoring.drawing import shapes
from game.authoring.drawing.cards import WIDTH, Badge, Card, Exit, Line, Row, Type
from game.authoring.drawing.deal import (
    MARK,
    PATHS,
    choice_id,
    ending_id,
    path_id,
    scene_id,
)
from game.authoring.drawing.layout import Layout, Stop, arrange
from game.authoring.drawing.legend import Legend, legend
from game.authoring.drawing.travel import Travel
from game.authoring.drawing.web import Box, Link
from game.story.scenario import Scenario
from game.words import _, language

MARGIN = 40.0
_THIN, _THICK = 2.0, 7.0


def svg(scenario: Scenario, cards: Sequence[Card], road: Travel | None, road_name: str) -> str:
    """The drawing, with this road drawn thick where there is one."""
    exits = [(card, exit) for card in cards for exit in card.exits]
    layout = arrange(
        [Box(card.id, card.height, card.entry) for card in cards],
        [Link(card.id, exit.y, exit.target) for card, exit in exits],
        WIDTH,
        last=[path_id(path) for path in PATHS],
    )
    head = legend(scenario, road_name if road else "", layout.width)
    whole = (layout.width, layout.height + head.height + 2 * MARGIN)
    on_road = _on_road(road) if road else frozenset()
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        _opening(scenario, *whole),
        f'<rect width="{whole[0]:g}" height="{whole[1]:g}" fill="{shapes.PAPER}"/>',
        *_head(head),
        f'<g transform="translate(0 {head.height + MARGIN:g})">',
        *_ways([exit for _card, exit in exits], layout, road),
        *(line for card in cards for line in _card(card, layout.spots[card.id], on_road)),
        "</g>",
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def _opening(scenario: Scenario, width: float, height: float) -> str:
    title = _("Het verhaal van {title}").format(title=scenario.title)
    told = _("Elke scène is een kaart. De weg loopt van links naar rechts.")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height:.0f}" '
        f'viewBox="0 0 {width:.0f} {height:.0f}" font-family="sans-serif" '
        f'xml:lang="{language()}" role="graphics-document" aria-label="{escape(title)}">'
        f"<title>{escape(title)}</title><desc>{escape(told)}</desc>"
    )


def _on_road(road: Travel) -> frozenset[str]:
    """The ids of everything that a road passes."""
    paths = frozenset().union(*road.legs.values())
    return frozenset(
        {
            *map(scene_id, road.scenes),
            *(choice_id(leg.choice) for leg in road.legs if leg.choice),
            *map(path_id, paths),
            *(ending_id(path, number) for path, number in road.endings),
        }
    )


def _head(head: Legend) -> Iterator[str]:
    yield f'<g class="legend" role="group" aria-label="{escape(_("Wat de tekens betekenen"))}">'
    for line in head.lines:
        yield _text(line)
    yield from head.samples
    yield "</g>"


def _ways(exits: Sequence[Exit], layout: Layout, road: Travel | None) -> Iterator[str]:
    """Each stretch once: shared ones in the colour of where they lead, the first ones in their own.

    The road's come last, over the others.
    """
    thin: dict[str, None] = {}
    thick: dict[str, None] = {}
    for exit, route in zip(exits, layout.routes, strict=True):
        on_road = road is not None and _takes(road, exit)
        shared = shapes.colour_of(exit.path) if exit.path else shapes.MUTED
        for number, (one, other) in enumerate(pairwise(route)):
            own = shapes.line_of(exit.move) if exit.move and number == 0 else shared
            colour = shapes.INK if on_road else own
            (thick if on_road else thin)[_stretch(one, other, colour, on_road, exit.taken)] = None
        arrow = _arrow(route[-1], shapes.INK if on_road else shared, 16 if on_road else 11)
        (thick if on_road else thin)[arrow] = None
    yield '<g class="ways" fill="none">'
    yield from thin
    yield from thick
    yield "</g>"


def _takes(road: Travel, exit: Exit) -> bool:
    paths = road.legs.get(exit.leg)
    return paths is not None and (exit.path is None or exit.path in paths)


def _stretch(one: Stop, other: Stop, colour: str, thick: bool, taken: bool) -> str:
    pull = max(40.0, abs(other.x - one.x) / 2) if one.heading == other.heading else 55.0
    curve = (
        f"H{other.x:g}"
        if one.y == other.y and one.heading == other.heading
        else f"C{one.x + one.heading * pull:g} {one.y:.1f} "
        f"{other.x - other.heading * pull:g} {other.y:.1f} {other.x:g} {other.y:.1f}"
    )
    dashes = "" if taken else ' stroke-dasharray="7 6"'
    return (
        f'<path d="M{one.x:g} {one.y:.1f}{curve}" stroke="{colour}" '
        f'stroke-width="{_THICK if thick else _THIN:g}"{dashes}/>'
    )


def _arrow(at: Stop, colour: str, size: float) -> str:
    half = size * 0.6
    return f'<path d="M{at.x:g} {at.y:.1f}l{-size:g} {-half:g}v{2 * half:g}z" fill="{colour}"/>'


def _card(card: Card, spot: tuple[float, float], on_road: frozenset[str]) -> Iterator[str]:
    x, y = spot
    kind = "ending" if card.path else "scene"
    yield (
        f'<g class="{kind}" id="{card.id}" transform="translate({x:g} {y:.1f})" role="group" '
        f'aria-label="{escape(card.told)}"><title>{escape(card.told)}</title>'
    )
    colour = shapes.colour_of(card.path) if card.path else shapes.INK
    edge = 5.0 if card.id in on_road else 3.0 if card.path else 1.5
    yield (
        f'<rect width="{WIDTH:g}" height="{card.height:.1f}" rx="12" fill="{shapes.CARD}" '
        f'stroke="{colour}" stroke-width="{edge:g}"{_dashed(card.reached)}/>'
    )
    yield from map(_text, card.lines)
    for badge in card.badges:
        yield _badge(badge)
    for row in card.rows:
        yield from _row(row, on_road)
    yield "</g>"


def _row(row: Row, on_road: frozenset[str]) -> Iterator[str]:
    yield (
        f'<g id="{row.id}" role="group" aria-label="{escape(row.told)}">'
        f"<title>{escape(row.told)}</title>"
    )
    fill = shapes.NOTE if row.id in on_road else "none"
    yield (
        f'<rect x="3" y="{row.top + 1:.1f}" width="{WIDTH - 6:g}" height="{row.height - 3:.1f}" '
        f'rx="9" fill="{fill}" pointer-events="all"'
        + (f' stroke="{shapes.WARNING}"{_dashed(False)}/>' if not row.reached else "/>")
    )
    yield (f'<path d="M0 {row.top:.1f}h{WIDTH:g}" stroke="{shapes.RULE}"/>')
    for mark in row.marks:
        yield shapes.mark(mark.of, mark.x, mark.y, MARK)
    yield from map(_text, row.lines)
    yield "</g>"


def _badge(badge: Badge) -> str:
    colour = shapes.WARNING if badge.warns else shapes.MUTED
    line = Line(badge.text, badge.x + 8, badge.y + 14.5, Type.BADGE)
    return (
        f'<rect x="{badge.x:g}" y="{badge.y:.1f}" width="{badge.width:.1f}" '
        f'height="{Type.BADGE.line:g}" rx="10" fill="{shapes.PAPER}" stroke="{colour}"'
        f"{_dashed(not badge.warns)}/>{_text(line)}"
    )


def _text(line: Line) -> str:
    weight = ' font-weight="bold"' if line.type.bold else ""
    colour = shapes.MUTED if line.muted else shapes.INK
    return (
        f'<text x="{line.x:g}" y="{line.y:.1f}" font-size="{line.type.size:g}"{weight} '
        f'fill="{colour}">{escape(line.text)}</text>'
    )


def _dashed(whole: bool) -> str:
    return "" if whole else ' stroke-dasharray="7 6"'
