"""What every test needs before anything else is imported."""

import os

# Before the first `import pygame`: the tests need no display and no sound.
os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"
os.environ["PYGAME_HIDE_SUPPORT_PROMPT"] = "1"

# Whatever the computer speaks, and whatever was set in the game that is played on it.
os.environ["LEF_LANGUAGE"] = "nl"

from collections.abc import Iterator

import pytest

from game.words import SOURCE_LANGUAGE, speak


@pytest.fixture(autouse=True)
def dutch_again() -> Iterator[None]:
    """The language is one for the whole process: who spoke another leaves none to the next test."""
    yield
    speak(SOURCE_LANGUAGE)
