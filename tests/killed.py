"""A game that is killed at a random moment, and whether it lost anything.

`python -m tests.killed 200` does it two hundred times; a test does it a few times.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from game.authoring.library import Library
from game.places import shipped_scenarios
from game.roads.folder import RoadFile
from game.session import Session

CHECKOUT = Path(__file__).parents[1]
_QUIET = {"PYGAME_HIDE_SUPPORT_PROMPT": "1"}
LONGEST = 1.5
"""Seconds after its first choice within which a game is killed."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a killed game had shown, and what of it is there at the next start."""

    shown: int
    kept: int
    whole: bool
    """Whether every line of the file is whole."""
    resumed: int
    """The choices with which the next start goes on."""

    @property
    def lost_nothing(self) -> bool:
        """Every choice whose consequence was drawn is there, at most one more, and no half one."""
        return (
            self.whole and self.shown <= self.kept <= self.shown + 1 and self.resumed == self.kept
        )


def kill_one(folder: Path, chance: random.Random) -> Outcome:
    """Play in this folder, kill the game, and look at what it left."""
    game = subprocess.Popen(
        [sys.executable, __file__, folder, str(chance.randrange(10**6))],
        env={**os.environ, "PYTHONPATH": str(CHECKOUT), "SDL_VIDEODRIVER": "dummy", **_QUIET},
        stdout=subprocess.PIPE,
    )
    assert game.stdout is not None
    lines = [game.stdout.readline()]
    time.sleep(chance.uniform(0, LONGEST))
    game.kill()
    lines += game.stdout.read().splitlines(keepends=True)
    game.wait()
    *_, last = (line for line in lines if line.endswith(b"\n"))
    path, shown = last.decode().rsplit(maxsplit=1)
    text = Path(path).read_bytes()
    road = RoadFile(Path(path)).read()
    scenario = Library(shipped_scenarios()).of_road(road.heading, None)
    assert scenario is not None and scenario.scenario is not None
    resumed = Session.resume(scenario.scenario, road)
    kept = len(text.splitlines()) - 1
    return Outcome(int(shown), kept, text.endswith(b"\n"), len(resumed.road.choices))


def play(folder: Path, seed: int) -> None:
    """Play the window for ever, and tell how far each road has been drawn."""
    import pygame

    from game.app.screens.play import PlayScreen
    from game.app.start import new_world
    from game.app.window import Window
    from game.roads.folder import RoadFolder
    from game.settings import Settings

    class Clock:
        now = 0

        def now_ms(self) -> int:
            return self.now

        def wait(self, rate: int) -> None:
            self.now += 1000 // rate

    chance, clock = random.Random(seed), Clock()
    world = new_world(Library(shipped_scenarios()), RoadFolder(folder), seed)
    shelf = [loaded for _entry, loaded in world.library.load_all() if loaded.scenario]
    settings = Settings(less_motion=True, is_shared=False)
    window = Window(world.screens.board(), settings, clock=clock, size=(640, 360))
    while True:
        session = world.begin(chance.choice(shelf))
        window._show(PlayScreen(world, session))
        window.step()
        while isinstance(window.screen, PlayScreen):
            clock.now += 1000
            answers = [one.id for one in window.screen.page.everything() if one.shortcut]
            answers = [id for id in answers if id.startswith("answer:")]
            id = chance.choice(answers) if answers else "on"
            if window.screen.page.focus != id:
                window.screen.page.focus_on(id)
            key = pygame.event.Event(pygame.KEYDOWN, key=pygame.K_RETURN, mod=0, unicode="")
            pygame.event.post(key)
            window.step()
            clock.now += 1000
            window.step()
            assert session._file is not None
            os.write(1, f"{session._file.path} {len(session.state.chosen)}\n".encode())


def main(times: int) -> int:
    """Do it so many times; 1 when anything was lost."""
    chance, lost, choices = random.Random(), 0, 0
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(times):
            outcome = kill_one(Path(folder), chance)
            choices += outcome.kept
            if not outcome.lost_nothing:
                lost += 1
                print(outcome)
    print(f"killed {times} times, {choices} choices on the last roads, lost something {lost} times")
    return 1 if lost else 0


if __name__ == "__main__":
    if len(sys.argv) == 3:
        play(Path(sys.argv[1]), int(sys.argv[2]))
    sys.exit(main(int(sys.argv[1])))
