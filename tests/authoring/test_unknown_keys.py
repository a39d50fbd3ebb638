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


LAST_SCENE = """scenes:
  kast:
    story: De kast is leeg.
    leads_to: gang
{scene}
"""
LAST_CHOICE = """scenes:
  kast:
    story: De kast is leeg.
    choices:
      wachten: {label: Even wachten, move: cover, leads_to: end}
%s
"""


def only_unknown_key(text: str) -> Problem:
    found = read_scenario(text, "x", "x.yaml").problems
    (problem,) = [one for one in found if one.code == "unknown-key"]
    return problem


def test_a_scene_whose_line_lost_its_spaces_gets_them_back() -> None:
    scene = "gang:\n    story: De gang is lang.\n    leads_to: end"
    problem = only_unknown_key(LAST_SCENE.format(scene=scene))
    assert problem.message.endswith("Die hoort onder 'scenes', met 2 spaties ervoor.")
    assert problem.fix == "  gang:"


def test_a_scene_that_stands_too_far_left_as_a_whole_is_told_where_it_belongs() -> None:
    scene = "gang:\n  story: De gang is lang.\n  leads_to: end"
    problem = only_unknown_key(LAST_SCENE.format(scene=scene))
    assert "lijkt een scène" in problem.message and not problem.fix


def test_a_choice_at_the_level_of_its_scene_belongs_under_choices() -> None:
    choice = "    bellen:\n        label: Bellen\n        move: raise\n        leads_to: end"
    problem = only_unknown_key(LAST_CHOICE % choice)
    assert problem.message.endswith("Die hoort onder 'choices', met 6 spaties ervoor.")
    assert problem.fix == "      bellen:"


def test_a_table_that_is_no_scene_is_only_unknown() -> None:
    problem = only_unknown_key(LAST_SCENE.format(scene="gang: {lamp: aan}"))
    assert "lijkt" not in problem.message
