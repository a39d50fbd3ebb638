"""What a trainer reads on the board of a situation that is not right, whoever looks or listens."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.app.access.tree import tell
from game.app.screens.board import BoardScreen
from game.app.screens.briefing import BriefingScreen
from game.app.screens.play import PlayScreen
from game.app.start import GameScreens
from game.app.widgets.notice import Notice
from game.app.widgets.scroll import ScrollArea
from game.app.window import Window
from game.settings import Settings
from game.words import speak
from tests.app.conftest import FakeClock, OpenWindow, come_to_rest
from tests.app.presses import key
from tests.app.screens.pages import assert_all_in_sight, find
from tests.app.screens.worlds import SMALL, world_in, write_situation

GOOD = SMALL.read_text("utf-8")


def notices(board: BoardScreen) -> list[Notice]:
    return [widget for widget in board.page.everything() if isinstance(widget, Notice)]


def board_in(folder: Path, open_window: OpenWindow) -> BoardScreen:
    board = BoardScreen(world_in(folder))
    open_window(board)
    return board


def broken(folder: Path, id: str) -> Path:
    path = folder / "own" / id / "scenario.yaml"
    path.parent.mkdir(parents=True)
    text = GOOD.replace("leads_to: hal", "leads_to: hall").replace("move: cover", "move: coffer")
    path.write_text(text, "utf-8")
    return path


def test_the_first_of_many_mistakes_says_how_many_more_and_where_to_see_them(
    tmp_path: Path, open_window: OpenWindow
) -> None:
    broken(tmp_path, "kapot")
    (notice,) = notices(board_in(tmp_path, open_window))
    assert "kapot/scenario.yaml, regel 26, teken 19" in notice.where
    assert "En nog 2 punten. ‘lef check kapot’ toont alles." in notice.where
    assert notice.where.split("\n")[1].rstrip(".") in notice.name


def test_one_of_equal_name_stands_there_with_where_the_other_is(
    tmp_path: Path, open_window: OpenWindow
) -> None:
    write_situation(tmp_path / "shipped", "fiets", "Fiets", 1)
    write_situation(tmp_path / "own", "fiets", "Mijn fiets", 1)
    (notice,) = notices(board_in(tmp_path, open_window))
    assert notice.title == "‘fiets’ staat niet op het bord"
    assert "Lef zelf" in notice.sentence
    assert str(tmp_path) not in notice.name


def test_a_translation_that_cannot_be_read_is_told_beside_the_card(
    tmp_path: Path, open_window: OpenWindow
) -> None:
    file = write_situation(tmp_path / "own", "fiets", "Fiets", 1)
    file.with_name("en.po").write_bytes(b"\xff\xfe\x00")
    speak("en")
    board = board_in(tmp_path, open_window)
    assert find(board.page, "situation-fiets")
    (notice,) = notices(board)
    assert "fiets/en.po" in notice.where


def test_a_name_with_unseen_signs_is_readable(tmp_path: Path, open_window: OpenWindow) -> None:
    broken(tmp_path, f"a\n\u202e{'b' * 150}")
    (notice,) = notices(board_in(tmp_path, open_window))
    assert "\n" not in notice.title
    assert "\u202e" not in notice.name
    assert len(notice.title) < 110


@pytest.mark.parametrize("size", [(960, 540), (1280, 720)])
def test_every_notice_is_read_whole_by_keys_and_by_ear_at_the_largest_letters(
    tmp_path: Path, clock: FakeClock, size: tuple[int, int]
) -> None:
    write_situation(tmp_path / "shipped", "goed", "Goed", 1)
    write_situation(tmp_path / "own", "ook-goed", "Ook goed", 1)
    for number in range(4):
        broken(tmp_path, f"kapot-{number}")
    (tmp_path / "own" / "leeg.yaml").write_text("", "utf-8")
    board = BoardScreen(world_in(tmp_path))
    window = Window(board, Settings(text_scale=2.0), clock=clock, size=size)
    try:
        window.step()
        come_to_rest(window, clock)
        assert_all_in_sight(board.page, size)
        area = find(board.page, "cards")
        assert isinstance(area, ScrollArea)
        unread = {notice: set(range(notice.rect.h)) for notice in notices(board)}
        assert len(unread) == 5
        for _press in range(200):
            pygame.event.post(key(pygame.K_DOWN))
            window.step()
            come_to_rest(window, clock)
            seen = area.view(board._look)
            for notice, rows in unread.items():
                shown = notice.rect.clip(seen)
                rows -= set(range(shown.top - notice.rect.top, shown.bottom - notice.rect.top))
        assert [len(rows) for rows in unread.values()] == [0] * 5
        told = "\n".join(tell("", size, board.page).lines())
        assert all(notice.name in told for notice in unread)
    finally:
        window.close()


def test_a_story_under_way_goes_on_when_its_file_breaks(
    tmp_path: Path, open_window: OpenWindow, clock: FakeClock
) -> None:
    file = write_situation(tmp_path / "own", "fiets", "Fiets", 1)
    world = world_in(tmp_path)
    world.screens = GameScreens(world)
    world.hidden = {"need": "asthma"}
    window = open_window(world.screens.board())
    for code in (pygame.K_RETURN, pygame.K_RETURN):
        pygame.event.post(key(code))
        clock.now += 1000
        window.step()
        come_to_rest(window, clock)
    assert isinstance(window.screen, PlayScreen)
    good = file.read_text("utf-8")
    file.write_text(good.replace("leads_to: hal", "leads_to: hall"), "utf-8")
    speak("en")
    window.screen.language_changed()
    session = window.screen._session
    session.choose("wachten")
    assert session.is_kept
    board = world.screens.board()
    assert isinstance(board, BoardScreen)
    open_window(board)
    assert len(notices(board)) == 1
    file.write_text(good, "utf-8")
    board.opened(clock.now)
    board.rebuild()
    assert notices(board) == []
    (card,) = [w for w in board.page.everything() if w.id == "situation-fiets"]
    briefing = board.acted(card.id, clock.now)
    assert briefing is not None
    screen = briefing.screen
    assert isinstance(screen, BriefingScreen)
    assert screen._unfinished is not None
    assert screen._unfinished.state.chosen == ("wachten",)
