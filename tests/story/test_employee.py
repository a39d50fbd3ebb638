"""The spiral, and the steps that a story makes on it."""

import pytest

from game.story.client import APPRECIATIVE
from game.story.employee import (
    COURAGE_AT_DAWN,
    Spiral,
    SpiralEvent,
    SpiralState,
    after,
)
from game.story.events import SpiralTurned
from game.story.play import Story, Turn
from game.story.scenario import YOU
from tests.story.small import choice, only, play, scenario, scene

LADDER = ["under_fire", "silent", "unsure", "steady", "growing", "nine_plus"]
FITTED = """
complaint     under_fire  under_fire  silent  unsure   steady     growing
mixed         under_fire  silent      unsure  steady   growing    growing
appreciation  silent      unsure      steady  growing  growing    nine_plus
nine          silent      unsure      steady  growing  nine_plus  nine_plus
attention     silent      unsure      steady  steady   growing    nine_plus
"""
CELLS = [
    (event, state, target)
    for event, *targets in (line.split() for line in FITTED.strip().splitlines())
    for state, target in zip(LADDER, targets, strict=True)
]


@pytest.mark.parametrize(("event", "state", "target"), CELLS)
@pytest.mark.parametrize("can_leave", [True, False])
def test_the_spiral_is_the_fitted_table(
    event: str, state: str, target: str, can_leave: bool
) -> None:
    assert after(Spiral(SpiralState(state)), SpiralEvent(event), can_leave).state == target


def test_attention_lifts_to_steady_and_no_higher() -> None:
    for state in LADDER:
        lifted = after(Spiral(SpiralState(state)), SpiralEvent.ATTENTION, True).state
        assert LADDER.index(lifted) == max(
            LADDER.index(state), min(LADDER.index(state) + 1, LADDER.index("steady"))
        )


def test_courage_at_dawn_follows_the_spiral() -> None:
    assert dict(zip(LADDER, (20, 30, 40, 50, 60, 70), strict=True)) == COURAGE_AT_DAWN
    story = Story(scenario(scene("a", choice("x"), choice("y"))))
    for state, courage in COURAGE_AT_DAWN.items():
        assert story.begin({}, Spiral(state)).state.courage == courage


@pytest.mark.parametrize(("offers", "left"), [(0, False), (1, False), (2, True)])
def test_a_character_leaves_only_after_two_offers_of_attention(offers: int, left: bool) -> None:
    spiral = Spiral(SpiralState.UNDER_FIRE)
    for _ in range(offers):
        spiral = after(spiral, SpiralEvent.ATTENTION, True)
        spiral = after(spiral, SpiralEvent.COMPLAINT, True)
    assert spiral.state == "under_fire"
    after_complaint = after(spiral, SpiralEvent.COMPLAINT, True)
    assert after_complaint.state == ("gone" if left else "under_fire")


@pytest.mark.parametrize("event", SpiralEvent)
def test_who_is_gone_stays_gone(event: SpiralEvent) -> None:
    gone = Spiral(SpiralState.GONE, 2)
    assert after(gone, event, True).state is SpiralState.GONE


def test_a_character_in_a_story_can_go() -> None:
    happens = tuple(
        ("kim", event)
        for event in ("attention", "complaint", "attention", "complaint", "complaint")
    )
    [turn] = play(
        scenario(
            scene("a", choice("x"), choice("y"), happens=(*happens, ("kim", "attention"))),
            spirals={"kim": "under_fire"},
        )
    )
    assert turn.state.spirals["kim"].state is SpiralState.GONE
    assert turn.state.spirals[YOU].state is SpiralState.STEADY
    steps = [(one.who, one.cause.value, one.after.value) for one in only(turn, SpiralTurned)]
    assert steps == [
        ("kim", "attention", "silent"),
        ("kim", "complaint", "under_fire"),
        ("kim", "attention", "silent"),
        ("kim", "complaint", "under_fire"),
        ("kim", "complaint", "gone"),
    ]


def test_the_player_is_never_gone() -> None:
    worst = scenario(
        scene("a", choice("x", "cover", "b"), choice("y")),
        scene("b", happens=(("ann", "finds_out"),), leads_to="end"),
    )
    story = Story(worst)
    turn = story.choose(story.begin({}, Spiral(SpiralState.UNDER_FIRE, 2)).state, "x")
    assert isinstance(turn, Turn)
    assert turn.state.spirals[YOU].state is SpiralState.UNDER_FIRE


def ended_from(state: SpiralState, *choices: str) -> list[tuple[str, str]]:
    """What the player's spiral does at the end of a day on which ann complained."""
    complains = scene("end-of-day", happens=(("ann", "complains"),), leads_to="end")
    story = Story(
        scenario(
            scene(
                "a",
                choice("raise-well", "raise", "b"),
                choice("raise-badly", "raise", "b", quality=1),
                choice("offer", "offer", "b"),
            ),
            scene("b", choice("on", leads_to="end-of-day"), choice("off", leads_to="end-of-day")),
            complains,
        )
    )
    turn = story.begin({}, Spiral(state))
    for one in choices:
        turn = story.choose(turn.state, one)  # type: ignore[assignment]
    return [(step.cause.value, step.after.value) for step in only(turn, SpiralTurned)]


def test_a_complaint_takes_the_player_one_step_down() -> None:
    assert ended_from(SpiralState.STEADY, "offer", "on") == [("complaint", "unsure")]


def test_after_the_ending_a_leader_pays_attention_if_it_was_raised_well() -> None:
    assert ended_from(SpiralState.STEADY, "raise-well", "on") == [
        ("complaint", "unsure"),
        ("attention", "steady"),
    ]
    assert ended_from(SpiralState.STEADY, "raise-badly", "on") == [("complaint", "unsure")]


def test_nine_plus_needs_a_nine() -> None:
    def day(trust: int) -> list[SpiralTurned]:
        thanked = scenario(
            scene("a", choice("x", effects={"trust": trust - 67}, leads_to="b"), choice("y")),
            scene("b", choice("z", effects={"trust": 0}, leads_to="c"), choice("w")),
            scene("c", happens=(("ann", "kept"),), leads_to="end"),
        )
        story = Story(thanked)
        first = story.choose(story.begin({}, Spiral(SpiralState.GROWING)).state, "x")
        assert isinstance(first, Turn)
        last = story.choose(first.state, "z")
        assert isinstance(last, Turn)
        assert last.state.clients["ann"] is APPRECIATIVE
        return only(last, SpiralTurned)

    # kept adds 6: trust 88 reads 8.92, which rounds to 8.9; trust 89 reads 9.01, so 9.0
    assert day(88 - 6) == []
    [step] = day(89 - 6)
    assert (step.cause, step.after) == (SpiralEvent.NINE, SpiralState.NINE_PLUS)
