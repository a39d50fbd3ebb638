"""`lef translate`: make or update the translation of a scenario."""

from __future__ import annotations

from pathlib import Path

from game.authoring import Loaded, load
from game.authoring.files import FILE_NAME
from game.authoring.naming import scenario_id, translation_file
from game.authoring.translate import (
    UnreadableTranslation,
    read_translation,
    state_of,
    template,
)
from game.authoring.translation_update import update
from game.authoring.values import WrongValue
from game.authoring.values import language as as_language
from game.cli import exits
from game.cli.listing import show
from game.cli.shelf import find, say
from game.words import _, ngettext
from game.writing import replace_file


def translate(name: str, language: str) -> int:
    """Write the texts of a scenario to its PO file; answers the exit code."""
    path = find(name)
    if path is None or not _is_language(language):
        return exits.WRONG_USE
    file = path / FILE_NAME if path.is_dir() else path
    loaded = load(file)
    if loaded.scenario is None:
        show(loaded.problems)
        say(_("Deze situatie heeft nog fouten. Vertaal haar als ze klopt."))
        return exits.PROBLEMS
    if loaded.scenario.language == language:
        say(_("Deze situatie is al geschreven in de taal '{language}'.").format(language=language))
        return exits.WRONG_USE
    return _update(file, loaded, language)


def _is_language(language: str) -> bool:
    try:
        as_language(language)
    except WrongValue:
        say(
            _("'{language}' is geen code van een taal. Schrijf bijvoorbeeld en of pl.").format(
                language=language
            )
        )
        return False
    return True


def _update(file: Path, loaded: Loaded, language: str) -> int:
    path = translation_file(file, language)
    try:
        old = read_translation(path) if path.exists() else None
        updated = update(template(loaded.text, scenario_id(file)), old, language)
        replace_file(path, str(updated).encode())
    except UnreadableTranslation:
        say(_("De vertaling in '{name}' is niet te lezen en bleef zoals ze was.").format(name=path))
        return exits.WRONG_USE
    except OSError as problem:
        say(
            _("'{name}' kan niet geschreven worden ({problem}).").format(
                name=path, problem=problem.strerror
            )
        )
        return exits.WRONG_USE
    state = state_of(updated, updated)
    told = _("{file}: {translated} vertaald, {fuzzy} na te kijken, {missing} nog te doen.")
    print(
        told.format(
            file=path, translated=state.translated, fuzzy=state.fuzzy, missing=state.missing
        )
    )
    kept = len(updated.obsolete_entries())
    if kept:
        print(
            ngettext(
                "{count} oude vertaling past nergens meer en staat onderaan, achter #~.",
                "{count} oude vertalingen passen nergens meer en staan onderaan, achter #~.",
                kept,
            ).format(count=kept)
        )
    return exits.DONE
