from __future__ import annotations

from pathlib import Path

import pytest

from game.app import start, window
from game.app.screen import Screen
from game.app.screens.board import BoardScreen
from game.app.screens.briefing import BriefingScreen
from game.authoring import Loaded, load
from game.authoring.library import Library
from game.roads.folder import RoadFolder
from game.settings import Settings
from tests.app.screens.worlds import write_situation

Shown = list[tuple[Screen, Settings]]


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> Shown:
    """The screens that a window was opened on; it is closed at once."""
    screens: Shown = []
    monkeypatch.setattr(window, "run", lambda *given, **_more: screens.append(given))
    return screens


def open_on(folder: Path, loaded: Loaded | None, settings: Settings | None = None) -> None:
    library, roads = Library(folder / "shipped"), RoadFolder(folder / "roads")
    start.open_window(library, roads, loaded, None, settings=settings)


def test_the_game_opens_on_its_board(tmp_path: Path, shown: Shown) -> None:
    open_on(tmp_path, None)
    ((screen, settings),) = shown
    assert isinstance(screen, BoardScreen)
    assert settings == Settings()


def test_one_situation_opens_on_its_briefing_in_the_look_that_was_asked_for(
    tmp_path: Path, shown: Shown
) -> None:
    loaded = load(write_situation(tmp_path / "shipped", "one", "Om elf uur", 10))
    open_on(tmp_path, loaded, Settings(1.5, high_contrast=True))
    ((screen, settings),) = shown
    assert isinstance(screen, BriefingScreen)
    assert (settings.text_scale, settings.high_contrast) == (1.5, True)


def test_there_is_one_board_so_that_the_focus_is_where_it_was(tmp_path: Path) -> None:
    world = start.new_world(Library(tmp_path), RoadFolder(tmp_path), None)
    assert world.screens.board() is world.screens.board()


def test_a_seed_that_was_asked_for_is_the_seed_of_every_story(tmp_path: Path) -> None:
    world = start.new_world(Library(tmp_path), RoadFolder(tmp_path), 5)
    assert {world.new_seed() for _ in range(3)} == {5}


def test_a_situation_given_by_its_path_is_read_by_who_recorded_it(
    tmp_path: Path, shown: Shown
) -> None:
    path = write_situation(tmp_path / "elsewhere", "leak", "Het lek", 10)
    clip = path.parent / "voice" / "nl" / "about.1.ogg"
    clip.parent.mkdir(parents=True)
    clip.write_bytes(b"sound")
    open_on(tmp_path, load(path))
    ((screen, _),) = shown
    assert list(screen.narration.recordings.values()) == [clip]
