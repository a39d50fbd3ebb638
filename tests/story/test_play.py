"""The step that every story takes: its order, `here`, and refusals as data."""

from copy import deepcopy

import pytest

from game.story.client import EXPECTING, MISLED
from game.story.events import Chose, ClientTurned, Ended, Entered, MeterChanged, Told
from game.story.moves import Move
from game.story.play import Refused, Story, Why, walk
from game.story.scenario import YOU, Beat, Meter, Moment, Path, Scenario
from tests.story.small import choice, chose, kinds, only, part, play, scenario, scene


def test_a_story_begins_with_the_meters_of_an_ordinary_day() -> None:
    [turn] = play(scenario(scene("a", choice("x"), choice("y"))))
    state = turn.state
    assert dict(state.clients) == {"ann": EXPECTING, "bob": EXPECTING}
    assert dict(state.trust) == {"ann": 67, "bob": 67}
    assert (state.courage, state.calm) == (50, 60)
    assert set(state.spirals) == {YOU}


def test_beginning_enters_the_first_scene_like_any_other() -> None:
    start = scene(
        "a",
        choice("x"),
        choice("y"),
        happens=(("ann", "let_down"),),
        story="Goedemorgen.",
        when=Moment(1, 0, 490),
        place="office",
    )
    [turn] = play(scenario(start))
    assert turn.events[0] == Entered("a", Moment(1, 0, 490), "office")
    assert kinds(turn)[1] == "ClientTurned"
    assert turn.events[-1] == Told((Beat("Goedemorgen."),))
    assert turn.state.trust["ann"] == 62


def test_a_step_is_move_effects_then_scene_its_events_its_story() -> None:
    small = scenario(
        scene("a", choice("x", "cover", "b", then="Stil."), choice("y")),
        scene("b", happens=(("ann", "finds_out"),), story="Boos.", leads_to="c"),
        scene("c", choice("z"), choice("w"), happens=(("bob", "expects"),), story="Later."),
    )
    turn = play(small, "x")[-1]
    finds_out = only(turn, ClientTurned)[1]
    assert (finds_out.before, finds_out.after) == ("misled", "complaining")
    assert turn.events == (
        Chose("a", "x", Move.COVER, 0, 1, ("ann",)),
        ClientTurned("ann", Move.COVER, EXPECTING, MISLED),
        MeterChanged(Meter.TRUST, 67, 69, "ann"),
        MeterChanged(Meter.COURAGE, 50, 47),
        MeterChanged(Meter.CALM, 60, 58),
        Told((Beat("Stil."),)),
        Entered("b", None, None),
        finds_out,
        MeterChanged(Meter.TRUST, 69, 51, "ann"),
        MeterChanged(Meter.COURAGE, 47, 43),
        MeterChanged(Meter.CALM, 58, 54),
        Told((Beat("Boos."),)),
        Entered("c", None, None),
        Told((Beat("Later."),)),
    )


def test_the_clock_and_the_place_stay_where_the_road_left_them() -> None:
    small = scenario(
        scene("a", choice("x", leads_to="b"), choice("y"), when=Moment(1, 0, 490), place="car"),
        scene("b", choice("z"), choice("w")),
    )
    assert only(play(small, "x")[-1], Entered) == [Entered("b", Moment(1, 0, 490), "car")]


def test_events_happen_in_written_order() -> None:
    def ending_in(*events: str) -> str:
        happens = tuple(("ann", event) for event in events)
        [turn] = play(scenario(scene("a", choice("x"), choice("y"), happens=happens)))
        return turn.state.clients["ann"]

    assert ending_in("let_down", "finds_out") == "complaining"
    assert ending_in("finds_out", "finds_out", "finds_out") == "lost"
    assert ending_in("kept", "let_down") == "disappointed"


def test_the_best_of_a_decision_is_the_best_of_what_was_open() -> None:
    small = scenario(
        scene(
            "a",
            choice("x", "lecture"),
            choice("y", "raise"),
            choice("z", "offer", guard=(chose("y"),)),
        )
    )
    [event] = only(play(small, "x")[-1], Chose)
    assert (event.quality, event.best) == (1, 2)


def desk() -> Scenario:
    return scenario(
        scene(
            "desk",
            choice("ask", "offer", "here", then=(part("Antwoord.", chose("ask")),)),
            choice("go", leads_to="hall"),
            choice("stop"),
            happens=(("ann", "expects"),),
            story="De balie.",
        ),
        scene("hall", choice("back", leads_to="desk"), choice("out")),
    )


def test_a_choice_that_stays_here_runs_its_move_its_effects_and_what_follows() -> None:
    turn = play(desk(), "ask")[-1]
    assert kinds(turn) == ["Chose", "ClientTurned", *["MeterChanged"] * 3, "Told"]
    assert turn.state.scene == "desk"
    assert turn.state.clients["ann"] == "choosing", "entered again, she would expect again"
    assert turn.state.trust["ann"] == 73


def test_a_choice_that_stayed_here_is_shut_until_the_scene_is_left() -> None:
    story = Story(desk())
    asked = play(story, "ask")[-1].state
    assert [one.id for one in story.open_choices(asked)] == ["go", "stop"]
    again = story.choose(asked, "ask")
    assert again == Refused("ask", "desk", Why.SHUT, ("go", "stop"))
    back = play(story, "ask", "go", "back")[-1].state
    assert [one.id for one in story.open_choices(back)] == ["ask", "go", "stop"]


def test_leaving_a_scene_for_itself_opens_it_again() -> None:
    small = scenario(
        scene("a", choice("ask", "offer", "here"), choice("round", leads_to="a"), choice("stop"))
    )
    story = Story(small)
    state = play(story, "ask", "round")[-1].state
    assert "ask" in [one.id for one in story.open_choices(state)]


def test_the_story_ends_with_its_path_its_ending_and_its_grade() -> None:
    turn = play(scenario(scene("a", choice("x", "offer"), choice("y"))), "x")[-1]
    assert turn.state.is_over
    [ended] = only(turn, Ended)
    assert ended == Ended(Path.MIXED, 0, 7.5)  # trust 73 reads 7.57, above the band of mixed
    assert Story(desk()).open_choices(turn.state) == ()


@pytest.mark.parametrize(
    ("road", "id", "why", "scene_id", "opened"),
    [
        ((), "nonsense", Why.UNKNOWN, "desk", ("ask", "go", "stop")),
        ((), "out", Why.ELSEWHERE, "desk", ("ask", "go", "stop")),
        (("ask",), "ask", Why.SHUT, "desk", ("go", "stop")),
        (("stop",), "go", Why.OVER, "end", ()),
        (("stop",), "nonsense", Why.OVER, "end", ()),
    ],
)
def test_a_refusal_is_data_and_changes_nothing(
    road: tuple[str, ...], id: str, why: Why, scene_id: str, opened: tuple[str, ...]
) -> None:
    story = Story(desk())
    state = play(story, *road)[-1].state
    before = deepcopy(state)
    assert story.choose(state, id) == Refused(id, scene_id, why, opened)
    assert state == before


def test_a_choice_whose_guard_fails_is_shut() -> None:
    small = scenario(scene("a", choice("x", guard=(chose("y"),)), choice("y"), choice("z")))
    story = Story(small)
    assert story.choose(story.begin({}).state, "x") == Refused("x", "a", Why.SHUT, ("y", "z"))


def test_a_turn_leaves_the_state_before_it_as_it_was() -> None:
    story = Story(desk())
    state = story.begin({}).state
    before = deepcopy(state)
    for id in ("ask", "go", "stop"):
        story.choose(state, id)
    assert state == before


def test_a_walk_stops_at_the_first_refusal() -> None:
    turns, refused = walk(Story(desk()), {}, ["ask", "ask", "go"])
    assert len(turns) == 2
    assert isinstance(refused, Refused)
    assert (refused.choice, refused.why) == ("ask", Why.SHUT)
    assert walk(Story(desk()), {}, ["ask", "stop"])[1] is None
