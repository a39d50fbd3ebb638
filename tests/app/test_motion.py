from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pygame
import pytest

from game.app.motion import Span, Timeline, ease_in_out, ease_out
from game.app.screen import PageScreen
from game.app.screens.ending import EndingScreen
from game.app.screens.play import PlayScreen
from game.app.widgets.answer_card import AnswerCard
from game.app.widgets.meters import Meters
from game.app.window import Window
from game.app.world import World
from game.session import Session
from game.settings import Settings
from tests.app.conftest import FakeClock, come_to_rest
from tests.app.player import Player
from tests.app.presses import key, move, press, release
from tests.app.screens.worlds import begin, make_world
from tests.late_supplies import GUESTS, THANKS

FRAME_MS = 16
OpenStory = Callable[..., Window]


@pytest.fixture
def world(tmp_path: Path) -> World:
    return make_world(tmp_path)


@pytest.fixture
def session(world: World) -> Session:
    return begin(world, GUESTS)


@pytest.fixture
def open_story(clock: FakeClock, world: World, session: Session) -> Iterator[OpenStory]:
    opened: list[Window] = []

    def open_it(*, less_motion: bool = False) -> Window:
        settings = Settings(less_motion=less_motion)
        window = Window(PlayScreen(world, session), settings, clock=clock)
        opened.append(window)
        window.step()
        come_to_rest(window, clock)
        clock.now += 1000
        return window

    yield open_it
    for window in opened:
        window.close()


def post(window: Window, code: int) -> None:
    pygame.event.post(key(code))
    window.step()


def number_of(session: Session, choice: str) -> int:
    return pygame.K_1 + [card.id for card in session.cards].index(choice)


def choose(window: Window, session: Session, choice: str) -> None:
    post(window, number_of(session, choice))


def go_on(window: Window, clock: FakeClock, ms: int) -> None:
    for _ in range(ms // FRAME_MS):
        clock.now += FRAME_MS
        window.step()


def pixels(window: Window) -> bytes:
    return pygame.image.tobytes(window.canvas, "RGB")


def page_of(window: Window) -> PageScreen:
    assert isinstance(window.screen, PageScreen)
    return window.screen


def has(window: Window, id: str) -> bool:
    return any(widget.id == id for widget in page_of(window).page.everything())


def meters(window: Window) -> Meters:
    return next(w for w in page_of(window).page.everything() if isinstance(w, Meters))


def test_a_span_goes_from_nothing_to_all_in_its_own_time() -> None:
    span = Span(400, 600)
    assert [span.progress(at) for at in (0, 400, 700, 1000, 9000)] == [0, 0, 0.5, 1, 1]


@pytest.mark.parametrize("ease", (ease_out, ease_in_out))
def test_a_curve_begins_and_ends_where_it_should_and_never_turns_back(
    ease: Callable[[float], float],
) -> None:
    steps = [ease(n / 50) for n in range(51)]
    assert (steps[0], steps[-1]) == (0, 1)
    assert steps == sorted(steps)


def test_the_clock_of_a_page_starts_when_it_has_been_seen() -> None:
    time, span = Timeline(), Span(0, 100)
    time.at(1000)
    time.at(1090)
    assert time.progress(span) == 0
    time.drawn()
    time.at(1100)
    time.at(1150)
    assert time.progress(span) == 0.5


def test_what_begins_after_everything_was_put_to_its_end_still_moves() -> None:
    time = Timeline()
    time.drawn()
    time.at(0)
    time.finish()
    later = time.from_now(90)
    assert not time.moves(Span(400, 600))
    assert time.moves(later)


def test_a_choice_is_saved_before_it_has_been_seen_among_the_others(
    open_story: OpenStory, session: Session, world: World
) -> None:
    window = open_story()
    choose(window, session, "bel-fleur")
    assert session.state.chosen == ("bel-fleur",)
    file = world.roads.latest("late-supplies")
    assert file is not None and file.read().choices == ("bel-fleur",)
    cards = [w for w in page_of(window).page.everything() if isinstance(w, AnswerCard)]
    assert [card.id for card in cards if not card.recedes] == ["answer:bel-fleur"]


def test_what_comes_of_a_choice_comes_by_itself(
    open_story: OpenStory, session: Session, clock: FakeClock
) -> None:
    window = open_story()
    choose(window, session, "bel-fleur")
    go_on(window, clock, 320)
    assert not has(window, "on")
    go_on(window, clock, 60)
    assert has(window, "on")


@pytest.mark.parametrize("act", ("enter", "space", "mouse"))
def test_a_press_does_not_wait_for_the_chosen_card(
    open_story: OpenStory, session: Session, clock: FakeClock, act: str
) -> None:
    window = open_story()
    choose(window, session, "bel-fleur")
    clock.now += 100
    if act == "mouse":
        for event in (move((640, 300)), press((640, 300)), release((640, 300))):
            pygame.event.post(event)
        window.step()
    else:
        post(window, pygame.K_RETURN if act == "enter" else pygame.K_SPACE)
    assert has(window, "on")


def test_a_press_while_the_chosen_card_is_seen_makes_no_second_choice(
    open_story: OpenStory, session: Session, clock: FakeClock
) -> None:
    window = open_story()
    choose(window, session, "bel-fleur")
    clock.now += 330
    post(window, pygame.K_1)
    go_on(window, clock, 400)
    assert session.state.chosen == ("bel-fleur",)
    assert has(window, "on")


def test_enter_while_the_meters_change_goes_on_at_once(
    open_story: OpenStory, session: Session, clock: FakeClock
) -> None:
    window = open_story()
    choose(window, session, "bel-fleur")
    go_on(window, clock, 350 + 320 + 32)
    assert window.screen.animating
    before = page_of(window).page
    post(window, pygame.K_RETURN)
    assert page_of(window).page is not before


def test_a_press_that_does_nothing_else_puts_everything_at_its_end(
    open_story: OpenStory, session: Session, clock: FakeClock
) -> None:
    window = open_story()
    choose(window, session, "bel-fleur")
    go_on(window, clock, 500)
    pygame.event.post(press((640, 200)))
    window.step()
    assert not window.screen.animating
    shown = pixels(window)
    go_on(window, clock, 3000)
    assert pixels(window) == shown


def test_blocks_are_lost_and_gained_only_after_a_moment_and_then_stay(
    open_story: OpenStory, session: Session, clock: FakeClock
) -> None:
    window = open_story()
    choose(window, session, "bel-fleur")
    go_on(window, clock, 400)
    pill = meters(window).rect
    early = pygame.image.tobytes(window.canvas.subsurface(pill), "RGB")
    go_on(window, clock, 300)
    assert pygame.image.tobytes(window.canvas.subsurface(pill), "RGB") == early
    come_to_rest(window, clock)
    assert pygame.image.tobytes(window.canvas.subsurface(pill), "RGB") != early


def test_less_motion_shows_the_end_in_the_first_frame(
    open_story: OpenStory, session: Session, clock: FakeClock
) -> None:
    window = open_story(less_motion=True)
    choose(window, session, "bel-fleur")
    assert has(window, "on")
    assert not window.screen.animating
    drawn, first = window.frames_drawn, pixels(window)
    go_on(window, clock, 3000)
    assert window.frames_drawn == drawn
    assert pixels(window) == first


def test_less_motion_ends_in_the_same_picture(
    open_story: OpenStory, session: Session, clock: FakeClock
) -> None:
    moving = open_story()
    choose(moving, session, "bel-fleur")
    go_on(moving, clock, 3000)
    with_motion = pixels(moving)
    moving._change_to(Settings(less_motion=True))
    moving.step()
    assert pixels(moving) == with_motion


def test_a_new_size_in_the_middle_goes_on_and_ends_as_it_should(
    open_story: OpenStory, session: Session, clock: FakeClock
) -> None:
    window = open_story()
    choose(window, session, "bel-fleur")
    go_on(window, clock, 350 + 500)
    window._window.size = (960, 540)
    window.step()
    assert window.screen.animating
    go_on(window, clock, 700)
    assert not window.screen.animating
    ended = pixels(window)
    window._change_to(Settings(less_motion=True))
    window.step()
    assert pixels(window) == ended


def test_a_new_size_while_the_chosen_card_is_seen_keeps_the_choice(
    open_story: OpenStory, session: Session, clock: FakeClock
) -> None:
    window = open_story()
    choose(window, session, "bel-fleur")
    window._window.size = (960, 540)
    window.step()
    assert has(window, "answer:bel-fleur")
    go_on(window, clock, 400)
    assert has(window, "on")
    assert session.state.chosen == ("bel-fleur",)


def test_a_part_that_is_painted_anew_looks_as_if_all_of_it_was(
    open_story: OpenStory, session: Session, clock: FakeClock
) -> None:
    window = open_story()
    whole = pygame.Surface(window.canvas.get_size())

    def assert_whole() -> None:
        page_of(window).page.draw(whole)
        assert pygame.image.tobytes(whole, "RGB") == pixels(window)

    post(window, pygame.K_RIGHT)
    for _ in range(4):
        go_on(window, clock, 32)
        assert_whole()
    choose(window, session, "bel-fleur")
    while window.screen.animating:
        go_on(window, clock, 96)
        assert_whole()


def test_the_letter_and_the_spiral_are_painted_in_parts_as_well(
    world: World, session: Session, clock: FakeClock
) -> None:
    session.follow(THANKS)
    screen = EndingScreen(world, session)
    window = Window(screen, Settings(), clock=clock)
    window.step()
    while has(window, "on"):
        clock.now += 1000
        post(window, pygame.K_RETURN)
    whole = pygame.Surface(window.canvas.get_size())
    frames = 0
    while window.screen.animating:
        go_on(window, clock, 64)
        page_of(window).page.draw(whole)
        assert pygame.image.tobytes(whole, "RGB") == pixels(window)
        frames += 1
    window.close()
    assert frames > 10


def test_every_screen_comes_to_rest_and_then_draws_nothing(
    tmp_path: Path, clock: FakeClock
) -> None:
    player = Player(tmp_path, clock)

    def assert_still() -> None:
        come_to_rest(player.window, clock)
        drawn = player.window.frames_drawn
        for _ in range(100):
            clock.now += 50
            player.window.step()
        assert player.window.frames_drawn == drawn, player.screen

    assert_still()
    session = player.begin()
    for over in (pygame.K_F1, pygame.K_a, pygame.K_ESCAPE):
        player.key(over)
        assert not isinstance(player.screen, PlayScreen)
        assert_still()
        player.key(pygame.K_ESCAPE)
    for choice in THANKS:
        player.act(f"answer:{choice}")
        assert_still()
        while isinstance(player.screen, PlayScreen) and has(player.window, "on"):
            player.act("on")
            assert_still()
    assert session.is_over
    while has(player.window, "on"):
        player.act("on")
        assert_still()
    player.act("debrief")
    assert_still()
    while has(player.window, "on"):
        player.act("on")
        assert_still()
    player.window.close()
