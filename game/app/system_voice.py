"""The voice that a computer has of itself: a program of its own for every text.

The game never waits for it. What is to be said goes in through a file, never through a shell or
as an option, so that no text can be taken for a command.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from typing import IO

from game.app.speech import spoken
from game.app.voice_programs import Program


class SystemVoice:
    """A `Voice` that starts the program anew for every text, and ends it to be silent."""

    def __init__(self, program: Program | None) -> None:
        self._program = program
        self._voices: dict[str, str | None] = {}
        self._asked: dict[str, _Listing] = {}
        self._speaking: subprocess.Popen[bytes] | None = None

    def speaks(self, language: str) -> bool:
        """Whether there is a voice; the first time it only begins to find out."""
        if self._program and language not in self._voices:
            self._look_for(self._program, language)
        return self._voices.get(language) is not None

    def say(self, text: str, language: str, volume: float) -> None:
        """Begin to speak; a text without words is said at once."""
        self.stop()
        voice, words = self._voices.get(language), spoken(text, language)
        if self._program is None or voice is None or not words:
            return
        command = self._program.speak(voice, language, volume)
        told = self._program.told(voice, language, volume)
        if self._program.takes_argument:
            self._speaking = _start([*command, words], "", told)
        else:
            self._speaking = _start(command, self._program.before(volume) + words, told)

    def stop(self) -> None:
        """End the program, if it still runs."""
        running, self._speaking = self._speaking, None
        if running is None or running.poll() is not None:
            return
        _end(running)
        if self._program and (hush := self._program.hush()):
            _start(hush, "", {})

    @property
    def is_speaking(self) -> bool:
        """Whether the program still runs."""
        return self._speaking is not None and self._speaking.poll() is None

    def _look_for(self, program: Program, language: str) -> None:
        listing = self._asked.get(language)
        if listing is None:
            try:
                self._asked[language] = _Listing(program.list_voices(language))
            except OSError:  # no place for a temporary file
                self._voices[language] = None
        elif listing.is_done:
            del self._asked[language]
            self._voices[language] = program.voice_in(listing.text, language)


class _Listing:
    """A program at work on a list of its voices."""

    def __init__(self, command: list[str]) -> None:
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - read when the program is done
        self._process = _start(command, "", {}, self._file)
        self.text = ""

    @property
    def is_done(self) -> bool:
        """Whether it is finished; then `text` holds what it listed."""
        if self._process is not None and self._process.poll() is None:
            return False
        self._file.seek(0)
        self.text = self._file.read().decode("utf-8", "replace")
        self._file.close()
        return True


def _start(
    command: list[str], text: str, told: Mapping[str, str], output: IO[bytes] | None = None
) -> subprocess.Popen[bytes] | None:
    """Start a program that reads this text; None where that fails."""
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        with tempfile.TemporaryFile() as words:
            words.write(text.encode("utf-8", "replace"))
            words.seek(0)
            return subprocess.Popen(
                command,
                stdin=words,
                stdout=output or subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env={**os.environ, **told},
                creationflags=hidden,
            )
    except (OSError, ValueError):
        return None


def _end(process: subprocess.Popen[bytes]) -> None:
    with suppress(OSError):
        process.kill()
    with suppress(subprocess.TimeoutExpired):
        process.wait(1)
