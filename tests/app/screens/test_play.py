from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pygame
import pytest
from pygame import Rect

from game import phrases
from game.app.screens.agreements import AgreementsScreen
from game.app.screens.pause import PauseScreen
from game.app.screens.play import PlayScreen
from game.app.widgets.base import Role, Widget
from game.app.widgets.grounds import Deck
from game.app.widgets.meters import Meters
from game.app.window import Window
from game.app.world import World
from game.session import Session
from game.story.events import Told
from game.story.play import Story, walk
from tests.app.conftest import FakeClock, OpenWindow, come_to_rest
from tests.app.presses import key, move, press, release
from tests.app.screens.worlds import Elsewhere, begin, make_world
from tests.late_supplies import GUESTS, THANKS

Act = Callable[[str], None]


@pytest.fixture
def world(tmp_path: Path) -> World:
    return make_world(tmp_path)


@pytest.fixture
def session(world: World) -> Session:
    return begin(world, GUESTS)


class Player:
    """Somebody at the window."""

    def __init__(self, window: Window, clock: FakeClock, session: Session) -> None:
        self.window = window
        self.clock = clock
        self.session = session

    @property
    def screen(self) -> PlayScreen:
        assert isinstance(self.window.screen, PlayScreen)
        return self.window.screen

    def key(self, code: int, *, after: int = 400) -> None:
        self.clock.now += after
        pygame.event.post(key(code))
        self.window.step()
        come_to_rest(self.window, self.clock)

    def click(self, id: str) -> None:
        self.clock.now += 400
        at = self.widget(id).rect.center
        for event in (move(at), press(at), release(at)):
            pygame.event.post(event)
        self.window.step()
        come_to_rest(self.window, self.clock)

    def widget(self, id: str) -> Widget:
        return next(widget for widget in self.screen.page.everything() if widget.id == id)

    def has(self, id: str) -> bool:
        return any(widget.id == id for widget in self.screen.page.everything())

    def names(self) -> str:
        return "\n".join(widget.name for widget in self.screen.page.everything())

    def press_choice(self, choice: str) -> None:
        ids = [card.id for card in self.session.cards]
        self.key(pygame.K_1 + ids.index(choice))

    def read_on(self, act: Callable[[], None]) -> None:
        while isinstance(self.window.screen, PlayScreen) and self.has("on"):
            act()


@pytest.fixture
def player(open_window: OpenWindow, clock: FakeClock, world: World, session: Session) -> Player:
    return Player(open_window(PlayScreen(world, session)), clock, session)


def test_a_whole_road_is_played_by_keys_alone(player: Player) -> None:
    for choice in THANKS:
        player.press_choice(choice)
        player.read_on(lambda: player.key(pygame.K_RETURN))
    assert_ended(player)


def test_a_whole_road_is_played_by_mouse_alone(player: Player) -> None:
    for choice in THANKS:
        player.click(f"answer:{choice}")
        player.read_on(lambda: player.click("on"))
    assert_ended(player)


def assert_ended(player: Player) -> None:
    ending = player.window.screen
    assert isinstance(ending, Elsewhere)
    assert (ending.name, ending.shown) == ("ending", player.session)
    turns, refused = walk(Story(player.session.scenario), GUESTS, THANKS)
    assert refused is None
    assert player.session.events == tuple(event for turn in turns for event in turn.events)


def test_a_choice_is_on_disk_before_its_consequence_is_shown(
    player: Player, world: World, session: Session
) -> None:
    player.press_choice("bel-fleur")
    file = world.roads.latest("late-supplies")
    assert file is not None
    assert file.read().choices == ("bel-fleur",)


def test_arrows_and_enter_choose_as_well(player: Player, session: Session) -> None:
    second = session.cards[1].id
    player.key(pygame.K_RIGHT)
    player.key(pygame.K_RETURN)
    assert session.state.chosen == (second,)


def test_a_second_press_at_once_does_not_skip_what_came_of_the_choice(player: Player) -> None:
    ids = [card.id for card in player.session.cards]
    for code, after in ((pygame.K_1 + ids.index("bel-fleur"), 400), (pygame.K_RETURN, 330)):
        player.clock.now += after
        pygame.event.post(key(code))
        player.window.step()
    page = player.screen.page
    assert player.has("on")
    player.key(pygame.K_RETURN, after=100)
    assert player.screen.page is page
    player.key(pygame.K_RETURN)
    assert player.screen.page is not page


def test_what_follows_on_a_choice_shows_what_was_said_and_what_it_did_to_trust(
    player: Player,
) -> None:
    player.press_choice("bel-fleur")
    assert "Jij zei: Het groene middel" in player.names()
    meters = next(w for w in player.screen.page.everything() if isinstance(w, Meters))
    trust = meters.meters[0]
    assert trust.word == "Vertrouwen · Fleur"
    assert trust.before is not None
    assert trust.before < trust.filled


def test_what_was_said_stands_on_the_deck_below_the_story(player: Player) -> None:
    player.press_choice("bel-fleur")
    page = player.screen.page
    said = next(w for w in page.everything() if w.name.startswith("Jij zei"))
    deck = next(w for w in page.widgets if isinstance(w, Deck))
    assert deck.rect.contains(said.rect)
    assert said.rect.right < player.widget("on").rect.left


def test_time_that_passed_is_shown_on_the_deck(player: Player) -> None:
    for choice in THANKS[:2]:
        player.press_choice(choice)
        player.read_on(lambda: player.key(pygame.K_RETURN))
    player.press_choice("rest-eerst")
    assert "eerst" not in player.names()
    player.key(pygame.K_RETURN)
    assert "eerst 10:40, nu 11:30" in player.names()


def test_while_the_story_runs_no_number_is_shown_on_the_meters(player: Player) -> None:
    meters = next(w for w in player.screen.page.everything() if isinstance(w, Meters))
    assert all(0 <= meter.filled <= phrases.BLOCKS for meter in meters.meters)
    assert player.widget("answer:bel-fleur").role is Role.CHOICE


@pytest.mark.parametrize("code", [pygame.K_a, pygame.K_ESCAPE])
def test_looking_something_up_returns_to_the_same_answer(player: Player, code: int) -> None:
    player.key(pygame.K_RIGHT)
    player.key(pygame.K_RIGHT)
    before = player.screen.page.focus
    player.key(code)
    over = AgreementsScreen if code == pygame.K_a else PauseScreen
    assert isinstance(player.window.screen, over)
    player.key(pygame.K_ESCAPE)
    assert player.screen.page.focus == before == f"answer:{player.session.cards[2].id}"


def test_the_agreements_are_at_hand_while_reading_too(player: Player) -> None:
    player.press_choice("bel-fleur")
    player.key(pygame.K_a)
    assert isinstance(player.window.screen, AgreementsScreen)
    player.key(pygame.K_a)
    assert player.screen.page.focus == "on"


def test_the_agreements_can_be_clicked(player: Player) -> None:
    player.click("agreements")
    assert isinstance(player.window.screen, AgreementsScreen)


def test_looking_up_the_agreements_keeps_the_focus_at_large_text_too(player: Player) -> None:
    for _ in range(2):
        pygame.event.post(key(pygame.K_EQUALS, pygame.KMOD_CTRL))
    player.window.step()
    before = player.screen.page.focus
    player.key(pygame.K_a)
    player.key(pygame.K_a)
    assert player.screen.page.focus == before


def test_a_road_that_had_ended_goes_on_to_its_ending(
    world: World, session: Session, open_window: OpenWindow, clock: FakeClock
) -> None:
    for choice in THANKS:
        session.choose(choice)
    player = Player(open_window(PlayScreen(world, session)), clock, session)
    player.read_on(lambda: player.key(pygame.K_RETURN))
    assert isinstance(player.window.screen, Elsewhere)
    assert player.window.screen.name == "ending"


def test_a_new_size_in_the_middle_keeps_the_leaf_and_the_focus(player: Player) -> None:
    player.press_choice("bel-fleur")
    before = player.names()
    player.window._window.size = (1600, 900)
    player.window.step()
    assert player.names() == before
    assert player.screen.page.focus == "on"
    player.read_on(lambda: player.key(pygame.K_RETURN))
    player.key(pygame.K_RIGHT)
    focus = player.screen.page.focus
    player.window._window.size = (1024, 768)
    player.window.step()
    assert player.screen.page.focus == focus == f"answer:{player.session.cards[1].id}"


def test_where_story_and_answers_do_not_fit_the_story_comes_first_and_stays_at_hand(
    player: Player, session: Session
) -> None:
    player.window._window.size = (960, 540)
    for _ in range(4):
        pygame.event.post(key(pygame.K_EQUALS, pygame.KMOD_CTRL))
    player.window.step()
    assert "De kast is leeg" in player.names()
    player.read_on(lambda: player.key(pygame.K_RETURN))
    assert player.screen.page.focus == f"answer:{session.cards[0].id}"
    player.key(pygame.K_s)
    assert "De kast is leeg" in player.names()
    player.read_on(lambda: player.key(pygame.K_RETURN))
    player.key(pygame.K_RETURN)
    assert len(session.state.chosen) == 1


def test_a_road_taken_up_again_opens_on_its_decision(
    world: World, session: Session, open_window: OpenWindow, clock: FakeClock
) -> None:
    session.choose("bel-fleur")
    file = world.roads.latest("late-supplies")
    assert file is not None
    again = Session.resume(session.scenario, file.read(), file)
    player = Player(open_window(PlayScreen(world, again)), clock, again)
    assert player.has("answer:twee-opties")
    assert not player.has("on")


def test_a_road_that_cannot_be_kept_says_so_once(
    world: World, open_window: OpenWindow, clock: FakeClock
) -> None:
    session = begin(world, GUESTS, kept=False)
    player = Player(open_window(PlayScreen(world, session)), clock, session)
    assert phrases.not_kept() in player.names()
    player.press_choice("bel-fleur")
    assert phrases.not_kept() not in player.names()


def test_low_courage_is_heard_where_something_is_to_be_chosen(
    player: Player, session: Session
) -> None:
    for choice in ("wachten", "blijf-wachten", "nummer-van-winston", "kom-later-terug"):
        player.press_choice(choice)
        player.read_on(lambda: player.key(pygame.K_RETURN))
    assert session.state.courage <= phrases.LOW_COURAGE
    voice = phrases.inner_voice(phrases.LOW_COURAGE, phrases.LOW_COURAGE - 1)
    assert voice in player.names()


def test_what_courage_whispers_next_is_not_heard_beside_the_choice_just_made(
    player: Player, session: Session
) -> None:
    whisper = phrases.inner_voice(phrases.LOW_COURAGE, phrases.LOW_COURAGE - 1)
    for choice in ("wachten", "blijf-wachten"):
        player.press_choice(choice)
        player.read_on(lambda: player.key(pygame.K_RETURN))
    assert whisper not in player.names()
    player.clock.now += 400
    ids = [card.id for card in session.cards]
    pygame.event.post(key(pygame.K_1 + ids.index("nog-een-kwartier")))
    player.window.step()
    pygame.event.post(key(pygame.K_EQUALS, pygame.KMOD_CTRL))  # the page is built again
    player.window.step()
    assert phrases.inner_voice(session.courage_before, session.state.courage) == whisper
    assert player.has("answer:nog-een-kwartier")
    assert whisper not in player.names()


def test_a_choice_that_stays_in_its_scene_shows_the_scene_again(
    world: World, open_window: OpenWindow, clock: FakeClock
) -> None:
    session = begin(world, {}, "demanding-client")
    session.choose("wat-moet-goed")
    player = Player(open_window(PlayScreen(world, session)), clock, session)
    told = next(event for event in reversed(session.events) if isinstance(event, Told))
    player.press_choice("bel-keuken")
    player.read_on(lambda: player.key(pygame.K_RETURN))
    assert all(beat.text in player.names() for beat in told.beats)
    assert not player.has("answer:bel-keuken")


def test_the_mouse_can_pause_too(player: Player) -> None:
    player.click("pause")
    assert isinstance(player.window.screen, PauseScreen)


def test_everything_on_the_first_decision_stands_in_the_window(player: Player) -> None:
    window = Rect(0, 0, *player.window.canvas.get_size())
    shown = [w for w in player.screen.page.widgets if w.name and w.role is not Role.IMAGE]
    assert all(window.contains(widget.rect) for widget in shown)


@pytest.mark.parametrize("how", ["backspace", "alt and left", "the button"])
def test_a_page_back_tells_it_again_and_enter_goes_on_to_the_same_decision(
    how: str, player: Player, session: Session
) -> None:
    player.press_choice("wachten")
    told = player.names()
    player.key(pygame.K_RETURN)
    decision = player.names()
    if how == "backspace":
        player.key(pygame.K_BACKSPACE)
    elif how == "the button":
        player.click("back")
    else:
        pygame.event.post(key(pygame.K_LEFT, pygame.KMOD_LALT))
        player.window.step()
    assert player.names() == told
    player.key(pygame.K_RETURN)
    assert player.names() == decision
    assert session.state.chosen == ("wachten",)


def test_at_the_first_decision_there_is_no_page_to_go_back_to(player: Player) -> None:
    assert not player.has("back")
    page = player.screen.page
    player.key(pygame.K_BACKSPACE)
    assert player.screen.page is page
