from __future__ import annotations

from pathlib import Path

import pygame
import pytest
from pygame import Rect

from game import phrases
from game.app.screens.debrief import DebriefScreen
from game.app.screens.ending import EndingScreen
from game.app.text import plain
from game.app.theme import Look
from game.app.widgets.scroll import ScrollArea
from game.app.window import Window
from game.authoring import Loaded
from game.settings import Settings
from tests import late_supplies
from tests.app.conftest import FakeClock, OpenWindow
from tests.app.presses import key, press, release
from tests.app.screens.finished import finished, world_at
from tests.app.screens.worlds import Elsewhere

SIZES = [
    ((1280, 720), Settings()),
    ((960, 540), Settings()),
    ((960, 540), Settings(text_scale=2.0)),
    ((1280, 720), Settings(high_contrast=True, text_scale=1.5)),
    ((1920, 1080), Settings()),
]


def enter(window: Window, clock: FakeClock) -> None:
    pygame.event.post(key(pygame.K_RETURN))
    window.step()
    clock.now += 1000


def click(window: Window, clock: FakeClock, screen: DebriefScreen, id: str) -> None:
    widget = next(w for w in screen.page.everything() if w.id == id)
    pygame.event.post(press(widget.rect.center))
    pygame.event.post(release(widget.rect.center))
    window.step()
    clock.now += 1000


def words(screen: DebriefScreen) -> list[str]:
    return [widget.name for widget in screen.page.everything() if widget.name]


def everything(screen: DebriefScreen, window: Window, clock: FakeClock) -> str:
    """All words of all pages, walked through by Enter."""
    seen: list[str] = []
    for _page in range(30):
        seen += words(screen)
        if screen.page.focus == "board":
            return "\n".join(seen)
        enter(window, clock)
    raise AssertionError("Enter does not reach the end")


def test_enter_alone_walks_from_the_first_moment_to_the_board(
    tmp_path: Path, open_window: OpenWindow, clock: FakeClock
) -> None:
    window = open_window(EndingScreen(world_at(tmp_path), finished("lateness")))
    seen = []
    for _press in range(30):
        seen.append(type(window.screen).__name__)
        if isinstance(window.screen, Elsewhere):
            break
        enter(window, clock)
    assert list(dict.fromkeys(seen)) == ["EndingScreen", "DebriefScreen", "Elsewhere"]
    assert isinstance(window.screen, Elsewhere)
    assert window.screen.name == "board"


@pytest.mark.parametrize("road", ["product", "lateness", "mixed", "appreciation", "long"])
def test_everything_that_the_road_meant_can_be_reached(
    road: str, tmp_path: Path, open_window: OpenWindow, clock: FakeClock
) -> None:
    session = finished(road)
    debrief = session.debrief()
    screen = DebriefScreen(world_at(tmp_path), session)
    seen = everything(screen, open_window(screen), clock)
    for decision in debrief.decisions:
        assert phrases.form(decision.choice.move) in seen
        for beat in (*decision.said, *decision.thought, *decision.why):
            assert plain(beat.text) in seen
        for other in decision.not_taken:
            assert phrases.not_taken(other.choice.label, other.paths) in seen
    assert all(text in seen for text in phrases.verdict(debrief.verdict))
    for step in debrief.process.asked:
        taken = phrases.step_taken(step in debrief.process.taken)
        assert f"{phrases.step(step)}: {taken}" in seen
    point = debrief.turning_point
    if point is not None:
        number = point.decision + 1
        assert phrases.turning_point(number, point.choice.label, point.path) in seen
    assert phrases.key_in_draft() in seen
    questions = session.scenario.debrief
    for text in (questions.you, questions.organisation, questions.if_then, *questions.causes):
        assert text in seen


def test_a_long_road_is_paged_three_decisions_at_a_time_and_back(
    tmp_path: Path, open_window: OpenWindow, clock: FakeClock
) -> None:
    screen = DebriefScreen(world_at(tmp_path), finished("long"))
    window = open_window(screen)
    assert "1–3 van 7" in words(screen)
    enter(window, clock)
    assert "4–5 van 7" in words(screen)
    click(window, clock, screen, "earlier")
    assert "1–3 van 7" in words(screen)


def test_a_road_not_taken_tells_its_choice_when_asked_and_stops_when_asked_again(
    tmp_path: Path, open_window: OpenWindow, clock: FakeClock
) -> None:
    session = finished("product")
    screen = DebriefScreen(world_at(tmp_path), session)
    window = open_window(screen)
    decision = session.debrief().decisions[0]
    other = decision.not_taken[0].choice
    assert other.label not in words(screen)
    click(window, clock, screen, f"other-0-{other.id}")
    assert other.label in words(screen)
    click(window, clock, screen, f"other-0-{other.id}")
    assert other.label not in words(screen)


def test_the_tabs_go_to_each_part(
    tmp_path: Path, open_window: OpenWindow, clock: FakeClock
) -> None:
    session = finished("product")
    screen = DebriefScreen(world_at(tmp_path), session)
    window = open_window(screen)
    click(window, clock, screen, "part-takeaway")
    assert session.scenario.debrief.if_then in words(screen)
    click(window, clock, screen, "part-why")
    assert phrases.verdict(session.debrief().verdict)[0] in words(screen)
    click(window, clock, screen, "part-road")
    assert "De weg die je koos" in words(screen)


def test_another_road_begins_the_same_scenario_again(
    tmp_path: Path, open_window: OpenWindow, clock: FakeClock
) -> None:
    world = world_at(tmp_path)
    screen = DebriefScreen(world, finished("product"))
    window = open_window(screen)
    click(window, clock, screen, "part-takeaway")
    click(window, clock, screen, "again")
    assert isinstance(window.screen, Elsewhere)
    assert window.screen.name == "briefing"
    assert isinstance(window.screen.shown, Loaded)
    assert window.screen.shown.scenario == late_supplies.scenario()


@pytest.mark.parametrize(("size", "settings"), SIZES)
def test_every_part_fits_or_scrolls(
    tmp_path: Path, size: tuple[int, int], settings: Settings
) -> None:
    screen = DebriefScreen(world_at(tmp_path), finished("lateness"))
    look = Look.of(size, settings)
    window = Rect(0, 0, *size)
    screen.layout(size, look)
    for _page in range(30):
        screen.draw(pygame.Surface(size), look)
        for widget in screen.page.widgets:
            if isinstance(widget, ScrollArea):
                wide = [child for child in widget.children if child.name]
                assert all(c.rect.x >= 0 and c.rect.right <= size[0] for c in wide)
            elif widget.focusable:
                assert window.contains(widget.rect)
        if screen.page.focus == "board":
            return
        screen.acted("on", 0)
    raise AssertionError("there is no end to the parts")


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (960, 540)])
@pytest.mark.parametrize("road", ["product", "mixed", "appreciation", "long"])
def test_the_road_fits_its_page_at_ordinary_type(
    road: str, size: tuple[int, int], tmp_path: Path
) -> None:
    screen = DebriefScreen(world_at(tmp_path), finished(road))
    screen.layout(size, Look.of(size, Settings()))
    while screen.page.focus != "board":
        areas = [widget for widget in screen.page.widgets if isinstance(widget, ScrollArea)]
        assert all(area.overflow == 0 for area in areas)
        screen.acted("on", 0)
