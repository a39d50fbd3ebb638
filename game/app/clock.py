"""Where the loop of the window gets its time from."""

from __future__ import annotations

from typing import Protocol

import pygame


class Clock(Protocol):
    """Where the loop gets its time from; a test brings its own."""

    def now_ms(self) -> int:
        """Milliseconds since some moment."""

    def wait(self, rate: int) -> None:
        """Sleep until the next round, at so many rounds a second."""


class SystemClock:
    """The real time."""

    def __init__(self) -> None:
        self._clock = pygame.time.Clock()

    def now_ms(self) -> int:
        """Milliseconds since pygame was initialised."""
        return pygame.time.get_ticks()

    def wait(self, rate: int) -> None:
        """Sleep; a poll at this rate costs far less than waiting for an event would."""
        self._clock.tick(rate)
