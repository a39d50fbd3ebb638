from __future__ import annotations

import pygame
import pytest

from game.app.read_aloud import ReadAloud
from game.app.screen import Back, ChangeSettings, GoTo, Quit, Say, Screen, Wish
from game.app.widgets.toast import Toast
from game.app.window import Window
from game.settings import Settings
from tests.app.conftest import FakeClock, OpenWindow
from tests.app.decision import Decision
from tests.app.presses import key, move, press, release


class Answering(Decision):
    """A decision that grants one wish after any act."""

    wish: Wish = None

    def acted(self, id: str, now_ms: int) -> Wish:
        super().acted(id, now_ms)
        return self.wish


def test_nothing_is_drawn_while_nothing_happens(open_window: OpenWindow, clock: FakeClock) -> None:
    window = open_window(Decision())
    window.step()
    drawn = window.frames_drawn
    for _ in range(100):
        window.step()
        clock.now += 50
    assert window.frames_drawn == drawn


def test_the_loop_rests_at_twenty_rounds_and_wakes_up_for_the_mouse(clock: FakeClock) -> None:
    screen = Answering()
    screen.wish = Quit()
    window = Window(screen, Settings(), clock=clock)
    for _ in range(20):
        window.step()
        clock.wait(window._rate())
    assert clock.rates[-1] == 20
    pygame.event.post(move((5, 5)))
    window.step()
    assert window._rate() == 60
    clock.now += 1000
    pygame.event.post(key(pygame.K_1))
    window.run()
    assert screen.acts == ["answer-1"]


class Looking(Decision):
    """A decision that counts how often it had its turn."""

    turns = 0

    def advance(self, now_ms: int) -> Wish:
        self.turns += 1
        return super().advance(now_ms)


def rounds(window: Window, clock: FakeClock, count: int) -> None:
    for _ in range(count):
        window.step()
        clock.now += 50


def test_where_nobody_does_anything_few_rounds_are_more_than_a_look_for_events(
    open_window: OpenWindow, clock: FakeClock
) -> None:
    screen = Looking()
    window = open_window(screen)
    clock.now += 2000
    before = screen.turns
    rounds(window, clock, 100)
    assert 20 <= screen.turns - before <= 26
    for _ in range(3):
        pygame.event.post(key(pygame.K_TAB))
        rounds(window, clock, 1)
    assert screen.page.focus == "answer-1"


def test_after_a_press_every_round_counts_for_a_while(
    open_window: OpenWindow, clock: FakeClock
) -> None:
    screen = Looking()
    window = open_window(screen)
    clock.now += 5000
    pygame.event.post(key(pygame.K_TAB))
    before = screen.turns
    rounds(window, clock, 20)
    assert screen.turns == before + 20


def test_what_moves_for_long_moves_in_every_round(
    open_window: OpenWindow, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = Looking()
    window = open_window(screen)
    monkeypatch.setattr(Looking, "animating", True)
    clock.now += 5000
    before = screen.turns
    rounds(window, clock, 20)
    assert screen.turns == before + 20


def test_what_is_read_for_long_is_followed_in_every_round(clock: FakeClock) -> None:
    class Reading(ReadAloud):
        followed = 0
        is_reading = True

        def follow(self, screen: Screen) -> None:
            self.followed += 1

    aloud = Reading()
    window = Window(Decision(), Settings(), clock=clock, aloud=aloud)
    window.step()
    clock.now += 5000
    rounds(window, clock, 20)
    assert aloud.followed == 21
    window.close()


def test_what_stands_over_the_page_goes_on_time(open_window: OpenWindow, clock: FakeClock) -> None:
    screen = Answering()
    words = "Dit staat er lang genoeg om te lezen. " * 3
    screen.wish = Say(words)
    window = open_window(screen)
    pygame.event.post(key(pygame.K_1))
    window.step()
    shown, begun = Toast(words).shown_ms, clock.now
    while clock.now < begun + shown:
        assert window.toast
        clock.now = min(clock.now + 50, begun + shown)
        window.step()
    assert shown > 5000
    assert not window.toast


def test_a_key_press_draws_one_frame(open_window: OpenWindow) -> None:
    window = open_window(Decision())
    window.step()
    drawn = window.frames_drawn
    pygame.event.post(key(pygame.K_TAB))
    window.step()
    window.step()
    assert window.frames_drawn == drawn + 1


def test_a_new_size_lays_everything_out_again_and_keeps_the_focus(open_window: OpenWindow) -> None:
    screen = Decision()
    window = open_window(screen)
    pygame.event.post(key(pygame.K_TAB))
    window.step()
    before = next(w.rect.copy() for w in screen.page.everything() if w.id == "answer-2")
    window._window.size = (1600, 900)
    window.step()
    after = next(w.rect for w in screen.page.everything() if w.id == "answer-2")
    assert screen.page.focus == "answer-2"
    assert after.w > before.w
    assert window.canvas.get_size() == (1600, 900)


def test_control_plus_makes_the_text_larger_and_keeps_that(clock: FakeClock) -> None:
    kept: list[Settings] = []

    def changed(before: Settings, after: Settings) -> bool:
        kept.append(after)
        return True

    window = Window(Decision(), Settings(), clock=clock, settings_changed=changed)
    pygame.event.post(key(pygame.K_EQUALS, pygame.KMOD_CTRL))
    window.step()
    assert window.look.text_scale == 1.25
    pygame.event.post(key(pygame.K_0, pygame.KMOD_CTRL))
    window.step()
    assert [settings.text_scale for settings in kept] == [1.25, 1.0]
    window.close()


def test_that_a_change_is_not_remembered_is_said_also_when_it_is_the_sound(
    clock: FakeClock,
) -> None:
    window = Window(
        Decision(), Settings(), clock=clock, settings_changed=lambda before, after: False
    )
    pygame.event.post(key(pygame.K_m))
    window.step()
    assert "tot je stopt" in window.toast
    window.close()


def test_a_screen_can_change_the_look_while_it_is_shown(open_window: OpenWindow) -> None:
    screen = Answering()
    screen.wish = ChangeSettings(Settings(high_contrast=True))
    window = open_window(screen)
    pygame.event.post(key(pygame.K_2))
    window.step()
    assert window.canvas.get_at((640, 480))[:3] == (0, 0, 0)
    assert screen.page.focus == "answer-2"


def test_a_screen_can_go_over_another_and_back_to_it(
    open_window: OpenWindow, clock: FakeClock
) -> None:
    below, above = Answering(), Answering()
    below.wish, above.wish = GoTo(above, over=True), Back()
    window = open_window(below)
    pygame.event.post(key(pygame.K_1))
    window.step()
    assert window.screen is above
    clock.now += 1000
    pygame.event.post(key(pygame.K_1))
    window.step()
    assert window.screen is below


def test_the_press_that_opened_a_screen_cannot_choose_on_it(
    open_window: OpenWindow, clock: FakeClock
) -> None:
    second = Answering()
    first = Answering()
    first.wish = GoTo(second)
    window = open_window(first)
    for at in (0, 200, 400):
        clock.now += at
        pygame.event.post(key(pygame.K_RETURN))
        window.step()
    assert first.acts == ["answer-1"]
    assert second.acts == ["answer-1"]


def test_a_click_on_a_card_chooses_it(open_window: OpenWindow) -> None:
    screen = Decision()
    window = open_window(screen)
    card = next(w for w in screen.page.everything() if w.id == "answer-3")
    for event in (move(card.rect.center), press(card.rect.center), release(card.rect.center)):
        pygame.event.post(event)
    window.step()
    assert screen.acts == ["answer-3"]


def test_closing_the_window_ends_the_loop(open_window: OpenWindow) -> None:
    window = open_window(Decision())
    pygame.event.post(pygame.event.Event(pygame.QUIT))
    assert not window.step()


def test_a_window_out_of_sight_draws_nothing_and_sleeps_longer(open_window: OpenWindow) -> None:
    window = open_window(Decision())
    drawn = window.frames_drawn
    pygame.event.post(pygame.event.Event(pygame.WINDOWMINIMIZED))
    pygame.event.post(key(pygame.K_TAB))
    window.step()
    assert window.frames_drawn == drawn
    assert window._rate() == 5
