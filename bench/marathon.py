"""A bot that plays the real window for very long, to see that nothing breaks and nothing piles up.

    python bench/marathon.py [CHOICES [SEED]]

It presses keys and clicks as they come: situations, debriefs, another way, the pause, settings,
help, two languages, other sizes. Nobody waits, for the clock jumps. Every so many choices the next
player sits down: a new window, and no roads. After each stretch one line tells what the program
holds when the next player sits down and everything that is only kept to be quick is let go; what
it holds more after the last one than halfway has piled up.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import _lru_cache_wrapper
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parents[1]))

import pygame
from pygame.event import Event

from game.app.sounds import Sound, Sounds
from game.app.start import new_world
from game.app.widgets.base import Role, Widget
from game.app.window import Window
from game.authoring.library import Library
from game.places import shipped_scenarios
from game.roads.folder import RoadFolder
from game.settings import Settings
from game.words import speak

CHOICES = 100_000
STRETCHES = 20
"""So many times it tells what it holds."""
OF_ONE_PLAYER = 100
"""After so many choices the next player sits down."""
GROWTH = {"blocks": 0.01, "objects": 0.01, "resident": 0.1}
"""It may hold so much more in the end than halfway, as a share; pictures lie less neatly."""

_USUAL = Settings(language="nl", is_shared=False)
_STEP_MS = 1000
"""Longer than any guard or movement, so that each press counts and each page stands still."""
_SIZES = ((640, 360), (800, 450), (640, 480))
_KEYS = (
    *(pygame.K_TAB, pygame.K_UP, pygame.K_DOWN, pygame.K_LEFT, pygame.K_RIGHT, pygame.K_PAGEDOWN),
    *(pygame.K_BACKSPACE, pygame.K_ESCAPE, pygame.K_a, pygame.K_v, pygame.K_s, pygame.K_m),
    *(pygame.K_F1, pygame.K_1, pygame.K_2, pygame.K_3, pygame.K_4),
)
_WAYS_ON = ("begin", "go-on", "on", "debrief", "board", "done", "close")
_DEBRIEFED = 0.25
"""How often a story that is over is looked back on; that takes as long as thirty choices."""
_ANY_KEY, _ANY_WIDGET = 0.04, 0.06
"""How often it presses any key, and acts on anything at all, instead of going on."""


class JumpingClock:
    """Time passes only between presses, and then at once."""

    def __init__(self) -> None:
        self._now = 0

    def now_ms(self) -> int:
        """Milliseconds since the bot began."""
        return self._now

    def wait(self, rate: int) -> None:
        """Be past everything that moves or is held up."""
        self._now += _STEP_MS


class Counting(Sounds):
    """Hears how often something was chosen."""

    def __init__(self) -> None:
        super().__init__(lambda: Settings(muted=True))
        self.choices = 0

    def play(self, sound: Sound, then: Sound | None = None) -> None:
        """Count a choice; nothing is heard."""
        self.choices += sound is Sound.CHOOSE


@dataclass(frozen=True, slots=True)
class Holding:
    """What the program holds after so many choices."""

    choices: int
    blocks: int
    """Pieces of memory that Python has handed out."""
    objects: int
    """Objects that Python's search for garbage knows."""
    resident: int
    """KiB of the process in memory; 0 where the system does not tell."""

    def __str__(self) -> str:
        return (
            f"{self.choices:7} choices  {self.blocks:8} blocks  {self.objects:7} objects  "
            f"{self.resident / 1024:6.1f} MiB"
        )


class Bot:
    """Somebody who keeps playing, whatever comes."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._random = Random(seed)
        self._clock = JumpingClock()
        self._sounds = Counting()
        self._roads = RoadFolder(folder)
        self._world = new_world(Library(shipped_scenarios()), self._roads, None)
        self._world.new_seed = lambda: self._random.randrange(10_000)
        self._world.sounds = self._sounds
        self._world.settings = _USUAL
        self._sat_down_at = 0
        self.presses = self.windows = self.frames = 0
        self._window = self._opened()

    @property
    def choices(self) -> int:
        """How many choices were made in all."""
        return self._sounds.choices

    def press(self) -> None:
        """Do one thing that somebody at this page could do."""
        self.presses += 1
        for event in self._wanted():
            pygame.event.post(event)
        before = self._window.frames_drawn
        is_open = self._window.step()
        self.frames += self._window.frames_drawn - before
        self._clock.wait(60)
        if not is_open:
            self._reopen()
        if self.choices - self._sat_down_at >= OF_ONE_PLAYER:
            self.sit_down()

    def sit_down(self) -> None:
        """Be the next player: nothing is left of the last one, and everything is set as usual."""
        self._sat_down_at = self.choices
        for road in self._roads.path.glob("*/*.road"):
            road.unlink()
        self._world.settings = _USUAL
        speak(_USUAL.language)
        self._reopen()

    def holding(self) -> Holding:
        """What is held when the next player sits down, without what is only kept to be quick."""
        self._world.library = Library(shipped_scenarios())  # which remembers what it has read
        self._world.screens.board(anew=True)
        self.sit_down()
        for kept in gc.get_objects():
            if isinstance(kept, _lru_cache_wrapper):
                kept.cache_clear()
        gc.collect()
        return Holding(
            self.choices, sys.getallocatedblocks(), len(gc.get_objects()), _resident_kib()
        )

    def close(self) -> None:
        """Stop playing."""
        self._window.close()

    def _reopen(self) -> None:
        self._window.close()
        self._window = self._opened()

    def _opened(self) -> Window:
        self.windows += 1
        window = Window(
            self._world.screens.board(),
            self._world.settings,
            clock=self._clock,
            size=self._random.choice(_SIZES),
            settings_changed=self._on_settings,
            help_screen=self._world.screens.help,
            sounds=self._sounds,
        )
        window.step()
        self._clock.wait(60)
        return window

    def _on_settings(self, before: Settings, after: Settings) -> bool:
        self._world.settings = after
        return True

    def _wanted(self) -> Iterator[Event]:
        stops = [widget for widget in self._window.screen.page.everything() if widget.focusable]
        ways_on = [widget for widget in stops if _leads_on(widget)]
        chance, looks_back = self._random.random(), self._random.random() < _DEBRIEFED
        others = [widget for widget in ways_on if widget.id != "debrief"]
        ways_on = ways_on if looks_back or not others else others
        if chance < _ANY_KEY or not stops:
            yield _key(self._random.choice(_KEYS))
        elif chance < _ANY_KEY + _ANY_WIDGET:
            yield from self._act_on(self._random.choice(stops))
        elif ways_on:
            yield from self._act_on(self._random.choice(ways_on))
        else:
            yield _key(pygame.K_RETURN)

    def _act_on(self, widget: Widget) -> Iterator[Event]:
        """By the mouse where it can be seen, else by the keyboard."""
        page = self._window.screen.page
        at = widget.rect.center
        if self._random.random() < 0.5 and self._window.canvas.get_rect().collidepoint(at):
            yield Event(pygame.MOUSEMOTION, pos=at, rel=(0, 0), buttons=(0, 0, 0), touch=False)
            yield Event(pygame.MOUSEBUTTONDOWN, pos=at, button=1, touch=False)
            yield Event(pygame.MOUSEBUTTONUP, pos=at, button=1, touch=False)
        else:
            page.focus_on(widget.id)
            yield _key(pygame.K_RETURN)


def _leads_on(widget: Widget) -> bool:
    """Whether this begins a situation, answers, or goes on to what comes next."""
    is_situation = widget.id.startswith("situation-")
    return widget.role is Role.CHOICE or is_situation or widget.id in _WAYS_ON


def _key(code: int) -> Event:
    return Event(pygame.KEYDOWN, key=code, mod=0, unicode="", scancode=0)


def _resident_kib() -> int:
    """How much of the process is in memory; 0 where the system does not tell."""
    try:
        status = Path("/proc/self/status").read_text()
    except OSError:
        return 0
    return int(status.split("VmRSS:")[1].split()[0])


def piled_up(held: list[Holding]) -> list[str]:
    """What it holds more of in the end than halfway; nothing when all is well."""
    said = []
    for what, share in GROWTH.items():
        halfway, end = (getattr(held[at], what) for at in (len(held) // 2, -1))
        if end > halfway * (1 + share):
            said.append(f"piled up, {what}: {halfway} halfway, {end} at the end")
    return said


@contextmanager
def playing(seed: int = 0) -> Iterator[Bot]:
    """A bot with a folder of its own, that is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        bot = Bot(Path(folder), seed)
        try:
            yield bot
        finally:
            bot.close()
            speak("nl")


def main(choices: int = CHOICES, seed: int = 0) -> int:
    """Play on until so many choices are made; 1 when something piled up."""
    os.environ["SDL_VIDEODRIVER"] = os.environ["SDL_AUDIODRIVER"] = "dummy"
    held: list[Holding] = []
    with playing(seed) as bot:
        while bot.choices < choices:
            bot.press()
            if bot.choices >= choices * (len(held) + 1) // STRETCHES:
                held.append(bot.holding())
                print(held[-1], flush=True)
        print(f"{bot.presses} presses, {bot.frames} frames, {bot.windows} windows, no error")
    said = piled_up(held)
    print("\n".join(said) if said else "nothing piled up in the second half")
    return 1 if said else 0


def _asked() -> tuple[int, int]:
    """How many choices, and the seed, from the command line; exits with 2 when that is wrong."""
    parser = argparse.ArgumentParser(description="A bot that plays the real window for very long.")
    parser.add_argument("choices", nargs="?", type=int, default=CHOICES)
    parser.add_argument("seed", nargs="?", type=int, default=0)
    wanted = parser.parse_args()
    if wanted.choices < STRETCHES:
        parser.error(f"choices: at least {STRETCHES}, for so often it counts what it holds")
    return wanted.choices, wanted.seed


if __name__ == "__main__":
    sys.exit(main(*_asked()))
