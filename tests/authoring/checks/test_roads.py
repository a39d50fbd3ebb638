"""What all states prove: per check a fault that it catches, at its place, with a road to it."""

from pathlib import Path

import pytest

from game.authoring.catalogue.roads import ROADS
from game.authoring.checks.proof import Proof
from game.authoring.checks.size import too_much_to_explore
from game.authoring.problems import Place, Problem
from game.story.play import Story, walk
from tests.authoring.checks.faults import GOOD, Edit, problems, scenario, spoiled
from tests.authoring.drafts import SMALL

PAGES = Path(__file__).parents[3] / "docs" / "problems"
KEEP = "leads_to: de-kast-van-morgen"
NOT_WITH_ASTHMA = "leads_to: [{if: {need: asthma}, scene: een-mail}, {scene: de-kast-van-morgen}]"

FAULTS: dict[str, tuple[str, str, tuple[Edit, ...]]] = {
    "a way with a condition that is never so": (
        "guard-never-holds",
        "bo: lost",
        (("fleur-denkt", "{need: guests}, scene", "{need: guests, bo: lost}, scene"),),
    ),
    "a line that is never told": (
        "guard-never-holds",
        "fleur: lost",
        (("de-gasten", "if: {chose: drupje-chloor}\n", "if: {fleur: lost}\n"),),
    ),
    "a line on the card that never counts": (
        "guard-never-holds",
        "bo: lost",
        (("agreements", "if: {need: asthma}", "if: {bo: lost}"),),
    ),
    "a condition that asks nothing": (
        "guard-always-holds",
        "need: guests",
        (
            (
                "de-gasten",
                "{chose: drupje-chloor}, scene",
                "{chose: drupje-chloor, need: guests}, scene",
            ),
        ),
    ),
    "a choice that is always open": (
        "guard-always-holds",
        "need: guests",
        (("rest-eerst", "move: act", "if: {need: guests}\n        move: act"),),
    ),
    "two choices that are one": (
        "idle-choice",
        "weer-de-leverancier",
        (("bel-winston-maar", "move: dump", "move: lecture"),),
    ),
    "a scene with nothing good in it": (
        "only-poor-choices",
        "beloofd",
        (("neem-terug", "move: offer", "move: lecture"),),
    ),
    "a path that nobody can take": (
        "path-never-taken",
        "waardering",
        (
            ("de-gasten", "client: {fleur: kept}", "client: {fleur: expects}"),
            ("de-kast-van-morgen", "client: {fleur: kept}", "client: {fleur: expects}"),
        ),
    ),
    "an ending for nobody": (
        "ending-not-reached",
        "gemengd",
        (("mixed", "{bo: [disappointed, complaining]}", "{bo: lost}"),),
    ),
    "a secret that stays one": (
        "open-secret",
        "weer-betrapt",
        (
            ("lege-fles", "client: {fleur: finds_out}", "client: {fleur: kept}"),
            ("weer-betrapt", "client: {fleur: finds_out}", "client: {fleur: kept}"),
        ),
    ),
    "a cover that nothing can undo": (
        "lasting-cover",
        "ontkennen",
        (
            ("lege-fles", "client: {fleur: finds_out}", "client: {fleur: kept}"),
            ("weer-betrapt", "client: {fleur: finds_out}", "client: {fleur: kept}"),
        ),
    ),
    "a question without an answer": (
        "open-question",
        "zelf-verteld",
        (("kon-niet-anders", "move: lecture", "move: offer"),),
    ),
    "a promise without an end": (
        "open-promise",
        "zelf-verteld",
        (("kon-niet-anders", "move: lecture", "move: act"),),
    ),
    "a clock that runs back": (
        "clock-runs-back",
        "11:03",
        (("twee-klanten", "when: ma 11:50", "when: ma 11:03"),),
    ),
    "a clock that runs back past a scene without one": (
        "clock-runs-back",
        "11:10",
        (("volle-bakken", "when: ma 11:30", "when: ma 11:10"),),
    ),
    "an ending that is told before it happened": (
        "clock-runs-back",
        "15:50",
        (("complaint", "when: ma 16:10", "when: ma 15:50"),),
    ),
    "an event that does nothing": (
        "event-never-fits",
        "chooses",
        (("zaal-eerst", "{fleur: chooses}", "{fleur: [chooses, chooses]}"),),
    ),
    "a decision after which nothing helps": (
        "only-complaint-left",
        "twee-klanten",
        (
            ("tot-twaalf-uur", "{fleur: chooses}", "{fleur: complains}"),
            ("u-heeft-gelijk", "move: offer", "move: act"),
        ),
    ),
}


def found(text: str, code: str, word: str) -> list[Problem]:
    return [each for each in problems(text) if each.code == code and word in each.message]


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_found_and_the_good_scenario_has_it_not(fault: str) -> None:
    code, word, edits = FAULTS[fault]
    assert found(spoiled(*edits), code, word)
    assert not found(GOOD, code, word)


@pytest.mark.parametrize("fault", FAULTS)
def test_the_road_of_every_problem_can_be_played(fault: str) -> None:
    text = spoiled(*FAULTS[fault][2])
    story = Story(scenario(text))
    for problem in problems(text):
        if problem.road:
            assert walk(story, problem.hidden, problem.road)[1] is None, problem


def test_a_problem_with_a_condition_stands_at_that_condition() -> None:
    text = spoiled(*FAULTS["a way with a condition that is never so"][2])
    [problem] = found(text, "guard-never-holds", "bo: lost")
    line = text.splitlines()[problem.place.line - 1]
    assert line[: problem.place.column - 1].endswith("bo: ")
    assert line[problem.place.column - 1 :].startswith("lost")


def test_the_road_ends_where_the_clock_runs_back() -> None:
    text = spoiled(*FAULTS["a clock that runs back past a scene without one"][2])
    [problem] = found(text, "clock-runs-back", "11:10")
    assert problem.road == ("wachten", "blijf-wachten", "nog-een-kwartier", "kom-later-terug")
    assert "11:15" in problem.message


@pytest.mark.parametrize("earlier", ["wo 11:30", "week 2 ma 11:30"])
def test_a_day_that_is_right_in_another_week_is_offered_with_that_week(earlier: str) -> None:
    text = spoiled(("volle-bakken", "when: ma 11:30", f"when: {earlier}"))
    line = text.splitlines().index("  twee-klanten:") + 2
    [problem] = [each for each in found(text, "clock-runs-back", "") if each.place.line == line]
    assert problem.fix == "    when: week 2 ma 11:50"


def test_a_kept_that_only_made_the_agreement_is_named() -> None:
    small = SMALL.read_text("utf-8").replace("move: offer", "move: raise")
    text = small.replace("{fleur: finds_out}", "{fleur: kept}")
    [problem] = found(text, "open-promise", "De 'kept' in 'hal' maakte die afspraak pas")
    assert text.splitlines()[problem.place.line - 1] == "  hal:"
    delivered = small.replace("{fleur: finds_out}", "{fleur: [kept, kept]}")
    assert not found(delivered, "open-promise", "")


def test_a_promise_that_a_move_made_says_nothing_of_kept() -> None:
    text = spoiled(*FAULTS["a promise without an end"][2])
    assert not found(text, "open-promise", "maakte die afspraak pas")


def test_a_time_that_is_too_early_on_its_own_day_is_offered_no_other_week() -> None:
    text = spoiled(*FAULTS["a clock that runs back"][2])
    [problem] = found(text, "clock-runs-back", "11:03")
    assert not problem.fix


def test_a_path_that_one_draw_does_not_have_is_named_with_that_draw() -> None:
    text = GOOD.replace(KEEP, NOT_WITH_ASTHMA)
    [problem] = found(text, "path-not-with-draw", "waardering")
    assert "need=asthma" in problem.message and "guests" not in problem.message
    assert not found(GOOD, "path-not-with-draw", "")


def test_a_decision_between_the_same_things_is_none() -> None:
    start, end = GOOD.index("  de-kast-van-morgen:"), GOOD.index("  foto-van-vorige-week:")
    scene = GOOD[start:end]
    for move in ("raise", "cover"):
        scene = scene.replace(f"move: {move}", "move: dump")
    scene = "\n".join(
        line
        for line in scene.splitlines()
        if not line.strip().startswith(("quality:", "effects:", "because:"))
    )
    text = f"{GOOD[:start]}{scene}\n\n{GOOD[end:]}"
    assert [each.code for each in problems(text) if "idle" in each.code] == ["idle-decision"]
    assert not [each for each in problems(GOOD) if "idle" in each.code]


def test_a_story_with_too_many_states_says_what_costs_most_and_what_was_seen() -> None:
    places = {"": Place("x.yaml", 1, 1)}
    story = scenario(GOOD)
    assert list(too_much_to_explore(Proof(story, places))) == []
    [problem] = too_much_to_explore(Proof(story, places, most_states=40))
    assert "na 40 toestanden" in problem.message and "chloor' (×" in problem.message


@pytest.mark.parametrize("code", ROADS)
def test_every_code_has_a_page_that_says_how_to_mend_it(code: str) -> None:
    page = (PAGES / f"{code}.md").read_text("utf-8")
    assert page.startswith(f"# {code}\n\n*{ROADS[code].severity.value}*")
    for part in ("What it means", "Why it matters", "How to mend it", "Before:", "After:"):
        assert part in page
