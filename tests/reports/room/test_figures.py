"""Agreement and item analysis, against figures worked out by hand."""

from pathlib import Path

import pytest

from game.authoring import read_scenario
from game.reports.room.figures import EVERYBODY, Figures, Group, figures
from game.reports.room.played import Decided, Played
from game.story.scenario import Path as Ending
from game.story.scenario import Step
from tests.reports import rooms


def answered(choice: str, then: str = "end 5.5") -> Played:
    quality, best = (3, 3) if choice == "bellen" else (0, 3)
    both = frozenset({"bellen", "wachten"})
    made = Decided("kast", choice, quality, best, both, frozenset({"bellen"}), then)
    return Played((made,), Ending.MIXED, 6.0, (Step.RAISE,), (Step.RAISE,))


def of(*choices: str) -> Figures:
    scenario = read_scenario(rooms.SMALL, "small", "small.yaml").scenario
    assert scenario is not None
    found = figures(Group(scenario, tuple(answered(choice) for choice in choices)))
    assert found is not None
    return found


def test_agreement_and_ease_of_eight_against_six() -> None:
    found = of(*8 * ["bellen"], *6 * ["wachten"])
    (item,) = found.items
    assert found.shown.words(EVERYBODY) == "14"
    assert [found.shown.words(one.taken) for one in item.options] == ["8", "6"]
    assert item.with_key == pytest.approx(8 / 14)
    assert item.alike == pytest.approx((8 * 7 + 6 * 5) / (14 * 13))
    assert item.ease == pytest.approx(8 / 14)
    assert item.discrimination is None  # there is nowhere else to do well


def test_a_choice_that_nobody_took_is_named() -> None:
    (item,) = of(*9 * ["wachten"]).items
    assert [choice.id for choice in item.nobody_took] == ["bellen"]


def test_no_figure_says_what_a_hidden_count_does_not() -> None:
    found = of(*9 * ["bellen"], *3 * ["wachten"])
    (item,) = found.items
    assert [found.shown.words(one.taken) for one in item.options] == ["–", "<5"]
    assert (item.with_key, item.alike, item.ease, item.discrimination) == (None,) * 4


def test_four_are_no_group(tmp_path: Path) -> None:
    scenario = read_scenario(rooms.SMALL, "small", "small.yaml").scenario
    assert scenario is not None
    assert figures(Group(scenario, 4 * (answered("bellen"),))) is None


def test_discrimination_is_the_correlation_with_the_other_decisions() -> None:
    text = rooms.SMALL.replace(
        "  hal:\n",
        "  later:\n    decides: client\n    story: Later.\n    choices:\n"
        "      zeggen: {label: Zeggen, move: offer, leads_to: end}\n"
        "      zwijgen: {label: Zwijgen, move: cover, leads_to: end}\n"
        "  hal:\n",
    ).replace("leads_to: hal", "leads_to: later")
    loaded = read_scenario(text, "small", "small.yaml")
    assert loaded.scenario is not None, loaded.problems

    def two(first: bool, then: bool) -> Played:
        one = answered("bellen" if first else "wachten", "later").decisions[0]
        both = frozenset({"zeggen", "zwijgen"})
        other = Decided(
            "later",
            "zeggen" if then else "zwijgen",
            3 * then,
            3,
            both,
            frozenset({"zeggen"}),
            "end 5.5",
        )
        return Played((one, other), Ending.MIXED, 6.0, (), ())

    group = [*6 * [two(True, True)], *5 * [two(True, False)]]
    group += [*5 * [two(False, True)], *6 * [two(False, False)]]
    found = figures(Group(loaded.scenario, tuple(group)))
    assert found is not None
    first, other = found.items
    assert first.discrimination == other.discrimination == pytest.approx(1 / 11)
