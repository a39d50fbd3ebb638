"""A finished playthrough as a report needs it: what was chosen where, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from game.story.debrief import process_of
from game.story.events import Chose
from game.story.outcome import BANDS as GRADES
from game.story.outcome import NINE
from game.story.play import Story, Turn
from game.story.scenario import Path, Scenario, Step


@dataclass(frozen=True, slots=True)
class Decided:
    """One choice on a road."""

    scene: str
    choice: str
    quality: int
    best: int
    """The quality of the best choice that was open."""
    open: frozenset[str]
    open_best: frozenset[str]
    """Which of the open choices are as good as any, by the key."""
    then: str
    """Where it led: the next scene with a decision, or `ends_in` a band of grades."""


@dataclass(frozen=True, slots=True)
class Played:
    """One finished playthrough, without anything that could tell whose it was."""

    decisions: tuple[Decided, ...]
    path: Path
    grade: float
    asked: tuple[Step, ...]
    taken: tuple[Step, ...]
    older_version: bool = False
    """Whether the words of the situation have changed since."""
    older_rules: bool = False

    @property
    def band(self) -> float:
        """In which band of grades it ended."""
        return band_of(self.grade)


BANDS = (1.0, 3.4, 5.5, 7.6, NINE)
"""Where each band of grades begins: lost, complaint, mixed, appreciation, the dream."""


def band_of(grade: float) -> float:
    """The band in which a grade (1–10) falls: where it begins."""
    return max(lowest for lowest in BANDS if lowest <= grade)


def bands_of(path: Path) -> tuple[float, ...]:
    """The bands in which a grade can be on this path."""
    lowest, highest = (hundredths / 100 for hundredths in GRADES[path])
    return tuple(band for band in BANDS if band_of(lowest) <= band <= highest)


def ends_in(band: float) -> str:
    """Where a choice leads after which the story ends in this band; no scene is called so."""
    return f"end {band}"


def played(
    story: Story, turns: Sequence[Turn], *, older_version: bool = False, older_rules: bool = False
) -> Played:
    """What a report needs of these turns, from `begin` to the end."""
    ended = turns[-1].ended
    assert ended is not None, "only a finished playthrough counts"
    events = [event for turn in turns for event in turn.events]
    process = process_of(story, events)
    return Played(
        tuple(
            _decided(story, before, after, ends_in(band_of(ended.grade)))
            for before, after in pairwise(turns)
        ),
        ended.path,
        ended.grade,
        process.asked,
        process.taken,
        older_version,
        older_rules,
    )


def _decided(story: Story, before: Turn, after: Turn, end: str) -> Decided:
    chose = next(event for event in after.events if isinstance(event, Chose))
    qualities = {
        choice.id: story.quality(before.state, choice)
        for choice in story.open_choices(before.state)
    }
    return Decided(
        chose.scene,
        chose.choice,
        chose.quality,
        chose.best,
        frozenset(qualities),
        frozenset(id_ for id_, quality in qualities.items() if quality == chose.best),
        end if after.ended else after.state.scene,
    )


Shape = tuple[object, ...]


def shape_of(scenario: Scenario) -> Shape:
    """What two versions have alike when their playthroughs may be counted together.

    The same decisions with the same choices, moves and key: only words differ.
    """
    return tuple(
        (
            scene.id,
            scene.decides,
            tuple((choice.id, choice.move, choice.quality) for choice in scene.choices),
        )
        for scene in scenario.scenes.values()
        if scene.choices
    )
