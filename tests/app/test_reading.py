from __future__ import annotations

from datetime import date

from game.app.reading import Reading
from game.authoring import load
from game.places import shipped_scenarios
from game.session import Session
from game.story.scenario import Meter, Moment

CALM = (Meter.CALM, None)


def begun(scenario: str, *choices: str) -> Session:
    loaded = load(shipped_scenarios() / scenario)
    assert loaded.scenario is not None, loaded.problems
    session = Session.begin(loaded.scenario, loaded.text, 3, date(2026, 11, 21))
    for choice in choices:
        session.choose(choice)
    return session


def test_a_new_story_opens_on_its_decision_and_shows_no_change() -> None:
    sheet = Reading(begun("third-in-a-row")).sheet
    assert sheet is not None
    assert sheet.decides
    assert sheet.since is None
    assert sheet.before == sheet.levels


def test_a_story_taken_up_again_opens_on_its_decision() -> None:
    sheet = Reading(begun("late-supplies", "bel-fleur")).sheet
    assert sheet is not None
    assert (sheet.decides, sheet.leaf.scene) == (True, "aan-de-telefoon")


def test_each_sheet_knows_what_it_changed_and_when_the_last_one_was() -> None:
    session = begun("late-supplies")
    start = session.state
    reading = Reading(session)
    session.choose("wachten")
    reading.follow()
    first = reading.sheet
    assert first is not None
    assert first.before[CALM] == start.calm
    assert first.since == start.moment == Moment(1, 0, 490)
    reading.turn()
    second = reading.sheet
    assert second is not None
    assert second.before == first.levels
    assert second.levels[CALM] == session.state.calm
    assert (second.since, second.decides) == (first.leaf.moment, True)


def test_after_the_last_sheet_of_a_story_that_is_over_there_is_none() -> None:
    session = begun("late-supplies", "chloor", "ramen-open")
    reading = Reading(session)
    session.choose("ontkennen")
    reading.follow()
    turned = 0
    while reading.sheet is not None:
        assert not reading.sheet.decides
        reading.turn()
        turned += 1
    assert turned == 2


def test_turning_back_shows_what_was_read_and_leaves_the_choice_made() -> None:
    session = begun("late-supplies")
    reading = Reading(session)
    assert not reading.has_earlier
    session.choose("wachten")
    reading.follow()
    first = reading.sheet
    assert not reading.has_earlier
    reading.turn()
    second = reading.sheet
    reading.turn_back()
    assert reading.sheet == first
    reading.turn_back()
    assert reading.sheet == first
    reading.turn()
    assert reading.sheet == second
    assert session.state.chosen == ("wachten",)


def test_a_story_taken_up_again_can_be_turned_back_to_what_led_to_its_decision() -> None:
    reading = Reading(begun("late-supplies", "wachten"))
    assert reading.has_earlier
    reading.turn_back()
    assert reading.sheet is not None
    assert not reading.sheet.decides


def test_a_reader_who_turned_back_stays_on_that_sheet_when_the_road_is_told_anew() -> None:
    session = begun("late-supplies", "wachten")
    reading = Reading(session)
    reading.turn_back()
    again = reading.gone_on_with(begun("late-supplies", "wachten"))
    assert again.sheet == reading.sheet
