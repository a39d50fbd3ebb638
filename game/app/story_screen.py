"""A screen that tells of a playthrough, and can tell it again in other words."""

from __future__ import annotations

from abc import abstractmethod

from game.app.art import Art
from game.app.narration import Narration
from game.app.screen import PageScreen
from game.app.world import World
from game.session import Session


class StoryScreen(PageScreen):
    """A page of a story.

    The same road told anew, in another language or from a file that was edited meanwhile, shows at
    the same place: there is one way for both, `retell`.
    """

    def __init__(self, world: World, session: Session) -> None:
        super().__init__()
        self._world = world
        self._session = session

    @property
    def narration(self) -> Narration:
        """As the story is told now: in its language, by who recorded it."""
        return self._world.narration(self._session.scenario)

    @property
    def _art(self) -> Art:
        """The pictures of this story."""
        return self._world.art_of(self._session.scenario)

    @abstractmethod
    def retell(self, session: Session) -> None:
        """Show the same place in this playthrough instead."""

    def language_changed(self) -> None:
        """Tell the story in the language that is spoken now."""
        self.retell(self._world.retold(self._session))
