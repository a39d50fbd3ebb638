"""Who plays on this laptop: asked once, and what a laptop of many forgets between two players."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from game import phrases
from game.roads.folder import REST_S, RoadFolder
from game.settings import Settings, SettingsFile
from game.words import _

if TYPE_CHECKING:
    from game.terminal.page import Ask, Page


def forget_last_player(settings: Settings, roads: RoadFolder) -> None:
    """On a laptop of many, begin fresh when the last player has been away for a while.

    A shorter while is one in which somebody closed the game, or it stopped by itself.
    """
    rested = roads.rested() if settings.is_shared else None
    if rested is not None and rested >= REST_S:
        with suppress(OSError):  # the board says so when it is asked for by hand
            roads.wipe()


def ask_in_terminal(file: SettingsFile, page: Page, ask: Ask) -> bool:
    """Ask who plays where nobody said yet; False when the player stopped.

    A script that plays is not asked: it could not know that this is the first time.
    """
    from game.terminal.player import who_plays  # the window asks in its own way

    now = file.remembered
    if now.is_shared is not None or not sys.stdin.isatty():
        return True
    page.paragraph(phrases.privacy())
    answer = who_plays(page, ask)
    if answer is not None:
        file.remember(now, now.shared_by_many(answer))
    return answer is not None


def forget_in_terminal(settings: Settings, roads: RoadFolder, page: Page) -> None:
    """After a game that was finished on a laptop of many."""
    if not settings.is_shared:
        return
    page.paragraph()
    try:
        roads.wipe()
    except OSError:
        page.paragraph(phrases.not_all_gone(roads.path))
    else:
        page.paragraph(_("Lef heeft gewist wat hier gekozen is. De volgende begint fris."))
