"""A scenario in other languages: PO files beside it, with speaker and place as context."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from game.authoring.draft import Translate
from game.places import is_file
from game.words import catalogue_at

if TYPE_CHECKING:
    import polib


class UnreadableTranslation(Exception):
    """A PO file that does not parse."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


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
    def is_whole(self) -> bool:
        """Whether every text is told in this language."""
        return not (self.fuzzy or self.missing)


def translator_for(po: Path) -> Translate | None:
    """What translates by this PO file; None when there is none.

    Entries that are marked fuzzy translate nothing. Raises `UnreadableTranslation` when the file
    does not parse.
    """
    if not is_file(po):
        return None
    try:
        return catalogue_at(po).pgettext
    except (OSError, ValueError, LookupError) as error:
        raise UnreadableTranslation(po) from error


def read_translation(path: Path) -> polib.POFile:
    """The catalogue in a PO file. Raises `UnreadableTranslation` when it does not parse."""
    import polib

    try:
        return polib.pofile(str(path))
    except (OSError, ValueError, LookupError) as error:
        raise UnreadableTranslation(path) from error


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
