from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.app.sounds import MixerPlayer, Sound, Sounds
from game.places import assets_folder
from game.settings import Settings

LETTER = assets_folder() / "sounds" / "letter.wav"


class Heard:
    """Remembers what it was to play."""

    def __init__(self) -> None:
        self.played: list[tuple[str, float, str]] = []

    def play(self, file: Path, volume: float, then: Path | None = None) -> None:
        self.played.append((file.stem, volume, then.stem if then else ""))


@pytest.fixture
def mixer() -> None:
    """The sound device of pygame, closed before."""
    pygame.mixer.quit()


def test_a_sound_is_as_loud_as_the_player_set_it() -> None:
    heard = Heard()
    Sounds(lambda: Settings(sound_volume=1), heard).play(Sound.CARD, Sound.BALL)
    assert heard.played == [("card", 0.25, "ball")]


@pytest.mark.parametrize("settings", [Settings(muted=True), Settings(sound_volume=0)])
def test_nothing_is_heard_when_it_is_muted_or_all_the_way_down(settings: Settings) -> None:
    heard = Heard()
    Sounds(lambda: settings, heard).play(Sound.CHOOSE)
    assert heard.played == []


def test_the_device_is_opened_for_the_first_sound_and_not_before(mixer: None) -> None:
    sounds = Sounds(player=MixerPlayer())
    assert not pygame.mixer.get_init()
    sounds.play(Sound.LETTER, Sound.BALL)
    assert pygame.mixer.get_busy()
    pygame.mixer.quit()


def test_without_a_device_it_is_silent_and_does_not_ask_again(
    mixer: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[str] = []

    def no_device() -> None:
        tries.append("open")
        raise pygame.error("no device")

    monkeypatch.setattr(pygame.mixer, "init", no_device)
    player = MixerPlayer()
    player.play(LETTER, 1.0)
    player.play(LETTER, 1.0)
    assert tries == ["open"]


def test_a_file_that_is_gone_disturbs_nothing(mixer: None, tmp_path: Path) -> None:
    player = MixerPlayer()
    player.play(tmp_path / "gone.wav", 1.0)
    player.play(LETTER, 1.0)
    assert pygame.mixer.get_busy()
    pygame.mixer.quit()
