"""What a turn looks like on the screen: a few leaves to read, the last of which is the decision.

What follows at once on a choice, and the scenes after it without a choice, share at most two
leaves, so that there are never more than two presses between decisions.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from game.story.events import Chose, Ended, Entered, Said, StoryEvent, Told
from game.story.scenario import Beat, Moment

MOST_BEFORE_DECISION = 2


@dataclass(frozen=True, slots=True)
class Leaf:
    """Lines of story that stand together, where and when they are told."""

    beats: tuple[Beat, ...]
    moment: Moment | None
    place: str | None
    chosen: str | None = None
    """The id of the choice that this follows on at once."""
    said: tuple[Beat, ...] = ()
    """What the player said with it."""


def leaves(
    events: Sequence[StoryEvent], moment: Moment | None, place: str | None
) -> tuple[Leaf, ...]:
    """The leaves of one turn; `moment` and `place` are those at which the turn began.

    The last leaf is that of the scene in which the story now stands; after the end of a story there
    is no such scene, and all leaves are consequences.
    """
    told: list[Leaf] = []
    ends_in_scene = False
    for event in events:
        match event:
            case Chose():
                told.append(Leaf((), moment, place, event.choice))
                ends_in_scene = False
            case Entered():
                moment, place = event.moment, event.place
                told.append(Leaf((), moment, place))
                ends_in_scene = True
            case Said():
                told[-1] = replace(told[-1], said=event.beats)
            case Told():
                told[-1] = replace(told[-1], beats=(*told[-1].beats, *event.beats))
            case _:
                pass
    last = told[-1:] if ends_in_scene and not _is_over(events) else []
    before = [leaf for leaf in told[: len(told) - len(last)] if leaf.beats or leaf.said]
    return (*_at_most(before, MOST_BEFORE_DECISION), *last)


def _is_over(events: Iterable[StoryEvent]) -> bool:
    return any(isinstance(event, Ended) for event in events)


def _at_most(told: Sequence[Leaf], most: int) -> list[Leaf]:
    """The first leaves stand alone; what does not fit is told together, where it ended."""
    alone, rest = list(told[: most - 1]), told[most - 1 :]
    if not rest:
        return alone
    beats = tuple(beat for leaf in rest for beat in leaf.beats)
    return [*alone, replace(rest[-1], beats=beats)]
