"""Somebody who plays the whole game by the keyboard, in a window that remembers what is set."""

from __future__ import annotations

from pathlib import Path

import pygame

from game.app.screen import PageScreen, Screen
from game.app.start import new_world
from game.app.widgets.base import Widget
from game.app.widgets.page import Page
from game.app.window import Window
from game.authoring.library import Library
from game.places import shipped_scenarios
from game.roads.folder import RoadFolder
from game.session import Session
from game.settings import Settings
from tests.app.conftest import FakeClock, come_to_rest
from tests.app.presses import key
from tests.app.screens.pages import find, names
from tests.app.screens.worlds import begin
from tests.late_supplies import GUESTS


class Player:
    """A window on the real screens; it opens on the board."""

    def __init__(self, folder: Path, clock: FakeClock) -> None:
        self.clock = clock
        self.roads = RoadFolder(folder)
        self.world = new_world(Library(shipped_scenarios()), self.roads, 3)
        self.changes: list[tuple[Settings, Settings]] = []
        self.window = Window(
            self.world.screens.board(),
            Settings(language="nl"),
            clock=clock,
            settings_changed=self._changed,
            help_screen=self.world.screens.help,
        )
        self.step()

    def _changed(self, before: Settings, after: Settings) -> bool:
        self.changes.append((before, after))
        return True

    def begin(self, *choices: str, scenario: str = "late-supplies") -> Session:
        """Play a story as far as these choices lead."""
        hidden = GUESTS if scenario == "late-supplies" else {}
        session = begin(self.world, hidden, scenario)
        session.follow(choices)
        self.show(self.world.screens.playing(session))
        return session

    def show(self, screen: Screen) -> None:
        self.window._show(screen)
        self.step()

    def step(self) -> None:
        self.window.step()
        come_to_rest(self.window, self.clock)
        self.clock.now += 1000

    def key(self, *codes: int) -> None:
        for code in codes:
            pygame.event.post(key(code))
            self.step()

    def act(self, *ids: str) -> None:
        """Go to each of these widgets and press Enter."""
        for id in ids:
            self.page.focus_on(id)
            assert self.page.focus == id, f"there is no {id}"
            self.key(pygame.K_RETURN)

    @property
    def screen(self) -> PageScreen:
        assert isinstance(self.window.screen, PageScreen)
        return self.window.screen

    @property
    def page(self) -> Page:
        return self.screen.page

    @property
    def settings(self) -> Settings:
        return self.window.look.settings

    def find(self, id: str) -> Widget:
        return find(self.page, id)

    def words(self) -> str:
        """What a screen reader would say of the page."""
        return "\n".join(names(self.page))
