"""Each check: a mutation of a good scenario that it catches, which the scenario itself passes."""

import re

import pytest

from game.authoring import read_scenario
from tests.authoring.checks.faults import GOOD, problems


def test_a_good_scenario_has_no_problems() -> None:
    assert problems(GOOD) == ()


@pytest.mark.parametrize(
    ("old", "new", "code", "name"),
    [
        ("leads_to: kwart-over-elf", "leads_to: zaal-eerst", "unreachable-scene", "kwart-over-elf"),
        (
            "label: De ramen openzetten en niets zeggen",
            "if: {bo: lost}\n        label: De ramen openzetten en niets zeggen",
            "unreachable-choice",
            "ramen-open",
        ),
        (
            "label: Vertellen wat je deed",
            "if: {chose: vertel-het}\n        label: Vertellen wat je deed",
            "unreachable-choice",
            "dat-was-ik",
        ),
        (
            "grade: at least 9}\n  - {choices: [bel-fleur, twee-opties, rest",
            "grade: at most 4}\n  - {choices: [bel-fleur, twee-opties, rest",
            "example-grade",
            "10,0",
        ),
        (
            "[chloor, ramen-open, ja-dat-klopt], hidden: {need: guests}, path: mixed",
            "[chloor, ramen-open, ja-dat-klopt], hidden: {need: guests}, path: complaint",
            "example-path",
            "need=guests",
        ),
        (
            "[chloor, ramen-open, ontkennen]",
            "[chloor, vertel-het, ontkennen]",
            "example-refused",
            "ontkennen",
        ),
        ("[chloor, ramen-open, ontkennen]", "[chloor]", "example-unfinished", "zwembad"),
    ],
)
def test_a_fault_is_found_and_named(old: str, new: str, code: str, name: str) -> None:
    assert old in GOOD
    found = problems(GOOD.replace(old, new, 1))
    assert code in [problem.code for problem in found]
    assert any(name in problem.message for problem in found if problem.code == code)


def test_a_picture_that_nobody_drew_is_a_warning_and_the_story_still_plays() -> None:
    found = problems(GOOD.replace("looks: henk", "looks: hank"))
    assert [(problem.code, problem.severity.value) for problem in found] == [
        ("missing-picture", "warning")
    ]
    assert "henk" in found[0].message


def test_a_piece_of_furniture_is_no_place() -> None:
    found = problems(GOOD.replace("place: storeroom", "place: desk", 1))
    assert [problem.code for problem in found] == ["missing-picture"]
    assert "office" in found[0].message


def test_a_thanks_that_nobody_drew_names_those_that_are() -> None:
    thanked = GOOD.index("      letter:", GOOD.index("\n  appreciation:"))
    [problem] = problems(f"{GOOD[:thanked]}      picture: tulpen\n{GOOD[thanked:]}")
    assert problem.code == "missing-picture"
    assert "tulips" in problem.message


@pytest.mark.parametrize(
    ("path", "kept"), [("appreciation", ""), ("complaint", "      letter: Jammer.\n")]
)
def test_a_picture_without_a_card_of_thanks_is_never_seen(path: str, kept: str) -> None:
    before, after = GOOD.split(f"\n  {path}:", 1)
    after = re.sub(
        r"      letter: \|\n(?:        .*\n)+", f"      picture: nod\n{kept}", after, count=1
    )
    [problem] = problems(f"{before}\n  {path}:{after}")
    assert problem.code == "unseen-picture"
    assert "'nod'" in problem.message


def test_scenes_that_chase_each_other_are_refused_before_anyone_plays() -> None:
    ring = (
        GOOD.replace("Er komt geen auto", "Er komt geen auto", 1)
        .replace(
            "      Fleur (boos): U zei een kwartier.\n    leads_to: tot-twaalf-uur",
            "      Fleur (boos): U zei een kwartier.\n    leads_to: zaal-eerst",
        )
        .replace(
            "Fleur kijkt nog één keer om.\n    leads_to: twee-klanten",
            "Fleur kijkt nog één keer om.\n    leads_to: kwart-over-elf",
        )
    )
    found = read_scenario(ring, "x", "x.yaml")
    assert found.scenario is None
    assert {problem.code for problem in found.problems} == {"endless-chain"}


def test_a_scene_that_can_leave_nothing_to_choose_comes_with_its_road() -> None:
    shut = GOOD
    for label in (
        "Vertellen wat je deed",
        "Zeggen dat de plek er al zat",
        "Uitleggen dat het tapijt oud is",
    ):
        shut = shut.replace(f"label: {label}", f"if: {{bo: lost}}\n        label: {label}")
    found = [problem for problem in problems(shut) if problem.code == "nothing-open"]
    assert [problem.road[-1] for problem in found] == ["drupje-chloor"]


def test_a_loop_without_a_way_out_is_a_dead_end() -> None:
    loop = GOOD
    for way in ("voorstel-reservefles", "koop-zelf", "kantoor-moet-opletten"):
        start = loop.index(f"      {way}:\n")
        end = loop.index("leads_to: end", start)
        loop = f"{loop[:end]}leads_to: de-kast-van-morgen{loop[end + len('leads_to: end') :]}"
    found = [problem for problem in problems(loop) if problem.code == "no-way-out"]
    assert [problem.place.line for problem in found] == [
        GOOD[: GOOD.index("  de-kast-van-morgen:\n")].count("\n") + 1
    ]


def test_a_path_without_an_ending_comes_with_the_road_that_takes_it() -> None:
    start, end = GOOD.index("  mixed:\n"), GOOD.index("  appreciation:\n")
    found = problems(GOOD[:start] + GOOD[end:])
    untold = [problem for problem in found if problem.code == "untold-ending"]
    assert len(untold) == 1
    assert untold[0].road
