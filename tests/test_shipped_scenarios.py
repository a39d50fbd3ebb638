"""The scenarios that come with Lef: sound, fair, traceable, and whole in every language."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import product
from pathlib import Path

import polib
import pytest

from game.authoring import load
from game.authoring.checks.check import prove
from game.authoring.problems import Severity
from game.authoring.translate import template
from game.authoring.values import LONGEST_LABEL
from game.story.moves import Decides, Stance
from game.story.scenario import Choice, Scenario
from game.story.scoring import BEST_QUALITY, QUALITY
from game.words import SOURCE_LANGUAGE, languages
from tests import scenario_page
from tests.scenario_page import SHIPPED, figures_of, proof, sources

DOCS = Path(__file__).parents[1] / "docs"
ROW = re.compile(r"^\| (A\d+) \|", re.MULTILINE)
MOST_CARRIERS = 3
LARGEST_SHARE_OF_OVERRIDES = 0.25
TRANSLATIONS = [
    pytest.param(folder, language, id=f"{folder.name}-{language}")
    for folder, language in product(SHIPPED, languages())
    if language != SOURCE_LANGUAGE
]
each_scenario = pytest.mark.parametrize("folder", SHIPPED, ids=lambda folder: folder.name)
each_translation = pytest.mark.parametrize(("folder", "language"), TRANSLATIONS)


@cache
def in_language(folder: Path, language: str | None = None) -> Scenario:
    loaded = load(folder, language)
    assert loaded.scenario is not None, loaded.problems
    return loaded.scenario


def choices(scenario: Scenario) -> Iterator[Choice]:
    for scene in scenario.scenes.values():
        yield from scene.choices


def rows_on(page: str) -> set[str]:
    """The rows of mechanics that a page of the docs lists."""
    return set(ROW.findall((DOCS / page).read_text("utf-8")))


def carriers() -> dict[str, set[str]]:
    """Which scenarios carry each row."""
    carried = defaultdict(set)
    for folder in SHIPPED:
        for row in sources(in_language(folder)):
            carried[row].add(folder.name)
    return carried


@each_scenario
def test_a_shipped_scenario_is_sound(folder: Path) -> None:
    loaded = load(folder)
    accepted = in_language(folder).accept
    assert [
        problem
        for problem in prove(loaded, proof(folder))
        if problem.severity is not Severity.HINT and problem.code not in accepted
    ] == []


@each_translation
def test_every_text_is_translated_in_play_order(folder: Path, language: str) -> None:
    catalogue = polib.pofile(str(folder / f"{language}.po"))
    asked = template((folder / "scenario.yaml").read_text("utf-8"), folder.name)
    assert [(one.msgctxt, one.msgid) for one in catalogue] == [
        (one.msgctxt, one.msgid) for one in asked
    ]
    assert [one.msgid for one in catalogue if not one.msgstr.strip()] == []
    assert catalogue.metadata["Language"] == language
    assert catalogue.obsolete_entries() == [] and catalogue.fuzzy_entries() == []


@each_translation
def test_a_translation_changes_words_and_nothing_else(folder: Path, language: str) -> None:
    own, translated = in_language(folder), in_language(folder, language)
    assert translated.language == language
    assert (translated.id, list(translated.scenes)) == (own.id, list(own.scenes))
    assert [(one.id, one.move, one.ways) for one in choices(translated)] == [
        (one.id, one.move, one.ways) for one in choices(own)
    ]


@each_translation
def test_a_translated_label_fits_on_its_card(folder: Path, language: str) -> None:
    translated = in_language(folder, language)
    assert [one.label for one in choices(translated) if len(one.label) > LONGEST_LABEL] == []


def test_at_most_a_quarter_of_all_choices_have_a_key_of_their_own() -> None:
    own = sum(one.overrides * one.choices for one in map(figures_of, SHIPPED))
    assert own <= LARGEST_SHARE_OF_OVERRIDES * sum(figures_of(folder).choices for folder in SHIPPED)


@each_scenario
def test_no_scenario_carries_a_row_that_does_not_exist(folder: Path) -> None:
    assert sources(in_language(folder)) - rows_on("sources.md") == set()


def test_no_row_is_carried_by_too_many_scenarios() -> None:
    crowded = {row: names for row, names in carriers().items() if len(names) > MOST_CARRIERS}
    assert crowded == {}


def test_the_rows_without_a_scenario_are_those_that_the_page_gives_a_reason_for() -> None:
    assert rows_on("not-covered.md") == rows_on("sources.md") - carriers().keys()


def test_the_order_on_the_board_leaves_nothing_to_chance() -> None:
    orders = [in_language(folder).order for folder in SHIPPED]
    assert len(set(orders)) == len(orders)


def test_the_page_about_the_situations_is_up_to_date() -> None:
    written = scenario_page.PAGE.read_text("utf-8")
    assert written == scenario_page.page(), "renew it: python3 -m tests.scenario_page"


@pytest.fixture(scope="module")
def minis() -> list[Scenario]:
    found = map(in_language, SHIPPED)
    return sorted((one for one in found if one.is_mini), key=lambda one: one.order)


def best_stances(mini: Scenario) -> set[Stance]:
    first = mini.scenes[mini.start]
    assert first.decides is not None
    return {
        choice.move.stance
        for choice in first.choices
        if QUALITY[choice.move][first.decides] == BEST_QUALITY
    }


def test_there_are_eight_minis_and_the_smallest_of_all_comes_first(minis: list[Scenario]) -> None:
    assert [one.order for one in minis] == [200, 210, 220, 230, 240, 250, 260, 270]
    assert minis[0].id == "one-word-in-the-register"
    sizes = [sum(len(scene.choices) for scene in one.scenes.values()) for one in minis]
    assert sizes[0] < min(sizes[1:])


def test_over_the_minis_each_stance_and_each_who_decides_has_its_turn(
    minis: list[Scenario],
) -> None:
    assert {one.scenes[one.start].decides for one in minis} == set(Decides)
    assert set().union(*(best_stances(one) for one in minis)) == set(Stance)


def test_every_mini_stands_in_a_workplace_of_its_own(minis: list[Scenario]) -> None:
    assert len({one.sector for one in minis}) == len(minis)
