"""Whether the pygame in this environment is the one that Lef is made for."""

from __future__ import annotations

import pygame

from game.words import _


def wrong_pygame() -> str | None:
    """What to do about another pygame than pygame-ce, in one sentence; None when all is well.

    The two packages share the name `pygame`, so the one that was installed last is met.
    """
    if getattr(pygame, "IS_CE", False):
        return None
    return _(
        "Hier staat een andere pygame dan Lef nodig heeft; doe eerst "
        "‘pip uninstall pygame’ en dan ‘pip install --force-reinstall pygame-ce’."
    )
