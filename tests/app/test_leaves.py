from __future__ import annotations

from game.app.leaves import leaves
from game.story.events import Chose, Ended, Entered, MeterChanged, Said, StoryEvent, Told
from game.story.moves import Move
from game.story.scenario import Beat, Meter, Moment, Path

MORNING, NOON = Moment(1, 0, 490), Moment(1, 0, 720)
CHOSE = Chose("kast", "bellen", Move.OFFER, 3, 3, ("fleur",))
SAID = Said((Beat("Ik bel u even."),))
LESS_CALM = MeterChanged(Meter.CALM, 60, 50)


def told(text: str) -> Told:
    return Told((Beat(text),))


def entered(scene: str) -> Entered:
    return Entered(scene, NOON, "office")


def test_what_follows_at_once_stands_before_the_decision() -> None:
    first, decision = leaves(
        [CHOSE, SAID, LESS_CALM, told("Stilte."), entered("gang"), told("En nu?")],
        MORNING,
        "storeroom",
    )
    assert (first.chosen, first.said, first.changes) == ("bellen", SAID.beats, (LESS_CALM,))
    assert (first.moment, first.place, first.scene) == (MORNING, "storeroom", "kast")
    assert (decision.beats, decision.moment, decision.scene) == ((Beat("En nu?"),), NOON, "gang")
    assert decision.chosen is None


def test_many_scenes_without_a_choice_share_two_leaves() -> None:
    events = [CHOSE, told("a"), entered("een"), told("b"), entered("twee"), told("c")]
    found = leaves([*events, entered("drie"), told("d")], MORNING, None)
    assert [[beat.text for beat in leaf.beats] for leaf in found] == [["a"], ["b", "c"], ["d"]]


def test_no_line_stands_under_the_clock_of_another_scene() -> None:
    later = Moment(3, 0, 480)
    elsewhere = Entered("twee", later, "office")
    events = [CHOSE, told("a"), entered("een"), told("b"), elsewhere, told("c")]
    *before, decision = leaves([*events, entered("drie"), told("d")], MORNING, None)
    assert [(leaf.moment, leaf.beats[0].text) for leaf in before] == [
        (MORNING, "a"),
        (NOON, "b"),
        (later, "c"),
    ]
    assert decision.beats == (Beat("d"),)


def test_there_are_never_more_than_three_presses_before_a_decision() -> None:
    events: list[StoryEvent] = [CHOSE, told("a")]
    for minute in range(500, 506):
        events += [Entered(f"scene-{minute}", Moment(1, 0, minute), "office"), told(str(minute))]
    found = leaves(events, MORNING, None)
    assert len(found) == 4
    assert [beat.text for beat in found[2].beats] == ["501", "502", "503", "504"]


def test_words_without_a_reply_go_with_the_next_that_happens() -> None:
    events = [CHOSE, SAID, LESS_CALM, entered("een"), told("b"), entered("twee"), told("c")]
    first, decision = leaves(events, MORNING, None)
    assert first.said == SAID.beats
    assert first.beats == (Beat("b"),)
    assert first.changes == (LESS_CALM,)
    assert decision.beats == (Beat("c"),)


def test_words_without_a_reply_before_a_decision_have_a_leaf_of_their_own() -> None:
    first, decision = leaves([CHOSE, SAID, entered("een"), told("b")], MORNING, None)
    assert first.said == SAID.beats
    assert decision.said == ()


def test_a_choice_without_a_word_brings_its_changes_to_the_decision() -> None:
    (decision,) = leaves([CHOSE, LESS_CALM, entered("een"), told("b")], MORNING, None)
    assert decision.changes == (LESS_CALM,)


def test_after_the_end_all_leaves_are_consequences() -> None:
    events = [CHOSE, told("a"), entered("een"), told("b"), Ended(Path.MIXED, 0, 6.0)]
    found = leaves(events, MORNING, None)
    assert [leaf.beats for leaf in found] == [(Beat("a"),), (Beat("b"),)]


def test_a_choice_that_stays_in_its_scene_has_only_its_consequence() -> None:
    found = leaves([CHOSE, SAID, told("a")], MORNING, None)
    assert [leaf.chosen for leaf in found] == ["bellen"]
