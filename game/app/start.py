"""The window with the whole game in it: the one place that knows every screen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from random import SystemRandom
from typing import TYPE_CHECKING

from game import phrases
from game.app.access.reader import ScreenReader
from game.app.art import Art
from game.app.read_aloud import ReadAloud
from game.app.recordings import MixerClips
from game.app.screen import Screen
from game.app.sounds import Sounds
from game.app.system_voice import SystemVoice
from game.app.voice_programs import program_here
from game.app.window import Window
from game.app.world import World
from game.authoring.library import Library
from game.roads.folder import RoadFolder
from game.settings import Settings, SettingsFile

# Each screen, and what plays a story, is imported when it is first needed, so that the board stands
# there at once; what only names a type is not imported at all.
if TYPE_CHECKING:
    from game.authoring import Loaded
    from game.authoring.watch import Watch
    from game.session import Session


class GameScreens:
    """Every screen of the game. There is one board, which remembers where its focus was."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._board: Screen | None = None

    def welcome(self) -> Screen:
        """What Lef promises, and the one question before the first game."""
        from game.app.screens.welcome import WelcomeScreen

        return WelcomeScreen(self._world)

    def board(self, *, anew: bool = False) -> Screen:
        """All situations, to pick one."""
        if self._board is None or anew:
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

    def settings(self) -> Screen:
        """How the game looks, sounds and plays."""
        from game.app.screens.settings import SettingsScreen

        return SettingsScreen(self._world)

    def help(self) -> Screen:
        """How to play."""
        from game.app.screens.help import HelpScreen

        return HelpScreen(self._world)


@dataclass(frozen=True, slots=True)
class Trial:
    """How an author looks at a story: some way into it, or while writing it.

    Nothing that is played in such a window is kept.
    """

    session: Session | None = None
    """Where to begin; None: before the beginning."""
    whole_turn: bool = False
    """Whether to tell all that the last choice led to, not only the decision."""
    watch: Watch | None = None
    """The file that is being written."""


def new_world(library: Library, roads: RoadFolder | None, seed: int | None) -> World:
    """The world with its screens; with a seed every story in it begins with that one."""

    def new_seed() -> int:
        return _any_seed() if seed is None else seed

    world = World(library, roads, Art(), date.today, new_seed)
    world.screens = GameScreens(world)
    return world


def _any_seed() -> int:
    from game.story.chance import SEEDS

    return SystemRandom().randrange(SEEDS)


def open_window(
    library: Library,
    roads: RoadFolder,
    loaded: Loaded | None,
    seed: int | None,
    *,
    settings: Settings | None = None,
    settings_file: SettingsFile | None = None,
    hidden: Mapping[str, str] | None = None,
    trial: Trial | None = None,
) -> None:
    """Show the board, or the briefing of `loaded`, and stay until the window is closed.

    It begins with these settings; what the player changes is remembered in the file. `hidden` is
    set instead of drawn. Raises pygame.error where `display.why_no_window` would have
    said why.
    """
    if trial and seed is None:
        seed = _any_seed()  # one for the whole window: what is edited must not be shuffled
    world = new_world(library, None if trial else roads, seed)
    world.hidden = hidden or {}
    world.settings = settings or Settings()
    if loaded:
        world.opened(loaded)
    world.sounds = Sounds(lambda: world.settings)
    aloud = ReadAloud(lambda: world.settings, SystemVoice(program_here()), MixerClips())
    if settings_file is not None:
        world.forget_settings = settings_file.forget

    def first_page() -> Screen:
        if loaded is None:
            return world.screens.board()
        from game.app.screens.briefing import BriefingScreen

        return BriefingScreen(world, loaded, anew=seed is not None or bool(hidden))

    first: Screen
    if loaded and trial:
        first = _tried(world, loaded, trial)
    elif world.settings.is_shared is None:
        from game.app.screens.welcome import WelcomeScreen

        first = WelcomeScreen(world, first_page)
    else:
        first = first_page()

    def settings_changed(before: Settings, after: Settings) -> bool:
        world.settings = after
        return settings_file is None or settings_file.remember(before, after)

    Window(
        first,
        world.settings,
        settings_changed=settings_changed,
        help_screen=world.screens.help,
        aloud=aloud,
        sounds=world.sounds,
        reader=ScreenReader(),
    ).run()


def _tried(world: World, loaded: Loaded, trial: Trial) -> Screen:
    """The first screen for an author; where there is a file to watch, all screens watch it."""
    from game.app.screens.play import PlayScreen

    session, watch = trial.session, trial.watch
    world.not_kept = phrases.watched if watch else phrases.tried_out
    first = PlayScreen(world, session, whole_turn=trial.whole_turn) if session else None
    if watch is not None:
        from game.app.watched import WatchedScreens

        watched = WatchedScreens(world.screens, watch, world.look_at_pictures)
        world.screens = watched
        if session and first:
            return watched.on_road(session, first)
    return first or world.screens.briefing(loaded)
