from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game import places
from game.app.screens.briefing import BriefingScreen
from game.app.window import Window
from game.app.world import World
from game.authoring import Loaded, load
from game.session import Session
from game.settings import Settings
from tests.app.conftest import FakeClock, OpenWindow
from tests.app.presses import key, press, release
from tests.app.screens.pages import assert_all_in_sight, find, names
from tests.app.screens.worlds import Elsewhere, world_in

LATE_SUPPLIES = places.shipped_scenarios() / "late-supplies"
SEED = 7


@pytest.fixture(scope="module")
def late() -> Loaded:
    return load(LATE_SUPPLIES)


@pytest.fixture
def world(tmp_path: Path) -> World:
    return world_in(tmp_path, seed=SEED)


def begin(world: World, loaded: Loaded, *choices: str) -> Session:
    session = world.begin(loaded)
    for choice in choices:
        session.choose(choice)
    return session


def open_briefing(window: Window) -> BriefingScreen:
    assert isinstance(window.screen, BriefingScreen)
    return window.screen


def shown(window: Window) -> Elsewhere:
    assert isinstance(window.screen, Elsewhere)
    return window.screen


def test_it_tells_who_you_are_whom_it_is_about_and_what_was_agreed(
    world: World, late: Loaded, open_window: OpenWindow
) -> None:
    said = names(open_briefing(open_window(BriefingScreen(world, late))).page)
    scenario = late.scenario
    assert scenario is not None
    assert scenario.title in said
    assert "Jij bent, Schoonmaker" in said
    assert "Fleur, klant" in said
    for start in ("Afspraken. ", "Dit mag je zelf. ", "Dit mag je niet zelf. "):
        assert any(name.startswith(start) for name in said), start


def test_what_was_agreed_is_that_of_the_story_that_begins(
    tmp_path: Path, late: Loaded, open_window: OpenWindow, clock: FakeClock
) -> None:
    """A line that depends on what was drawn stands here exactly when it stands in the story."""
    for seed in range(6):
        window = open_window(BriefingScreen(world_in(tmp_path, seed=seed), late))
        (card,) = [n for n in names(open_briefing(window).page) if n.startswith("Afspraken. ")]
        pygame.event.post(key(pygame.K_RETURN))
        window.step()
        session = shown(window).shown
        assert isinstance(session, Session)
        assert card == ". ".join(("Afspraken", *session.agreements))


def test_begin_hands_over_a_story_at_its_beginning_that_is_kept(
    world: World, late: Loaded, open_window: OpenWindow
) -> None:
    window = open_window(BriefingScreen(world, late))
    assert world.roads.all_of("late-supplies") == []
    pygame.event.post(key(pygame.K_RETURN))
    window.step()
    session = shown(window).shown
    assert shown(window).name == "playing"
    assert isinstance(session, Session)
    assert (len(session.turns), session.heading.seed, session.is_kept) == (1, SEED, True)


def test_an_unfinished_story_goes_on_at_the_turn_where_it_was(
    world: World, late: Loaded, open_window: OpenWindow
) -> None:
    before = begin(world, late, "bel-fleur")
    window = open_window(BriefingScreen(world, late))
    page = open_briefing(window).page
    assert find(page, page.focus or "").name == "Verder waar je was"
    pygame.event.post(key(pygame.K_RETURN))
    window.step()
    session = shown(window).shown
    assert isinstance(session, Session)
    assert session.state == before.state
    assert len(world.roads.all_of("late-supplies")) == 1


def test_an_unfinished_story_can_begin_anew(
    world: World, late: Loaded, open_window: OpenWindow
) -> None:
    begin(world, late, "bel-fleur")
    window = open_window(BriefingScreen(world, late))
    at = find(open_briefing(window).page, "again").rect.center
    for event in (press(at), release(at)):
        pygame.event.post(event)
    window.step()
    session = shown(window).shown
    assert isinstance(session, Session)
    assert session.state.chosen == ()
    assert len(world.roads.all_of("late-supplies")) == 2


def test_a_story_that_was_asked_for_anew_does_not_offer_to_go_on(
    world: World, late: Loaded, open_window: OpenWindow
) -> None:
    begin(world, late, "bel-fleur")
    page = open_briefing(open_window(BriefingScreen(world, late, anew=True))).page
    assert find(page, page.focus or "").name == "Begin"


@pytest.mark.parametrize("by_key", [True, False])
def test_there_is_a_way_back_to_the_board(
    world: World, late: Loaded, open_window: OpenWindow, by_key: bool
) -> None:
    window = open_window(BriefingScreen(world, late))
    at = find(open_briefing(window).page, "back").rect.center
    presses = [key(pygame.K_ESCAPE)] if by_key else [press(at), release(at)]
    for event in presses:
        pygame.event.post(event)
    window.step()
    assert shown(window).name == "board"
    assert world.roads.all_of("late-supplies") == []


@pytest.mark.parametrize("size", [(640, 360), (960, 540), (1280, 720), (1920, 1080), (1024, 768)])
@pytest.mark.parametrize("settings", [(1.0, False), (1.5, True), (2.0, False)])
@pytest.mark.parametrize("unfinished", [False, True])
def test_everything_is_in_sight(
    world: World,
    late: Loaded,
    clock: FakeClock,
    size: tuple[int, int],
    settings: tuple[float, bool],
    unfinished: bool,
) -> None:
    if unfinished:
        begin(world, late, "bel-fleur")
    window = Window(BriefingScreen(world, late), Settings(*settings), clock=clock, size=size)
    try:
        window.step()
        assert_all_in_sight(open_briefing(window).page, size)
    finally:
        window.close()
