"""The programs that speak, as each system has them: their commands, and their lists of voices."""

from __future__ import annotations

import os
import re
import shutil
import sys
from abc import ABC, abstractmethod
from collections.abc import Mapping
from pathlib import Path


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


def _is(tag: str, language: str) -> bool:
    """Whether a voice of this tag (`nl`, `nl-BE`, `nl_NL`) speaks the language."""
    return re.split(r"[-_]", tag.lower())[0] == language
