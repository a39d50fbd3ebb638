from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game import places
from game.app.screens.board import BoardScreen
from game.app.theme import Look
from game.app.widgets.base import Role
from game.app.widgets.scenario_card import ScenarioCard
from game.app.window import Window
from game.app.world import World
from game.authoring import Loaded, load
from game.authoring.library import Library
from game.places import shipped_scenarios
from game.session import Session
from game.settings import Settings
from game.words import speak
from tests.app.conftest import FakeClock, OpenWindow
from tests.app.presses import key, press, release
from tests.app.screens.pages import assert_all_in_sight, find, names
from tests.app.screens.worlds import Elsewhere, world_in, write_situation

BROKEN = Path(__file__).parents[2] / "bad_scenarios" / "unknown-scene.yaml"


@pytest.fixture(autouse=True)
def dutch() -> Iterator[None]:
    yield
    speak("nl")


@pytest.fixture
def world(tmp_path: Path) -> World:
    """Two that are shipped, in another order than their names, and one of a trainer."""
    write_situation(tmp_path / "shipped", "a-last", "Altijd ja", 20)
    write_situation(tmp_path / "shipped", "z-first", "Om elf uur", 10)
    write_situation(tmp_path / "own", "ours", "Bij ons", 1)
    return world_in(tmp_path)


def loaded(world: World, name: str) -> Loaded:
    path = world.library.find(name)
    assert path is not None
    return load(path)


def played(world: World, name: str, need: str, *choices: str) -> Session:
    found = loaded(world, name)
    assert found.scenario is not None
    session = Session.begin(
        found.scenario, found.text, 1, world.today(), world.roads, {"need": need}
    )
    for choice in choices:
        session.choose(choice)
    return session


def opened(window: Window) -> Loaded | Session | None:
    """What the screen that is shown now was asked for."""
    assert isinstance(window.screen, Elsewhere)
    return window.screen.shown


def board_of(window: Window) -> BoardScreen:
    assert isinstance(window.screen, BoardScreen)
    return window.screen


def titles(board: BoardScreen) -> list[str]:
    return [card.title for card in board.page.everything() if isinstance(card, ScenarioCard)]


def test_the_situations_stand_in_their_order_and_those_of_the_trainer_apart(
    world: World, open_window: OpenWindow
) -> None:
    board = board_of(open_window(BoardScreen(world)))
    assert titles(board) == ["Om elf uur", "Altijd ja", "Bij ons"]
    said = names(board.page)
    ours = said.index("Van jullie")
    assert ours < next(n for n, name in enumerate(said) if name.startswith("Bij ons"))


def test_without_situations_of_their_own_there_is_no_heading_for_them(
    tmp_path: Path, open_window: OpenWindow
) -> None:
    write_situation(tmp_path / "shipped", "one", "Om elf uur", 10)
    board = board_of(open_window(BoardScreen(world_in(tmp_path))))
    assert "Van jullie" not in names(board.page)


def test_short_situations_stand_apart_under_the_longer_ones(
    tmp_path: Path, open_window: OpenWindow
) -> None:
    write_situation(tmp_path / "shipped", "short", "Drie minuten werk", 1)
    shutil.copytree(shipped_scenarios() / "three-reports", tmp_path / "shipped" / "long")
    board = board_of(open_window(BoardScreen(world_in(tmp_path))))
    assert titles(board) == ["Drie meldingen, twee handen", "Drie minuten werk"]
    said = names(board.page)
    short = next(n for n, name in enumerate(said) if name.startswith("Drie minuten werk"))
    assert said.index("In drie minuten") == short - 1


def test_the_first_screen_says_what_this_is(world: World, open_window: OpenWindow) -> None:
    said = " ".join(names(board_of(open_window(BoardScreen(world))).page))
    assert "Dit is oefenen. Jij krijgt geen cijfer." in said
    assert "Lef stuurt niets weg en weet niet wie je bent." in said


def test_enter_opens_the_briefing_of_the_first_situation(
    world: World, open_window: OpenWindow
) -> None:
    window = open_window(BoardScreen(world))
    pygame.event.post(key(pygame.K_RETURN))
    window.step()
    assert opened(window) == loaded(world, "z-first")


def test_arrows_lead_to_the_next_situation(world: World, open_window: OpenWindow) -> None:
    window = open_window(BoardScreen(world))
    for code in (pygame.K_RIGHT, pygame.K_SPACE):
        pygame.event.post(key(code))
    window.step()
    assert opened(window) == loaded(world, "a-last")


def test_a_click_opens_the_briefing(world: World, open_window: OpenWindow) -> None:
    window = open_window(BoardScreen(world))
    at = find(board_of(window).page, "situation-a-last").rect.center
    for event in (press(at), release(at)):
        pygame.event.post(event)
    window.step()
    assert opened(window) == loaded(world, "a-last")


def test_a_finished_road_shows_the_ending_that_was_found(
    world: World, open_window: OpenWindow
) -> None:
    ended = played(world, "z-first", "guests", "bellen").ended
    assert ended is not None
    board = board_of(open_window(BoardScreen(world)))
    card = find(board.page, "situation-z-first")
    assert isinstance(card, ScenarioCard)
    assert [ending.icon for ending in card.endings if ending.found] == [ended.path.value]
    assert len(card.endings) == 3
    assert "Gevonden: " in card.name
    assert "Nog niet gespeeld" in find(board.page, "situation-a-last").name


def test_endings_of_an_earlier_version_do_not_count(world: World, open_window: OpenWindow) -> None:
    played(world, "z-first", "guests", "bellen")
    path = world.library.find("z-first")
    assert path is not None
    file = path / "scenario.yaml"
    file.write_text(file.read_text("utf-8") + "# changed\n", "utf-8")
    board = board_of(open_window(BoardScreen(world)))
    assert "Gevonden: " not in find(board.page, "situation-z-first").name


def test_an_unfinished_road_says_that_the_player_can_go_on(
    world: World, open_window: OpenWindow
) -> None:
    played(world, "a-last", "asthma", "wachten")
    played(world, "z-first", "asthma")
    board = board_of(open_window(BoardScreen(world)))
    assert "Ga verder" in find(board.page, "situation-a-last").name
    assert "Ga verder" not in find(board.page, "situation-z-first").name


def test_the_board_looks_again_whenever_it_is_shown(
    world: World, open_window: OpenWindow, clock: FakeClock
) -> None:
    board = BoardScreen(world)
    window = open_window(board)
    played(world, "z-first", "guests", "bellen")
    board.opened(clock.now)
    board.rebuild()
    assert window.screen is board
    assert "Gevonden: " in find(board.page, "situation-z-first").name


def write_broken(shelf: Path) -> None:
    """A situation with a mistake in its scenes, called `kapot`."""
    home = shelf / "kapot"
    home.mkdir()
    (home / "scenario.yaml").write_text(BROKEN.read_text("utf-8"), "utf-8")


def test_a_broken_situation_stands_with_its_sentence_and_hides_no_other(
    tmp_path: Path, world: World, open_window: OpenWindow
) -> None:
    write_broken(tmp_path / "own")
    board = board_of(open_window(BoardScreen(world)))
    assert titles(board) == ["Om elf uur", "Altijd ja", "Bij ons"]
    (notice,) = [name for name in names(board.page) if "kapot" in name]
    assert "De scène 'hall' bestaat niet" in notice
    assert "kapot/scenario.yaml, regel 27" in notice
    assert str(tmp_path) not in notice


def test_a_shipped_situation_that_turns_out_broken_says_so_when_it_is_chosen(
    tmp_path: Path, world: World, open_window: OpenWindow
) -> None:
    write_broken(tmp_path / "shipped")
    window = open_window(BoardScreen(world))
    board_of(window).page.focus_on("situation-kapot")
    pygame.event.post(key(pygame.K_RETURN))
    window.step()
    board = board_of(window)
    assert "situation-kapot" not in [widget.id for widget in board.page.everything()]
    assert [name for name in names(board.page) if "De scène 'hall' bestaat niet" in name]
    assert titles(board) == ["Om elf uur", "Altijd ja", "Bij ons"]


def test_a_board_without_situations_says_so(tmp_path: Path, open_window: OpenWindow) -> None:
    board = board_of(open_window(BoardScreen(world_in(tmp_path))))
    assert "Er zijn nog geen situaties op deze computer." in names(board.page)


def test_another_language_gives_the_board_other_words(
    tmp_path: Path, world: World, open_window: OpenWindow
) -> None:
    translation = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    translation += 'msgctxt "title"\nmsgid "Om elf uur"\nmsgstr "By eleven"\n'
    (tmp_path / "shipped" / "z-first" / "en.po").write_text(translation, "utf-8")
    window = open_window(BoardScreen(world))
    board = board_of(window)
    board.page.focus_on("language")
    pygame.event.post(key(pygame.K_RETURN))
    window.step()
    assert board_of(window) is board
    assert titles(board)[0] == "By eleven"
    assert find(board.page, "language").name == "Nederlands"
    headings = [w.name for w in board.page.everything() if w.role is Role.HEADING]
    assert "Kies een situatie" not in headings


@pytest.mark.parametrize("name", ["settings", "help"])
def test_settings_and_help_lie_over_the_board(
    world: World, open_window: OpenWindow, name: str
) -> None:
    window = open_window(BoardScreen(world))
    board_of(window).page.focus_on(name)
    pygame.event.post(key(pygame.K_RETURN))
    window.step()
    assert isinstance(window.screen, Elsewhere)
    assert window.screen.name == name
    assert len(window._screens) == 2


def test_stopping_closes_the_window(world: World, open_window: OpenWindow) -> None:
    window = open_window(BoardScreen(world))
    board_of(window).page.focus_on("stop")
    pygame.event.post(key(pygame.K_RETURN))
    assert window.step() is False


@pytest.mark.parametrize("size", [(960, 540), (1280, 720), (1920, 1080), (1024, 768)])
@pytest.mark.parametrize("settings", [(1.0, False), (1.5, True), (2.0, False)])
def test_everything_is_in_sight(
    tmp_path: Path,
    clock: FakeClock,
    size: tuple[int, int],
    settings: tuple[float, bool],
) -> None:
    world = world_in(tmp_path)
    world.library = Library(places.shipped_scenarios(), [tmp_path / "own"])
    played(world, "late-supplies", "guests", "bel-fleur")
    window = Window(BoardScreen(world), Settings(*settings), clock=clock, size=size)
    try:
        window.step()
        assert_all_in_sight(board_of(window).page, size)
    finally:
        window.close()


def cards_of(board: BoardScreen) -> list[ScenarioCard]:
    return [card for card in board.page.everything() if isinstance(card, ScenarioCard)]


def test_a_few_situations_fill_the_page_and_many_stand_in_more_columns(
    tmp_path: Path, open_window: OpenWindow
) -> None:
    for n in range(4):
        write_situation(tmp_path / "shipped", f"s{n}", "Om elf uur", n)
    few = cards_of(board_of(open_window(BoardScreen(world_in(tmp_path)))))
    assert len({card.rect.x for card in few}) == 2
    for n in range(4, 8):
        write_situation(tmp_path / "shipped", f"s{n}", "Om elf uur", n)
    many = cards_of(board_of(open_window(BoardScreen(world_in(tmp_path)))))
    assert len({card.rect.x for card in many}) == 4
    assert all(card.rect.bottom <= 720 for card in (*few, *many))


def test_in_a_small_window_with_large_letters_the_buttons_stand_above_the_words(
    world: World,
) -> None:
    board = BoardScreen(world)
    board.layout((960, 540), Look.of((960, 540), Settings(text_scale=2.0)))
    assert all(find(board.page, id).rect.bottom <= 540 for id in ("settings", "help", "stop"))
