"""`lef new`: a first scenario of one's own."""

from __future__ import annotations

from pathlib import Path

from game import places
from game.authoring.naming import as_slug
from game.authoring.new import new_scenario
from game.cli import exits
from game.cli.shelf import library, say
from game.words import _


def new(name: str, language: str, *, mine: bool) -> int:
    """Make a small scenario in a folder of this name; answers the exit code."""
    slug = as_slug(name)
    if not slug:
        say(
            _("Met '{name}' kan Lef geen naam maken. Gebruik letters of cijfers.").format(name=name)
        )
        return exits.WRONG_USE
    if any(entry.id == slug for entry in library().entries()):
        say(_("Er is al een situatie '{name}'. Kies een andere naam.").format(name=slug))
        return exits.WRONG_USE
    folder = (places.own_scenario_folders()[0] if mine else Path()) / slug
    try:
        file = new_scenario(folder, language)
    except FileExistsError:
        say(_("'{name}' is er al. Kies een andere naam.").format(name=folder))
        return exits.WRONG_USE
    except OSError as problem:
        say(
            _("De map '{name}' kan niet gemaakt worden ({problem}).").format(
                name=folder, problem=problem.strerror
            )
        )
        return exits.WRONG_USE
    print(_("Gemaakt: {file}. Open het in een editor; de uitleg staat erin.").format(file=file))
    print(_("Kijken of het klopt: lef check {name}").format(name=_quoted(folder)))
    print(_("Spelen: lef play {name}").format(name=_quoted(folder)))
    return exits.DONE


def _quoted(path: Path) -> str:
    """A path that can be pasted, also where a folder's name holds a space."""
    return f'"{path}"' if " " in str(path) else str(path)
