"""The scenarios that come with Lef: sound in Dutch, and whole in the languages they promise."""

from collections.abc import Iterator
from pathlib import Path

import polib
import pytest

from game.authoring import load
from game.authoring.checks import check
from game.authoring.problems import Severity
from game.authoring.translate import template
from game.authoring.values import LONGEST_LABEL
from game.places import shipped_scenarios
from game.story.moves import Decides, Stance
from game.story.scenario import Choice, Scenario
from game.story.scoring import BEST_QUALITY, QUALITY

SHIPPED = sorted(file.parent for file in shipped_scenarios().glob("*/scenario.yaml"))
LATE_SUPPLIES = shipped_scenarios() / "late-supplies"


@pytest.fixture(scope="module")
def english() -> polib.POFile:
    return polib.pofile(str(LATE_SUPPLIES / "en.po"))


@pytest.fixture(scope="module")
def to_translate() -> list[tuple[str, str]]:
    return keys(template((LATE_SUPPLIES / "scenario.yaml").read_text("utf-8"), "late-supplies"))


def keys(catalogue: polib.POFile) -> list[tuple[str, str]]:
    return [(entry.msgctxt, entry.msgid) for entry in catalogue]


def in_language(language: str | None) -> Scenario:
    loaded = load(LATE_SUPPLIES, language)
    assert loaded.scenario is not None and not loaded.problems
    return loaded.scenario


def choices(scenario: Scenario) -> Iterator[Choice]:
    for scene in scenario.scenes.values():
        yield from scene.choices


def test_the_canonical_situation_is_shipped() -> None:
    assert LATE_SUPPLIES in SHIPPED


@pytest.mark.parametrize("folder", SHIPPED, ids=lambda folder: folder.name)
def test_a_shipped_scenario_loads_and_is_sound(folder: Path) -> None:
    loaded = load(folder)
    assert loaded.scenario is not None, loaded.problems
    accepted = loaded.scenario.accept
    assert [
        problem
        for problem in check(loaded)
        if problem.severity is not Severity.HINT and problem.code not in accepted
    ] == []


def test_every_text_of_late_supplies_has_english_in_play_order(
    english: polib.POFile, to_translate: list[tuple[str, str]]
) -> None:
    assert keys(english) == to_translate
    assert [entry.msgid for entry in english if not entry.msgstr.strip()] == []


def test_nothing_in_the_english_is_obsolete_or_doubtful(english: polib.POFile) -> None:
    assert english.metadata["Language"] == "en"
    assert english.obsolete_entries() == [] and english.fuzzy_entries() == []


def test_english_changes_words_and_nothing_else() -> None:
    dutch, translated = in_language(None), in_language("en")
    assert translated.language == "en"
    assert (translated.id, list(translated.scenes)) == (dutch.id, list(dutch.scenes))
    assert [(one.id, one.move, one.ways) for one in choices(translated)] == [
        (one.id, one.move, one.ways) for one in choices(dutch)
    ]


@pytest.mark.parametrize("language", [None, "en"], ids=["dutch", "english"])
def test_a_label_of_late_supplies_fits_on_its_card(language: str | None) -> None:
    too_long = [
        one.label for one in choices(in_language(language)) if len(one.label) > LONGEST_LABEL
    ]
    assert too_long == []


@pytest.fixture(scope="module")
def minis() -> list[Scenario]:
    found = [load(folder).scenario for folder in SHIPPED]
    return sorted((one for one in found if one and one.is_mini), key=lambda one: one.order)


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


def test_every_mini_stands_in_a_workplace_of_its_own_and_is_whole_in_english(
    minis: list[Scenario],
) -> None:
    assert len({one.sector for one in minis}) == len(minis)
    for one in minis:
        catalogue = polib.pofile(str(shipped_scenarios() / one.id / "en.po"))
        assert [entry.msgid for entry in catalogue if not entry.msgstr.strip()] == []
