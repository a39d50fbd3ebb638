"""What is not wrong and yet smells: each rule one function."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from game.authoring.checks.clues import cue_words, label_lengths, length_tells
from game.authoring.checks.completeness import debrief_gaps, no_if_then, no_sources, translations
from game.authoring.checks.load import (
    few_choices,
    full_cards,
    long_situations,
    many_choices,
    middle_road,
)
from game.authoring.checks.proof import Proof
from game.authoring.checks.prose import (
    hard_blocks,
    hard_text,
    long_sentences,
    long_words,
    mean_sentence,
    same_thoughts,
    verdicts,
)
from game.authoring.checks.score import (
    against_the_story,
    big_jumps,
    equal_choices,
    free_choices,
    many_overrides,
)
from game.authoring.checks.winners import (
    cover_is_best,
    cover_pays,
    length_wins,
    one_move_wins,
    stance_never_best,
)
from game.authoring.problems import Problem

SMELLS: tuple[Callable[[Proof], Iterator[Problem]], ...] = (
    one_move_wins,
    stance_never_best,
    cover_is_best,
    cover_pays,
    length_wins,
    length_tells,
    label_lengths,
    cue_words,
    free_choices,
    against_the_story,
    many_overrides,
    big_jumps,
    equal_choices,
    middle_road,
    few_choices,
    many_choices,
    long_situations,
    full_cards,
    hard_text,
    hard_blocks,
    long_sentences,
    mean_sentence,
    long_words,
    verdicts,
    same_thoughts,
    debrief_gaps,
    no_if_then,
    no_sources,
    translations,
)
