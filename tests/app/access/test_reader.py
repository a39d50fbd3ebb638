"""Whoever listens to the window is told the page, and what is asked comes in as events."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import accesskit
import pygame
import pytest

from game.app.access import kit
from game.app.access.reader import ScreenReader
from game.app.window import Window
from game.settings import Settings
from tests.app.conftest import FakeClock
from tests.app.decision import Decision
from tests.app.presses import key


class Desk:
    """AccessKit with nothing behind it: what it was told, and the ways to call back."""

    def __init__(self) -> None:
        self.updates: list[Any] = []
        self.calls = 0
        self.breaks: BaseException | None = None
        self.activated: Callable[[], None] = lambda: None
        self.deactivated: Callable[[], None] = lambda: None
        self.asked: Callable[[Any], None] = lambda request: None

    def attach(self, window: pygame.Window, *callables: Callable[..., None]) -> Desk:
        self.activated, self.deactivated, self.asked = callables
        return self

    def update_if_active(self, make: Callable[[], Any]) -> None:
        self.calls += 1
        if self.breaks:
            raise self.breaks
        self.updates.append(make())

    def update_window_focus_state(self, focused: bool) -> None:
        self.calls += 1

    def names(self) -> list[str]:
        return [node.label or node.value or "" for _number, node in self.updates[-1].nodes]

    def number_of(self, name: str) -> int:
        return next(int(number) for number, node in self.updates[-1].nodes if node.label == name)

    def ask(self, action: Any, name: str) -> None:
        self.asked(SimpleNamespace(action=action, target=self.number_of(name)))


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Desk:
    desk = Desk()
    monkeypatch.setattr(kit, "attach", desk.attach)
    return desk


@pytest.fixture
def screen() -> Decision:
    return Decision()


@pytest.fixture
def window(screen: Decision, clock: FakeClock) -> Iterator[Window]:
    window = Window(screen, Settings(), clock=clock, reader=ScreenReader())
    window.step()
    clock.now += 1000
    yield window
    window.close()


def test_while_nobody_listens_nothing_is_told(desk: Desk, window: Window) -> None:
    pygame.event.post(key(pygame.K_TAB))
    window.step()
    assert desk.calls == 0


def test_who_begins_to_listen_is_told_the_page_and_then_its_news(
    desk: Desk, window: Window
) -> None:
    desk.activated()
    window.step()
    page, with_news = desk.updates
    assert page.nodes[-1][1].label is None
    assert with_news.nodes[-1][1].label
    assert with_news.nodes[-1][1].live == accesskit.Live.POLITE
    window.step()
    assert len(desk.updates) == 2, "what has not changed is not told again"


def test_what_the_window_says_for_a_moment_is_told(desk: Desk, window: Window) -> None:
    desk.activated()
    window.step()
    pygame.event.post(key(pygame.K_m))
    window.step()
    assert "Geluid uit" in desk.names()
    assert "Geluid uit" in desk.updates[-1].nodes[-1][1].label.splitlines()


def test_the_focus_is_told_when_it_moves(desk: Desk, window: Window) -> None:
    desk.activated()
    window.step()
    before = desk.updates[-1].focus
    pygame.event.post(key(pygame.K_TAB))
    window.step()
    assert desk.updates[-1].focus != before


def test_a_press_that_is_asked_for_acts_like_a_key(
    desk: Desk, window: Window, screen: Decision
) -> None:
    desk.activated()
    window.step()
    last = [widget for widget in screen.page.everything() if widget.focusable][-1]
    desk.ask(accesskit.Action.FOCUS, last.name)
    window.step()
    assert screen.page.focus == last.id
    assert screen.acts == []
    desk.ask(accesskit.Action.CLICK, last.name)
    window.step()
    assert screen.acts == [last.id]


def test_what_is_asked_of_a_page_that_has_gone_does_nothing(
    desk: Desk, window: Window, screen: Decision
) -> None:
    desk.activated()
    window.step()
    desk.asked(SimpleNamespace(action=accesskit.Action.CLICK, target=12345))
    first = next(widget for widget in screen.page.everything() if widget.focusable)
    desk.ask(accesskit.Action.CLICK, first.name)
    screen.rebuild()
    window.step()
    assert screen.acts == []


def test_who_stops_listening_is_told_nothing_more_and_everything_on_coming_back(
    desk: Desk, window: Window
) -> None:
    desk.activated()
    window.step()
    names = desk.names()
    desk.deactivated()
    calls = desk.calls
    pygame.event.post(key(pygame.K_TAB))
    window.step()
    assert desk.calls == calls
    desk.activated()
    window.step()
    assert desk.names() == names


class Panic(BaseException):
    """What the library raises when it is lost is no Exception."""


def test_the_game_goes_on_when_accesskit_breaks(
    desk: Desk, window: Window, screen: Decision
) -> None:
    desk.breaks = Panic()
    desk.activated()
    window.step()
    calls = desk.calls
    pygame.event.post(key(pygame.K_RETURN))
    assert window.step()
    assert len(screen.acts) == 1
    assert desk.calls == calls


def test_the_game_goes_on_without_accesskit(
    monkeypatch: pytest.MonkeyPatch, screen: Decision, clock: FakeClock
) -> None:
    monkeypatch.delitem(sys.modules, "game.app.access.kit")
    monkeypatch.delattr("game.app.access.kit")
    monkeypatch.setitem(sys.modules, "accesskit", None)
    window = Window(screen, Settings(), clock=clock, reader=ScreenReader())
    window.step()
    clock.now += 1000
    pygame.event.post(key(pygame.K_RETURN))
    assert window.step()
    assert len(screen.acts) == 1
    window.close()
