"""Where a player is in the story: leaf by leaf, with the clock and the meters as they stood."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from game.app.leaves import Leaf, leaves
from game.session import Session
from game.story.events import Entered
from game.story.scenario import Meter, Moment
from game.story.state import StoryState

Levels = Mapping[tuple[Meter, str | None], int]
"""The meters, 0–100; trust by its client, courage and calm by None."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A leaf, and what it changed."""

    leaf: Leaf
    since: Moment | None
    """When the sheet before this one was told."""
    levels: Levels
    before: Levels
    decides: bool
    """Whether this is where the player now chooses."""

    @property
    def client(self) -> str | None:
        """Whose trust changed here; the first of them when of several."""
        return next((change.client for change in self.leaf.changes if change.client), None)


class Reading:
    """The sheets of the last turn, and which of them is read now.

    A playthrough that was begun earlier opens on its decision, or with `whole_turn` on all that its
    last choice led to. Nothing was read before the sheet it opens on, so that one shows no change.
    """

    def __init__(self, session: Session, *, whole_turn: bool = False) -> None:
        self._session = session
        self._sheets = _sheets(session)
        from_start = whole_turn or len(session.turns) == 1
        self._at = 0 if from_start else max(0, len(self._sheets) - 1)
        self._opened_on: int | None = self._at

    def gone_on_with(self, session: Session) -> Reading:
        """The same reader at the same sheet, as often as the road is told anew."""
        again = Reading(session)
        longer = len(again._sheets) - len(self._sheets)
        again._at = max(0, self._at + longer)
        opened = self._opened_on
        again._opened_on = None if opened is None else max(0, opened + longer)
        return again

    @property
    def sheet(self) -> Sheet | None:
        """What is read now; None when the story is over and all of it was read."""
        if self.is_read:
            return None
        sheet = self._sheets[self._at]
        return _without_change(sheet) if self._at == self._opened_on else sheet

    @property
    def is_read(self) -> bool:
        """Whether the story is over and all of it was read."""
        return self._at >= len(self._sheets)

    @property
    def has_earlier(self) -> bool:
        """Whether something of this turn was told before the present sheet."""
        return self._at > 0

    def turn(self) -> None:
        """On to the next sheet."""
        self._at += 1

    def turn_back(self) -> None:
        """Back to the sheet before this one; what was chosen stays chosen."""
        self._at = max(0, self._at - 1)

    def follow(self) -> None:
        """A choice was made: read what came of it."""
        self._sheets, self._at, self._opened_on = _sheets(self._session), 0, None


def _without_change(sheet: Sheet) -> Sheet:
    """This sheet for somebody who read nothing before it."""
    return replace(sheet, since=None, before=sheet.levels)


def _sheets(session: Session) -> list[Sheet]:
    """The sheets of the last turn."""
    told = _leaves_of(session, len(session.turns) - 1)
    decides = not session.is_over
    if decides and not _enters(session, len(session.turns) - 1):
        told = (*told, _scene_again(session))
    since = session.turns[-2].state.moment if len(session.turns) > 1 else None
    starts = [since, *(leaf.moment for leaf in told)]
    levels = _levels(session.state)
    sheets: list[Sheet] = []
    for number, leaf in reversed(list(enumerate(told))):
        before = dict(levels)
        for change in reversed(leaf.changes):
            before[change.meter, change.client] = change.before
        is_last = number == len(told) - 1
        sheets.insert(0, Sheet(leaf, starts[number], levels, before, decides and is_last))
        levels = before
    return sheets


def _leaves_of(session: Session, number: int) -> tuple[Leaf, ...]:
    earlier = session.turns[number - 1].state if number else None
    moment, place = (earlier.moment, earlier.place) if earlier else (None, None)
    return leaves(session.turns[number].events, moment, place)


def _enters(session: Session, number: int) -> bool:
    return any(isinstance(event, Entered) for event in session.turns[number].events)


def _scene_again(session: Session) -> Leaf:
    """The leaf of the scene in which the last choice stayed, as when it was entered."""
    entered = next(n for n in reversed(range(len(session.turns))) if _enters(session, n))
    return replace(_leaves_of(session, entered)[-1], changes=(), chosen=None, said=())


def _levels(state: StoryState) -> Levels:
    return {
        **{(Meter.TRUST, client): value for client, value in state.trust.items()},
        (Meter.COURAGE, None): state.courage,
        (Meter.CALM, None): state.calm,
    }
