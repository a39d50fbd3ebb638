"""The sound device: opened when something is first to be heard, and perhaps not there at all."""

from __future__ import annotations

import pygame


def is_open() -> bool:
    """Whether anything can sound now."""
    try:
        return pygame.mixer.get_init() is not None
    except NotImplementedError:  # a pygame that was built without its mixer
        return False


def opened() -> bool:
    """Whether the device is open, after trying to open it."""
    if is_open():
        return True
    try:
        pygame.mixer.init()
    except (pygame.error, OSError, NotImplementedError):
        return False
    return True
