"""Whether the cards give the answer away: by their length, or by a word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import comb, log
from statistics import mean

from game import phrases
from game.authoring.checks.decisions import Decision, decisions, likely_range
from game.authoring.checks.proof import Proof
from game.authoring.problems import Problem
from game.authoring.readability import LANGUAGE
from game.story.bots import longest_label, shortest_label

LENGTH_RATIO = (0.9, 1.1)
"""The mean length of the best labels to that of the others (domain C2, rule 2)."""
HIGHEST_LOG_ODDS = 1.5
"""A word that is so much more common on best cards, or on the others, is a cue (rule 4)."""
LEAST_CARDS = 8
"""A word on fewer cards than this proves nothing (rule 4)."""

CUES = {
    "?": r"\?",
    "!": "!",
    "0-9": r"\d",
    "( )": r"[()\[\]]",
    "samen": r"\bsamen\b",
    "gewoon": r"\bgewoon\b",
    "even": r"\beven\b",
    "u kiest": r"\bu kiest\b",
    "regel": r"\bregel\b",
}
"""What may tell a good answer by its words, in Dutch (domain C2, rule 4)."""


def length_tells(proof: Proof) -> Iterator[Problem]:
    """The longest or the shortest label is the best more, or less, often than chance explains."""
    unequal = _unequal(proof)
    for which, pick in (("longest", longest_label), ("shortest", shortest_label)):
        picked = [{choice.id for choice, _ in pick(one.options)} for one in unequal]
        hits = sum(ids <= one.best for ids, one in zip(picked, unequal, strict=True))
        low, high = likely_range(
            comb(len(one.options) - len(ids), len(one.best) - len(ids))
            / comb(len(one.options), len(one.best))
            if len(ids) <= len(one.best)
            else 0.0
            for ids, one in zip(picked, unequal, strict=True)
        )
        if not low <= hits <= high:
            yield proof.problem(
                "length-tells",
                "scenes",
                which=phrases.length(which),
                hits=str(hits),
                of=str(len(unequal)),
                low=str(low),
                high=str(high),
            )


def label_lengths(proof: Proof) -> Iterator[Problem]:
    """The best labels are, on average, clearly longer or shorter than the others."""
    best, others = _labels(_unequal(proof))
    if not best:
        return
    ratio = mean(map(len, best)) / mean(map(len, others))
    least, most = LENGTH_RATIO
    if not least <= ratio <= most:
        yield proof.problem(
            "label-lengths",
            "scenes",
            ratio=phrases.decimal(ratio, 2),
            least=phrases.decimal(least, 1),
            most=phrases.decimal(most, 1),
        )


def cue_words(proof: Proof) -> Iterator[Problem]:
    """A word or sign that stands on the best cards much more often than on the others, or less."""
    if proof.scenario.language != LANGUAGE:
        return
    best, others = _labels(_unequal(proof))
    for cue, pattern in CUES.items():
        found = re.compile(pattern, re.IGNORECASE).search
        on_best, on_others = (
            sum(1 for label in labels if found(label)) for labels in (best, others)
        )
        if on_best + on_others < LEAST_CARDS:
            continue
        odds = log(
            (on_best + 0.5)
            * (len(others) - on_others + 0.5)
            / ((on_others + 0.5) * (len(best) - on_best + 0.5))
        )
        if abs(odds) > HIGHEST_LOG_ODDS:
            yield proof.problem(
                "cue-word", "scenes", cue=cue, best=str(on_best), others=str(on_others)
            )


def _unequal(proof: Proof) -> list[Decision]:
    """The decisions in which one choice is better than another."""
    return [one for one in decisions(proof.course) if not one.all_equal]


def _labels(found: list[Decision]) -> tuple[list[str], list[str]]:
    best = [c.label for one in found for c, _ in one.options if c.id in one.best]
    others = [c.label for one in found for c, _ in one.options if c.id not in one.best]
    return best, others
