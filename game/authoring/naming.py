"""What a scenario and its translations are called, by where they stand."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from game.authoring.files import FILE_NAME
from game.places import is_folder


def translation_file(file: Path, language: str) -> Path:
    """Where the translation of a scenario file stands.

    A scenario in a folder of its own has `en.po` beside it; of a file among other scenarios the
    translation has the file's name too, such as `leak.en.po`.
    """
    name = f"{language}.po" if file.name == FILE_NAME else f"{file.stem}.{language}.po"
    return file.with_name(name)


def scenario_id(path: Path) -> str:
    """The id of the scenario in a folder or file: as a slug, for roads to hold."""
    try:
        whole = path.resolve()
    except (OSError, RuntimeError, ValueError):  # a ring of links, or no name a file can have
        whole = path.absolute()
    if is_folder(whole):
        name = whole.name
    else:
        name = whole.parent.name if whole.name == FILE_NAME else whole.stem
    return as_slug(name) or "scenario"


def as_slug(text: str) -> str:
    """The slug that comes nearest to a text."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall("[a-z0-9]+", plain))
