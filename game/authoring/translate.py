"""A scenario in other languages: PO files beside it, with speaker and place as context."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from game.authoring.draft import Translate
from game.places import sees
from game.words import catalogue_at

if TYPE_CHECKING:
    import polib


class UnreadableTranslation(Exception):
    """A PO file that does not parse."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


def keep_source(context: str, text: str) -> str:
    """No translation."""
    return text


def translator_for(folder: Path, language: str | None) -> Translate | None:
    """What translates the scenario in a folder; None when nobody translated it yet.

    Raises `UnreadableTranslation` when the PO file does not parse.
    """
    path = folder / f"{language}.po"
    if language is None or not sees(path.is_file):
        return None
    try:
        return catalogue_at(path).pgettext
    except (OSError, ValueError, LookupError) as error:
        raise UnreadableTranslation(path) from error


def template(text: str, id: str) -> polib.POFile:
    """Every text that a player reads, in the order of the file, ready to be translated."""
    import polib

    from game.authoring.loading import read_scenario

    found: dict[tuple[str, str], None] = {}

    def record(context: str, source: str) -> str:
        found.setdefault((context, source))
        return source

    read_scenario(text, id, id, record)
    catalogue = polib.POFile()
    catalogue.metadata = {
        "Project-Id-Version": id,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
    }
    catalogue.extend(polib.POEntry(msgctxt=context, msgid=source) for context, source in found)
    return catalogue
