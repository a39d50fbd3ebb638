from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game import phrases
from game.app.screens.ending import EndingScreen
from game.app.text import plain
from game.app.theme import Look
from game.app.widgets.pictures import Figure
from game.app.widgets.scroll import ScrollArea
from game.app.widgets.stamp import GradeStamp
from game.app.window import Window
from game.settings import Settings
from game.story.guards import told
from game.story.play import Story
from game.story.scenario import Ending
from tests.app.conftest import FakeClock, OpenWindow
from tests.app.presses import key
from tests.app.screens.finished import ROADS, finished, world_at

SIZES = [
    ((1280, 720), Settings()),
    ((960, 540), Settings()),
    ((960, 540), Settings(text_scale=2.0)),
    ((1280, 720), Settings(text_scale=1.5)),
    ((1280, 720), Settings(high_contrast=True)),
    ((1920, 1080), Settings()),
]


@pytest.fixture(params=["product", "lateness", "mixed", "appreciation"])
def screen(request: pytest.FixtureRequest, tmp_path: Path) -> EndingScreen:
    return EndingScreen(world_at(tmp_path), finished(request.param))


def words(screen: EndingScreen) -> list[str]:
    return [widget.name for widget in screen.page.everything() if widget.name]


def ending_of(screen: EndingScreen) -> Ending:
    ending = screen._session.ending
    assert ending is not None
    return ending


def enter(window: Window, clock: FakeClock) -> None:
    pygame.event.post(key(pygame.K_RETURN))
    window.step()
    clock.now += 1000


def test_each_moment_is_told_whole_with_one_press_between(
    screen: EndingScreen, open_window: OpenWindow, clock: FakeClock
) -> None:
    window = open_window(screen)
    for episode in ending_of(screen).episodes:
        shown = "\n".join(words(screen))
        for beat in (*told(episode.story, screen._session.state), *episode.thought):
            assert plain(beat.text) in shown
        if episode.when is not None:
            assert phrases.time(episode.when) in shown
        enter(window, clock)
    assert screen.page.focus == "debrief"


def test_a_moment_says_how_much_later_it_is(screen: EndingScreen, open_window: OpenWindow) -> None:
    open_window(screen)
    since, now = screen._session.state.moment, ending_of(screen).episodes[0].when
    assert since is not None
    passed = [text for text in words(screen) if text.startswith("eerst")]
    if now is None or now == since:
        assert not passed
    else:
        assert len(passed) == 1
        assert phrases.time(since) in passed[0] and phrases.time(now) in passed[0]


def test_the_grade_and_the_letter_are_on_the_last_page_once_and_never_before(
    screen: EndingScreen, open_window: OpenWindow, clock: FakeClock
) -> None:
    window = open_window(screen)
    ended = screen._session.ended
    assert ended is not None
    grade = phrases.grade(ended.grade)
    while screen.page.focus == "on":
        assert not any(grade in text for text in words(screen))
        enter(window, clock)
    assert sum(grade in text for text in words(screen)) == 1
    assert phrases.outcome(ended.path) in words(screen)
    assert any(phrases.mood(ended.grade) in text.lower() for text in words(screen))
    assert phrases.spiral(screen._session.courage_went_up) in words(screen)
    for paragraph in ending_of(screen).letter:
        assert plain(paragraph) in words(screen)


@pytest.mark.parametrize(("size", "settings"), SIZES)
def test_the_last_page_fits_or_scrolls_and_the_stamp_covers_no_words(
    screen: EndingScreen, size: tuple[int, int], settings: Settings
) -> None:
    screen._number = len(ending_of(screen).episodes)
    look = Look.of(size, settings)
    screen.layout(size, look)
    screen.draw(pygame.Surface(size), look)
    stamp = next(w for w in screen.page.everything() if isinstance(w, GradeStamp))
    letter = [plain(paragraph) for paragraph in ending_of(screen).letter]
    inside = {
        child: area
        for area in screen.page.widgets
        if isinstance(area, ScrollArea)
        for child in area.children
    }
    for widget in screen.page.everything():
        area = inside.get(widget)
        seen = widget.rect.clip(area.rect) if area else widget.rect
        if widget.name in letter:
            assert not seen.colliderect(stamp.rect) or area is inside.get(stamp)
        if widget.focusable and area is None:
            assert pygame.Rect(0, 0, *size).contains(widget.rect)


def with_letter(path: Path, letter: tuple[str, ...], sender: str) -> EndingScreen:
    """The last page of a complaint with this letter."""
    session = finished("product")
    assert session.ended is not None
    told = replace(session.ending or Ending(()), letter=letter, sender=sender)
    endings = session.scenario.endings[session.ended.path]
    every = {**session.scenario.endings, session.ended.path: (told,) * len(endings)}
    session.story = Story(replace(session.scenario, endings=every))
    screen = EndingScreen(world_at(path), session)
    screen._number = len(screen._episodes)
    screen.layout((1280, 720), Look.of((1280, 720), Settings()))
    return screen


def test_who_writes_is_who_is_seen_beside_the_letter(tmp_path: Path) -> None:
    screen = with_letter(tmp_path, ("Het is nu drie keer.",), "winston")
    (figure,) = (one for one in screen.page.everything() if isinstance(one, Figure))
    assert figure.name == "Winston"


def test_a_letter_makes_room_for_the_stamp_before_it_scrolls(tmp_path: Path) -> None:
    lines = ("Kort.",) * 5 + ("Deze regel komt tot onder de stempel, zie je.",)
    screen = with_letter(tmp_path, lines, "fleur")
    assert not any(isinstance(one, ScrollArea) for one in screen.page.widgets)
    stamp = next(one for one in screen.page.everything() if isinstance(one, GradeStamp))
    texts = [one for one in screen.page.everything() if one.name in lines]
    assert len(texts) == len(lines)
    assert all(not one.rect.colliderect(stamp.rect) for one in texts)


def test_escape_goes_a_moment_back(
    screen: EndingScreen, open_window: OpenWindow, clock: FakeClock
) -> None:
    window = open_window(screen)
    first = words(screen)
    enter(window, clock)
    assert words(screen) != first
    pygame.event.post(key(pygame.K_ESCAPE))
    window.step()
    assert words(screen) == first


def test_a_story_under_way_has_no_ending(tmp_path: Path) -> None:
    session = finished("mixed")
    session.turns.pop()
    with pytest.raises(ValueError, match="finished"):
        EndingScreen(world_at(tmp_path), session)


def test_every_road_named_here_ends() -> None:
    assert all(finished(road).is_over for road in ROADS)
