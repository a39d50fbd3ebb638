"""Asked in a process of its own: what a display is, is settled when pygame first looks."""

from __future__ import annotations

import os
import subprocess
import sys

ASK = """
import sys
sys.platform = "linux"  # where a display is named in the environment, or is not there
from game.app.display import why_no_window
print(why_no_window())
print("pygame" in sys.modules)
"""
NO_DISPLAY = "Er is geen beeldscherm. Lef speelt in de terminal."


def ask(**environment: str) -> list[str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER")
    }
    done = subprocess.run(
        [sys.executable, "-c", ASK],
        env={**kept, "PYTHONIOENCODING": "utf-8", **environment},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


def test_a_bare_terminal_is_told_at_once_without_waiting_for_pygame() -> None:
    assert ask() == [NO_DISPLAY, "False"]


def test_a_display_that_does_not_answer_is_none() -> None:
    assert ask(DISPLAY=":987", SDL_VIDEODRIVER="x11")[0] == NO_DISPLAY


def test_who_asks_for_a_driver_that_shows_nothing_gets_it() -> None:
    assert ask(SDL_VIDEODRIVER="dummy")[0] == "None"


def test_another_pygame_is_named() -> None:
    told = subprocess.run(
        [
            sys.executable,
            "-c",
            "import pygame; pygame.IS_CE = 0\n"
            "from game.app.display import why_no_window; print(why_no_window())",
        ],
        env={**os.environ, "SDL_VIDEODRIVER": "dummy", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert "pygame-ce" in told.stdout
