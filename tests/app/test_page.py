from __future__ import annotations

import pygame
import pytest
from pygame import Rect

from game.app.theme import Look
from game.app.widgets.base import Widget
from game.app.widgets.button import Button
from game.app.widgets.focus import Direction, neighbour
from game.app.widgets.guard import PressGuard
from game.app.widgets.page import Page
from game.app.widgets.scroll import ScrollArea
from game.app.widgets.words import Text
from game.settings import Settings
from tests.app.presses import key, move, press, release, wheel

LOOK = Look.of((1280, 720), Settings())


def button(id: str, x: int, y: int, shortcut: str | None = None) -> Button:
    made = Button(id, id)
    made.shortcut = shortcut
    made.place(Rect(x, y, 100, 60))
    return made


@pytest.fixture
def page() -> Page:
    """Three in a row and one below the last: a b c / d."""
    row = [button(id, 120 * n, 0, str(n + 1)) for n, id in enumerate("abc")]
    return Page([*row, button("d", 240, 100, "x")], LOOK, PressGuard())


def test_tab_goes_round_in_reading_order_and_back_with_shift(page: Page) -> None:
    seen = [page.focus]
    for _ in range(4):
        page.on_event(key(pygame.K_TAB), 0)
        seen.append(page.focus)
    assert seen == ["a", "b", "c", "d", "a"]
    page.on_event(key(pygame.K_TAB, pygame.KMOD_SHIFT), 0)
    assert page.focus == "d"


def test_arrows_go_where_they_point_and_stop_at_the_edge(page: Page) -> None:
    steps = (
        (pygame.K_RIGHT, "b"),
        (pygame.K_RIGHT, "c"),
        (pygame.K_DOWN, "d"),
        (pygame.K_DOWN, "d"),
        (pygame.K_UP, "c"),
        (pygame.K_LEFT, "b"),
    )
    for code, expected in steps:
        page.on_event(key(code), 0)
        assert page.focus == expected


def test_an_arrow_prefers_what_stands_straight_ahead() -> None:
    boxes = [Rect(0, 0, 10, 10), Rect(40, 30, 10, 10), Rect(90, 0, 10, 10)]
    assert neighbour(boxes, 0, Direction.RIGHT) == 2
    assert neighbour(boxes, 0, Direction.LEFT) is None


@pytest.mark.parametrize("code", [pygame.K_RETURN, pygame.K_SPACE, pygame.K_KP_ENTER])
def test_enter_and_space_act_on_what_has_the_focus(page: Page, code: int) -> None:
    page.focus_on("c")
    assert page.on_event(key(code), 0) == "c"


def test_a_digit_acts_on_its_card_on_the_row_the_keypad_and_a_shifted_row(page: Page) -> None:
    assert page.on_event(key(pygame.K_2), 0) == "b"
    assert page.on_event(key(pygame.K_KP_3), 1000) == "c"
    french = key(pygame.K_AMPERSAND, scancode=pygame.KSCAN_1)
    assert page.on_event(french, 2000) == "a"
    assert page.focus == "a"


def test_a_letter_key_acts_but_not_together_with_control(page: Page) -> None:
    assert page.on_event(key(pygame.K_x, pygame.KMOD_CTRL), 0) is None
    assert page.on_event(key(pygame.K_x), 0) == "d"


def test_a_mouse_acts_on_release_inside_what_it_pressed(page: Page) -> None:
    assert page.on_event(press((130, 10)), 0) is None
    assert page.on_event(release((140, 20)), 0) == "b"


def test_enter_shows_what_is_hidden_below_before_it_goes_on_but_a_click_goes_on() -> None:
    def told() -> Page:
        area = ScrollArea([Text("Lang").place(Rect(0, 0, 100, 600))])
        on = Button("on", "Verder", primary=True, goes_on=True).place(Rect(0, 400, 100, 60))
        return Page([area.place(Rect(0, 0, 300, 250)), on], LOOK, PressGuard())

    page, answers = told(), []
    for _ in range(5):
        answers.append(page.on_event(key(pygame.K_RETURN), 0))
    assert answers.index("on") in (2, 3)
    assert not any(area.has_more_below for area in page._contents.areas())
    page = told()
    page.on_event(press((50, 420)), 0)
    assert page.on_event(release((50, 420)), 0) == "on"


def test_a_press_that_is_dragged_away_chooses_nothing(page: Page) -> None:
    page.on_event(press((130, 10)), 0)
    assert page.on_event(release((10, 10)), 0) is None
    assert page.on_event(release((130, 10)), 400) is None


def test_a_second_press_within_a_third_of_a_second_does_not_count(page: Page) -> None:
    assert page.on_event(key(pygame.K_RETURN), 1000) == "a"
    assert page.on_event(key(pygame.K_RETURN), 1299) is None
    assert page.on_event(key(pygame.K_RETURN), 1300) == "a"


def test_moving_the_mouse_changes_the_page_only_where_it_enters_or_leaves(page: Page) -> None:
    canvas = pygame.Surface((1280, 720))
    page.draw(canvas)
    page.on_event(move((10, 10)), 0)
    assert page.changed
    page.draw(canvas)
    page.on_event(move((12, 12)), 0)
    assert not page.changed


def test_the_focus_begins_on_the_primary_button() -> None:
    primary = Button("on", "Verder", primary=True).place(Rect(200, 0, 100, 60))
    assert Page([button("back", 0, 0), primary], LOOK, PressGuard()).focus == "on"


def long_page() -> tuple[Page, ScrollArea]:
    cards: list[Widget] = [button(f"card-{n}", 0, 100 * n) for n in range(6)]
    area = ScrollArea(cards).place(Rect(0, 0, 300, 250))
    return Page([area], LOOK, PressGuard()), area


def test_the_focus_scrolls_what_is_hidden_into_sight() -> None:
    page, area = long_page()
    for _ in range(5):
        page.on_event(key(pygame.K_DOWN), 0)
    assert page.focus == "card-5"
    assert area.rect.contains(area.children[5].rect)
    assert not area.children[0].rect.colliderect(area.rect)


def test_the_arrow_shows_while_there_is_more_and_shows_the_next_view() -> None:
    page, area = long_page()
    page.draw(pygame.Surface((1280, 720)))
    assert area.has_more_below
    page.on_event(press((150, 220)), 0)
    assert 0 < area.offset < area.view(LOOK).h
    page.on_event(wheel(-99), 0)
    assert not area.has_more_below


def test_the_arrow_stands_on_a_strip_of_its_own_and_covers_nothing() -> None:
    page, area = long_page()
    seen = area.view(LOOK)
    places = [(x, y) for x in range(0, 300, 5) for y in range(250)]
    arrow = [place for place in places if area.on_more(place, LOOK)]
    assert arrow and not any(seen.collidepoint(place) for place in arrow)
    before = pygame.Surface((1280, 720))
    page.draw(before)
    strip = before.subsurface(Rect(0, seen.bottom + 4, 40, 250 - seen.bottom - 4))
    assert len({tuple(strip.get_at((x, 0))) for x in range(40)}) == 1
    page.on_event(wheel(-99), 0)
    assert area.view(LOOK) == area.rect


def test_what_is_taller_than_the_view_is_shown_from_its_beginning() -> None:
    tall = Button("tall", "Verder").place(Rect(0, 300, 100, 900))
    area = ScrollArea([button("card", 0, 0), tall]).place(Rect(0, 0, 300, 250))
    page = Page([area], LOOK, PressGuard())
    page.on_event(key(pygame.K_DOWN), 0)
    assert page.focus == "tall"
    assert 0 <= tall.rect.top < area.view(LOOK).h // 2


@pytest.mark.parametrize(("y", "at_the_top"), [(60, True), (400, False)])
def test_a_page_opens_at_its_beginning_unless_the_focus_would_be_out_of_sight(
    y: int, at_the_top: bool
) -> None:
    tall = Button("tall", "Verder").place(Rect(0, y, 100, 400))
    area = ScrollArea([Text("Kies").place(Rect(0, 0, 100, 40)), tall])
    page = Page([area.place(Rect(0, 0, 300, 250))], LOOK, PressGuard())
    assert page.focus == "tall"
    assert (area.offset == 0) is at_the_top


def test_what_is_scrolled_out_of_sight_cannot_be_clicked() -> None:
    page, _area = long_page()
    page.on_event(press((10, 310)), 0)
    assert page.on_event(release((10, 310)), 0) is None


def test_a_drag_scrolls_and_chooses_nothing() -> None:
    page, area = long_page()
    page.on_event(press((10, 130)), 0)
    page.on_event(move((10, 80), held=True), 0)
    assert area.offset == 50
    assert page.on_event(release((10, 80)), 0) is None


def test_text_that_does_not_fit_can_be_scrolled_with_keys_alone() -> None:
    letter = Text("woord " * 200).place(Rect(0, 0, 300, 1500))
    area = ScrollArea([letter]).place(Rect(0, 0, 300, 250))
    page = Page([area], LOOK, PressGuard())
    assert page.focus == "scroll"
    page.on_event(key(pygame.K_DOWN), 0)
    assert area.offset == 60
    page.on_event(key(pygame.K_PAGEDOWN), 0)
    assert 60 < area.offset < 60 + area.rect.h


def test_a_page_built_again_can_be_scrolled_as_it_was() -> None:
    pages = [
        Page(
            [ScrollArea([Text("woord").place(Rect(0, 0, 300, 900))]).place(Rect(0, 0, 300, 250))],
            LOOK,
            PressGuard(),
        )
        for _ in range(2)
    ]
    pages[0].on_event(key(pygame.K_PAGEDOWN), 0)
    pages[1].scroll_as(pages[0])
    offsets = [page.widgets[0].offset for page in pages if isinstance(page.widgets[0], ScrollArea)]
    assert offsets[0] == offsets[1] > 0


def test_the_wheel_scrolls_only_what_is_under_the_mouse() -> None:
    areas = [
        ScrollArea([Widget().place(Rect(x, 0, 100, 300))]).place(Rect(x, 0, 100, 100))
        for x in (0, 200)
    ]
    page = Page(areas, LOOK, PressGuard())
    page.on_event(move((250, 50)), 0)
    page.on_event(wheel(-1), 0)
    assert [area.offset for area in areas] == [0, 60]


def test_below_what_does_not_fit_there_is_room_and_nothing_else_scrolls_for_it() -> None:
    fits = ScrollArea([button("card", 0, 0)], foot=20).place(Rect(0, 0, 300, 250))
    assert fits.overflow == 0
    long = ScrollArea([Text("Lang").place(Rect(0, 0, 100, 300))], foot=20)
    assert long.place(Rect(0, 0, 300, 250)).overflow == 70
