"""A first scenario of one's own: small, complete, and with comments that teach the format."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

from game.authoring import schema
from game.authoring.files import FILE_NAME
from game.words import SOURCE_LANGUAGE


def new_scenario(folder: Path, language: str) -> Path:
    """Make this folder with a scenario in it, and beside it the schema for editors.

    In Dutch where there is no example in this language. Raises FileExistsError when the folder is
    there, so that nothing is ever overwritten, and OSError when it cannot be made.
    """
    text = example(language)
    folder.mkdir(parents=True)
    (folder / schema.FILE_NAME).write_text(schema.as_json(), "utf-8", newline="\n")
    file = folder / FILE_NAME
    file.write_text(text, "utf-8", newline="\n")
    return file


def example(language: str) -> str:
    """The scenario that a trainer starts from, in this language or else in Dutch."""
    templates = resources.files("game.authoring") / "templates"
    wanted = templates / f"new.{language}.yaml"
    if not wanted.is_file():
        wanted = templates / f"new.{SOURCE_LANGUAGE}.yaml"
    return wanted.read_text("utf-8")
