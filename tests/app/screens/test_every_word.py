"""Every text that a player can meet, in every language, can be read whole at every size.

Covered: every shipped scenario in Dutch and English, by a tour (see `tour`) that makes every choice
and tells every line: briefing, every decision with the pages before it, every consequence, every
ending, and by roads that together decide everything the debrief in all its parts, each card of a
road not taken opened, and the choice of another way; over the story the agreements and the pause.
Of the game itself: every page that tells no story. That no line of a scenario was missed is tested
too.

Every page is laid out by the real screens and noted instead of painted (see `ledger`). On each:
letters of 16 pixels at least; every line within its widget and the window, or where it can be
scrolled to; no line on another and none covered; all that a widget says shown; what can be pressed
56 units at least, in the window, and apart.

Sizes, type and colours are paired rather than multiplied. The story runs at all five EXTREMES in
Dutch, at three of them in English, and per scenario and language at one of OTHERS, which takes
turns. Briefing, endings and debrief come at three extremes in Dutch and at two in English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pygame
import pytest

from game.app.screen import PageScreen
from game.app.start import new_world
from game.app.text import plain
from game.app.theme import Look
from game.app.widgets.meters import Meters
from game.app.world import World
from game.authoring import load
from game.authoring.library import Library
from game.authoring.texts import texts
from game.places import shipped_scenarios
from game.roads.folder import RoadFolder
from game.settings import Settings
from game.story.play import Story
from game.story.scenario import Scenario
from game.words import languages, speak
from tests.app.ledger import UnpaintedArt, faults, paint_nothing
from tests.app.screens.tour import Size, Tour, Visit, tour_of
from tests.app.screens.worlds import screens_of_the_game

Shown = tuple[Size, Settings]

SMALL: Shown = ((960, 540), Settings(2.0, explains_at_once=True))
LARGE: Shown = ((3840, 2160), Settings(1.0))
USUAL: Shown = ((1280, 720), Settings(1.0))
BOLD: Shown = ((1280, 720), Settings(1.5, high_contrast=True, explains_at_once=True))
TALL: Shown = ((1280, 720), Settings(2.0, shows_numbers=True))
EXTREMES = (SMALL, LARGE, USUAL, BOLD, TALL)
OF_STORY = {"nl": EXTREMES, "en": (SMALL, LARGE, BOLD)}
OF_ROADS = {"nl": (SMALL, USUAL, TALL), "en": (LARGE, BOLD)}
OTHERS: tuple[Shown, ...] = (
    ((1920, 1080), Settings(1.75)),
    ((960, 540), Settings(1.25, shows_numbers=True)),
    ((1280, 720), Settings(1.75, explains_at_once=True)),
    ((1920, 1080), Settings(1.5, high_contrast=True)),
    ((960, 540), Settings(1.0)),
    ((1024, 768), Settings(1.5)),
    ((1920, 1080), Settings(1.25, explains_at_once=True)),
    ((640, 360), Settings(1.0)),
    ((3840, 2160), Settings(2.0)),
)
SCENARIOS = [entry.id for entry in Library(shipped_scenarios()).entries()]


@pytest.fixture(autouse=True)
def nothing_painted(monkeypatch: pytest.MonkeyPatch) -> None:
    pygame.display.init()
    pygame.font.init()
    paint_nothing(monkeypatch)


def still(size: Size, settings: Settings) -> Look:
    """How a page looks when everything on it has come to rest."""
    return Look.of(size, replace(settings, less_motion=True))


@cache
def story_of(scenario: str, language: str) -> Story:
    found = load(shipped_scenarios() / scenario, language).scenario
    assert found is not None
    return Story(found)


@cache
def tour(scenario: str) -> Tour:
    """The same in all languages: it is of ids."""
    return tour_of(story_of(scenario, languages()[0]))


def world_in(folder: Path) -> World:
    world = new_world(Library(shipped_scenarios()), RoadFolder(folder), 3)
    world.art = UnpaintedArt()
    return world


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_all_that_a_story_tells_can_be_read(scenario: str, language: str, tmp_path: Path) -> None:
    speak(language)
    world, story = world_in(tmp_path), story_of(scenario, language)
    turn = SCENARIOS.index(scenario) * len(languages()) + languages().index(language)
    other = OTHERS[turn % len(OTHERS)]
    found: list[str] = []
    for size, settings in (*OF_STORY[language], other):
        look = still(size, settings)
        visit, told = Visit(world, story, size, look), set[str]()
        pages = [visit.of_steps(tour(scenario).steps)]
        if (size, settings) in OF_ROADS[language]:
            pages.append(visit.before(load(shipped_scenarios() / scenario, language)))
            pages.append(visit.of_roads(tour(scenario).roads))
        for at, page in (shown for some in pages for shown in some):
            told |= {letters(widget.name) for widget in page.everything()}
            found += [
                f"{size} {settings.text_scale} {at}: {one}" for one in faults(page, size, look)
            ]
        if len(pages) > 1:
            found += untold(story.scenario, told)
    assert not found, "\n".join([f"{len(found)} in all", *found[:20]])


def untold(scenario: Scenario, told: set[str]) -> Iterator[str]:
    """The lines that no page had."""
    everything = "\n".join(told)
    for where, text in texts(scenario):
        for line in text.split("\n"):
            if letters(line) not in everything:
                yield f"{where} is on no page: {line!r}"


def letters(text: str) -> str:
    return "".join(re.findall(r"\w", plain(text)))


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize(("size", "settings"), [*EXTREMES, *OTHERS])
def test_all_that_the_game_itself_says_can_be_read(
    size: Size, settings: Settings, language: str, tmp_path: Path
) -> None:
    speak(language)
    world, look = world_in(tmp_path), still(size, settings)
    found = []
    for screen in screens_of_the_game(world):
        assert isinstance(screen, PageScreen)
        screen.opened(0)
        screen.layout(size, look)
        where = type(screen).__name__
        found += [f"{where}: {one}" for one in faults(screen.page, size, look)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (960, 540)])
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_meters_keep_their_words_at_ordinary_type(
    scenario: str, size: Size, tmp_path: Path
) -> None:
    visit = Visit(world_in(tmp_path), story_of(scenario, "nl"), size, still(size, Settings()))
    for where, page in visit.of_steps(tour(scenario).steps[:8]):
        meters = [widget for widget in page.everything() if isinstance(widget, Meters)]
        assert not any(widget.compact for widget in meters), where
