"""Somebody who moves the mouse and then clicks, at moments that no loop can know."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Sequence
from itertools import cycle, islice
from statistics import median

import pygame
from pygame.event import Event


class Clicker:
    """Clicks from another thread, and hears of every frame when the next one was shown."""

    def __init__(self, clicks: int, at: Sequence[tuple[int, int]]) -> None:
        """Begin after a moment, and click on each of these places in turn."""
        self._places = islice(cycle(at), clicks)
        self._pressed = 0.0
        self._waits: list[float] = []
        self._thread = threading.Thread(target=self._click, daemon=True)
        self._thread.start()

    @property
    def is_done(self) -> bool:
        """Whether all clicks were made and seen."""
        return not self._thread.is_alive()

    @property
    def milliseconds(self) -> float:
        """The median time from a click to the frame that answers it."""
        return 1000 * median(self._waits)

    def shown(self) -> None:
        """A frame was shown."""
        if self._pressed:
            self._waits.append(time.perf_counter() - self._pressed)
            self._pressed = 0.0

    def _click(self) -> None:
        pause = random.Random(1)
        time.sleep(1.5)
        for at in self._places:
            self._move(at)
            time.sleep(0.15 + pause.random() / 20)
            self._pressed = time.perf_counter()
            pygame.event.post(Event(pygame.MOUSEBUTTONDOWN, pos=at, button=1, touch=False))
            while self._pressed:
                time.sleep(0.002)
            self._move((1, 1))  # let go beside it, so that nothing is chosen
            pygame.event.post(Event(pygame.MOUSEBUTTONUP, pos=(1, 1), button=1, touch=False))
            time.sleep(0.7 + pause.random() / 20)

    def _move(self, to: tuple[int, int]) -> None:
        pygame.event.post(
            Event(pygame.MOUSEMOTION, pos=to, rel=(0, 0), buttons=(0, 0, 0), touch=False)
        )
