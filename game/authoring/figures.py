"""A scenario in figures: how large it is, how it reads, and how it ends for who never thinks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from game.authoring.checks.decisions import decisions
from game.authoring.checks.proof import Proof
from game.authoring.checks.prose import reading_of
from game.authoring.checks.score import overrides
from game.authoring.readability import count_words
from game.authoring.texts import choices, texts
from game.story.bots import Run, policies
from game.story.ranges import Ranges, ranges
from game.story.scenario import Meter


@dataclass(frozen=True, slots=True)
class Figures:
    """What `lef check` tells of a scenario beside its problems."""

    scenario: str
    title: str
    decisions: int
    """Scenes with choices that can be reached."""
    choices: int
    middle_road: int
    """Half of the random player's playthroughs take at most so many choices."""
    words: int
    reading_level: float | None
    """Flesch-Douma; None in a language without a formula."""
    mean_sentence: float | None
    overrides: float
    """The share of choices, 0–1, that differ from the table."""
    bots: Mapping[str, Run]
    means: Mapping[Meter, float]
    """Where the random player's playthroughs end, 0–100; of trust the first client's."""
    ranges: Ranges | None
    """How far everything can go, exactly; None where no road ends."""


def figures(proof: Proof) -> Figures:
    """The figures of a scenario that loaded."""
    scenario = proof.scenario
    reading = reading_of(proof)
    runs = {name: proof.run(name) for name in policies(scenario)}
    return Figures(
        scenario.id,
        scenario.title,
        len(decisions(proof.course)),
        sum(1 for _ in choices(scenario)),
        runs["random"].middle_length,
        sum(count_words(text) for _, text in texts(scenario)),
        reading.level if reading else None,
        reading.mean_sentence if reading else None,
        overrides(proof),
        runs,
        {meter: runs["random"].mean(meter) for meter in Meter},
        ranges(proof.story, proof.explored()),
    )
