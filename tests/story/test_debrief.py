"""What a finished road meant: process apart from outcome, and the roads not taken."""

from typing import Any

import pytest

from game.story.debrief import Debrief, debrief
from game.story.employee import Spiral, SpiralState
from game.story.events import Ended
from game.story.play import Story, Turn
from game.story.scenario import Moment, Path, Scenario, Step
from tests.story.draft import draft
from tests.story.small import choice, chose, only, play, scenario, scene, spiral_is


def judged(small: Scenario, *road: str) -> Debrief:
    story = Story(small)
    return debrief(story, play(story, *road))


def test_points_are_those_got_over_the_best_that_was_open_at_each_decision() -> None:
    small = scenario(
        scene("a", choice("x", "raise", "b"), choice("y", "offer", "b"), choice("z", "cover", "b")),
        scene(
            "b",
            choice("p", "lecture"),
            choice("q", "act", quality=2),
            choice("shut", "offer", guard=(chose("y"),)),
        ),
    )
    process = judged(small, "x", "p").process
    assert (process.got, process.to_be_had) == (2 + 1, 3 + 2)
    process = judged(small, "y", "p").process
    assert (process.got, process.to_be_had) == (3 + 1, 3 + 3)
    assert process.share == pytest.approx(4 / 6)


def taken(small: Scenario, *road: str) -> list[str]:
    return [step.value for step in judged(small, *road).process.taken]


def first_move(move: str, leads_to: str = "end", **rest: Any) -> Scenario:
    return scenario(
        scene("a", choice("x", move, leads_to, **rest), choice("y", "cover", leads_to)),
        scene("down", happens=(("ann", "let_down"),), leads_to="b"),
        scene("found", happens=(("ann", "finds_out"),), leads_to="b"),
        scene("done", happens=(("ann", "chooses"), ("ann", "kept")), leads_to="end"),
        scene(
            "b",
            choice("raise", "raise"),
            choice("offer", "offer"),
            choice("act", "act"),
            choice("raise-to-bob", "raise", to=("bob",)),
            choice("raise-to-kim", "raise", to=("kim",)),
        ),
    )


@pytest.mark.parametrize(
    ("move", "rest", "steps"),
    [
        ("raise", {}, ["raise"]),
        ("raise", {"to": ("kim",)}, ["raise"]),
        ("raise", {"quality": 1}, []),
        ("offer", {}, ["raise", "offer"]),
        ("offer", {"quality": 2}, ["raise", "offer"]),
        ("offer", {"quality": 1}, []),
        ("act", {"quality": 3}, []),
        ("lecture", {"quality": 3}, []),
    ],
)
def test_raising_and_offering_count_when_they_are_well_done(
    move: str, rest: dict[str, Any], steps: list[str]
) -> None:
    assert taken(first_move(move, **rest), "x") == steps


@pytest.mark.parametrize("event", ["down", "found"])
def test_raising_no_longer_counts_after_the_client_was_let_down_or_found_out(event: str) -> None:
    late = first_move("lecture" if event == "down" else "cover", event)
    assert taken(late, "x", "raise") == ["own"]
    assert taken(late, "x", "offer") == ["offer", "own"]
    assert taken(late, "x", "act") == []
    assert taken(late, "x", "raise-to-kim") == []  # it concerns ann, whom the scene is with
    assert taken(late, "x", "raise-to-bob") == ["raise"]  # bob was not let down


def test_telling_what_was_kept_quiet_is_owning_up_and_not_in_time() -> None:
    quiet = first_move("cover", "b")
    assert taken(quiet, "x", "raise") == ["own"]
    assert taken(quiet, "x", "raise-to-kim") == []
    assert taken(quiet, "x", "raise-to-bob") == ["raise"]
    again = scenario(
        scene("a", choice("x", "cover", "b")),
        scene("b", choice("tell", "raise", "c")),
        scene("c", choice("tell-more", "raise")),
    )
    assert taken(again, "x", "tell", "tell-more") == ["own"]


def test_raising_before_it_went_wrong_counts_for_good() -> None:
    assert taken(first_move("raise", "down"), "x", "act") == ["raise"]


def test_choosing_and_keeping_count_when_the_event_fitted() -> None:
    assert taken(first_move("offer", "done"), "x") == ["raise", "offer", "choose", "keep"]
    assert taken(first_move("act", "done"), "x") == ["keep"]  # nothing was asked, so nothing chosen
    assert taken(first_move("cover", "done"), "x") == []


@pytest.mark.parametrize(("move", "own"), [("raise", True), ("offer", True), ("act", False)])
def test_owning_up_counts_from_misled_disappointed_and_complaining(move: str, own: bool) -> None:
    misled = first_move("cover", "b")
    disappointed = first_move("dump", "b")
    complaining = first_move("cover", "found")
    for small in (misled, disappointed, complaining):
        assert ("own" in taken(small, "x", move)) == own
    assert "own" not in taken(first_move("raise", "b"), "x", move)


def test_only_the_steps_that_the_situation_asks_for_are_judged() -> None:
    small = scenario(scene("a", choice("x", "offer"), choice("y")), steps=(Step.OFFER, Step.KEEP))
    process = judged(small, "x").process
    assert process.asked == (Step.OFFER, Step.KEEP)
    assert process.taken == (Step.OFFER,)


def test_owning_is_asked_only_where_something_went_wrong() -> None:
    assert Step.OWN not in judged(first_move("offer", "done"), "x").process.asked
    assert Step.OWN in judged(first_move("cover", "b"), "x", "act").process.asked


def with_points(got: int, to_be_had: int, event: str | None) -> Scenario:
    """One decision after the other in which so many of the points to be had are got."""
    path = ((("ann", event),) if event else ()) if event != "thanked" else (("ann", "kept"),)
    scenes = []
    for number in range(to_be_had // 3):
        worth = max(0, min(3, got - 3 * number))
        scenes.append(
            scene(
                f"s{number}",
                choice(f"x{number}", "act", f"s{number + 1}", quality=worth),
                choice(f"y{number}", "act", f"s{number + 1}", quality=3),
            )
        )
    last = scene(f"s{to_be_had // 3}", happens=path, leads_to="end")
    return scenario(*scenes, last)


@pytest.mark.parametrize(
    ("event", "good", "poor"),
    [
        ("thanked", "earned_thanks", "lucky"),
        (None, "halfway", "this_time"),
        ("complains", "unlucky", "earned_complaint"),
    ],
)
def test_the_verdict_takes_process_and_outcome_together(
    event: str | None, good: str, poor: str
) -> None:
    for got, to_be_had, verdict in ((9, 12, good), (8, 12, poor), (12, 12, good), (0, 12, poor)):
        road = [f"x{number}" for number in range(to_be_had // 3)]
        found = judged(with_points(got, to_be_had, event), *road)
        assert (found.process.got, found.process.to_be_had) == (got, to_be_had)
        assert found.verdict == verdict, f"{got}/{to_be_had}"


def test_where_nothing_was_to_be_had_nothing_was_missed() -> None:
    process = judged(scenario(scene("a", choice("x", "cover"), choice("y", "cover"))), "x").process
    assert (process.to_be_had, process.is_good) == (0, True)


def every_path(story: Story, turn: Turn) -> set[Path]:
    """The paths of all roads that go on from here, by playing every one of them."""
    if turn.state.is_over:
        return {ended.path for ended in only(turn, Ended)}
    onwards = [story.choose(turn.state, one.id) for one in story.open_choices(turn.state)]
    return set().union(*(every_path(story, next) for next in onwards if isinstance(next, Turn)))


def test_the_roads_not_taken_show_the_paths_they_could_still_have_led_to() -> None:
    story = draft()
    road = ("wachten", "toch-bellen", "twee-opties-laat", "drupje-chloor", "zat-er-al")
    turns = play(story, *road, hidden={"need": "guests"})
    found = debrief(story, turns)
    assert [one.choice.id for one in found.decisions] == list(road)
    for number, decision in enumerate(found.decisions):
        assert decision.paths == every_path(story, turns[number + 1])
        before = turns[number].state
        others = [one.id for one in story.open_choices(before) if one.id != road[number]]
        assert [one.choice.id for one in decision.not_taken] == others
        for one in decision.not_taken:
            other = story.choose(before, one.choice.id)
            assert isinstance(other, Turn)
            assert one.paths == every_path(story, other), one.choice.id
    assert found.decisions[1].moment == Moment(1, 0, 9 * 60 + 30)
    assert found.decisions[0].why == story.scenario.scenes["lege-kast"].choices[3].why


def test_a_day_that_began_elsewhere_on_the_spiral_is_debriefed_as_it_was_played() -> None:
    shy = choice("shy", "cover", guard=(spiral_is("you", "silent"),))
    story = Story(scenario(scene("a", shy, choice("x", "offer"), choice("y"))))
    begun = story.begin({}, Spiral(SpiralState.SILENT))
    ended = story.choose(begun.state, "shy")
    assert isinstance(ended, Turn)
    [decision] = debrief(story, [begun, ended]).decisions
    assert (decision.choice.id, decision.paths) == ("shy", {Path.MIXED})
