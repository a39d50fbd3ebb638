"""Keys and mouse as the window gets them."""

from __future__ import annotations

import pygame
from pygame.event import Event


def key(code: int, mod: int = 0, scancode: int = 0) -> Event:
    return Event(pygame.KEYDOWN, key=code, mod=mod, unicode="", scancode=scancode)


def press(at: tuple[int, int]) -> Event:
    return Event(pygame.MOUSEBUTTONDOWN, pos=at, button=1, touch=False)


def release(at: tuple[int, int]) -> Event:
    return Event(pygame.MOUSEBUTTONUP, pos=at, button=1, touch=False)


def move(to: tuple[int, int], *, held: bool = False) -> Event:
    return Event(pygame.MOUSEMOTION, pos=to, rel=(0, 0), buttons=(int(held), 0, 0), touch=False)


def wheel(steps: int) -> Event:
    return Event(pygame.MOUSEWHEEL, x=0, y=steps, flipped=False)
