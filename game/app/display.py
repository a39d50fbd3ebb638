"""Whether this computer can show a window, asked before anything else of pygame is used."""

from __future__ import annotations

import os
import sys

from game.words import _

_SHOWS_NOTHING = ("dummy", "offscreen")


def why_no_window() -> str | None:
    """Why there can be no window, in one sentence to show; None when there can.

    Who names a driver in SDL_VIDEODRIVER gets that driver, even one that shows nothing. Where there
    can be a window the display stays open for it: to open one takes longer than to draw a page.
    """
    wanted = os.environ.get("SDL_VIDEODRIVER")
    if not wanted and _is_bare_terminal():
        return _no_display()
    # pygame takes a moment to come in, so a bare terminal has had its answer before.
    import pygame

    from game.app.pygame_check import wrong_pygame

    wrong = wrong_pygame()
    if wrong:
        return wrong
    try:
        pygame.display.init()
    except pygame.error:
        return _no_display()
    if not wanted and pygame.display.get_driver() in _SHOWS_NOTHING:
        pygame.display.quit()
        return _no_display()
    return None


def _is_bare_terminal() -> bool:
    """Every Unix but the Mac's tells by these variables where its display is."""
    has_its_own = sys.platform in ("win32", "cygwin", "darwin")
    return not has_its_own and not any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))


def _no_display() -> str:
    return _("Er is geen beeldscherm. Lef speelt in de terminal.")
