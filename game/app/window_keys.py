"""The keys that belong to the window, whatever screen it shows: the look and the sound."""

from __future__ import annotations

from dataclasses import replace

import pygame
from pygame.event import Event

from game.app.screen import ChangeSettings, Say, Several, Wish
from game.settings import Settings
from game.words import _

_LARGER = (pygame.K_PLUS, pygame.K_EQUALS, pygame.K_KP_PLUS)
_SMALLER = (pygame.K_MINUS, pygame.K_KP_MINUS)
_WITH_ANOTHER = pygame.KMOD_CTRL | pygame.KMOD_ALT | pygame.KMOD_META


def wish_of_key(event: Event, now: Settings) -> Wish:
    """What a key asks of the window itself; None where it is no such key.

    M is for the sound, F11 for the whole screen; Ctrl with plus, minus and 0 for the letters.
    """
    if event.type != pygame.KEYDOWN:
        return None
    mod = getattr(event, "mod", 0)
    if event.key == pygame.K_m and not mod & _WITH_ANOTHER:
        return _mute(now, not now.muted)
    if event.key == pygame.K_F11:
        return ChangeSettings(replace(now, fullscreen=not now.fullscreen))
    if not mod & pygame.KMOD_CTRL:
        return None
    if event.key in (*_LARGER, *_SMALLER):
        return ChangeSettings(now.larger(1 if event.key in _LARGER else -1))
    if event.key in (pygame.K_0, pygame.K_KP_0):
        return ChangeSettings(replace(now, text_scale=1.0))
    return None


def _mute(now: Settings, muted: bool) -> Wish:
    said = _("Geluid uit") if muted else _("Geluid aan")
    # What the window has to say of the change itself goes before.
    return Several((Say(said, silent=muted), ChangeSettings(replace(now, muted=muted))))
