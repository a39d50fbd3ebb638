"""A display that nobody sees: its keys are pressed and its picture is read."""

from __future__ import annotations

import os
import struct
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SIZE = (1280, 720)


@dataclass(frozen=True, slots=True)
class Display:
    """An X server without a screen; a window of its size covers it."""

    name: str
    _framebuffer: Path

    def press(self, *keysyms: str) -> None:
        self._xdotool("key", *keysyms)

    def point(self, x: int, y: int) -> None:
        self._xdotool("mousemove", str(x), str(y))

    def click(self, x: int, y: int) -> None:
        self._xdotool("mousemove", str(x), str(y), "click", "1")

    def windows(self) -> list[str]:
        """The windows of programs that are seen."""
        return self._xdotool("search", "--onlyvisible", "--class", ".", check=False).split()

    def resize(self, window: str, *sizes: tuple[int, int]) -> None:
        """Give the window these sizes, one right after the other."""
        steps = (("windowsize", window, str(width), str(height)) for width, height in sizes)
        self._xdotool(*(word for step in steps for word in step))

    def picture(self, size: tuple[int, int] = SIZE) -> bytes:
        """The pixels of a window of this size, four bytes each: blue, green, red, nothing."""
        dump = self._framebuffer.read_bytes()
        header_size, *_rest = struct.unpack_from(">I", dump)
        colours = struct.unpack_from(">I", dump, 19 * 4)[0]
        begin = header_size + 12 * colours
        width, height = size
        rows = range(begin, begin + 4 * SIZE[0] * height, 4 * SIZE[0])
        return b"".join(dump[row : row + 4 * width] for row in rows)

    def _xdotool(self, *arguments: str, check: bool = True) -> str:
        done = subprocess.run(
            ["xdotool", *arguments],
            env={**os.environ, "DISPLAY": self.name},
            check=check,
            stdout=subprocess.PIPE,
            text=True,
        )
        return done.stdout


@contextmanager
def virtual_display(folder: Path) -> Iterator[Display]:
    """Start an X server, and end it afterwards."""
    read, write = os.pipe()
    arguments = ["-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-fbdir", str(folder), "-nocursor"]
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-nolisten", "tcp", *arguments],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        assert number, "Xvfb did not start"
        yield Display(f":{number}", folder / "Xvfb_screen0")
    finally:
        server.terminate()
        server.wait()
