"""The head of a drawing: its name, and what the marks and lines mean."""

from __future__ import annotations

from dataclasses import dataclass

from game import phrases
from game.authoring.drawing import shapes
from game.authoring.drawing.cards import Line, Type
from game.authoring.drawing.deal import MARK, PATHS
from game.authoring.drawing.lettering import width, wrapped
from game.story.moves import Move, Stance
from game.story.scenario import Path, Scenario
from game.words import _

LEFT = 60.0
_GAP = 26.0
_LINE = 30.0


@dataclass(frozen=True, slots=True)
class Legend:
    """What stands above the cards."""

    lines: tuple[Line, ...]
    samples: tuple[str, ...]
    """SVG."""
    height: float


def legend(scenario: Scenario, road_name: str, room: float) -> Legend:
    """The legend in this width; `road_name` says what is drawn thick, if anything."""
    y = 58.0
    lines = []
    for title in wrapped(
        f"{scenario.title} ({scenario.id})", Type.TITLE.size, room - 2 * LEFT, bold=True
    ):
        lines.append(Line(title, LEFT, y, Type.TITLE))
        y += Type.TITLE.line
    x, y = LEFT, y - 16
    samples = []
    for sample, word in _entries(road_name):
        wide = MARK + 14 + width(word, Type.CHOICE.size) + _GAP
        if x > LEFT and x + wide > room - LEFT:
            x, y = LEFT, y + _LINE
        samples.append(_sample(sample, x, y))
        lines.append(Line(word, x + MARK + 14, y + MARK - 2, Type.CHOICE))
        x += wide
    return Legend(tuple(lines), tuple(samples), y + _LINE)


def _entries(road_name: str) -> list[tuple[Move | Path | str, str]]:
    moves = sorted(Move, key=lambda move: (list(Stance).index(move.stance), not move.well_done))
    entries: list[tuple[Move | Path | str, str]] = [(move, phrases.form(move)) for move in moves]
    entries += [(path, _("einde: {paths}").format(paths=phrases.path(path))) for path in PATHS]
    entries.append(("dashed", _("hier komt geen enkele weg")))
    if road_name:
        entries.append(("thick", road_name))
    return entries


def _sample(of: Move | Path | str, x: float, y: float) -> str:
    if isinstance(of, Move | Path):
        return shapes.mark(of, x, y, MARK)
    middle = y + MARK / 2
    look = 'stroke-width="7"' if of == "thick" else 'stroke-width="2" stroke-dasharray="7 6"'
    return f'<path d="M{x - 4:g} {middle:g}h{MARK + 10:g}" stroke="{shapes.INK}" {look}/>'
