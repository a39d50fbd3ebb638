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
    """The sheets still to be turned, up to the decision or the end of the story.

    A playthrough that was begun earlier opens on its decision, or with `whole_turn` on all that its
    last choice led to. Nothing was read before the first sheet, so it shows no change.
    """

    def __init__(self, session: Session, *, whole_turn: bool = False) -> None:
        self._session = session
        sheets = _sheets(session)
        opened = sheets if whole_turn or len(session.turns) == 1 else sheets[-1:]
        self._sheets = _without_change(opened)
        self._is_first = True
        """Whether nothing was read before the present sheet."""

    def gone_on_with(self, session: Session) -> Reading:
        """The same reader at the same sheet, as often as the road is told anew."""
        again = Reading(session)
        sheets = _sheets(session)
        left = sheets[max(0, len(sheets) - len(self._sheets)) :]
        again._sheets = _without_change(left) if self._is_first else left
        again._is_first = self._is_first
        return again

    @property
    def sheet(self) -> Sheet | None:
        """What is read now; None when the story is over and all of it was read."""
        return self._sheets[0] if self._sheets else None

    def turn(self) -> None:
        """On to the next sheet."""
        self._sheets = self._sheets[1:]
        self._is_first = False

    def follow(self) -> None:
        """A choice was made: read what came of it."""
        self._sheets = _sheets(self._session)
        self._is_first = False


def _without_change(sheets: list[Sheet]) -> list[Sheet]:
    """These sheets for somebody who read nothing before the first."""
    first = [replace(sheet, since=None, before=sheet.levels) for sheet in sheets[:1]]
    return [*first, *sheets[1:]]


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
