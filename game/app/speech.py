"""What reads aloud, and a text as it is to be spoken."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Protocol

from game.app.together import NO_BREAK
from game.words import SOURCE_LANGUAGE, _

Said = str | Path
"""A text for the voice of the computer, or the file of somebody who read it."""


class Voice(Protocol):
    """Something that speaks while the game goes on. No method waits, and none raises."""

    def speaks(self, language: str) -> bool:
        """Whether it has a voice for this language, as far as is known now."""

    def say(self, text: str, language: str, volume: float) -> None:
        """Begin to speak, at a volume of 0–1, instead of what is spoken now."""

    def stop(self) -> None:
        """Be silent at once."""

    @property
    def is_speaking(self) -> bool:
        """Whether the last text is still being spoken."""


class NoVoice:
    """The voice of a computer that has none."""

    is_speaking = False

    def speaks(self, language: str) -> bool:
        """It speaks no language."""
        return False

    def say(self, text: str, language: str, volume: float) -> None:
        """Nothing is heard."""

    def stop(self) -> None:
        """There is nothing to stop."""


_COMMANDS = re.compile(r"[\[\]<>{}\\^|`\x00-\x09\x0b-\x1f\x7f]")
"""Signs by which one voice or another takes a text for commands; none of them is spoken."""
_TIME = re.compile(r"\b0?(\d{1,2}):(\d\d)\b(?: uur\b)?")
_DOTS = re.compile(r"\s+[·–—]\s+")


def spoken(text: str, language: str) -> str:
    """The text as plain words: nothing in it is a command to any voice.

    In Dutch 08:10 is "8 uur 10", for the voices would count it off.
    """
    text = _COMMANDS.sub(" ", text.replace(NO_BREAK, " ").replace("\u00ad", ""))
    text = _DOTS.sub(", ", text)
    if language == SOURCE_LANGUAGE:
        text = _TIME.sub(_in_dutch, text)
    return "\n".join(" ".join(line.split()) for line in text.split("\n")).strip()


def _in_dutch(time: re.Match[str]) -> str:
    hour, minutes = time[1], int(time[2])
    return f"{hour} uur {minutes}" if minutes else f"{hour} uur"


def no_voice(language: str) -> str:
    """What is said where the computer has no voice for this language."""
    if language == SOURCE_LANGUAGE:
        return _("Deze computer heeft geen Nederlandse stem.")
    return _("Deze computer heeft geen stem voor deze taal.")
