from collections.abc import Iterator

import pytest

from game import phrases
from game.story.scenario import Moment
from game.words import SOURCE_LANGUAGE, speak


@pytest.fixture
def english() -> Iterator[None]:
    speak("en")
    yield
    speak(SOURCE_LANGUAGE)


def test_a_day_past_the_first_week_says_which_week(english: None) -> None:
    assert phrases.day(Moment(1, 0, 490)) == "Monday"
    assert phrases.opening(phrases.day(Moment(2, 0, 490))) == "Week 2, Monday"


def test_low_courage_whispers_when_it_sinks_and_not_at_every_decision() -> None:
    low = phrases.LOW_COURAGE
    assert phrases.inner_voice(low + 5, low)
    assert phrases.inner_voice(low, low - 1)
    assert not phrases.inner_voice(low, low)
    assert not phrases.inner_voice(low - 5, low)
    assert not phrases.inner_voice(low + 5, low + 1)


@pytest.mark.parametrize(
    ("text", "opened"), [("schoonmaak", "Schoonmaak"), ("zorg, GGZ", "Zorg, GGZ"), ("", "")]
)
def test_a_text_opens_with_a_capital_and_keeps_those_it_had(text: str, opened: str) -> None:
    assert phrases.opening(text) == opened


@pytest.mark.parametrize(("value", "full"), [(0, 0), (9, 0), (10, 1), (50, 3), (89, 4), (100, 5)])
def test_a_meter_of_a_hundred_is_five_blocks(value: int, full: int) -> None:
    assert phrases.blocks(value) == full
