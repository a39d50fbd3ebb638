"""Playing a session through each shell, by what a player does there."""

from collections.abc import Iterable, Iterator
from io import StringIO

import pygame

from game.app.screens.play import PlayScreen
from game.app.screens.playing.leaf_page import ON
from game.app.window import Window
from game.session import Session
from game.terminal.page import Page
from game.terminal.player import play
from tests.app.conftest import FakeClock
from tests.app.presses import key


def in_terminal(session: Session, choices: Iterable[str]) -> str:
    """Type the number of each choice as the cards then lie; stop where there are no more."""
    waiting: Iterator[str] = iter(choices)

    def ask() -> str:
        choice = next(waiting, None)
        if choice is None:
            raise EOFError
        return str([card.id for card in session.cards].index(choice) + 1)

    told = StringIO()
    play(session, Page(told), ask)
    return told.getvalue()


def in_window(window: Window, clock: FakeClock, session: Session, choices: Iterable[str]) -> None:
    """Press the key of each card, and Enter on every leaf between; the window stands on a play."""
    waiting = iter(choices)
    while isinstance(window.screen, PlayScreen):
        clock.now += 1000
        page = window.screen.page
        if any(widget.id == ON for widget in page.everything()):
            pygame.event.post(key(pygame.K_RETURN))
        else:
            choice = next(waiting, None)
            if choice is None:
                return
            number = [card.id for card in session.cards].index(choice)
            pygame.event.post(key(pygame.K_1 + number, scancode=pygame.KSCAN_1 + number))
        window.step()
