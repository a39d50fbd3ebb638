"""What a trainer asks for at the start of today's game stays today's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from game.app.screen import Screen
from game.cli import main
from game.cli.asked import settings_file
from game.settings import LARGE_TEXT, Settings
from tests.closed_window import keep_closed

Changed = Callable[[Settings, Settings], None]
FLAGS = ("--large", "--contrast", "--quiet")


@pytest.fixture
def started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[Settings, Changed]]:
    """The settings with which a window opened, and what it tells of a change."""
    monkeypatch.setenv("LEF_DATA", str(tmp_path))
    opened: list[tuple[Settings, Changed]] = []

    def run(
        screen: Screen, settings: Settings, *, settings_changed: Changed, **more: object
    ) -> None:
        opened.append((settings, settings_changed))

    keep_closed(monkeypatch, run)
    return opened


@pytest.mark.parametrize("command", [(), ("play", "late-supplies")])
def test_flags_hold_for_this_start_and_are_not_remembered(
    started: list[tuple[Settings, Changed]], command: tuple[str, ...]
) -> None:
    assert main([*FLAGS, *command]) == 0
    assert main([*command]) == 0
    (today, _), (next_time, _) = started
    assert (today.text_scale, today.high_contrast, today.muted) == (LARGE_TEXT, True, True)
    assert next_time == Settings(language="nl")


def test_what_is_changed_in_the_game_is_remembered_without_the_flags(
    started: list[tuple[Settings, Changed]],
) -> None:
    assert main([*FLAGS, "--language", "en"]) == 0
    ((today, tell),) = started
    tell(today, replace(today, less_motion=True))
    assert settings_file().remembered == Settings(less_motion=True)
    tell(today, replace(today, high_contrast=False, language="nl"))
    assert settings_file().remembered == Settings(less_motion=True, language="nl")


def test_letters_that_were_set_larger_than_the_flag_asks_stay_so(
    started: list[tuple[Settings, Changed]],
) -> None:
    settings_file().remember(Settings(), Settings(text_scale=2.0))
    assert main(["--large"]) == 0
    assert started[0][0].text_scale == 2.0
