"""A whole game, played in the window and in its twin."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from game.app.screens.debrief import DebriefScreen
from game.app.screens.ending import EndingScreen
from game.app.screens.play import PlayScreen
from game.roads.folder import RoadFolder
from game.session import Session
from tests.window.twin import Twins


def session(pair: Twins) -> Session:
    screen = pair.screen
    assert isinstance(screen, PlayScreen)
    return screen._session


def best(session: Session) -> str:
    """A good choice here, so that the road is a long one."""
    return max(session.cards, key=lambda card: session.story.quality(session.state, card)).id


def play(pair: Twins, choose: Callable[[str], None], on: Callable[[], None]) -> tuple[str, ...]:
    """From the first decision to the end; the choices made."""
    made: list[str] = []
    while isinstance(pair.screen, PlayScreen):
        if pair.has("on"):
            on()
            continue
        choice = best(session(pair))
        made.append(choice)
        choose(choice)
    return tuple(made)


def play_by_keys(pair: Twins) -> tuple[str, ...]:
    """From the board to the debrief of the first situation; the choices made."""
    pair.press("Return")  # the first situation
    pair.press("Return")  # begin

    def choose(choice: str) -> None:
        ids = [card.id for card in session(pair).cards]
        pair.press(str(ids.index(choice) + 1))

    made = play(pair, choose, lambda: pair.press("Return"))
    while isinstance(pair.screen, EndingScreen):
        pair.press("Return")
    assert isinstance(pair.screen, DebriefScreen)
    return made


def kept(folder: Path) -> tuple[str, ...]:
    """The choices that the real game kept on disk."""
    file = RoadFolder(folder / "real" / "roads").latest("late-supplies")
    assert file is not None
    return file.read().choices
