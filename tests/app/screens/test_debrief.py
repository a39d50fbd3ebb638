from __future__ import annotations

from itertools import combinations
from pathlib import Path as FilePath

import pygame
import pytest
from pygame import Rect
from pygame.event import Event

from game import phrases
from game.app.screen import PageScreen
from game.app.screens.another_way import AnotherWayScreen
from game.app.screens.closing.feelings import feeling_question
from game.app.screens.debrief import DebriefScreen
from game.app.screens.ending import EndingScreen
from game.app.text import plain
from game.app.theme import Look
from game.app.widgets.scroll import ScrollArea
from game.app.window import Window
from game.app.world import World
from game.authoring import Loaded
from game.session import Session
from game.settings import Settings
from game.story.scenario import Path
from game.story.verdict import Verdict
from tests import late_supplies
from tests.app.conftest import FakeClock, OpenWindow
from tests.app.presses import key, press, release
from tests.app.screens.finished import finished, world_at
from tests.app.screens.pages import assert_all_in_sight
from tests.app.screens.worlds import TODAY, Elsewhere

SIZES = [
    ((1280, 720), Settings()),
    ((960, 540), Settings()),
    ((960, 540), Settings(text_scale=2.0)),
    ((1280, 720), Settings(high_contrast=True, text_scale=1.5)),
    ((1920, 1080), Settings()),
]


LEFT = (
    "toch-bellen",
    "twee-opties-laat",
    "werk-droog",
    "bel-planner",
    "u-heeft-gelijk",
    "voorstel-reservefles",
)
"""The choices from the fork on of a road that leaves the complaint about lateness."""


def enter(window: Window, clock: FakeClock) -> None:
    pygame.event.post(key(pygame.K_RETURN))
    window.step()
    clock.now += 1000


def click(window: Window, clock: FakeClock, screen: PageScreen, id: str) -> None:
    widget = next(w for w in screen.page.everything() if w.id == id)
    pygame.event.post(press(widget.rect.center))
    pygame.event.post(release(widget.rect.center))
    window.step()
    clock.now += 1000


def kept(world: World) -> Session:
    """The road of the complaint, on disk."""
    need = {"need": "auditors"}
    session = Session.begin(late_supplies.scenario(), "text", 3, TODAY, world.roads, need)
    assert session.follow(("chloor", "ramen-open", "ontkennen")) is None
    return session


def files_in(folder: FilePath) -> dict[FilePath, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


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
    tmp_path: FilePath, open_window: OpenWindow, clock: FakeClock
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


@pytest.mark.parametrize("road", ["product", "lateness", "mixed", "appreciation", "long", "eight"])
def test_everything_that_the_road_meant_can_be_reached(
    road: str, tmp_path: FilePath, open_window: OpenWindow, clock: FakeClock
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
    tmp_path: FilePath, open_window: OpenWindow, clock: FakeClock
) -> None:
    screen = DebriefScreen(world_at(tmp_path), finished("long"))
    window = open_window(screen)
    click(window, clock, screen, "part-why")
    assert "1–3 van 7" in words(screen)
    click(window, clock, screen, "on")
    assert "4–5 van 7" in words(screen)
    click(window, clock, screen, "earlier")
    assert "1–3 van 7" in words(screen)


@pytest.mark.parametrize("back", [key(pygame.K_ESCAPE), key(pygame.K_BACKSPACE)])
def test_escape_and_backspace_go_a_page_back_through_all_parts(
    back: Event, tmp_path: FilePath, open_window: OpenWindow, clock: FakeClock
) -> None:
    screen = DebriefScreen(world_at(tmp_path), finished("long"))
    window = open_window(screen)
    click(window, clock, screen, "part-takeaway")
    parts = [screen.part]
    for _page in range(8):
        pygame.event.post(back)
        window.step()
        parts.append(screen.part)
    assert list(dict.fromkeys(parts)) == ["Meenemen", "Waarom", "Wat gebeurde er", "Gevoel"]


def test_a_road_not_taken_tells_its_choice_when_asked_and_stops_when_asked_again(
    tmp_path: FilePath, open_window: OpenWindow, clock: FakeClock
) -> None:
    session = finished("product")
    screen = DebriefScreen(world_at(tmp_path), session)
    window = open_window(screen)
    click(window, clock, screen, "part-why")
    decision = session.debrief().decisions[0]
    other = decision.not_taken[0].choice
    assert other.label not in words(screen)
    click(window, clock, screen, f"other-0-{other.id}")
    assert other.label in words(screen)
    click(window, clock, screen, f"other-0-{other.id}")
    assert other.label not in words(screen)


def test_the_tabs_go_to_each_part(
    tmp_path: FilePath, open_window: OpenWindow, clock: FakeClock
) -> None:
    session = finished("product")
    screen = DebriefScreen(world_at(tmp_path), session)
    window = open_window(screen)
    click(window, clock, screen, "part-takeaway")
    assert session.scenario.debrief.if_then in words(screen)
    click(window, clock, screen, "part-why")
    assert "De weg die je koos" in words(screen)
    click(window, clock, screen, "part-happened")
    assert "1. Maandag 08:10. Het chloor uit je bus pakken. " in "\n".join(words(screen))
    click(window, clock, screen, "part-feeling")
    assert "Wat hield je tegen?" in words(screen)


@pytest.mark.parametrize(
    ("road", "question", "answers"),
    [
        ("product", "Wat hield je tegen?", "Ik durfde niet"),
        ("mixed", "Wat hield je tegen?", "Ik durfde niet"),
        ("appreciation", "Wat hielp je?", "Ik durfde het"),
    ],
)
def test_what_was_felt_is_asked_as_fits_what_came_of_it(
    road: str, question: str, answers: str, tmp_path: FilePath, open_window: OpenWindow
) -> None:
    screen = DebriefScreen(world_at(tmp_path), finished(road))
    open_window(screen)
    shown = words(screen)
    assert question in shown
    assert answers in shown


def test_who_did_well_and_met_a_complaint_is_not_asked_what_held_them_back() -> None:
    for verdict in (Verdict.UNLUCKY, Verdict.HALFWAY):
        assert feeling_question(verdict).text == "Wat maakte het moeilijk?"


def test_a_tap_on_what_was_felt_is_answered_and_enter_goes_on(
    tmp_path: FilePath, open_window: OpenWindow, clock: FakeClock
) -> None:
    screen = DebriefScreen(world_at(tmp_path), finished("product"))
    window = open_window(screen)
    for feeling in feeling_question(Verdict.EARNED_COMPLAINT).feelings:
        click(window, clock, screen, f"feeling-{feeling.id}")
        assert feeling.answer in words(screen)
        assert f"{feeling.text}: gekozen" in words(screen)
    enter(window, clock)
    assert screen.part == "Wat gebeurde er"


def test_what_was_felt_is_kept_nowhere(
    tmp_path: FilePath, open_window: OpenWindow, clock: FakeClock
) -> None:
    world = world_at(tmp_path)
    session = kept(world)
    before = files_in(tmp_path)
    screen = DebriefScreen(world, session)
    window = open_window(screen)
    click(window, clock, screen, "feeling-not-dared")
    assert files_in(tmp_path) == before
    assert str(session.road).count("dared") == 0
    again = DebriefScreen(world, session)
    again.layout((1280, 720), window.look)
    assert not any(name.endswith(": gekozen") for name in words(again))


def test_what_happened_tells_each_choice_with_what_was_heard(
    tmp_path: FilePath, open_window: OpenWindow, clock: FakeClock
) -> None:
    session = finished("product")
    screen = DebriefScreen(world_at(tmp_path), session)
    click(open_window(screen), clock, screen, "part-happened")
    shown = "\n".join(words(screen))
    for decision in session.debrief().decisions:
        assert decision.choice.label in shown
    assert "Op de fles staat de naam van jullie bedrijf." in shown
    assert phrases.outcome(Path.COMPLAINT) in shown


def test_from_a_road_not_taken_the_player_goes_back_to_its_decision(
    tmp_path: FilePath, open_window: OpenWindow, clock: FakeClock
) -> None:
    session = finished("product")
    screen = DebriefScreen(world_at(tmp_path), session)
    window = open_window(screen)
    click(window, clock, screen, "part-why")
    other = session.debrief().decisions[1].not_taken[0].choice
    click(window, clock, screen, f"other-1-{other.id}")
    click(window, clock, screen, "way-1")
    assert isinstance(window.screen, Elsewhere)
    assert window.screen.name == "playing"
    played = window.screen.shown
    assert isinstance(played, Session)
    assert played.state == session.turns[1].state
    assert other.id in [card.id for card in played.cards]


def test_the_turning_point_offers_to_choose_differently_there(
    tmp_path: FilePath, open_window: OpenWindow, clock: FakeClock
) -> None:
    session = finished("product")
    screen = DebriefScreen(world_at(tmp_path), session)
    window = open_window(screen)
    click(window, clock, screen, "part-why")
    click(window, clock, screen, "on")
    point = session.debrief().turning_point
    assert point is not None
    click(window, clock, screen, f"way-{point.decision}")
    assert isinstance(window.screen, Elsewhere)
    assert isinstance(window.screen.shown, Session)
    assert window.screen.shown.state == session.turns[point.decision].state


def test_another_road_goes_back_to_any_decision(
    tmp_path: FilePath, open_window: OpenWindow, clock: FakeClock
) -> None:
    session = finished("product")
    screen = DebriefScreen(world_at(tmp_path), session)
    window = open_window(screen)
    click(window, clock, screen, "part-takeaway")
    click(window, clock, screen, "again")
    point = session.debrief().turning_point
    assert point is not None
    assert window.screen.page.focus == f"way-{point.decision}"
    pygame.event.post(key(pygame.K_3))
    window.step()
    assert isinstance(window.screen, Elsewhere)
    assert isinstance(window.screen.shown, Session)
    assert window.screen.shown.state == session.turns[2].state


@pytest.mark.parametrize("how", [pygame.K_ESCAPE, pygame.K_BACKSPACE])
def test_another_road_can_be_left_alone(
    how: int, tmp_path: FilePath, open_window: OpenWindow, clock: FakeClock
) -> None:
    screen = DebriefScreen(world_at(tmp_path), finished("product"))
    window = open_window(screen)
    click(window, clock, screen, "part-takeaway")
    click(window, clock, screen, "again")
    assert window.screen is not screen
    pygame.event.post(key(how))
    window.step()
    assert window.screen is screen


def two_roads() -> Session:
    """A road that left the one of the complaint at its second decision, and ended in thanks."""
    session = finished("lateness").another_way(1)
    assert session.follow(LEFT) is None
    assert session.is_over
    return session


def test_after_another_way_both_roads_stand_side_by_side(
    tmp_path: FilePath, open_window: OpenWindow, clock: FakeClock
) -> None:
    session = two_roads()
    first = session.instead_of
    assert first is not None
    screen = DebriefScreen(world_at(tmp_path), session)
    window = open_window(screen)
    click(window, clock, screen, "part-happened")
    click(window, clock, screen, "on")
    shown = "\n".join(words(screen))
    assert "Bij 2 ging je anders." in shown
    for road in (first, session):
        ended = road.ended
        assert ended is not None
        assert phrases.outcome(ended.path) in shown
        assert f"Fleur: {phrases.mood(ended.grade)}." in shown
        for decision in road.debrief().decisions[1:]:
            assert decision.choice.label in shown


def test_the_same_road_once_more_has_nothing_to_stand_beside(
    tmp_path: FilePath, open_window: OpenWindow, clock: FakeClock
) -> None:
    first = finished("product")
    again = first.another_way(2)
    again.choose(first.state.chosen[2])
    screen = DebriefScreen(world_at(tmp_path), again)
    window = open_window(screen)
    assert "Twee wegen" not in everything(screen, window, clock)


def test_another_road_can_begin_the_same_scenario_again(
    tmp_path: FilePath, open_window: OpenWindow, clock: FakeClock
) -> None:
    world = world_at(tmp_path)
    screen = DebriefScreen(world, finished("product"))
    window = open_window(screen)
    click(window, clock, screen, "part-takeaway")
    click(window, clock, screen, "again")
    assert isinstance(window.screen, AnotherWayScreen)
    click(window, clock, window.screen, "anew")
    assert isinstance(window.screen, Elsewhere)
    assert window.screen.name == "briefing"
    assert isinstance(window.screen.shown, Loaded)
    assert window.screen.shown.scenario == late_supplies.scenario()


@pytest.mark.parametrize(("size", "settings"), SIZES)
@pytest.mark.parametrize("road", ["lateness", "eight", "two roads"])
def test_every_part_fits_or_scrolls(
    road: str, tmp_path: FilePath, size: tuple[int, int], settings: Settings
) -> None:
    session = two_roads() if road == "two roads" else finished(road)
    screen = DebriefScreen(world_at(tmp_path), session)
    look = Look.of(size, settings)
    screen.layout(size, look)
    for _page in range(30):
        screen.draw(pygame.Surface(size), look)
        assert_reachable(screen, size)
        if screen.page.focus == "board":
            return
        screen.acted("on", 0)
    raise AssertionError("there is no end to the parts")


@pytest.mark.parametrize(("size", "settings"), SIZES)
def test_all_roads_not_taken_open_and_offer_a_way_back_in_sight(
    tmp_path: FilePath, size: tuple[int, int], settings: Settings
) -> None:
    session = finished("eight")
    screen = DebriefScreen(world_at(tmp_path), session)
    screen.layout(size, Look.of(size, settings))
    opened = set()
    while screen.page.focus != "board":
        for id in [w.id for w in screen.page.everything() if w.id.startswith("other-")]:
            screen.acted(id, 0)
            assert_reachable(screen, size)
            area = next(w for w in screen.page.widgets if isinstance(w, ScrollArea))
            way = next(w for w in area.children if w.id.startswith("way-"))
            assert area.rect.contains(way.rect)
            opened.add(id)
        screen.acted("on", 0)
    assert len(opened) == sum(len(one.not_taken) for one in session.debrief().decisions)


@pytest.mark.parametrize(("size", "settings"), SIZES)
def test_every_decision_to_go_back_to_can_be_reached(
    tmp_path: FilePath, size: tuple[int, int], settings: Settings
) -> None:
    screen = AnotherWayScreen(world_at(tmp_path), finished("eight"))
    screen.layout(size, Look.of(size, settings))
    assert_all_in_sight(screen.page, size)
    assert {f"way-{n}" for n in range(8)} <= {widget.id for widget in screen.page.everything()}


def assert_reachable(screen: PageScreen, size: tuple[int, int]) -> None:
    """Everything lies in the window or can be scrolled there, and nothing to press overlaps."""
    for widget in screen.page.widgets:
        if isinstance(widget, ScrollArea):
            named = [child for child in widget.children if child.name]
            assert all(child.rect.x >= 0 and child.rect.right <= size[0] for child in named)
            to_press = [child for child in widget.children if child.focusable]
            for one, other in combinations(to_press, 2):
                assert not one.rect.colliderect(other.rect), (one.name, other.name)
        elif widget.focusable:
            assert Rect(0, 0, *size).contains(widget.rect)


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (960, 540)])
@pytest.mark.parametrize("road", ["product", "mixed", "appreciation", "long", "eight"])
def test_the_road_fits_its_page_at_ordinary_type(
    road: str, size: tuple[int, int], tmp_path: FilePath
) -> None:
    screen = DebriefScreen(world_at(tmp_path), finished(road))
    screen.layout(size, Look.of(size, Settings()))
    while screen.page.focus != "board":
        areas = [widget for widget in screen.page.widgets if isinstance(widget, ScrollArea)]
        assert all(area.overflow == 0 for area in areas)
        screen.acted("on", 0)
