"""A finger alone plays the game, with the events that SDL makes of it.

No program can touch a virtual display: X hands on what a touchscreen of the machine reports, and
neither xdotool nor the protocol it speaks (XTest) knows fingers. So these are the events
themselves. For the first finger SDL sends what a mouse would do, marked `touch`, and each time
what the finger did after it; of a second finger it tells only what that finger did.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pygame
import pytest
from pygame.event import Event

from game.app.screens.debrief import DebriefScreen
from game.app.screens.playing.decision_page import answer_id, choice_of
from game.app.widgets.guard import GAP_MS
from tests.app.conftest import FakeClock
from tests.app.player import Player

Point = tuple[int, int]
Act = Callable[[Player, str], None]


@pytest.fixture
def player(tmp_path: Path, clock: FakeClock) -> Iterator[Player]:
    player = Player(tmp_path, clock)
    yield player
    player.window.close()


def finger(player: Player, type: int, at: Point, id: int = 0) -> Event:
    """What one finger did; its place is told in parts of the window."""
    width, height = player.window.canvas.get_size()
    x, y = at[0] / width, at[1] / height
    return Event(type, touch_id=5, finger_id=id, x=x, y=y, dx=0.0, dy=0.0, pressure=1.0)


def goes_down(player: Player, at: Point) -> tuple[Event, ...]:
    return (
        Event(pygame.MOUSEMOTION, pos=at, rel=(0, 0), buttons=(0, 0, 0), touch=True),
        Event(pygame.MOUSEBUTTONDOWN, pos=at, button=1, clicks=1, touch=True),
        finger(player, pygame.FINGERDOWN, at),
    )


def trembles(player: Player, at: Point) -> tuple[Event, ...]:
    return (
        Event(pygame.MOUSEMOTION, pos=at, rel=(1, 0), buttons=(1, 0, 0), touch=True),
        finger(player, pygame.FINGERMOTION, at),
    )


def comes_up(player: Player, at: Point) -> tuple[Event, ...]:
    return (
        Event(pygame.MOUSEBUTTONUP, pos=at, button=1, clicks=1, touch=True),
        finger(player, pygame.FINGERUP, at),
    )


def send(player: Player, *events: Event) -> None:
    """So slowly that the guard against bouncing fingers would let each of them act."""
    for event in events:
        pygame.event.post(event)
        player.step()
        player.clock.now += GAP_MS


def middle(player: Player, id: str) -> Point:
    return player.find(id).rect.center


def tap(player: Player, id: str) -> None:
    at = middle(player, id)
    send(player, *goes_down(player, at), *trembles(player, at), *comes_up(player, at))


def by_key(player: Player, id: str) -> None:
    player.act(id)


def next_of(player: Player) -> str:
    """What is acted on here: the last answer, or what goes on."""
    stops = [one.id for one in player.page.everything() if one.focusable]
    answers = [id for id in stops if choice_of(id) is not None]
    known = ("on", "begin", "debrief")
    return answers[-1] if answers else next(id for id in stops if id in known)


def to_the_debrief(player: Player, act: Act) -> list[str]:
    """From the board on; all that is told, act by act."""
    board = (one.id for one in player.page.everything())
    act(player, next(id for id in board if "late-supplies" in id))
    told = [player.words()]
    while not isinstance(player.screen, DebriefScreen):
        act(player, next_of(player))
        told.append(player.words())
        assert told[-1] != told[-2], "nothing happened"
    return told


def test_a_finger_meets_page_by_page_what_the_keyboard_meets(tmp_path: Path) -> None:
    told, roads = [], []
    for act in (by_key, tap):
        player = Player(tmp_path / act.__name__, FakeClock())
        told.append(to_the_debrief(player, act))
        (file,) = player.roads.all_of("late-supplies")
        roads.append(file.read().choices)
        player.window.close()
    assert told[0] == told[1]
    assert roads[0] == roads[1]
    assert len(roads[0]) >= 3


def test_a_second_finger_neither_acts_nor_holds_up_the_first(player: Player) -> None:
    session = player.begin()
    ids = [card.id for card in session.cards]
    first, second = (middle(player, answer_id(id)) for id in ids[:2])
    send(player, *goes_down(player, first))
    for type in (pygame.FINGERDOWN, pygame.FINGERUP):
        send(player, finger(player, type, second, id=1))
    assert not session.state.chosen
    send(player, *comes_up(player, first))
    assert session.state.chosen == (ids[0],)
