"""A key that the format does not have: what was meant, and the line mended."""

import pytest

from game.authoring import dutch_keys, read_scenario
from game.authoring.fields import FIELDS
from game.authoring.problems import Problem
from tests import late_supplies

GOOD = late_supplies.FILE.read_text("utf-8")


def problems(old: str, new: str) -> list[Problem]:
    assert old in GOOD, old
    return list(read_scenario(GOOD.replace(old, new, 1), "x", "x.yaml").problems)


def unknown(old: str, new: str) -> Problem:
    (found,) = [one for one in problems(old, new) if one.code == "unknown-key"]
    return found


@pytest.mark.parametrize(
    ("key", "dutch"),
    [
        ("  complaint:", "  klacht:"),
        ("  mixed:", "  gemengd:"),
        ("  appreciation:", "  Waardering:"),
        ("scenes:", "scènes:"),
        ("    choices:", "    keuzes:"),
        ("    story:", "    verhaal:"),
        ("endings:", "einde:"),
        ("        leads_to:", "        leidt_tot:"),
    ],
)
def test_a_dutch_word_gets_the_english_key_and_the_line_mended(key: str, dutch: str) -> None:
    found = unknown(f"\n{key}", f"\n{dutch}")
    assert found.message.endswith(f"Bedoel je '{key.strip()[:-1]}'?")
    assert found.fix.startswith(key)


def test_a_dutch_word_for_a_key_that_is_there_already_is_not_that_key() -> None:
    found = unknown("\nstart:", "\nbegin: kast\nstart:")
    assert "'start'" not in found.message and not found.fix


def test_every_dutch_word_stands_for_a_key_of_the_format() -> None:
    keys = {key for fields in FIELDS.values() for key in fields}
    assert set(dutch_keys._DUTCH.values()) <= keys
