"""Whether the text can be read, and leaves the judging to the people in the story."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from game import phrases
from game.authoring.checks.proof import Proof
from game.authoring.problems import Problem
from game.authoring.readability import LANGUAGE, Reading, measure
from game.authoring.texts import choices, lines, texts

LEAST_LEVEL, LEAST_LEVEL_WORDS = 80, 100
"""Flesch-Douma of a whole scenario, from so many words on (domain C2, rule 12)."""
LEAST_BLOCK_LEVEL, LEAST_BLOCK_WORDS = 65, 40
"""Of one block, from so many words on (domain C2, rule 12)."""
MEAN_SENTENCE = 10
"""Words in a sentence, on average (domain C2, rule 12)."""
LONGEST_SENTENCE = 16
"""Words in the longest sentence (domain C2, rule 12)."""
MOST_LONG_WORDS = 0.05
"""The share of words of more than four syllables (domain C2, rule 12)."""
EXAMPLES = 3
"""So many long words are named."""

VERDICTS = (
    "goed gedaan", "fout", "dat is juist", "dat was juist", "had beter", "was beter geweest",
    "slim", "dom", "had moeten", "helaas verkeerd",
)  # fmt: skip
"""Words that judge, in Dutch (domain C2, rule 8); its bare 'juist' and 'beter' rarely judge."""
_VERDICT = re.compile(rf"\b({'|'.join(VERDICTS)})\b", re.IGNORECASE)


def hard_text(proof: Proof) -> Iterator[Problem]:
    """A scenario that as a whole is above A2–B1, as far as syllables and sentences tell."""
    reading = reading_of(proof)
    if reading and reading.words >= LEAST_LEVEL_WORDS and reading.level < LEAST_LEVEL:
        yield proof.problem(
            "hard-text", "title", level=f"{reading.level:.0f}", least=str(LEAST_LEVEL)
        )


def hard_blocks(proof: Proof) -> Iterator[Problem]:
    """A block that is much harder than the rest may be."""
    for path, reading in _blocks(proof):
        if reading.words >= LEAST_BLOCK_WORDS and reading.level < LEAST_BLOCK_LEVEL:
            yield proof.problem(
                "hard-block", path, level=f"{reading.level:.0f}", least=str(LEAST_BLOCK_LEVEL)
            )


def long_sentences(proof: Proof) -> Iterator[Problem]:
    """Sentences that do not fit in one breath."""
    for path, reading in _blocks(proof):
        if reading.longest > LONGEST_SENTENCE:
            yield proof.problem(
                "long-sentence",
                path,
                words=str(reading.longest),
                most=str(LONGEST_SENTENCE),
                start=" ".join(reading.longest_sentence.split()[:4]),
            )


def mean_sentence(proof: Proof) -> Iterator[Problem]:
    """Sentences that are long on average."""
    reading = reading_of(proof)
    if reading and reading.mean_sentence > MEAN_SENTENCE:
        mean = phrases.decimal(reading.mean_sentence, 1)
        yield proof.problem("mean-sentence", "title", mean=mean, most=str(MEAN_SENTENCE))


def long_words(proof: Proof) -> Iterator[Problem]:
    """Many words of more than four syllables."""
    reading = reading_of(proof)
    if reading and len(reading.long_words) > MOST_LONG_WORDS * reading.words:
        common = Counter(word.lower() for word in reading.long_words).most_common(EXAMPLES)
        yield proof.problem(
            "long-words",
            "title",
            share=f"{len(reading.long_words) / reading.words:.0%}",
            most=f"{MOST_LONG_WORDS:.0%}",
            words=", ".join(word for word, _ in common),
        )


def verdicts(proof: Proof) -> Iterator[Problem]:
    """The narrator judges at once; praise and blame belong to the people in the story."""
    if proof.scenario.language != LANGUAGE:
        return
    for path, choice in choices(proof.scenario):
        told = lines(
            tuple(beat for part in choice.then for beat in part.beats if beat.speaker is None)
        )
        found = _VERDICT.search(told)
        if found:
            yield proof.problem("verdict-word", f"{path}/then", word=found[0], name=choice.id)


def same_thoughts(proof: Proof) -> Iterator[Problem]:
    """The same thought behind two choices: the second time it tells nothing."""
    first: dict[str, str] = {}
    for path, choice in choices(proof.scenario):
        thought = lines(choice.thought)
        if thought and thought in first:
            yield proof.problem(
                "same-thought", f"{path}/thought", name=choice.id, other=first[thought]
            )
        first.setdefault(thought, choice.id)


def reading_of(proof: Proof) -> Reading | None:
    """The figures of all texts together; None in a language that has no formula."""
    if proof.scenario.language != LANGUAGE:
        return None
    return measure(text for _, text in texts(proof.scenario))


def _blocks(proof: Proof) -> Iterator[tuple[str, Reading]]:
    if proof.scenario.language == LANGUAGE:
        for path, text in texts(proof.scenario):
            yield path, measure([text])
