"""The words of the interface: Dutch in the code, other languages from `locale/*.po`."""

from __future__ import annotations

import gettext
from functools import cache
from io import BytesIO
from pathlib import Path

SOURCE_LANGUAGE = "nl"
_language = SOURCE_LANGUAGE


def speak(language: str) -> None:
    """Use this language from now on; one without a catalogue falls back to Dutch."""
    global _language
    _language = language


def language() -> str:
    """The language the interface speaks now."""
    return _language


def languages() -> tuple[str, ...]:
    """Every language the interface can speak, Dutch first."""
    return (SOURCE_LANGUAGE, *sorted(path.stem for path in _folder().glob("*.po")))


def _(text: str) -> str:
    """This Dutch text in the interface's language."""
    return text if _language == SOURCE_LANGUAGE else _catalogue(_language).gettext(text)


def ngettext(one: str, many: str, count: int) -> str:
    """The form of this Dutch text that fits the count, in the interface's language."""
    if _language == SOURCE_LANGUAGE:
        return one if count == 1 else many
    return _catalogue(_language).ngettext(one, many, count)


def catalogue_at(path: Path) -> gettext.NullTranslations:
    """The translations in a PO file; an absent file translates nothing.

    Raises OSError when the file does not parse.
    """
    return catalogue_of(str(path)) if path.is_file() else gettext.NullTranslations()


def catalogue_of(po: str) -> gettext.NullTranslations:
    """The translations in a PO text, or in the file of that name. Raises OSError as above."""
    import polib  # only other languages than Dutch pay for it

    return gettext.GNUTranslations(BytesIO(polib.pofile(po).to_binary()))


@cache
def _catalogue(language: str) -> gettext.NullTranslations:
    return catalogue_at(_folder() / f"{language}.po")


def _folder() -> Path:
    return Path(__file__).parent / "locale"
