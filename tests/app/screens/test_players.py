"""Who plays on this laptop: what is asked, and what nobody finds of who played before."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.app.screen import Screen
from game.app.screens.board import BoardScreen
from game.app.screens.debrief import DebriefScreen
from game.app.screens.pause import PauseScreen
from game.app.screens.settings import SettingsScreen
from game.app.screens.welcome import LaptopScreen, WelcomeScreen
from game.app.start import new_world
from game.app.theme import Look
from game.app.window import Window
from game.app.world import World
from game.authoring.library import Library
from game.places import shipped_scenarios
from game.roads.folder import REST_S, RoadFolder
from game.session import Session
from game.settings import Settings, SettingsFile
from tests.app.conftest import FakeClock
from tests.app.presses import key
from tests.app.screens.pages import assert_all_in_sight, find, names
from tests.app.screens.worlds import begin
from tests.late_supplies import GUESTS, THANKS

SHARED = Settings(is_shared=True)


class Game:
    """The whole game in a window, with what it keeps in a folder."""

    def __init__(self, folder: Path, clock: FakeClock, settings: Settings) -> None:
        self.folder = folder
        self.clock = clock
        self.file = SettingsFile(folder / "settings.json")
        self.file.remember(Settings(), settings)
        self.world = new_world(Library(shipped_scenarios()), RoadFolder(folder / "roads"), 3)
        self.world.settings = settings
        self.world.forget_settings = self.file.forget
        self.window: Window

    def open(self, first: Screen) -> None:
        """Show this screen first."""
        self.window = Window(
            first, self.world.settings, clock=self.clock, settings_changed=self._changed
        )
        self.wait(1)

    def wait(self, seconds: float) -> None:
        """Let time pass, in which nobody does anything."""
        self.clock.now += round(seconds * 1000)
        self.window.step()
        self.window.step()

    def press(self, *codes: int) -> None:
        for code in codes:
            pygame.event.post(key(code))
            self.wait(1)

    def act(self, id: str) -> None:
        self.window._grant(self.window.screen.acted(id, self.clock.now))  # type: ignore[attr-defined]
        self.wait(1)

    def roads(self) -> list[Path]:
        return [path for path in (self.folder / "roads").rglob("*") if path.is_file()]

    def _changed(self, before: Settings, after: Settings) -> bool:
        self.world.settings = after
        return self.file.remember(before, after)


@pytest.fixture
def shared(tmp_path: Path, clock: FakeClock) -> Game:
    """A laptop of many, on which somebody made a choice."""
    return with_a_road(Game(tmp_path, clock, SHARED))


@pytest.fixture
def alone(tmp_path: Path, clock: FakeClock) -> Game:
    return with_a_road(Game(tmp_path, clock, Settings(is_shared=False)))


def with_a_road(game: Game) -> Game:
    begin(game.world, GUESTS).choose(THANKS[0])
    assert game.roads()
    return game


def finished(world: World) -> Session:
    session = begin(world, GUESTS)
    assert session.follow(THANKS) is None and session.is_over
    return session


@pytest.mark.parametrize("size", [(1280, 720), (960, 540), (1920, 1080), (640, 360)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_question_and_all_that_can_be_pressed_are_in_sight(
    shared: Game, size: tuple[int, int], scale: float
) -> None:
    pygame.display.init()
    pygame.font.init()
    for screen in (WelcomeScreen(shared.world), LaptopScreen(shared.world)):
        screen.layout(size, Look.of(size, replace(SHARED, text_scale=scale)))
        assert_all_in_sight(screen.page, size)
        said = " ".join(names(screen.page)).replace("\n", " ")
        assert "Lef stuurt niets weg en weet niet wie je bent." in said
        assert "Wie speelt er op deze laptop?" in said


def test_the_answer_is_remembered_and_the_board_follows(tmp_path: Path, clock: FakeClock) -> None:
    game = Game(tmp_path, clock, Settings())
    game.open(game.world.screens.welcome())
    game.press(pygame.K_2)
    assert isinstance(game.window.screen, BoardScreen)
    assert SettingsFile(tmp_path / "settings.json").remembered.is_shared is True


def test_the_question_can_be_read_in_the_other_language_first(
    tmp_path: Path, clock: FakeClock
) -> None:
    game = Game(tmp_path, clock, Settings())
    game.open(game.world.screens.welcome())
    game.act("language")
    assert "Who plays on this laptop?" in names(game.window.screen.page)
    assert game.world.settings.is_shared is None


def test_what_cannot_be_remembered_is_said_once(tmp_path: Path, clock: FakeClock) -> None:
    (tmp_path / "file").write_text("")
    game = Game(tmp_path / "file", clock, Settings())
    game.open(game.world.screens.welcome())
    game.press(pygame.K_1)
    assert "kan het hier niet bewaren" in game.window.toast
    game.wait(9)
    game.press(pygame.K_F11)
    assert game.window.toast == ""
    assert game.world.settings.is_shared is False


def test_the_settings_lead_to_another_answer_which_says_what_holds_now(shared: Game) -> None:
    shared.open(shared.world.screens.settings())
    shared.act("laptop")
    assert isinstance(shared.window.screen, LaptopScreen)
    assert find(shared.window.screen.page, "shared").name.startswith(
        "Steeds iemand anders (zo staat het nu)"
    )
    shared.act("alone")
    assert isinstance(shared.window.screen, SettingsScreen)
    assert shared.world.settings.is_shared is False


def test_on_a_laptop_of_many_a_new_player_finds_nothing_of_the_last_one(shared: Game) -> None:
    shared.open(shared.world.screens.board())
    assert "Ga verder" in " ".join(names(shared.window.screen.page))
    shared.act("new-player")
    shared.press(pygame.K_RETURN)
    assert isinstance(shared.window.screen, BoardScreen)
    assert "Ga verder" not in " ".join(names(shared.window.screen.page))
    assert shared.roads() == []
    assert shared.window.toast == "Klaar voor de volgende speler."
    shared.press(pygame.K_ESCAPE)
    assert isinstance(shared.window.screen, BoardScreen), "no way back to the other's pages"


def test_a_slip_on_new_player_costs_nothing(shared: Game) -> None:
    shared.open(shared.world.screens.board())
    before = shared.window.screen
    shared.act("new-player")
    shared.press(pygame.K_ESCAPE)
    assert shared.window.screen is before
    assert shared.roads()


def test_who_plays_alone_is_offered_no_new_player(alone: Game, shared: Game) -> None:
    for game, offered in ((alone, False), (shared, True)):
        session = finished(game.world)
        debrief = DebriefScreen(game.world, session)
        for screen in (game.world.screens.board(), PauseScreen(game.world, session), debrief):
            game.open(screen)
            if screen is debrief:
                game.act("part-takeaway")
            ids = [widget.id for widget in game.window.screen.page.everything()]
            assert ("new-player" in ids) is offered
            game.window.close()


def test_enter_alone_goes_from_the_debrief_to_the_next_player(shared: Game) -> None:
    shared.open(DebriefScreen(shared.world, finished(shared.world)))
    for _ in range(20):
        shared.press(pygame.K_RETURN)
        if isinstance(shared.window.screen, BoardScreen):
            break
    assert isinstance(shared.window.screen, BoardScreen)
    assert shared.roads() == []


def test_after_a_quarter_of_an_hour_of_rest_the_board_is_the_next_players(shared: Game) -> None:
    shared.open(shared.world.screens.board())
    shared.wait(REST_S - 60)
    pygame.event.post(
        pygame.event.Event(pygame.MOUSEMOTION, pos=(5, 5), rel=(1, 1), buttons=(0,) * 3)
    )
    shared.wait(0.1)
    shared.wait(REST_S - 60)
    assert shared.roads(), "somebody was there a while ago"
    before = shared.window.screen
    shared.wait(61)
    assert shared.roads() == []
    assert isinstance(shared.window.screen, BoardScreen) and shared.window.screen is not before
    drawn = shared.window.frames_drawn
    shared.wait(REST_S + 1)
    assert shared.window.frames_drawn == drawn, "there was nothing left to forget"


def test_who_plays_alone_may_rest(alone: Game) -> None:
    alone.open(alone.world.screens.board())
    alone.wait(10 * REST_S)
    assert alone.roads()


def test_after_wiping_nothing_on_the_laptop_tells_what_was_played(alone: Game) -> None:
    finished(alone.world)
    alone.open(alone.world.screens.settings())
    alone.act("laptop")
    alone.act("wipe")
    alone.press(pygame.K_RETURN)
    assert isinstance(alone.window.screen, WelcomeScreen)
    assert alone.window.toast == "Alles is gewist."
    assert [path for path in alone.folder.rglob("*") if path.is_file()] == []
    alone.press(pygame.K_1)
    kept = "".join(path.read_text("utf-8") for path in alone.folder.rglob("*") if path.is_file())
    assert "is_shared" in kept
    assert not any(id in kept for id in ("late-supplies", "guests", *THANKS))
    assert "Ga verder" not in " ".join(names(alone.window.screen.page))


def test_what_could_not_be_wiped_is_said(alone: Game, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "in use")

    alone.open(alone.world.screens.settings())
    alone.act("laptop")
    alone.act("wipe")
    monkeypatch.setattr(Path, "unlink", refuse)
    alone.press(pygame.K_RETURN)
    assert "Niet alles kon weg." in alone.window.toast
