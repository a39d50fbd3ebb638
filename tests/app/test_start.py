from __future__ import annotations

from pathlib import Path

import pytest

from game.app import start
from game.app.screen import ChangeSettings, GoTo, Screen, Several
from game.app.screens.board import BoardScreen
from game.app.screens.briefing import BriefingScreen
from game.app.screens.welcome import WelcomeScreen
from game.app.theme import Look
from game.authoring import Loaded, load
from game.authoring.library import Library
from game.roads.folder import RoadFolder
from game.settings import Settings
from tests.app.screens.worlds import write_situation
from tests.closed_window import keep_closed

Shown = list[tuple[Screen, Settings]]


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> Shown:
    """The screens that a window was opened on; it is closed at once."""
    screens: Shown = []
    keep_closed(monkeypatch, lambda *given, **_more: screens.append(given))
    return screens


ALONE = Settings(is_shared=False)


def open_on(folder: Path, loaded: Loaded | None, settings: Settings = ALONE) -> None:
    library, roads = Library(folder / "shipped"), RoadFolder(folder / "roads")
    start.open_window(library, roads, loaded, None, settings=settings)


def test_the_game_opens_on_its_board(tmp_path: Path, shown: Shown) -> None:
    open_on(tmp_path, None)
    ((screen, settings),) = shown
    assert isinstance(screen, BoardScreen)
    assert settings == ALONE


def test_the_first_start_asks_one_thing_and_then_goes_where_the_player_wanted(
    tmp_path: Path, shown: Shown
) -> None:
    loaded = load(write_situation(tmp_path / "shipped", "one", "Om elf uur", 10))
    for wanted, then in ((None, BoardScreen), (loaded, BriefingScreen)):
        open_on(tmp_path, wanted, Settings())
        screen = shown[-1][0]
        assert isinstance(screen, WelcomeScreen)
        screen.layout((1280, 720), Look.of((1280, 720), Settings()))
        answered = screen.acted("shared", 0)
        assert isinstance(answered, Several)
        change, go = answered.wishes
        assert isinstance(change, ChangeSettings) and change.settings.is_shared
        assert isinstance(go, GoTo) and isinstance(go.screen, then)


def test_one_situation_opens_on_its_briefing_in_the_look_that_was_asked_for(
    tmp_path: Path, shown: Shown
) -> None:
    loaded = load(write_situation(tmp_path / "shipped", "one", "Om elf uur", 10))
    open_on(tmp_path, loaded, Settings(1.5, high_contrast=True, is_shared=False))
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
