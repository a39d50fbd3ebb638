"""The same game twice: one in a real window, one in this process, kept in step.

The twin knows where everything stands and what comes next; the real one must look just like it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import pygame
from pygame.event import Event

from game import places
from game.app.read_aloud import ReadAloud
from game.app.screen import PageScreen
from game.app.speech import NoVoice
from game.app.start import new_world
from game.app.widgets.guard import GAP_MS
from game.app.window import Window
from game.authoring.library import Library
from game.roads.folder import RoadFolder
from game.settings import Settings, SettingsFile
from tests.app.conftest import FakeClock, come_to_rest
from tests.app.presses import key, move, press, release
from tests.window.display import SIZE, Display

SEED = 7
KEYS = {
    "Return": key(pygame.K_RETURN),
    "Tab": key(pygame.K_TAB),
    "Escape": key(pygame.K_ESCAPE),
    **{str(n): key(pygame.K_0 + n, scancode=pygame.KSCAN_1 + n - 1) for n in range(1, 10)},
}
CHECKOUT = (sys.executable, "-m", "game")
"""The command that starts the game of this checkout."""
_USUAL = Settings(is_shared=False)
_ASIDE = (SIZE[0] - 1, SIZE[1] - 1)
_PATIENCE = 60.0
"""Seconds until something that does not happen is a failure."""


class Twins:
    """A real game and its twin."""

    process = 0
    """The number of the real game's process."""

    def __init__(self, display: Display, roads: Path, settings: Settings) -> None:
        self._display = display
        self._clock = FakeClock()
        library = Library(places.shipped_scenarios())
        world = new_world(library, RoadFolder(roads), SEED)
        self.window = Window(
            world.screens.board(),
            settings,
            clock=self._clock,
            size=SIZE,
            aloud=ReadAloud(voice=_Dutch()),
        )
        self._step()

    @property
    def screen(self) -> PageScreen:
        screen = self.window.screen
        assert isinstance(screen, PageScreen)
        return screen

    def ids(self) -> list[str]:
        """What can be acted on."""
        return [widget.id for widget in self.screen.page.everything() if widget.focusable]

    def has(self, id: str) -> bool:
        return id in self.ids()

    def press(self, *keysyms: str) -> None:
        """Press these keys in both, and wait until both look the same again."""
        self._act([KEYS[keysym] for keysym in keysyms])
        self._follow(lambda: self._display.press(*keysyms))

    def tab_to(self, id: str) -> None:
        """Go to a widget by Tab alone, and do what is to be done with it by Enter."""
        ids = self.ids()
        steps = (ids.index(id) - ids.index(str(self.screen.page.focus))) % len(ids)
        self.press(*["Tab"] * steps, "Return")

    def resize(self, *sizes: tuple[int, int]) -> None:
        """Drag both windows through these sizes, and wait until both look the same again."""
        for size in sizes:
            self.window._window.size = size
            self._step()
        self._display.resize(self._display.windows()[0], *sizes)
        self._wait()

    def click(self, id: str) -> None:
        """Click on a widget in both, and wait until both look the same again."""
        at = next(w for w in self.screen.page.everything() if w.id == id).rect.center
        self._act([move(at), press(at), release(at)])
        self._follow(lambda: self._display.click(*at))

    def meet(self) -> None:
        """Wait until the real window stands there and looks like its twin."""
        self._display.point(*_ASIDE)
        self._act([move(_ASIDE)])
        self._wait()

    def picture(self) -> bytes:
        """The twin's pixels, as the display keeps them."""
        return pygame.image.tobytes(self.window.canvas, "BGRA")

    def close(self) -> None:
        self.window.close()

    def _act(self, events: list[Event]) -> None:
        for event in events:
            pygame.event.post(event)
        self._step()

    def _step(self) -> None:
        for _round in range(2):
            self.window.step()
            come_to_rest(self.window, self._clock)
            self._clock.now += 1000

    def _follow(self, act: Callable[[], None]) -> None:
        """Do the same in the real window, once it takes presses again."""
        time.sleep(GAP_MS / 1000 * 1.2)
        act()
        self._wait()

    def _wait(self) -> None:
        end = time.monotonic() + _PATIENCE
        size, wanted = self.window.canvas.get_size(), self.picture()
        while not _same(self._display.picture(size), wanted):
            assert time.monotonic() < end, "the window never came to look like its twin"
            time.sleep(0.02)


class _Dutch(NoVoice):
    """The voice of the twin, which is never asked to speak."""

    def speaks(self, language: str) -> bool:
        return language == "nl"


def _computer_with_a_voice(programs: Path) -> Path:
    """A folder with nothing to run but a program that lists a Dutch voice, and never speaks."""
    programs.mkdir()
    espeak = programs / "espeak-ng"
    espeak.write_text("#!/bin/sh\necho 'Pty Language'\necho ' 5  nl'\n", "utf-8")
    espeak.chmod(0o755)
    return programs


@contextmanager
def twins(
    display: Display,
    folder: Path,
    settings: Settings = _USUAL,
    command: Sequence[str | Path] = CHECKOUT,
    surroundings: Mapping[str, str] = os.environ,
    cwd: str = ".",
) -> Iterator[Twins]:
    """Start the game on the display, in these surroundings, with its twin beside it."""
    environment = {
        **surroundings,
        "DISPLAY": display.name,
        "LEF_DATA": str(folder / "real"),
        "LEF_SCENARIOS": "",
        "LEF_LANGUAGE": "nl",
        "HOME": str(folder),
        "PATH": str(_computer_with_a_voice(folder / "programs")),
    }
    environment.pop("SDL_VIDEODRIVER", None)
    SettingsFile(folder / "real" / "settings.json").remember(Settings(), settings)
    game = subprocess.Popen([*command, "--seed", str(SEED)], env=environment, cwd=cwd)
    pair = Twins(display, folder / "twin", settings)
    pair.process = game.pid
    try:
        pair.meet()
        yield pair
    finally:
        pair.close()
        game.terminate()
        game.wait()


def _same(one: bytes, other: bytes) -> bool:
    """The same but for the byte of each pixel that the display leaves empty."""
    return all(one[part::4] == other[part::4] for part in range(3))
