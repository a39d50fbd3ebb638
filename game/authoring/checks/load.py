"""How much a player has to take in: decisions on a road, choices at a decision, words before it."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from game.authoring.checks.decisions import decisions
from game.authoring.checks.proof import Proof
from game.authoring.problems import Problem
from game.authoring.readability import count_words
from game.authoring.texts import lines
from game.story.guards import noted, told

ROAD_LENGTH = (4, 7)
"""The decisions on the middle road (domain C2, rule 15)."""
ROAD_LENGTH_OF_A_MINI = (1, 2)
"""The same of a mini, which is over in three minutes (domain B, the mini-scenarios)."""
FEWEST_CHOICES, MOST_CHOICES = 3, 4
"""What is on offer at a decision (domain C2, rule 15; DESIGN: two to four)."""
MOST_WORDS = 60
"""What is told before a decision (domain C2, rule 15)."""


MOST_ROWS, ROW_WORDS = 4, 9
"""What a card with agreements or a mandate holds in large type (design: 4 lines of 9 words)."""


def middle_road(proof: Proof) -> Iterator[Problem]:
    """Half of the random player's playthroughs are shorter, half longer; that length is odd."""
    length = proof.run("random").middle_length
    least, most = ROAD_LENGTH_OF_A_MINI if proof.scenario.is_mini else ROAD_LENGTH
    if length and not least <= length <= most:
        yield proof.problem(
            "middle-road", "scenes", length=str(length), least=str(least), most=str(most)
        )


def few_choices(proof: Proof) -> Iterator[Problem]:
    """Decisions with two choices even where most are open."""
    for decision in decisions(proof.course):
        if len(decision.options) < FEWEST_CHOICES:
            name = decision.scene.id
            yield proof.problem("few-choices", f"scenes/{name}", road=decision.road, name=name)


def many_choices(proof: Proof) -> Iterator[Problem]:
    """Decisions with more choices at once than a player can weigh."""
    for decision in decisions(proof.course):
        if len(decision.options) > MOST_CHOICES:
            yield proof.problem(
                "many-choices",
                f"scenes/{decision.scene.id}",
                road=decision.road,
                name=decision.scene.id,
                count=str(len(decision.options)),
                most=str(MOST_CHOICES),
            )


def long_situations(proof: Proof) -> Iterator[Problem]:
    """Scenes that tell more before a decision than a slow reader keeps in mind."""
    said: set[str] = set()
    for stop in proof.course.stops.values():
        scene = proof.scenario.scenes[stop.control.scene]
        words = count_words(lines(told(scene.story, stop.state)))
        if words > MOST_WORDS and scene.id not in said:
            said.add(scene.id)
            yield proof.problem(
                "long-situation",
                f"scenes/{scene.id}/story",
                road=stop.road,
                name=scene.id,
                words=str(words),
                most=str(MOST_WORDS),
            )


def full_cards(proof: Proof) -> Iterator[Problem]:
    """Cards that hold more than fits at once in large type; a player would have to scroll."""
    scenario = proof.scenario
    cards = (
        ("agreements", scenario.agreements),
        ("mandate/may", scenario.may),
        ("mandate/may_not", scenario.may_not),
    )
    starts = [proof.story.begin(hidden).state for hidden in proof.draws]
    for path, notes in cards:
        rows = max(
            sum(ceil(count_words(note) / ROW_WORDS) for note in noted(notes, state))
            for state in starts
        )
        if rows > MOST_ROWS:
            yield proof.problem("full-card", path, name=path, rows=str(rows), most=str(MOST_ROWS))
