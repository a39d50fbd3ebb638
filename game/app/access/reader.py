"""The screen reader, if there is one: it is told the page, and what it asks becomes events."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from types import ModuleType
from typing import Any

import pygame
from pygame.event import Event

from game.app.access.tree import Tree, news, tell
from game.app.screen import Screen
from game.app.widgets.asked import ask
from game.app.widgets.base import Widget

_log = logging.getLogger(__name__)


class ScreenReader:
    """Whoever listens to a window; while nobody does, this does next to nothing.

    Where AccessKit is missing, or fails, nobody is told anything and the game goes on.
    """

    def __init__(self) -> None:
        self._kit: ModuleType | None = None
        self._adapter: Any = None
        self._listener: _Listener | None = None
        self._switched: deque[bool] = deque()
        """Whether somebody listens from then on; filled on any thread."""
        self._requests: deque[Any] = deque()
        """What was asked; filled on any thread."""

    def attach(self, window: pygame.Window) -> None:
        """Be found by screen readers; on a window that was not yet shown."""
        self._try(partial(self._attach, window))

    def asked(self) -> Iterator[Event]:
        """What was asked since the last time, for the page that was told last."""
        while self._requests:
            request = self._requests.popleft()
            event = self._listener.asked(request) if self._listener else None
            if event:
                yield event

    def follow(self, window: pygame.Window, screen: Screen, over: Sequence[Widget] = ()) -> None:
        """Tell what has changed on the screen, and over it, if somebody listens."""
        while self._switched:
            listens = self._switched.popleft() and self._kit is not None
            self._listener = _Listener(self._kit, self._adapter) if listens else None
        if self._listener:
            self._try(partial(self._listener.tell, window, screen, over))

    def _attach(self, window: pygame.Window) -> None:
        from game.app.access import kit

        switched = self._switched.append
        self._adapter = kit.attach(
            window, partial(switched, True), partial(switched, False), self._requests.append
        )
        self._kit = kit

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException:  # a panic of AccessKit is no Exception
            _log.debug("no screen reader is told anything from here on", exc_info=True)
            self._kit = self._listener = None


class _Listener:
    """What somebody who listens was told so far."""

    def __init__(self, kit: Any, adapter: Any) -> None:
        self._kit = kit
        self._adapter = adapter
        self._told: Tree | None = None
        self._window_focused: bool | None = None
        self._lines: tuple[str, ...] = ()
        self._news = ""

    def asked(self, request: Any) -> Event | None:
        meant = self._kit.meaning(request)
        if meant is None or self._told is None:
            return None
        what, number = meant
        nodes = (node for node in self._told.root.walk() if node.number == number)
        widget = next((node.widget for node in nodes), None)
        return ask(what, widget) if widget else None

    def tell(self, window: pygame.Window, screen: Screen, over: Sequence[Widget]) -> None:
        """The page first and then its news, so that the news is heard after the new focus."""
        over = (*screen.over, *over)
        if window.focused != self._window_focused:
            self._window_focused = window.focused
            self._kit.focus(self._adapter, window.focused)
        tree = tell(window.title, window.size, screen.page, over, self._news)
        known, self._told = self._told, tree
        if tree == known:
            return
        self._kit.place(self._adapter, window)
        self._kit.update(self._adapter, tree)
        before, self._lines = self._lines, tree.lines()
        fresh = news(before, self._lines)
        if fresh:
            self._news = fresh
            self._told = tell(window.title, window.size, screen.page, over, fresh)
            self._kit.update(self._adapter, self._told)
