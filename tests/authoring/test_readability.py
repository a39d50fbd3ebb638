"""How hard a Dutch text is to read, in figures that can be checked by hand."""

import pytest

from game.authoring.readability import measure, syllables


@pytest.mark.parametrize(
    ("word", "count"),
    [("kast", 1), ("leverancier", 4), ("zeeën", 2), ("mooie", 2), ("pst", 1), ("ideeën", 3)],
)
def test_syllables_are_groups_of_vowels(word: str, count: int) -> None:
    assert syllables(word) == count


def test_sentences_end_at_signs_and_at_lines() -> None:
    reading = measure(["De kast is leeg. Wat nu?\nJe belt"])
    assert (reading.words, reading.sentences) == (8, 3)
    assert reading.longest_sentence == "De kast is leeg"


def test_the_level_is_that_of_the_formula() -> None:
    reading = measure(["De kast is leeg. Je belt Fleur nu."])  # 8 words, 8 syllables, 2 sentences
    assert reading.level == pytest.approx(206.84 - 77 - 0.93 * 4)


def test_bold_marks_and_numbers_do_not_break_a_word() -> None:
    assert measure(["Om *elf* uur, op z'n laatst om 11."]).words == 8


def test_words_of_five_syllables_are_long() -> None:
    assert measure(["De verantwoordelijkheid ligt bij de leverancier."]).long_words == (
        "verantwoordelijkheid",
    )


def test_no_text_is_no_trouble() -> None:
    assert (measure([]).level, measure([""]).mean_sentence) == (100.0, 0.0)
