"""How hard a Dutch text is to read: the Flesch-Douma level, its sentences and its long words.

The level counts syllables and sentences only; it knows nothing of rare words, so it can say that a
text is hard, and never that it is easy to understand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

LANGUAGE = "nl"
"""The language for which the formula was made; other texts get no level."""
LONG_WORD_SYLLABLES = 4
"""A word of more syllables is long (domain C2, rule 12)."""

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_SENTENCE_END = re.compile(r"[.!?…]+(?=[\s)\"'’”]|$)|\n")
_VOWELS = re.compile(
    "aai|aei|eeu|ieu|oei|ooi|aa|ae|ai|au|ee|ei|eu|ie|ij|oe|oi|oo|ou|ui|uu"
    "|[aeiouyàáâäèéêëìíîïòóôöùúûü]"
)
"""Groups of letters that sound as one (the heuristic of domain C2, tested there by hand)."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The figures of one text, or of many together."""

    words: int
    sentences: int
    syllables: int
    longest_sentence: str
    long_words: tuple[str, ...]

    @property
    def level(self) -> float:
        """Flesch-Douma (1960, as in domain C2): 80 and up reads easily, below 65 is hard."""
        if not self.words:
            return 100.0
        return (
            206.84 - 0.77 * 100 * self.syllables / self.words - 0.93 * self.words / self.sentences
        )

    @property
    def mean_sentence(self) -> float:
        """Words in a sentence, on average."""
        return self.words / self.sentences if self.sentences else 0.0

    @property
    def longest(self) -> int:
        """Words in the longest sentence."""
        return count_words(self.longest_sentence)


def measure(texts: Iterable[str]) -> Reading:
    """The figures of these texts together; the end of a line ends a sentence."""
    all_words: list[str] = []
    all_sentences: list[str] = []
    for text in texts:
        for sentence in _SENTENCE_END.split(text.replace("*", "")):
            words = _WORD.findall(sentence)
            if words:
                all_sentences.append(" ".join(sentence.split()))
                all_words += words
    return Reading(
        len(all_words),
        len(all_sentences),
        sum(map(syllables, all_words)),
        max(all_sentences, key=count_words, default=""),
        tuple(word for word in all_words if syllables(word) > LONG_WORD_SYLLABLES),
    )


def syllables(word: str) -> int:
    """About how many syllables a Dutch word has; at least one."""
    return max(1, len(_VOWELS.findall(word.lower())))


def count_words(text: str) -> int:
    """How many words a text has."""
    return len(_WORD.findall(text))
