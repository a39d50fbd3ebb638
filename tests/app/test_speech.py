from __future__ import annotations

import pytest

from game.app.speech import no_voice, spoken
from game.words import speak


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Om 08:10 uur", "Om 8 uur 10"),
        ("Voor 11:00 uur klaar", "Voor 11 uur klaar"),
        ("12:05.", "12 uur 5."),
        ("tien\u00a0uur", "tien uur"),
        ("Trust · Fleur", "Trust, Fleur"),
        ("9+ en 1,5", "9+ en 1,5"),
    ],
)
def test_times_and_signs_are_said_as_people_say_them(written: str, said: str) -> None:
    assert spoken(written, "nl") == said


def test_in_another_language_a_time_stays_as_it_is_written() -> None:
    assert spoken("At 08:10", "en") == "At 08:10"


@pytest.mark.parametrize(
    "trap", ["[[h@l'o]]", "[[volm 0]]", "<speak>", "\x1b[2J", "a\x00b", "`ls`", "{x}", "\\pause"]
)
def test_nothing_that_a_voice_takes_for_a_command_reaches_it(trap: str) -> None:
    said = spoken(f"Hallo {trap} daar", "nl")
    assert said.startswith("Hallo ")
    assert said.endswith(" daar")
    assert not set(said) & set("[]<>{}\\`\x00\x1b")


def test_a_computer_without_a_voice_says_so_in_a_plain_sentence() -> None:
    assert no_voice("nl") == "Deze computer heeft geen Nederlandse stem."
    speak("en")
    assert no_voice("nl") == "This computer has no Dutch voice."
    assert no_voice("en") == "This computer has no voice for this language."
