"""A window that never opens, for tests of what it would have been opened with."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace

import pytest

from game.app import start


def keep_closed(monkeypatch: pytest.MonkeyPatch, seen: Callable[..., None]) -> None:
    """Tell what the game's window would show, instead of showing it."""

    def made(*given: object, **more: object) -> SimpleNamespace:
        return SimpleNamespace(run=lambda: seen(*given, **more))

    monkeypatch.setattr(start, "Window", made)
