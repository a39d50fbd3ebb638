"""The end of a story: its moments one by one, then the letter or the card, and the grade."""

from __future__ import annotations

from collections.abc import Sequence

import pygame
from pygame.event import Event

from game.app.screen import GoTo, Wish, pressed, wants_back
from game.app.screens.closing.episodes import TellingEpisode, episode_page, episodes_of
from game.app.screens.closing.letters import letter_page
from game.app.sounds import Sound
from game.app.story_screen import StoryScreen
from game.app.theme import Look
from game.app.widgets.base import Widget
from game.app.widgets.button import Button
from game.app.world import World
from game.session import Session
from game.story.scenario import Path
from game.words import _

_HEARD = {
    Path.COMPLAINT: Sound.LETTER,
    Path.MIXED: Sound.PAGE,
    Path.APPRECIATION: Sound.CARD,
}


class EndingScreen(StoryScreen):
    """How it ended. One press for each moment; the grade is seen on the last page only.

    Raises ValueError for a story that is still under way.
    """

    def __init__(self, world: World, session: Session) -> None:
        if session.ended is None:
            raise ValueError("only a finished story has an ending")
        super().__init__(world, session)
        self.title = session.scenario.title
        self._episodes: tuple[TellingEpisode, ...] = episodes_of(session)
        self._number = 0

    def retell(self, session: Session) -> None:
        """Show the ending of another version of the story, at the same moment of it."""
        self._session = session
        self.title = session.scenario.title
        self._episodes = episodes_of(session)
        self._number = min(self._number, len(self._episodes))
        self.renew()

    def build(self, size: tuple[int, int], look: Look) -> Sequence[Widget]:
        """The moment that is told now, or the last page."""
        if self._number < len(self._episodes):
            on = Button("on", _("Verder"), primary=True, arrow=True, goes_on=True)
            episode = self._episodes[self._number]
            return episode_page(size, look, self._art, self._session, episode, on)
        board = Button("board", _("Kies een andere situatie"))
        debrief = Button("debrief", _("Bekijk je weg"), primary=True, arrow=True, goes_on=True)
        art, buttons = self._art, (board, debrief)
        return letter_page(size, look, art, self._session, self._episodes, buttons)

    def acted(self, id: str, now_ms: int) -> Wish:
        """On to the next moment, or to another screen."""
        match id:
            case "on":
                self._turn_to(self._number + 1)
            case "debrief":
                return GoTo(self._world.screens.debrief(self._session))
            case "board":
                return GoTo(self._world.screens.board())
        return None

    def other_event(self, event: Event, now_ms: int) -> Wish:
        """Escape goes a page back too."""
        if (wants_back(event) or pressed(event, pygame.K_ESCAPE)) and self._number:
            self._turn_to(self._number - 1)
        return None

    def _turn_to(self, number: int) -> None:
        self._number = number
        on = number < len(self._episodes)
        self.show(focus="on" if on else "debrief")
        ended = self._session.ended
        if on or ended is None:
            self._world.sounds.play(Sound.PAGE)
        else:
            self._world.sounds.play(_HEARD[ended.path], Sound.BALL)
