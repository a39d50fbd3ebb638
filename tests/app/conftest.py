"""No display and no sound; a clock that goes only where a test sets it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from game.app.art import Art
from game.app.screen import Screen
from game.app.window import Window
from game.settings import Settings


class FakeClock:
    """Time stands still until a test moves it."""

    def __init__(self) -> None:
        self.now = 10_000
        self.rates: list[int] = []

    def now_ms(self) -> int:
        return self.now

    def wait(self, rate: int) -> None:
        self.rates.append(rate)
        self.now += 1000 // rate


@pytest.fixture
def art() -> Art:
    return Art()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


def come_to_rest(window: Window, clock: FakeClock) -> None:
    """Let time pass until nothing on the screen moves any more."""
    while window.screen.animating:
        clock.now += 500
        window.step()


OpenWindow = Callable[[Screen], Window]


@pytest.fixture
def open_window(clock: FakeClock) -> Iterator[OpenWindow]:
    opened: list[Window] = []

    def open_on(screen: Screen) -> Window:
        window = Window(screen, Settings(), clock=clock)
        opened.append(window)
        window.step()
        come_to_rest(window, clock)
        clock.now += 1000
        return window

    yield open_on
    for window in opened:
        window.close()
