"""`lef`: the board, in the window; a list in the terminal where there is no display.

What plays a story is imported no sooner than that: so the board stands there at once.
"""

from __future__ import annotations

import sys

from game.cli import exits
from game.cli.asked import Asked, settings_file
from game.cli.players import ask_in_terminal, forget_last_player
from game.cli.shelf import has_display, library, road_folder
from game.words import language


def open_game(seed: int | None, asked: Asked) -> int:
    """Open the game on its board; answers the exit code.

    With a seed every story begins with that one, so that a whole room sees the same.
    """
    remembered, roads = settings_file(), road_folder()
    forget_last_player(remembered.remembered, roads)
    if has_display():
        from game.app.start import open_window

        open_window(
            library(),
            roads,
            None,
            seed,
            settings=remembered.begin(asked.on(remembered.remembered)),
            settings_file=remembered,
        )
        return exits.DONE
    from game.cli.play import play_told
    from game.terminal.page import Page
    from game.terminal.player import choose_scenario

    page = Page(sys.stdout)
    if not ask_in_terminal(remembered, page, input):
        return exits.DONE
    shelf = [loaded for _entry, loaded in library().load_all(language()) if loaded.scenario]
    titles = [loaded.scenario.title for loaded in shelf if loaded.scenario]
    picked = choose_scenario(titles, page, input)
    return exits.DONE if picked is None else play_told(shelf[picked], seed)
