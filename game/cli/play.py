"""`lef` and `lef play`: the window, or the terminal where there is no display."""

from __future__ import annotations

import sys
from datetime import date
from secrets import randbelow

from game.authoring import Loaded
from game.cli import exits
from game.cli.shelf import find, library, load_playable, road_folder, say
from game.session import Session
from game.story.chance import SEEDS
from game.terminal.page import Page
from game.terminal.player import choose_scenario
from game.terminal.player import play as play_in_terminal
from game.words import language


def open_game(seed: int | None, *, large: bool, contrast: bool) -> int:
    """Open the game on its board; answers the exit code.

    With a seed every story begins with that one, so that a whole room sees the same.
    """
    if _has_display():
        return _in_window(None, seed, large=large, contrast=contrast)
    page = Page(sys.stdout)
    shelf = [loaded for _entry, loaded in library().load_all(language()) if loaded.scenario]
    titles = [loaded.scenario.title for loaded in shelf if loaded.scenario]
    picked = choose_scenario(titles, page, input)
    return exits.DONE if picked is None else _in_terminal(shelf[picked], seed)


def play(name: str, *, in_terminal: bool, seed: int | None, large: bool, contrast: bool) -> int:
    """Play one scenario; answers the exit code."""
    path = find(name)
    if path is None:
        return exits.WRONG_USE
    loaded = load_playable(path)
    if loaded is None:
        return exits.PROBLEMS
    if not in_terminal and _has_display():
        return _in_window(loaded, seed, large=large, contrast=contrast)
    return _in_terminal(loaded, seed)


def _has_display() -> bool:
    """Whether a window can be opened; says so when it cannot."""
    from game.app.display import why_no_window

    reason = why_no_window()
    if reason:
        say(reason)
    return not reason


def _in_window(loaded: Loaded | None, seed: int | None, *, large: bool, contrast: bool) -> int:
    from game.app.start import open_window

    open_window(library(), road_folder(), loaded, seed, large=large, contrast=contrast)
    return exits.DONE


def _in_terminal(loaded: Loaded, seed: int | None) -> int:
    """A seed begins anew; without one the player goes on where they were."""
    assert loaded.scenario is not None, "only a scenario that loaded is played"
    folder = road_folder()
    session = Session.unfinished(loaded, folder) if seed is None else None
    if session is None:
        drawn = randbelow(SEEDS) if seed is None else seed
        session = Session.begin(loaded.scenario, loaded.text, drawn, date.today(), folder)
    play_in_terminal(session, Page(sys.stdout), input)
    return exits.DONE
