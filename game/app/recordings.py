"""Plays what somebody recorded: a text of a scenario, read by a person."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Protocol

import pygame


class Clips(Protocol):
    """Plays one file at a time, while the game goes on."""

    def play(self, file: Path, volume: float) -> None:
        """Begin a file, at a volume of 0–1; one that cannot be played is over at once."""

    def stop(self) -> None:
        """Be silent."""

    @property
    def is_playing(self) -> bool:
        """Whether the file still sounds."""


class NoClips:
    """Plays nothing."""

    is_playing = False

    def play(self, file: Path, volume: float) -> None:
        """Nothing is heard."""

    def stop(self) -> None:
        """There is nothing to stop."""


class MixerClips:
    """Plays through the sound device, which is opened when something is first to be heard."""

    def play(self, file: Path, volume: float) -> None:
        """Begin a file; it is read while it plays, so that a long one costs no wait."""
        with suppress(pygame.error, OSError, NotImplementedError):
            if not pygame.mixer.get_init():
                pygame.mixer.init()
            pygame.mixer.music.load(file)
            pygame.mixer.music.set_volume(volume)
            pygame.mixer.music.play()

    def stop(self) -> None:
        """Be silent, and let go of the file."""
        if pygame.mixer.get_init():
            pygame.mixer.music.stop()
            pygame.mixer.music.unload()

    @property
    def is_playing(self) -> bool:
        """Whether the file still sounds."""
        return bool(pygame.mixer.get_init()) and pygame.mixer.music.get_busy()
