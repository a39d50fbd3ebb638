"""A road that stays the same while its story is written."""

from __future__ import annotations

from game.authoring.watch import Watch
from game.session import Session
from game.story.play import Refused


class WatchedRoad:
    """A playthrough that follows its file from version to version.

    It remembers the longest road, so that a choice which is gone for a while shortens it only for
    that while.
    """

    def __init__(self, watch: Watch, session: Session) -> None:
        self.session = session
        self.gone: Refused | None = None
        """The choice at which the road stopped, while the player stands there."""
        self._watch = watch
        self._version = watch.good
        self._longest = session.state.chosen

    def follow(self) -> None:
        """Play the road again if there is a new version."""
        chosen = self.session.state.chosen
        if self._longest[: len(chosen)] != chosen:
            self._longest, self.gone = chosen, None
        loaded = self._watch.good
        if loaded is self._version or loaded.scenario is None:
            return
        self._version = loaded
        heading, known = self.session.heading, loaded.scenario.hidden
        kept = {name: one for name, one in heading.hidden.items() if one in known.get(name, ())}
        self.session = Session.begin(
            loaded.scenario, loaded.text, heading.seed, heading.date, hidden=kept
        )
        self.gone = self.session.follow(self._longest)
