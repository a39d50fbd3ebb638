"""The voice of the computer, with espeak-ng really run and the others by what they would start."""

from __future__ import annotations

import shutil
import sys
import wave
from pathlib import Path

import pytest

from game.app import system_voice, voice_programs
from game.app.system_voice import SystemVoice
from game.app.voice_programs import Espeak, Program, Sapi, Say, SpeechDispatcher, program_here

TRAP = "-w gestolen.wav; rm -rf * $(ls) & echo 'ja'"


class ToFile(Espeak):
    """espeak-ng that speaks into a file, for nobody listens to a test."""

    def __init__(self, file: Path) -> None:
        found = shutil.which("espeak-ng")
        assert found, "espeak-ng is missing; .ci/run installs it"
        super().__init__(found)
        self.file = file

    def speak(self, voice: str, language: str, volume: float) -> list[str]:
        return [*super().speak(voice, language, volume), "-w", str(self.file)]


class Python(Program):
    """A program that keeps what it reads in a file, then goes on until it is ended."""

    def __init__(self, file: Path, *, forever: bool = False) -> None:
        self.file = file
        self.forever = forever

    def list_voices(self, language: str) -> list[str]:
        return [sys.executable, "-c", "print('x nl')"]

    def voice_in(self, listed: str, language: str) -> str | None:
        return "x" if listed.split() == ["x", language] else None

    def speak(self, voice: str, language: str, volume: float) -> list[str]:
        wait = "import threading; threading.Event().wait()" if self.forever else ""
        keep = "import sys; open(sys.argv[1], 'wb').write(sys.stdin.buffer.read())"
        return [sys.executable, "-c", f"{keep}\n{wait}", str(self.file)]


def ready(program: Program, language: str = "nl") -> SystemVoice:
    """A voice that knows what it can speak."""
    voice = SystemVoice(program)
    voice.speaks(language)
    listing = voice._asked[language]._process
    assert listing is not None
    listing.wait(60)
    voice.speaks(language)
    return voice


def finish(voice: SystemVoice) -> None:
    assert voice._speaking is not None
    voice._speaking.wait(60)


def test_espeak_really_speaks_dutch_louder_when_it_is_set_louder(tmp_path: Path) -> None:
    loudest = []
    for volume in (0.25, 1.0):
        file = tmp_path / f"{volume}.wav"
        voice = ready(ToFile(file))
        assert voice.speaks("nl")
        voice.say("Het middel is er om 12:00 uur.", "nl", volume)
        finish(voice)
        with wave.open(str(file)) as spoken:
            assert spoken.getnframes() > spoken.getframerate()
            samples = memoryview(spoken.readframes(spoken.getnframes())).cast("h")
        loudest.append(max(map(abs, samples)))
    assert 0 < loudest[0] < loudest[1]


def test_a_language_without_a_voice_stays_silent(tmp_path: Path) -> None:
    voice = ready(ToFile(tmp_path / "said.wav"), "xx")
    assert not voice.speaks("xx")
    voice.say("Hallo", "xx", 1.0)
    assert not voice.is_speaking
    assert not (tmp_path / "said.wav").exists()


def test_a_text_is_only_ever_read_never_an_option_or_a_command(tmp_path: Path) -> None:
    voice = ready(Python(tmp_path / "read.txt"))
    voice.say(TRAP, "nl", 1.0)
    finish(voice)
    assert (tmp_path / "read.txt").read_text("utf-8") == TRAP.replace("`", " ")
    assert [file.name for file in tmp_path.iterdir()] == ["read.txt"]


def test_a_voice_that_takes_its_text_as_an_argument_gets_it_behind_the_end_of_options() -> None:
    program = SpeechDispatcher("spd-say")
    assert program.takes_argument
    assert program.speak("nl", "nl", 1.0)[-1] == "--"


def test_to_be_silent_ends_the_program_at_once(tmp_path: Path) -> None:
    voice = ready(Python(tmp_path / "read.txt", forever=True))
    voice.say("Een lang verhaal", "nl", 1.0)
    running = voice._speaking
    assert voice.is_speaking
    voice.stop()
    assert not voice.is_speaking
    assert running is not None
    assert running.returncode is not None


def test_a_program_that_cannot_be_started_only_makes_it_silent(tmp_path: Path) -> None:
    voice = SystemVoice(Espeak(str(tmp_path / "nothing")))
    assert [voice.speaks("nl") for _ in range(3)] == [False] * 3
    voice.say("Hallo", "nl", 1.0)
    assert not voice.is_speaking


def test_a_full_disk_only_makes_it_silent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full() -> None:
        raise OSError("no space left")

    voice = ready(Python(tmp_path / "read.txt"))
    monkeypatch.setattr(system_voice.tempfile, "TemporaryFile", full)
    voice.say("Hallo", "nl", 1.0)
    assert not voice.is_speaking
    assert [voice.speaks("en") for _ in range(2)] == [False, False]


def test_a_computer_without_any_program_has_no_voice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(voice_programs.shutil, "which", lambda name: None)
    voice = SystemVoice(program_here())
    assert not voice.speaks("nl")
    voice.stop()


@pytest.mark.parametrize(
    ("program", "listed", "dutch", "english"),
    [
        (
            Say(),
            "Alex                en_US    # Hello\nXander              nl_NL    # Hallo, ik ben\n"
            "Flo (Dutch)         nl_NL    # Hallo!\n",
            "Xander",
            "Alex",
        ),
        (
            Sapi("powershell.exe"),
            "en-US Microsoft Zira Desktop\r\nnl-NL Microsoft Frank\r\n",
            "Microsoft Frank",
            "Microsoft Zira Desktop",
        ),
        (
            SpeechDispatcher("spd-say"),
            "  NAME  LANGUAGE  VARIANT\n Dutch+Adam  nl  Adam\n English (GB)  en-gb  none\n",
            "nl",
            "en",
        ),
        (Sapi("powershell.exe"), "en-US Microsoft Zira\r\n", None, "Microsoft Zira"),
        (Say(), "", None, None),
    ],
)
def test_the_voice_of_a_language_is_found_in_what_the_system_lists(
    program: Program, listed: str, dutch: str | None, english: str | None
) -> None:
    assert program.voice_in(listed, "nl") == dutch
    assert program.voice_in(listed, "en") == english


def test_windows_gets_voice_and_volume_beside_a_script_that_is_always_the_same() -> None:
    program = Sapi("powershell.exe")
    odd = "Frank'; Remove-Item *"
    assert program.speak(odd, "nl", 0.5) == program.speak("Frank", "nl", 1.0)
    assert program.told(odd, "nl", 0.5) == {"LEF_VOICE": odd, "LEF_VOLUME": "50"}
