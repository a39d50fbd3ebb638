"""Playing a session through each shell, by what a player does there."""

from collections.abc import Iterable, Iterator
from io import StringIO

from game.session import Session
from game.terminal.page import Page
from game.terminal.player import play


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
