"""Draws an SVG that came from somewhere else, and never waits long for it."""

from __future__ import annotations

import io
from queue import Empty, SimpleQueue
from threading import Thread

import pygame

MOST_SECONDS = 2.0
"""A drawing that is fit takes a tenth of this, on a slow laptop too."""


class TooSlow(Exception):
    """The drawing was not done in time."""


def draw_in_time(
    source: bytes, size: tuple[int, int], seconds: float = MOST_SECONDS
) -> pygame.Surface:
    """The drawing at this size. Raises `TooSlow`, or pygame.error where it is no drawing.

    The library that draws cannot be stopped, so a drawing that takes too long is left to itself.
    """
    done: SimpleQueue[pygame.Surface | pygame.error] = SimpleQueue()

    def draw() -> None:
        try:
            done.put(pygame.image.load_sized_svg(io.BytesIO(source), size))
        except pygame.error as error:
            done.put(error)

    Thread(target=draw, daemon=True).start()
    try:
        drawn = done.get(timeout=seconds)
    except Empty:
        raise TooSlow from None
    if isinstance(drawn, pygame.error):
        raise drawn
    return drawn
