"""A display to measure windows on: the one that is there, a virtual one, or none at all."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_HAS_ITS_OWN = ("win32", "cygwin", "darwin")


@contextmanager
def display() -> Iterator[str]:
    """Have a display meanwhile; says which."""
    if os.environ.get("SDL_VIDEODRIVER"):
        yield f"SDL's {os.environ['SDL_VIDEODRIVER']} driver, as SDL_VIDEODRIVER asks"
    elif sys.platform in _HAS_ITS_OWN or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY"))):
        yield "the display of this computer"
    elif shutil.which("Xvfb"):
        with _virtual() as number:
            os.environ["DISPLAY"] = f":{number}"
            yield "a virtual display (Xvfb)"
            del os.environ["DISPLAY"]
    else:
        os.environ["SDL_VIDEODRIVER"] = "dummy"
        yield "no display: SDL's dummy driver, so opening a window costs nothing on either side"
        del os.environ["SDL_VIDEODRIVER"]


@contextmanager
def _virtual() -> Iterator[int]:
    """A display without a screen, under a number that it finds free."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1920x1200x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as answer:
            number = int(answer.readline())
        try:
            yield number
        finally:
            server.terminate()
