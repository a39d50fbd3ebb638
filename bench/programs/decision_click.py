"""Stands at a decision and an answer is pressed. Prints the milliseconds to the next frame."""

import sys

from clicks import Clicker
from decision import AT_A_DECISION

from game.app.widgets.base import Role
from game.app.window import Window
from game.cli import main

clicker: Clicker | None = None
step = Window.step


def step_and_tell(window: Window) -> bool:
    """The step of the game; tells of every frame."""
    global clicker
    drawn = window.frames_drawn
    is_open = step(window)
    if clicker is None:
        answers = [w for w in window.screen.page.everything() if w.role is Role.CHOICE]
        clicker = Clicker(int(sys.argv[1]), [answer.rect.center for answer in answers[-2:]])
    elif window.frames_drawn > drawn:
        clicker.shown()
    if clicker.is_done:
        print(clicker.milliseconds)
        return False
    return is_open


Window.step = step_and_tell
sys.exit(main(AT_A_DECISION))
