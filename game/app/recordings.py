"""Plays what somebody recorded: a text of a scenario, read by a person."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

import pygame

from game.app import mixer


class Clips(Protocol):
    """Plays one file at a time, while the game goes on."""

    def play(self, file: Path, volume: float) -> bool:
        """Begin a file, at a volume of 0–1; whether it can be played."""

    def stop(self) -> None:
        """Be silent."""

    @property
    def is_playing(self) -> bool:
        """Whether the file still sounds."""


class NoClips:
    """Plays nothing."""

    is_playing = False

    def play(self, file: Path, volume: float) -> bool:
        """Nothing is heard."""
        return False

    def stop(self) -> None:
        """There is nothing to stop."""


class MixerClips:
    """Plays through the sound device, which is opened when something is first to be heard."""

    def play(self, file: Path, volume: float) -> bool:
        """Begin a file; it is read while it plays, so that a long one costs no wait."""
        if not mixer.opened():
            return False
        try:
            pygame.mixer.music.load(file)
            pygame.mixer.music.set_volume(volume)
            pygame.mixer.music.play()
        except (pygame.error, OSError):  # gone since it was found, or no sound at all
            return False
        return True

    def stop(self) -> None:
        """Be silent, and let go of the file."""
        if mixer.is_open():
            pygame.mixer.music.stop()
            pygame.mixer.music.unload()

    @property
    def is_playing(self) -> bool:
        """Whether the file still sounds."""
        return mixer.is_open() and pygame.mixer.music.get_busy()
