"""The short sounds of the game. They go along with what is seen, and never carry the story."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import Protocol

import pygame

from game.app import mixer
from game.places import assets_folder
from game.settings import LOUDEST, Settings


class Sound(StrEnum):
    """What can be heard, by the name of its file."""

    CHOOSE = "choose"
    PAGE = "page"
    UP = "up"
    DOWN = "down"
    LETTER = "letter"
    CARD = "card"
    BALL = "ball"


class Player(Protocol):
    """What plays a file; a test brings its own."""

    def play(self, file: Path, volume: float, then: Path | None = None) -> None:
        """Begin a file at a volume of 0–1, and the other one after it."""


class MixerPlayer:
    """Plays through the sound device, which is opened for the first sound and not before.

    Without a device it is silent, and so it stays: nothing that fails here is worth a word.
    """

    def __init__(self) -> None:
        self._has_device: bool | None = None
        self._loaded: dict[Path, pygame.mixer.Sound] = {}

    def play(self, file: Path, volume: float, then: Path | None = None) -> None:
        """Begin a file at a volume of 0–1, and the other one after it."""
        if self._has_device is None:
            self._has_device = mixer.opened()
        if not self._has_device:
            return
        with suppress(pygame.error, OSError):  # one file that is gone or torn
            first = self._sound(file)
            first.set_volume(volume)
            channel = first.play()
            if then is not None and channel is not None:
                second = self._sound(then)
                second.set_volume(volume)
                channel.queue(second)

    def _sound(self, file: Path) -> pygame.mixer.Sound:
        if file not in self._loaded:
            self._loaded[file] = pygame.mixer.Sound(file)
        return self._loaded[file]


class Sounds:
    """Plays what happened as loud as the player set it, or not at all."""

    def __init__(
        self,
        settings: Callable[[], Settings] = Settings,
        player: Player | None = None,
        folder: Path | None = None,
    ) -> None:
        self._settings = settings
        self._player = player or MixerPlayer()
        self._folder = folder or assets_folder() / "sounds"

    @classmethod
    def none(cls) -> Sounds:
        """Sounds that are never heard."""
        return cls(lambda: Settings(muted=True))

    def play(self, sound: Sound, then: Sound | None = None) -> None:
        """Let this be heard, and after it the other."""
        settings = self._settings()
        volume = settings.sound_volume / LOUDEST
        if settings.muted or not volume:
            return
        after = self._file(then) if then else None
        self._player.play(self._file(sound), volume, after)

    def _file(self, sound: Sound) -> Path:
        return self._folder / f"{sound}.wav"
