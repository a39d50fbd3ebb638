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
        TellingMoment(decision.moment, decision.choice.label, _heard(turn))
        for decision, turn in zip(debrief.decisions, session.turns[1:], strict=True)
    )


def _heard(turn: Turn) -> Beat | None:
    """What was said at once, else told at once; else what came first after that.

    Later in the turn it may be another day, and an answer to something else.
    """
    told: list[list[Beat]] = [[]]
    for event in turn.events:
        if isinstance(event, Entered):
            told.append([])
        elif isinstance(event, Told):
            told[-1] += event.beats
    everything = [beat for beats in told for beat in beats]
    by_rank = (*reversed(_spoken(told[0])), *told[0], *_spoken(everything), *everything)
    return by_rank[0] if by_rank else None


def _spoken(beats: Sequence[Beat]) -> list[Beat]:
    return [beat for beat in beats if beat.speaker not in (None, YOU)]
