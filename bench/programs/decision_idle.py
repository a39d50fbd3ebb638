"""Stands at a decision and is left alone. Prints the CPU seconds it took."""

import sys
import time

from decision import AT_A_DECISION

from game.app.window import Window
from game.cli import main

duration = float(sys.argv[1])
settled = 0.0
begin = 0.0
step = Window.step


def step_in_time(window: Window) -> bool:
    """The step of the game, for as long as is asked; what comes before it rests does not count."""
    global settled, begin
    now = time.monotonic()
    if not settled:
        settled = now + 6
    elif now > settled and not begin:
        begin = time.process_time()
    elif begin and now > settled + duration:
        print(time.process_time() - begin)
        return False
    return step(window)


Window.step = step_in_time
sys.exit(main(AT_A_DECISION))
