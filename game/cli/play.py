"""`lef play`: one situation, in the window or in the terminal."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from secrets import randbelow

from game import phrases
from game.authoring import Loaded
from game.authoring.watch import Watch
from game.cli import exits
from game.cli.asked import Asked, settings_file
from game.cli.on_the_way import Beginning, at_end_of, at_scene
from game.cli.opening import Opened, open_scenario
from game.cli.players import ask_in_terminal, forget_in_terminal, forget_last_player
from game.cli.shelf import has_display, library, no_window, road_folder, say
from game.roads.folder import RoadFile
from game.session import Session
from game.story.chance import SEEDS
from game.terminal.page import Page
from game.terminal.player import play as play_in_terminal
from game.words import _


@dataclass(frozen=True, slots=True)
class Wanted:
    """How one scenario is to be played."""

    seed: int | None = None
    hidden: Sequence[str] = ()
    """What is hidden, as `name=value`, instead of what the seed draws."""
    scene: str | None = None
    """Begin at this scene."""
    road: Path | None = None
    """Begin where this road ends."""
    watch: bool = False
    in_terminal: bool = False
    asked: Asked = field(default_factory=Asked)


def play(name: str, wanted: Wanted) -> int:
    """Play one scenario; answers the exit code."""
    why_not = _contradiction(wanted)
    if why_not:
        say(why_not)
        return exits.WRONG_USE
    opened = open_scenario(name, wanted.hidden)
    if isinstance(opened, int):
        return opened
    loaded, hidden = opened.loaded, opened.hidden
    beginning = _beginning(loaded, wanted, hidden)
    if isinstance(beginning, int):
        return beginning
    if not wanted.in_terminal and has_display():
        watch = Watch(opened.path, loaded) if wanted.watch else None
        return _in_window(opened, wanted, beginning, watch)
    if beginning is not None:
        page = Page(sys.stdout)
        play_in_terminal(beginning.session, page, input, phrases.tried_out)
        return exits.DONE
    return play_told(loaded, wanted.seed, hidden)


def _contradiction(wanted: Wanted) -> str:
    """Which of these wishes do not go together, in a sentence; nothing when all do."""
    if wanted.road is not None and (wanted.seed is not None or wanted.hidden):
        return _("In een weg staat al wat er getrokken is. Laat --seed en --hidden weg.")
    if wanted.watch and (wanted.in_terminal or no_window()):
        return _("Meekijken met het bestand kan alleen in het venster. Laat --watch weg.")
    return ""


def _beginning(loaded: Loaded, wanted: Wanted, hidden: dict[str, str]) -> Beginning | int | None:
    """Where to begin; None: at the beginning. The exit code where that cannot be."""
    if wanted.scene is not None:
        return at_scene(loaded, wanted.scene, wanted.seed, hidden)
    if wanted.road is not None:
        return at_end_of(loaded, RoadFile(wanted.road), todays=wanted.watch)
    return None


def _in_window(
    opened: Opened, wanted: Wanted, beginning: Beginning | None, watch: Watch | None
) -> int:
    from game.app.start import Trial, open_window

    trial = None
    if beginning is not None:
        trial = Trial(beginning.session, beginning.passed, watch)
    elif watch is not None:
        trial = Trial(watch=watch)
    shelf, remembered, roads = library(), settings_file(), road_folder()
    shelf.also_has(opened.path)
    forget_last_player(remembered.remembered, roads)
    open_window(
        shelf,
        roads,
        opened.loaded,
        wanted.seed,
        settings=remembered.begin(wanted.asked.on(remembered.remembered)),
        settings_file=remembered,
        hidden=opened.hidden,
        trial=trial,
    )
    return exits.DONE


def play_told(loaded: Loaded, seed: int | None, hidden: Mapping[str, str] | None = None) -> int:
    """Play in the terminal; answers the exit code.

    A seed or a set value begins anew; without one the player goes on where they were.
    """
    assert loaded.scenario is not None, "only a scenario that loaded is played"
    folder, remembered, page = road_folder(), settings_file(), Page(sys.stdout)
    if not ask_in_terminal(remembered, page, input):
        return exits.DONE
    forget_last_player(remembered.remembered, folder)
    lost = Session.lost(loaded, folder)
    session = Session.unfinished(loaded, folder) if seed is None and not hidden else None
    if session is None:
        begun = randbelow(SEEDS) if seed is None else seed
        session = Session.begin(loaded.scenario, loaded.text, begun, date.today(), folder, hidden)
    if play_in_terminal(session, page, input, lost=lost):
        forget_in_terminal(remembered.remembered, folder, page)
    return exits.DONE
