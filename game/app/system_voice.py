"""The voice that a computer has of itself: a program of its own for every text.

The game never waits for it. What is to be said goes in through a file, never through a shell or
as an option, so that no text can be taken for a command.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from abc import ABC, abstractmethod
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import IO

from game.app.speech import spoken


class Program(ABC):
    """A program that speaks, as the system that has it starts it."""

    @abstractmethod
    def list_voices(self, language: str) -> list[str]:
        """The command that lists its voices."""

    @abstractmethod
    def voice_in(self, listed: str, language: str) -> str | None:
        """The first voice for this language in what it listed."""

    @abstractmethod
    def speak(self, voice: str, language: str, volume: float) -> list[str]:
        """The command that says what it reads."""

    takes_argument = False
    """Whether the text is its last argument, instead of what it reads."""

    def before(self, volume: float) -> str:
        """What goes before the text."""
        return ""

    def told(self, voice: str, language: str, volume: float) -> Mapping[str, str]:
        """What it finds in its environment."""
        return {}

    def hush(self) -> list[str]:
        """The command that ends what goes on when its program has been ended; mostly none."""
        return []


class Espeak(Program):
    """espeak-ng, as Linux has it."""

    def __init__(self, command: str) -> None:
        self._command = command

    def list_voices(self, language: str) -> list[str]:
        """Those of the language."""
        return [self._command, f"--voices={language}"]

    def voice_in(self, listed: str, language: str) -> str | None:
        """The language itself is the name of its best voice."""
        rows = (line.split() for line in listed.splitlines()[1:])
        found = any(len(row) > 1 and _is(row[1], language) for row in rows)
        return language if found else None

    def speak(self, voice: str, language: str, volume: float) -> list[str]:
        """Somewhat slower than it would, for who reads with it."""
        loud = str(round(100 * volume))
        return [self._command, "-v", voice, "-s", "150", "-a", loud, "-b", "1", "--stdin"]


class SpeechDispatcher(Program):
    """spd-say, on a Linux that speaks through a service.

    It takes lines that it reads for commands, and an argument behind `--` for text.
    """

    takes_argument = True

    def __init__(self, command: str) -> None:
        self._command = command

    def list_voices(self, language: str) -> list[str]:
        """All of them."""
        return [self._command, "-L"]

    def voice_in(self, listed: str, language: str) -> str | None:
        """The service chooses a voice by the language."""
        rows = (line.split() for line in listed.splitlines()[1:])
        found = any(_is(part, language) for row in rows for part in row[-2:])
        return language if found else None

    def speak(self, voice: str, language: str, volume: float) -> list[str]:
        """It waits until all was said."""
        loud = str(round(100 * volume) - 100)
        return [self._command, "-w", "-l", language, "-r", "-15", "-i", loud, "--"]

    def hush(self) -> list[str]:
        """The service speaks on without who asked for it."""
        return [self._command, "-S"]


class Say(Program):
    """The voice of macOS."""

    def list_voices(self, language: str) -> list[str]:
        """All of them."""
        return ["/usr/bin/say", "-v", "?"]

    def voice_in(self, listed: str, language: str) -> str | None:
        """A row is a name, a language, and an example."""
        rows = (re.match(r"(.+?)\s+([a-z]{2,3}[_-]\w+)\s", line) for line in listed.splitlines())
        return next((row[1] for row in rows if row and _is(row[2], language)), None)

    def speak(self, voice: str, language: str, volume: float) -> list[str]:
        """In so many words a minute."""
        return ["/usr/bin/say", "-v", voice, "-r", "160", "-f", "-"]

    def before(self, volume: float) -> str:
        """A softer voice is asked for in the text itself, for want of an option."""
        return f"[[volm {volume:.2f}]] " if volume < 1 else ""


class Sapi(Program):
    """The voices of Windows, through the PowerShell that every Windows has."""

    _BEGIN = (
        "Add-Type -AssemblyName System.Speech;"
        "$s = New-Object System.Speech.Synthesis.SpeechSynthesizer;"
    )
    _LIST = _BEGIN + (
        "[Console]::OutputEncoding = [Text.Encoding]::UTF8;"
        "foreach ($v in $s.GetInstalledVoices()) { if ($v.Enabled) {"
        " $v.VoiceInfo.Culture.Name + ' ' + $v.VoiceInfo.Name } }"
    )
    _SPEAK = _BEGIN + (
        "$in = [Console]::OpenStandardInput();"
        "$r = New-Object IO.StreamReader($in, [Text.Encoding]::UTF8);"
        "$s.SelectVoice($env:LEF_VOICE); $s.Volume = [int]$env:LEF_VOLUME; $s.Rate = -1;"
        "$s.Speak($r.ReadToEnd())"
    )

    def __init__(self, command: str) -> None:
        self._run = [command, "-NoProfile", "-NonInteractive", "-Command"]

    def list_voices(self, language: str) -> list[str]:
        """All of them, each behind its language."""
        return [*self._run, self._LIST]

    def voice_in(self, listed: str, language: str) -> str | None:
        """The name stands behind the language."""
        rows = (line.strip().partition(" ") for line in listed.splitlines())
        return next((name for culture, _, name in rows if name and _is(culture, language)), None)

    def speak(self, voice: str, language: str, volume: float) -> list[str]:
        """Always the same script; voice and volume are in the environment."""
        return [*self._run, self._SPEAK]

    def told(self, voice: str, language: str, volume: float) -> Mapping[str, str]:
        """Its voice and its volume."""
        return {"LEF_VOICE": voice, "LEF_VOLUME": str(round(100 * volume))}


def program_here() -> Program | None:
    """The program that speaks on this computer, if it has one."""
    if sys.platform == "win32":
        root = Path(os.environ.get("SYSTEMROOT", r"C:\Windows"))
        shell = root / "System32" / "WindowsPowerShell" / "v1.0" / "powershell.exe"
        return Sapi(str(shell)) if shell.is_file() else None
    if sys.platform == "darwin":
        return Say()
    espeak = shutil.which("espeak-ng") or shutil.which("espeak")
    if espeak:
        return Espeak(espeak)
    service = shutil.which("spd-say")
    return SpeechDispatcher(service) if service else None


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
            self._asked[language] = _Listing(program.list_voices(language))
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


def _is(tag: str, language: str) -> bool:
    """Whether a voice of this tag (`nl`, `nl-BE`, `nl_NL`) speaks the language."""
    return re.split(r"[-_]", tag.lower())[0] == language
