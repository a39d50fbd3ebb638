"""What is remembered of each decision when a story is told in short."""

from __future__ import annotations

from game.app.screens.closing.moments import _heard
from game.story.events import Chose, Entered, StoryEvent, Told
from game.story.moves import Move
from game.story.play import Turn
from game.story.scenario import YOU, Beat, Moment
from tests.story.small import choice, play, scenario, scene

NOW, FRIDAY = Moment(1, 1, 780), Moment(1, 4, 600)
CHOSE = Chose("gang", "zelf", Move.COVER, 0, 3, ("ewa",))


def heard(*events: StoryEvent) -> str:
    begun = play(scenario(scene("gang", choice("zelf"))))[0]
    found = _heard(Turn(begun.state, (CHOSE, *events)), NOW)
    assert found is not None
    return found.text


def told(text: str, speaker: str | None = None) -> Told:
    return Told((Beat(text, speaker),))


def entered(moment: Moment) -> Entered:
    return Entered("later", moment, "zorg")


def test_the_last_answer_is_remembered() -> None:
    assert heard(told("Hm.", "ewa"), told("Goed.", "ewa"), told("Stilte.")) == "Goed."


def test_what_is_said_on_another_day_is_no_answer() -> None:
    assert heard(told("Stilte."), entered(FRIDAY), told("Taart!", "ewa")) == "Stilte."


def test_what_is_said_at_that_moment_is_one() -> None:
    events = (told("Stilte."), entered(NOW), told("Nou, goed.", "ewa"), entered(FRIDAY))
    assert heard(*events, told("Taart!", "ewa")) == "Nou, goed."


def test_what_the_player_says_is_not_what_was_heard() -> None:
    events = (told("Ik kom zo.", YOU), told("Hij knikt."))
    assert heard(*events) == "Hij knikt."


def test_where_nothing_is_told_at_once_the_first_that_follows_is() -> None:
    assert heard(entered(FRIDAY), told("Regen."), told("Taart!", "ewa")) == "Taart!"
