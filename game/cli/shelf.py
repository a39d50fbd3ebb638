"""What the commands share: the library, the roads, the display, one way to say what is wrong."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from game import places
from game.authoring.library import Library
from game.authoring.problems import Problem, Severity
from game.roads.folder import RoadFolder
from game.words import _, language

if TYPE_CHECKING:
    from game.authoring import Loaded


def library() -> Library:
    """Every scenario that this laptop knows."""
    own, listed = places.own_scenario_folders(), places.listed_scenario_folders()
    return Library(places.shipped_scenarios(), [*own, *listed], expected=listed)


def road_folder() -> RoadFolder:
    """Where playthroughs are kept."""
    return RoadFolder(places.data_folder() / "roads")


def say(text: str) -> None:
    """Tell the user something that is no output."""
    print(text, file=sys.stderr)


def no_window() -> str | None:
    """Why no window can be opened; None when one can."""
    from game.app.display import why_no_window

    return why_no_window()


def has_display() -> bool:
    """Whether a window can be opened; says so when it cannot."""
    reason = no_window()
    if reason:
        say(reason)
    return not reason


def find(name: str) -> Path | None:
    """The scenario that is meant by a name; says so when there is none."""
    shelf = library()
    path = shelf.named(name)
    if path is None:
        known = [entry.id for entry in shelf.entries()]
        close = get_close_matches(name, known, n=1)
        hint = _("Bedoel je '{name}'?").format(name=close[0]) if close else ""
        if not hint and known:
            hint = _("Je kunt kiezen uit: {names}.").format(names=", ".join(known))
        say(_("Er is geen situatie '{name}'.").format(name=name) + f" {hint}".rstrip())
    return path


def load_playable(path: Path) -> Loaded | None:
    """The scenario at this path; tells what is wrong when it cannot be played."""
    from game.authoring import load  # the board does without
    from game.cli.listing import show

    loaded = load(path, language())
    if loaded.scenario is None:
        show(loaded.problems)
        say(_("Deze situatie kan nog niet gespeeld worden."))
        return None
    return loaded


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether any of these is an error."""
    return any(problem.severity is Severity.ERROR for problem in problems)
