"""The same figures as tables for a spreadsheet, in which no cell can be a formula."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from io import StringIO

from game.phrases import decimal, form, opening, path, step
from game.reports.room import wording
from game.reports.room.figures import (
    EVERYBODY,
    Figures,
    Group,
    ended,
    step_asked,
    step_taken,
)
from game.reports.room.played import BANDS
from game.reports.room.section import title_of
from game.reports.room.telling import Told
from game.story.scenario import BEST_FIRST
from game.words import _, language

_Row = Sequence[str]
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "'", "＝", "＋", "－", "＠")
"""How a cell begins that a spreadsheet may calculate, or a guard that would be lost."""
CHOICES, DECISIONS, ENDINGS, STEPS = "choices.csv", "decisions.csv", "endings.csv", "steps.csv"
FILES = (CHOICES, DECISIONS, ENDINGS, STEPS)


def tables(all_told: Sequence[Told]) -> dict[str, bytes]:
    """Every table by the name of its file."""
    told = [(group, found) for group, found in all_told if found]
    return {
        CHOICES: _written(
            [_("Situatie"), _("Beslissing"), _("Keuze"), _("Wat het is"), _("Beste"), _("Aantal")],
            [row for group, found in told for row in _choices(group, found)],
        ),
        DECISIONS: _written(
            [
                _("Situatie"),
                _("Beslissing"),
                _("Aantal"),
                _("Met de sleutel"),
                _("Onderling gelijk"),
                _("Makkelijk"),
                _("Onderscheid"),
                _("Niemand koos"),
            ],
            [row for group, found in told for row in _decisions(group, found)],
        ),
        ENDINGS: _written(
            [
                _("Situatie"),
                _("Einde"),
                _("Aantal"),
                _("Gemiddeld cijfer van de klant"),
                *map(wording.band, BANDS),
            ],
            [row for group, found in told for row in _endings(group, found)],
        ),
        STEPS: _written(
            [_("Situatie"), _("Stap"), _("Gezet"), _("Gevraagd")],
            [row for group, found in told for row in _steps(group, found)],
        ),
    }


def _choices(group: Group, found: Figures) -> Iterator[_Row]:
    for item in found.items:
        for one in item.options:
            yield (
                title_of(group),
                wording.decision(item.number, item.scene),
                one.choice.label,
                form(one.choice.move),
                _("ja") if one.is_best else _("nee"),
                found.shown.words(one.taken),
            )


def _decisions(group: Group, found: Figures) -> Iterator[_Row]:
    for item in found.items:
        yield (
            title_of(group),
            wording.decision(item.number, item.scene),
            found.shown.words(item.reached),
            *(
                _number(value, 2)
                for value in (item.with_key, item.alike, item.ease, item.discrimination)
            ),
            "; ".join(choice.label for choice in item.nobody_took),
        )


def _endings(group: Group, found: Figures) -> Iterator[_Row]:
    shown = found.shown
    for one in BEST_FIRST:
        yield (
            title_of(group),
            opening(path(one)),
            shown.words(ended(one)),
            _number(found.mean_grades[one], 1),
            *wording.in_bands(found, one),
        )
    yield (title_of(group), _("Alle"), shown.words(EVERYBODY), "", *("" for _band in BANDS))


def _steps(group: Group, found: Figures) -> Iterator[_Row]:
    for one in found.steps:
        yield (
            title_of(group),
            step(one),
            found.shown.words(step_taken(one)),
            found.shown.words(step_asked(one)),
        )


class _Number(str):
    """A figure that we wrote ourselves: it may begin with a minus."""

    __slots__ = ()


def _number(value: float | None, places: int) -> str:
    return "" if value is None else _Number(decimal(value, places))


def _written(heads: _Row, rows: Sequence[_Row]) -> bytes:
    """As Excel reads it by itself: with a mark of UTF-8, and where it is Dutch, semicolons."""
    out = StringIO()
    writer = csv.writer(out, delimiter=";" if language() == "nl" else ",")
    writer.writerows([_guarded(cell) for cell in row] for row in (heads, *rows))
    return out.getvalue().encode("utf-8-sig")


def _guarded(cell: str) -> str:
    """The cell as text: an apostrophe before what a spreadsheet would calculate."""
    is_formula = cell.lstrip().startswith(_FORMULA) or cell.startswith(_FORMULA)
    return f"'{cell}" if is_formula and not isinstance(cell, _Number) else cell
