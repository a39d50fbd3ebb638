"""A scenario in other languages: PO files beside it, with speaker and place as context."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from game.authoring.files import Unreadable, read_text
from game.authoring.problems import Place, Problem, make_problem
from game.places import is_file, leads_out

if TYPE_CHECKING:
    import polib


_LINE = re.compile(r"\(line (\d+)\)")
"""How polib says where a file broke."""


class UnreadableTranslation(Exception):
    """A PO file that is not read: it does not parse, or leads out of its folder."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


class Translation:
    """The texts of a PO file, by speaker and place; what is marked fuzzy translates nothing."""

    def __init__(self, po: Path, catalogue: polib.POFile) -> None:
        self._po = po
        entries = {(one.msgctxt, one.msgid): one for one in catalogue if not one.obsolete}
        self._known = frozenset(entries)
        self._told = {key: one.msgstr for key, one in entries.items() if one.translated()}
        self._is_met = False

    def __call__(self, context: str, source: str) -> str:
        """What this text is in the other language; itself, where it was not translated."""
        key = (context, source)
        self._is_met |= key in self._known
        return self._told.get(key, source)

    @property
    def of_another(self) -> Problem | None:
        """That this is of another scenario: it has texts, and none of those it was asked for."""
        if self._is_met or not self._told:
            return None
        return make_problem("other-translation", Place(str(self._po), 1, 1), name=self._po.name)


@dataclass(frozen=True, slots=True)
class TranslationState:
    """How far a translation has come, counted in texts."""

    translated: int
    fuzzy: int
    """Doubtful: the source was edited since. Until somebody looks, the source is told."""
    missing: int
    stale: int
    """Translations of texts that the scenario no longer has; `lef translate` sorts them out."""

    @property
    def is_of_another(self) -> bool:
        """Whether it is the translation of another scenario: it has texts, and none of this one."""
        return self.stale > 0 and not (self.translated or self.fuzzy)

    @property
    def is_whole(self) -> bool:
        """Whether every text is told in this language."""
        return not (self.fuzzy or self.missing)


def translator_for(po: Path) -> Translation | None:
    """What translates by this PO file; None when there is none. Raises `UnreadableTranslation`."""
    return Translation(po, read_translation(po)) if is_file(po) else None


def read_translation(path: Path) -> polib.POFile:
    """The catalogue in a PO file. Raises `UnreadableTranslation`."""
    import polib

    place = Place(str(path), 1, 1)
    if leads_out(path, path.parent):
        raise UnreadableTranslation(make_problem("linked-file", place, name=path.name))
    try:
        text = read_text(path)
    except Unreadable as error:
        place = error.problem.place
        problem = make_problem("bad-translation", place, name=path.name, more=error.problem.message)
        raise UnreadableTranslation(problem) from error
    try:
        return polib.pofile(f"{text}\n")  # a text without an end of line might be a path to it
    except (OSError, ValueError, LookupError) as error:
        line = _LINE.search(str(error))
        place = Place(str(path), int(line[1]) if line else 1, 1)
        problem = make_problem("bad-translation", place, name=path.name)
        raise UnreadableTranslation(problem) from error


def translation_state(text: str, id: str, po: Path) -> TranslationState:
    """How far the translation in this PO file has come, against the text of its scenario.

    Raises `UnreadableTranslation` when the PO file does not parse.
    """
    return state_of(template(text, id), read_translation(po))


def state_of(wanted: polib.POFile, catalogue: polib.POFile) -> TranslationState:
    """How far a catalogue has come, against everything there is to translate."""
    entries = {(each.msgctxt, each.msgid): each for each in catalogue if not each.obsolete}
    keys = [(each.msgctxt, each.msgid) for each in wanted if not each.obsolete]
    found = [entries.pop(key) for key in keys if key in entries]
    translated = sum(entry.translated() for entry in found)
    fuzzy = sum(entry.fuzzy for entry in found)
    stale = sum(bool(entry.msgstr) for entry in entries.values())
    return TranslationState(translated, fuzzy, len(keys) - translated - fuzzy, stale)


def template(text: str, id: str) -> polib.POFile:
    """Every text that a player reads, in the order of the file, ready to be translated.

    Each says where it stands, who says it to whom, and what a translator must know besides.
    """
    import polib

    from game.authoring.loading import read_scenario
    from game.authoring.translator_notes import note_for

    found: dict[tuple[str, str], None] = {}

    def record(context: str, source: str) -> str:
        found.setdefault((context, source))
        return source

    scenario = read_scenario(text, id, id, record).scenario
    catalogue = polib.POFile()
    catalogue.metadata = {
        "Project-Id-Version": id,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
    }
    catalogue.extend(
        polib.POEntry(
            msgctxt=context,
            msgid=source,
            comment=note_for(scenario, context) if scenario else "",
        )
        for context, source in found
    )
    return catalogue
