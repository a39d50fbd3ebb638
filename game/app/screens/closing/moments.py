"""The story in short: at each decision when it was, what the player did, and what was heard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.session import Session
from game.story.debrief import Debrief
from game.story.events import Entered, Told
from game.story.play import Turn
from game.story.scenario import YOU, Beat, Moment


@dataclass(frozen=True, slots=True)
class TellingMoment:
    """One decision as it is remembered."""

    when: Moment | None
    label: str
    heard: Beat | None
    """The line of somebody else that came of it, or else of the narrator."""


def moments_of(session: Session, debrief: Debrief) -> tuple[TellingMoment, ...]:
    """The decisions of a finished playthrough, in order."""
    return tuple(
        TellingMoment(decision.moment, decision.choice.label, _heard(turn, decision.moment))
        for decision, turn in zip(debrief.decisions, session.turns[1:], strict=True)
    )


def _heard(turn: Turn, moment: Moment | None) -> Beat | None:
    """What was last said in answer, else said or told at that moment, else what came first later.

    Later in the turn it may be another day, and an answer to something else.
    """
    answer: list[Beat] = []
    then: list[Beat] = []
    later: list[Beat] = []
    told = answer
    for event in turn.events:
        if isinstance(event, Entered):
            told = then if event.moment == moment and told is not later else later
        elif isinstance(event, Told):
            told += [beat for beat in event.beats if beat.speaker != YOU]
    by_rank = (*reversed(_spoken(answer)), *_spoken(then), *answer, *then, *_spoken(later), *later)
    return by_rank[0] if by_rank else None


def _spoken(beats: Sequence[Beat]) -> list[Beat]:
    return [beat for beat in beats if beat.speaker is not None]
