"""What every screen may use, and how one screen asks for another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from game import phrases
from game.app.art import Art
from game.app.narration import Narration
from game.app.screen import Screen
from game.app.sounds import Sounds
from game.app.text import plain
from game.authoring.beside import home_of, own_drawings
from game.authoring.library import Library
from game.roads.folder import RoadFolder
from game.roads.road import version_of
from game.settings import Settings
from game.words import language

# The board stands there before anything is read whole or played.
if TYPE_CHECKING:
    from game.authoring import Loaded
    from game.session import Session
    from game.story.scenario import Scenario


class Screens(Protocol):
    """The screens of the game, made when they are asked for; none of them knows another.

    What lies over a story for a moment, the pause and the agreements, the story opens itself.
    """

    def welcome(self) -> Screen:
        """What Lef promises, and the one question before the first game."""

    def board(self, *, anew: bool = False) -> Screen:
        """All situations, to pick one; `anew` as if nobody had seen it yet."""

    def briefing(self, loaded: Loaded) -> Screen:
        """The role, the client, the agreements and the mandate, before a story begins."""

    def playing(self, session: Session) -> Screen:
        """The story under way: what follows on the last choice, then the decision."""

    def ending(self, session: Session) -> Screen:
        """How it ended, the letter or the card, and the client's grade."""

    def debrief(self, session: Session) -> Screen:
        """What the road meant."""

    def settings(self) -> Screen:
        """How the game looks, sounds and plays."""

    def help(self) -> Screen:
        """How to play."""


@dataclass(slots=True)
class World:
    """The scenarios, the roads, the pictures, the day and the dice."""

    library: Library
    roads: RoadFolder | None
    """Where playthroughs are kept; None: nowhere, for who is trying a scenario out."""
    art: Art
    today: Callable[[], date]
    new_seed: Callable[[], int]
    hidden: Mapping[str, str] = field(default_factory=dict)
    """What is hidden in every story that knows the name, instead of what the seed draws."""
    not_kept: Callable[[], str] = phrases.not_kept
    """What is said once of a road that is not kept; nothing where that needs no saying."""
    settings: Settings = field(default_factory=Settings)
    """How the game is set now."""
    homes: dict[str, Path] = field(default_factory=dict)
    """The files of scenarios that were opened, by id; they may stand outside the library."""
    forget_settings: Callable[[], None] = lambda: None
    """Takes away what is remembered of the settings. Raises OSError."""
    sounds: Sounds = field(default_factory=Sounds.none)
    """What is heard with what is seen."""
    screens: Screens = field(init=False)
    """Set once, by whoever makes the screens."""
    _own_art: dict[Path, Art] = field(default_factory=dict, init=False)
    """The pictures of scenarios that have some of their own, by their folder."""
    _narrated: tuple[Scenario, Narration] | None = field(default=None, init=False)
    """The last one, for a window asks every time it looks."""

    def narration(self, scenario: Scenario) -> Narration:
        """How this scenario is read aloud: in its own language, by who recorded it."""
        if self._narrated is None or self._narrated[0] is not scenario:
            from game.authoring.recordings import recordings

            path = self._path_of(scenario)
            recorded = recordings(scenario, path) if path else {}
            by_words = {plain(line): file for line, file in recorded.items()}
            self._narrated = scenario, Narration(scenario.language, by_words)
        return self._narrated[1]

    def art_of(self, scenario: Scenario) -> Art:
        """The pictures of this scenario: its own, and those that come with Lef."""
        return self.art_at(self._path_of(scenario))

    def art_at(self, path: Path | None) -> Art:
        """The pictures of the scenario at this path."""
        home = home_of(path) if path else None
        if home is None:
            return self.art
        if home not in self._own_art:
            own = own_drawings(home)
            self._own_art[home] = self.art.with_own(own) if own else self.art
        return self._own_art[home]

    def look_at_pictures(self) -> None:
        """Look anew which pictures scenarios have; what is on the screen shows them too."""
        for home, art in list(self._own_art.items()):
            if art is self.art:
                del self._own_art[home]
            else:
                art.renew(own_drawings(home))

    def opened(self, loaded: Loaded) -> None:
        """This one is meant by its id from now on, also where others have the same."""
        if loaded.scenario is not None and loaded.file is not None:
            self.homes[loaded.scenario.id] = loaded.file

    def _path_of(self, scenario: Scenario) -> Path | None:
        if scenario.id not in self.homes:
            found = self.library.find(scenario.id)
            if found is None:
                return None
            self.homes[scenario.id] = found
        return self.homes[scenario.id]

    def forget_roads(self) -> bool:
        """Take away every road on this laptop; whether all of them are gone."""
        try:
            if self.roads is not None:
                self.roads.wipe()
        except OSError:
            return False
        return True

    def forget_all(self) -> bool:
        """Take away all that Lef keeps on this laptop; whether it is all gone."""
        gone = self.forget_roads()
        try:
            self.forget_settings()
        except OSError:
            return False
        return gone

    def begin(self, loaded: Loaded, seed: int | None = None, *, kept: bool = True) -> Session:
        """A new playthrough of a scenario that loaded."""
        from game.session import Session

        if loaded.scenario is None:
            raise ValueError("only a scenario that loaded can be played")
        chosen = self.new_seed() if seed is None else seed
        hidden = {
            name: value
            for name, value in self.hidden.items()
            if value in loaded.scenario.hidden.get(name, ())
        }
        folder = self.roads if kept else None
        return Session.begin(loaded.scenario, loaded.text, chosen, self.today(), folder, hidden)

    def reloaded(self, loaded: Loaded) -> Loaded:
        """The same scenario in the language that is spoken now, as far as it has that."""
        scenario = loaded.scenario
        return (scenario and self._now(scenario.id, version_of(loaded.text))) or loaded

    def retold(self, session: Session) -> Session:
        """The same playthrough in the language that is spoken now, as far as its scenario has that.

        A road of an earlier version stays in the language in which that version was written.
        """
        loaded = self._now(session.heading.scenario, session.heading.version)
        return session.retold(loaded.scenario) if loaded and loaded.scenario else session

    def _now(self, scenario: str, version: str) -> Loaded | None:
        """A scenario in the language that is spoken now; None where this version is gone."""
        from game.authoring import load

        path = self.library.find(scenario)
        loaded = load(path, language()) if path is not None else None
        if loaded is None or loaded.scenario is None or version_of(loaded.text) != version:
            return None
        return loaded
