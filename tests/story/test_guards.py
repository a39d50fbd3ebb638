"""Guards of every kind, and everywhere a guard may stand."""

import pytest

from game.story.employee import Spiral, SpiralState
from game.story.events import Ended, Entered, Said, Told
from game.story.guards import noted
from game.story.play import Story, Turn
from game.story.scenario import END, Beat, Condition, Ending, Note, Path, Scenario
from tests.story.small import (
    choice,
    chose,
    client_is,
    drawn,
    not_chose,
    only,
    part,
    play,
    scenario,
    scene,
    spiral_is,
    way,
)


def guarded(*conditions: Condition) -> Scenario:
    """After x ann is misled and kim is silent; whether `guarded` is open is the question."""
    return scenario(
        scene("a", choice("x", "cover", "b"), choice("y", "offer", "b"), choice("w", "act", "b")),
        scene("b", choice("guarded", guard=conditions), choice("p"), choice("q")),
        hidden={"need": ("guests", "asthma")},
        spirals={"kim": "silent"},
    )


@pytest.mark.parametrize(
    ("conditions", "opened"),
    [
        ([], True),
        ([client_is("ann", "misled")], True),
        ([client_is("ann", "choosing")], False),
        ([client_is("ann", "choosing", "misled")], True),
        ([client_is("bob", "expecting")], True),
        ([chose("x")], True),
        ([chose("y")], False),
        ([chose("y", "x")], True),
        ([chose("guarded")], False),
        ([not_chose("y")], True),
        ([not_chose("x")], False),
        ([not_chose("y", "x")], False),
        ([not_chose("y", "w")], True),
        ([drawn("need", "guests")], True),
        ([drawn("need", "asthma")], False),
        ([drawn("need", "asthma", "guests")], True),
        ([spiral_is("kim", "silent")], True),
        ([spiral_is("kim", "steady")], False),
        ([spiral_is("kim", "unsure", "silent")], True),
        ([spiral_is("you", "steady")], True),
        ([spiral_is("you", "silent")], False),
        ([chose("x"), client_is("ann", "misled"), drawn("need", "guests")], True),
        ([chose("x"), client_is("ann", "misled"), drawn("need", "asthma")], False),
    ],
)
def test_all_conditions_of_a_guard_must_hold_and_a_list_means_one_of_these(
    conditions: list[Condition], opened: bool
) -> None:
    story = Story(guarded(*conditions))
    state = play(story, "x", hidden={"need": "guests"})[-1].state
    ids = [one.id for one in story.open_choices(state)]
    assert ids == (["guarded", "p", "q"] if opened else ["p", "q"])


def test_the_ways_of_a_choice_are_read_after_its_move_with_its_own_id_chosen() -> None:
    small = scenario(
        scene(
            "a",
            choice("x", "cover", (way("b", chose("x"), client_is("ann", "misled")), way("c"))),
            choice(
                "y", "cover", (way("b", chose("x")), way("c", client_is("ann", "misled")), way("d"))
            ),
        ),
        *(scene(id, choice(f"{id}-1"), choice(f"{id}-2")) for id in "bcd"),
    )
    assert play(small, "x")[-1].state.scene == "b"
    assert play(small, "y")[-1].state.scene == "c"


def test_the_first_way_whose_guard_holds_is_taken() -> None:
    small = scenario(
        scene(
            "a",
            choice("x", leads_to=(way("b", not_chose("y")), way("c", chose("x")), way("d"))),
            choice("y"),
        ),
        *(scene(id, choice(f"{id}-1"), choice(f"{id}-2")) for id in "bcd"),
    )
    assert play(small, "x")[-1].state.scene == "b"


def test_the_ways_of_a_scene_are_read_after_its_events() -> None:
    small = scenario(
        scene(
            "a",
            happens=(("ann", "let_down"),),
            leads_to=(way(END, client_is("ann", "expecting")), way("b")),
        ),
        scene("b", choice("x"), choice("y")),
    )
    [turn] = play(small)
    assert [one.scene for one in only(turn, Entered)] == ["a", "b"]


def test_story_is_read_after_the_events_of_the_scene_and_then_before_it() -> None:
    small = scenario(
        scene(
            "a",
            choice(
                "x",
                "cover",
                "b",
                then=(
                    part("stil", client_is("ann", "misled")),
                    part("open", client_is("ann", "expecting")),
                ),
            ),
            choice("y"),
        ),
        scene(
            "b",
            choice("z"),
            choice("w"),
            happens=(("ann", "finds_out"),),
            story=(
                part("boos", client_is("ann", "complaining")),
                part("niets", client_is("ann", "misled")),
                part("altijd"),
            ),
        ),
    )
    told = [[beat.text for beat in one.beats] for one in only(play(small, "x")[-1], Told)]
    assert told == [["stil"], ["boos", "altijd"]]


def test_what_is_said_depends_on_how_it_was_before_the_move() -> None:
    said = (
        part("nog niets", client_is("ann", "expecting")),
        part("betrapt", client_is("ann", "misled")),
        part("gekozen", chose("x")),
    )
    small = scenario(scene("a", choice("x", "cover", say=said), choice("y")))
    turn = play(small, "x")[-1]
    assert turn.events[1] == Said((Beat("nog niets"),))
    assert only(play(small, "y")[-1], Said) == []


def test_where_no_part_holds_nothing_is_told() -> None:
    small = scenario(scene("a", choice("x"), choice("y"), story=(part("nooit", chose("x")),)))
    assert only(play(small)[0], Told) == []


def test_notes_hold_while_their_guards_hold() -> None:
    state = play(guarded(), "x", hidden={"need": "asthma"})[-1].state
    notes = (
        Note("altijd"),
        Note("nooit chloor", (drawn("need", "asthma"),)),
        Note("gasten", (drawn("need", "guests"),)),
    )
    assert noted(notes, state) == ("altijd", "nooit chloor")


@pytest.mark.parametrize(("id", "ending"), [("x", 0), ("y", 1), ("w", 2)])
def test_the_first_ending_whose_guard_holds_is_told(id: str, ending: int) -> None:
    told = (
        Ending((), guard=(chose("x"),)),
        Ending((), guard=(chose("x", "y"),)),
        Ending(()),
    )
    small = scenario(
        scene("a", *(choice(one, "offer") for one in "xyw")), endings=dict.fromkeys(Path, told)
    )
    [ended] = only(play(small, id)[-1], Ended)
    assert (ended.path, ended.ending) == ("mixed", ending)


def test_the_ending_is_picked_by_the_state_in_which_the_story_ended() -> None:
    told = (Ending((), guard=(client_is("ann", "misled"),)), Ending(()))
    small = scenario(
        scene("a", choice("x", "cover"), choice("y", "offer")), endings={Path.MIXED: told}
    )
    assert [only(play(small, id)[-1], Ended)[0].ending for id in "xy"] == [0, 1]


def test_a_guard_on_the_players_own_spiral_reads_how_the_day_began() -> None:

    shy = choice("shy", guard=(spiral_is("you", "silent"),))
    story = Story(scenario(scene("a", shy, choice("x"), choice("y"))))
    begun = story.begin({}, Spiral(SpiralState.SILENT))
    assert isinstance(story.choose(begun.state, "shy"), Turn)
