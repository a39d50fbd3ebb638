"""The window with the whole game in it: the one place that knows every screen."""

from __future__ import annotations

from datetime import date
from secrets import randbelow

from game.app import window
from game.app.art import Art
from game.app.screen import Screen
from game.app.theme import LARGE_TEXT, LookSettings
from game.app.world import World
from game.authoring import Loaded
from game.authoring.library import Library
from game.roads.folder import RoadFolder
from game.session import Session
from game.story.chance import SEEDS

# Each screen is imported when it is first shown, so that the board stands there at once.


class GameScreens:
    """Every screen of the game. There is one board, which remembers where its focus was."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._board: Screen | None = None

    def board(self) -> Screen:
        """All situations, to pick one."""
        if self._board is None:
            from game.app.screens.board import BoardScreen

            self._board = BoardScreen(self._world)
        return self._board

    def briefing(self, loaded: Loaded) -> Screen:
        """The role, the client, the agreements and the mandate, before a story begins."""
        from game.app.screens.briefing import BriefingScreen

        return BriefingScreen(self._world, loaded)

    def playing(self, session: Session) -> Screen:
        """The story under way: what follows on the last choice, then the decision."""
        from game.app.screens.play import PlayScreen

        return PlayScreen(self._world, session)

    def ending(self, session: Session) -> Screen:
        """How it ended, the letter or the card, and the client's grade."""
        from game.app.screens.ending import EndingScreen

        return EndingScreen(self._world, session)

    def debrief(self, session: Session) -> Screen:
        """What the road meant."""
        from game.app.screens.debrief import DebriefScreen

        return DebriefScreen(self._world, session)


def new_world(library: Library, roads: RoadFolder, seed: int | None) -> World:
    """The world with its screens; with a seed every story in it begins with that one."""

    def new_seed() -> int:
        return randbelow(SEEDS) if seed is None else seed

    world = World(library, roads, Art(), date.today, new_seed)
    world.screens = GameScreens(world)
    return world


def open_window(
    library: Library,
    roads: RoadFolder,
    loaded: Loaded | None,
    seed: int | None,
    *,
    large: bool,
    contrast: bool,
) -> None:
    """Show the board, or the briefing of `loaded`, and stay until the window is closed.

    Raises pygame.error where `display.why_no_window` would have said why.
    """
    world = new_world(library, roads, seed)
    first: Screen
    if loaded is None:
        first = world.screens.board()
    else:
        from game.app.screens.briefing import BriefingScreen

        first = BriefingScreen(world, loaded, anew=seed is not None)
    settings = LookSettings(text_scale=LARGE_TEXT if large else 1.0, high_contrast=contrast)
    window.run(first, settings)
