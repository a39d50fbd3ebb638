"""What a turn looks like on the screen: a few leaves to read, the last of which is the decision.

What follows at once on a choice, and the scenes after it without a choice, share at most two
leaves, so that there are never more than two presses between decisions; a third where the story
goes on elsewhere or later, so that a line stands under its own clock.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from game.story.events import Chose, Ended, Entered, MeterChanged, Said, StoryEvent, Told
from game.story.scenario import Beat, Moment

MOST_BEFORE_DECISION = 2
MOST_ELSEWHERE = 3


@dataclass(frozen=True, slots=True)
class Leaf:
    """Lines of story that stand together, where and when they are told."""

    beats: tuple[Beat, ...]
    moment: Moment | None
    place: str | None
    scene: str
    """The id of the scene that tells it, or in which was chosen."""
    chosen: str | None = None
    """The id of the choice that this follows on at once."""
    said: tuple[Beat, ...] = ()
    """What the player said with it."""
    changes: tuple[MeterChanged, ...] = ()
    """What the meters did meanwhile."""


def leaves(
    events: Sequence[StoryEvent], moment: Moment | None, place: str | None
) -> tuple[Leaf, ...]:
    """The leaves of one turn; `moment` and `place` are those at which the turn began.

    The last leaf is that of the scene in which the story now stands; after the end of a story, or
    when a choice stayed in its scene, there is no such leaf, and all are consequences.
    """
    told: list[Leaf] = []
    ends_in_scene = False
    for event in events:
        match event:
            case Chose():
                told.append(Leaf((), moment, place, event.scene, event.choice))
                ends_in_scene = False
            case Entered():
                moment, place = event.moment, event.place
                told.append(Leaf((), moment, place, event.scene))
                ends_in_scene = True
            case Said():
                told[-1] = replace(told[-1], said=event.beats)
            case Told():
                told[-1] = replace(told[-1], beats=(*told[-1].beats, *event.beats))
            case MeterChanged():
                told[-1] = replace(told[-1], changes=(*told[-1].changes, event))
            case _:
                pass
    if not ends_in_scene or _is_over(events):
        heard = [leaf for leaf in _without_silence(told) if leaf.beats or leaf.said]
        return tuple(_few(heard))
    before, decision = _without_silence(told[:-1]), told[-1]
    if before and not before[-1].beats and not before[-1].said:
        decision = _joined(before.pop(), decision)
    return (*_few(before), decision)


def _is_over(events: Iterable[StoryEvent]) -> bool:
    return any(isinstance(event, Ended) for event in events)


def _without_silence(told: Iterable[Leaf]) -> list[Leaf]:
    """The leaves, each one without lines of story joined to the next."""
    joined: list[Leaf] = []
    for leaf in told:
        if joined and not joined[-1].beats:
            joined[-1] = _joined(joined[-1], leaf)
        else:
            joined.append(leaf)
    return joined


def _few(told: Sequence[Leaf]) -> list[Leaf]:
    """The leaves; where there are too many, first those of one time and place are told together."""
    if len(told) <= MOST_BEFORE_DECISION:
        return list(told)
    few: list[Leaf] = []
    for leaf in told:
        if few and (_is_there_and_then(few[-1], leaf) or len(few) == MOST_ELSEWHERE):
            few[-1] = _joined(few[-1], leaf)
        else:
            few.append(leaf)
    return few


def _is_there_and_then(one: Leaf, other: Leaf) -> bool:
    return (one.moment, one.place) == (other.moment, other.place)


def _joined(first: Leaf, second: Leaf) -> Leaf:
    """Both as one leaf, where and when the second is told."""
    return replace(
        second,
        beats=(*first.beats, *second.beats),
        chosen=second.chosen or first.chosen,
        said=second.said or first.said,
        changes=(*first.changes, *second.changes),
    )
