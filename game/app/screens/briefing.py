"""Before a story begins: who you are, whom it is about, what was agreed, what you may decide."""

from __future__ import annotations

from collections.abc import Sequence

import pygame
from pygame.event import Event

from game import phrases
from game.app.art import Art
from game.app.found import begun
from game.app.narration import Narration
from game.app.screen import GoTo, PageScreen, Wish, pressed
from game.app.screens.briefing_page import place_briefing
from game.app.theme import Look
from game.app.widgets.base import Widget
from game.app.widgets.button import Button
from game.app.world import World
from game.authoring import Loaded
from game.session import Session
from game.words import _

BEGIN, GO_ON, AGAIN, BACK = "begin", "go-on", "again", "back"


class BriefingScreen(PageScreen):
    """The page before a story, with the way in and the way back.

    With `anew` an earlier, unfinished road is left alone: the player asked for a new one.
    """

    def __init__(self, world: World, loaded: Loaded, *, anew: bool = False) -> None:
        super().__init__()
        if loaded.scenario is None:
            raise ValueError("only a scenario that loaded has a briefing")
        self._world = world
        world.opened(loaded)
        self._loaded = loaded
        self.title = loaded.scenario.title
        self._unfinished = None if anew else begun(loaded, world.roads)
        self._lost = Session.lost(loaded, world.roads) if world.roads else None
        # The draws of the seed may have a say in what was agreed, so they are made now.
        self._seed = world.new_seed()
        self._shown = self._unfinished or world.begin(loaded, self._seed, kept=False)

    @property
    def narration(self) -> Narration:
        """As the story is told: in its language, by who recorded it."""
        return self._world.narration(self._shown.scenario)

    def language_changed(self) -> None:
        """The same briefing in the language that is spoken now."""
        self._loaded = self._world.reloaded(self._loaded)
        self._shown = self._world.retold(self._shown)
        self._unfinished = self._unfinished and self._shown
        if self._loaded.scenario is not None:
            self.title = self._loaded.scenario.title
        self.renew()

    @property
    def _art(self) -> Art:
        return self._world.art_of(self._shown.scenario)

    def build(self, size: tuple[int, int], look: Look) -> Sequence[Widget]:
        """The page and its buttons."""
        notice = phrases.lost(self._lost) if self._lost else ""
        return place_briefing(size, look, self._art, self._shown, self._buttons(), notice)

    def acted(self, id: str, now_ms: int) -> Wish:
        """Into the story, or back to the board."""
        screens = self._world.screens
        if id == BACK:
            return GoTo(screens.board())
        if id == GO_ON and self._unfinished is not None:
            return GoTo(screens.playing(self._unfinished))
        return GoTo(screens.playing(self._world.begin(self._loaded, self._seed)))

    def other_event(self, event: Event, now_ms: int) -> Wish:
        """Escape goes back to the board."""
        if pressed(event, pygame.K_ESCAPE):
            return GoTo(self._world.screens.board())
        return None

    def _buttons(self) -> list[Button]:
        """The way back first; the primary one last."""
        back = Button(BACK, _("Terug"))
        if self._unfinished is None:
            return [back, Button(BEGIN, _("Begin"), primary=True, arrow=True)]
        return [
            back,
            Button(AGAIN, _("Opnieuw beginnen")),
            Button(GO_ON, _("Verder waar je was"), primary=True, arrow=True),
        ]
