"""Players that follow one policy: who wins the draft of late-supplies by never thinking."""

import pytest

from game.story import bots
from game.story.moves import Move
from game.story.play import Story
from game.story.scenario import Meter, Path
from tests.story.draft import draft
from tests.story.small import choice, scenario, scene


@pytest.mark.parametrize(
    ("name", "shares", "grade"),
    [
        ("best", (100, 0, 0), 10.0),
        ("second", (0, 38, 62), None),
        ("raise", (34, 16, 50), None),
        ("offer", (33, 67, 0), 8.1),
        ("act", (16, 43, 41), None),
        ("lecture", (4, 25, 71), None),
        ("dump", (6, 6, 87), None),
        ("cover", (0, 0, 100), 3.3),
        ("random", (14, 32, 54), None),
        ("longest", (0, 0, 100), None),
    ],
)
def test_the_bots_end_the_draft_as_they_did_when_it_was_fitted(
    name: str, shares: tuple[int, ...], grade: float | None
) -> None:
    record = bots.play(draft(), bots.POLICIES[name])
    ended = (Path.APPRECIATION, Path.MIXED, Path.COMPLAINT)
    assert tuple(round(100 * record.shares[path]) for path in ended) == shares
    assert sum(record.shares.values()) == pytest.approx(1)
    if grade is not None:
        assert round(record.mean_grade, 1) == grade


def ids(policy: bots.Policy, *options: tuple[str, str, int]) -> list[str]:
    taken = policy([(choice(id, move, label=f"{id:>3}"), quality) for id, move, quality in options])
    return [one.id for one, _ in taken]


OPTIONS = (("a", "offer", 3), ("b", "cover", 0), ("c", "lecture", 1), ("d", "dump", 1))


def test_each_bot_takes_what_its_policy_says_and_ties_together() -> None:
    assert ids(bots.best, *OPTIONS) == ["a"]
    assert ids(bots.second_best, *OPTIONS) == ["c", "d"]
    assert ids(bots.worst, *OPTIONS) == ["b"]
    assert ids(bots.at_random, *OPTIONS) == ["a", "b", "c", "d"]
    assert ids(bots.always(Move.DUMP), *OPTIONS) == ["d"]
    assert ids(bots.always(Move.ACT), *OPTIONS) == ["a", "b", "c", "d"]


def test_second_best_of_one_quality_is_that_quality() -> None:
    assert ids(bots.second_best, *OPTIONS[2:]) == ["c", "d"]


def test_the_longest_label_is_taken_whatever_it_says() -> None:
    options = [(choice(id, label=label), 0) for id, label in (("x", "Kort"), ("y", "Langer"))]
    assert [one.id for one, _ in bots.longest_label(options)] == ["y"]


def test_ties_and_draws_share_the_weight() -> None:
    guess = scenario(
        scene("a", choice("x", "offer", effects={"trust": 30}), choice("y", "offer", "b")),
        scene("b", happens=(("ann", "complains"),), leads_to="end"),
        hidden={"need": ("u", "v", "v")},
    )
    record = bots.play(Story(guess), bots.best)
    assert dict(record.shares) == pytest.approx({"complaint": 0.5, "mixed": 0.5, "appreciation": 0})
    assert record.mean_grade == pytest.approx((7.5 + 5.4) / 2)


def test_a_bot_that_may_come_back_ends_as_often_as_it_gets_out() -> None:
    again = scenario(
        scene(
            "a",
            choice("w", "offer", "a"),
            choice("x", "offer", "a"),
            choice("y", "cover"),
            choice("z", "cover", "b"),
        ),
        scene("b", happens=(("ann", "complains"),), leads_to="end"),
    )
    run = bots.play(Story(again), bots.at_random)
    assert dict(run.shares) == pytest.approx({"complaint": 0.5, "mixed": 0.5, "appreciation": 0})
    assert run.middle_length == 1


def test_the_mean_of_a_meter_is_that_of_every_road_by_its_share() -> None:
    three_ends = scenario(
        scene(
            "a",
            choice("x", effects={"calm": 100, "courage": 0, "trust": 0}),
            choice("y", "act", "b", effects={"calm": -100, "courage": 0, "trust": 10}),
        ),
        scene(
            "b",
            choice("u", effects={"calm": 30, "courage": 0, "trust": 0}),
            choice("v", effects={"calm": 50, "courage": -4, "trust": 0}),
        ),
    )
    run = bots.play(Story(three_ends), bots.at_random)
    assert run.mean(Meter.CALM) == pytest.approx(100 / 2 + 30 / 4 + 50 / 4)
    assert run.mean(Meter.COURAGE) == pytest.approx(50 - 4 / 4)
    assert run.mean(Meter.TRUST) == pytest.approx(67 + 10 / 2)


def test_the_first_and_the_last_card_as_shown_do_as_well_as_chance() -> None:
    by_chance = bots.play(draft(), bots.at_random).shares
    for name in ("first", "last"):
        shares = bots.play(draft(), bots.policies(draft().scenario)[name]).shares
        assert dict(shares) == pytest.approx(dict(by_chance), abs=0.1)


def test_the_shortest_label_is_taken_and_ties_together() -> None:
    options = [(choice(id, label=label), 0) for id, label in (("x", "Kort"), ("y", "Langer"))]
    assert [one.id for one, _ in bots.shortest_label([*options, options[0]])] == ["x", "x"]


def test_a_bot_that_never_ends_has_no_share() -> None:
    round_and_round = scenario(scene("a", choice("x", "offer", "a"), choice("y")))
    record = bots.play(Story(round_and_round), bots.best)
    assert (sum(record.shares.values()), record.mean_grade) == (0, 0)
