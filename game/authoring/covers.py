"""What the board shows of a scenario, from the first lines of its file.

To read all of a scenario takes ten times as long, and the board shows many.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from gettext import NullTranslations
from pathlib import Path

from game.authoring.files import Unreadable, read_text, scenario_file
from game.authoring.naming import translation_file
from game.authoring.reader import Table, Text, read
from game.authoring.report import Report
from game.places import is_file
from game.story.scenario import LAST_ON_BOARD, MOST_DECISIONS_OF_A_MINI, Scenario
from game.words import catalogue_of

_SCENES = re.compile(r"^scenes:", re.MULTILINE)
_DECISION = re.compile(r"^ +choices:[ \t]*$", re.MULTILINE)
_ON_COVER = re.compile(r'^msgctxt "(title|sector)"$', re.MULTILINE)
"""Of the entries in a PO file, between which stand empty lines."""


@dataclass(frozen=True, slots=True)
class Cover:
    """A scenario as it lies on the table, closed."""

    title: str
    sector: str
    picture: str
    order: int
    is_mini: bool


def cover_of(scenario: Scenario) -> Cover:
    """The cover of a scenario that was read."""
    return Cover(
        scenario.title, scenario.sector, scenario.picture, scenario.order, scenario.is_mini
    )


def read_cover(path: Path, language: str | None) -> Cover | None:
    """The cover of the scenario in a folder or file, in another language as far as it has that.

    None where the first lines leave anything in doubt: then all of it has to be read.
    """
    try:
        file = scenario_file(path)
        text = read_text(file)
        translate = _translator(file, language)
    except (Unreadable, OSError, ValueError, LookupError):
        return None
    scenes = _SCENES.search(text)
    told = _told(text[: scenes.start()]) if scenes else {}
    title, sector, order = (told.get(key, "") for key in ("title", "sector", "order"))
    if not scenes or not title or not sector or not (order.isdecimal() or not order):
        return None
    decisions = len(_DECISION.findall(text, scenes.end()))
    return Cover(
        translate("title", title),
        translate("sector", sector),
        told.get("picture", ""),
        int(order or LAST_ON_BOARD),
        decisions <= MOST_DECISIONS_OF_A_MINI,
    )


def _told(head: str) -> dict[str, str]:
    """What stands on single lines behind the keys of the head; nothing where that has mistakes."""
    report = Report("", head)
    root = read(report)
    if report.problems or not isinstance(root, Table):
        return {}
    return {key.value: text.value for key, text in root.items() if isinstance(text, Text)}


def _translator(file: Path, language: str | None) -> Callable[[str, str], str]:
    """What translates the head. Raises OSError, ValueError or LookupError as PO files do."""
    po = translation_file(file, language) if language else None
    if po is None or not is_file(po):
        return NullTranslations().pgettext
    heading, *entries = po.read_text("utf-8").split("\n\n")
    wanted = [heading, *filter(_ON_COVER.search, entries)]
    return catalogue_of("\n\n".join(wanted)).pgettext
