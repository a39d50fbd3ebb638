"""Shows the board of the game once, and goes. Prints its peak in KiB."""

import sys

from memory import peak_kib

from game.app.window import Window
from game.cli import main


def show_once(window: Window) -> None:
    """Stay no longer than the first frame."""
    while not window.frames_drawn:
        window.step()
    print(peak_kib())
    window.close()


Window.run = show_once
sys.exit(main([]))
