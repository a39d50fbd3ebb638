"""Letters, contrast and language are changed in the middle of a story, and nothing is lost."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.app.screen import ChangeSettings
from game.app.screens.agreements import AgreementsScreen
from game.app.screens.briefing import BriefingScreen
from game.app.screens.debrief import DebriefScreen
from game.app.screens.ending import EndingScreen
from game.app.screens.pause import PauseScreen
from game.app.screens.play import PlayScreen
from game.app.widgets.meters import Meters
from game.app.widgets.signs import Lesson
from game.app.widgets.thought import ThoughtBubble
from game.authoring import load
from game.authoring.library import Library
from game.places import shipped_scenarios
from game.session import Session
from tests.app.conftest import FakeClock
from tests.app.player import Player
from tests.late_supplies import GUESTS


@pytest.fixture
def player(tmp_path: Path, clock: FakeClock) -> Iterator[Player]:
    player = Player(tmp_path, clock)
    yield player
    player.window.close()


def set_in_pause(player: Player, *ids: str) -> None:
    """Pause, act on these rows of the settings, and come back."""
    player.key(pygame.K_ESCAPE)
    assert isinstance(player.screen, PauseScreen)
    player.act("settings", *ids, "done")
    assert isinstance(player.screen, PauseScreen)
    player.key(pygame.K_ESCAPE)


def session_of(player: Player) -> Session:
    assert isinstance(player.screen, PlayScreen)
    return player.screen._session


def finish(player: Player) -> None:
    """From a decision on, always the first answer, to the last page of the story."""
    while isinstance(player.screen, PlayScreen):
        player.key(pygame.K_RETURN)


@pytest.mark.parametrize(
    "ids",
    [
        ("text_scale-more", "text_scale-more"),
        ("high_contrast",),
        ("language-en",),
        ("language-en", "text_scale-more", "high_contrast"),
    ],
)
def test_a_change_at_a_decision_keeps_the_road_the_sheet_and_the_focus(
    player: Player, ids: tuple[str, ...]
) -> None:
    player.begin("bel-fleur")
    player.key(pygame.K_RIGHT)
    before, focus = session_of(player), player.page.focus
    assert isinstance(player.screen, PlayScreen)
    sheet = player.screen.sheet
    set_in_pause(player, *ids)
    assert isinstance(player.screen, PlayScreen)
    assert sheet is not None and player.screen.sheet is not None
    assert player.screen.sheet.leaf.scene == sheet.leaf.scene
    assert player.screen.sheet.decides
    assert player.screen.sheet.levels == sheet.levels
    if player.page.focus == "on":  # letters so large that the story has a page of its own
        player.key(pygame.K_RETURN)
    assert player.page.focus == focus
    after = session_of(player)
    assert after.road == before.road
    assert [card.id for card in after.cards] == [card.id for card in before.cards]


def test_letters_that_grow_and_shrink_again_leave_the_focus_where_it_was(player: Player) -> None:
    player.begin("bel-fleur")
    player.key(pygame.K_RIGHT)
    focus = player.page.focus
    for _ in range(4):
        player.window._grant(ChangeSettings(player.settings.larger(1)))
        player.step()
    player.window._grant(ChangeSettings(player.settings.larger(-4)))
    player.step()
    assert player.page.focus == focus


def test_another_language_tells_the_same_leaf_and_the_same_choices(player: Player) -> None:
    player.begin()
    first = session_of(player).cards[0].id
    player.key(pygame.K_RETURN)
    assert isinstance(player.screen, PlayScreen)
    dutch, sheet = player.words(), player.screen.sheet
    assert sheet is not None and sheet.leaf.chosen == first
    set_in_pause(player, "language-en")
    assert player.screen.sheet is not None
    assert player.screen.sheet.leaf.chosen == first
    assert player.screen.sheet.leaf.beats != sheet.leaf.beats
    assert "Go on" in player.words() or "Verder" not in player.words()
    set_in_pause(player, "language-nl")
    assert player.words() == dutch


def test_a_road_that_changed_language_is_still_kept_in_one_file(player: Player) -> None:
    player.begin("bel-fleur")
    set_in_pause(player, "language-en")
    player.key(pygame.K_1)
    (file,) = player.roads.all_of("late-supplies")
    assert file.read() == session_of(player).road
    assert len(file.read().choices) == 2


def test_everything_under_the_settings_speaks_the_other_language(player: Player) -> None:
    player.begin("bel-fleur")
    player.key(pygame.K_ESCAPE)
    player.act("settings", "language-en")
    player.key(pygame.K_ESCAPE)
    assert "Even pauze" not in player.words()
    assert player.screen.title == "Pause"
    player.key(pygame.K_a)
    assert isinstance(player.screen, AgreementsScreen)
    assert "Alleen groen middel" not in player.words()
    player.key(pygame.K_ESCAPE, pygame.K_ESCAPE)
    assert "Afspraken" not in player.words()


def test_the_board_and_a_briefing_speak_it_too(player: Player) -> None:
    player.act("language")
    assert player.settings.language == "en"
    assert player.find("language").name == "Nederlands"
    assert "Kies een situatie" not in player.words()
    english = player.words()
    loaded = load(shipped_scenarios() / "late-supplies", "en")
    player.show(player.world.screens.briefing(loaded))
    title = player.screen.title
    player.window._grant(change_language(player, "nl"))
    player.step()
    assert isinstance(player.screen, BriefingScreen)
    assert player.screen.title != title
    assert "Begin" in player.words()
    player.key(pygame.K_ESCAPE)
    assert player.words() != english


def change_language(player: Player, language: str) -> ChangeSettings:
    return ChangeSettings(replace(player.settings, language=language))


def test_an_ending_and_a_debrief_stay_on_their_page(player: Player) -> None:
    player.begin()
    finish(player)
    assert isinstance(player.screen, EndingScreen)
    player.key(pygame.K_RETURN)
    number = player.screen._number
    player.window._grant(change_language(player, "en"))
    player.step()
    assert player.screen._number == number
    while not isinstance(player.screen, DebriefScreen):
        player.key(pygame.K_RETURN)
    player.key(pygame.K_RETURN)
    part = player.screen._part
    player.window._grant(change_language(player, "nl"))
    player.step()
    assert player.screen._part is part
    assert player.screen.title == "De weg die je koos"


def test_a_story_without_that_language_stays_in_its_own(player: Player, tmp_path: Path) -> None:
    shipped = shipped_scenarios() / "three-reports"
    only_dutch = tmp_path / "only-dutch" / shipped.name
    shutil.copytree(shipped, only_dutch, ignore=shutil.ignore_patterns("*.po"))
    player.world.library = Library(only_dutch.parent)
    player.begin(scenario="three-reports")
    answers = [card.label for card in session_of(player).cards]
    set_in_pause(player, "language-en")
    assert [card.label for card in session_of(player).cards] == answers
    assert session_of(player).is_kept


def test_a_road_of_an_earlier_version_stays_in_the_language_of_that_version(
    player: Player,
) -> None:
    loaded = load(shipped_scenarios() / "late-supplies")
    assert loaded.scenario is not None
    older = Session.begin(
        loaded.scenario, loaded.text + "# before", 3, player.world.today(), player.roads, GUESTS
    )
    player.show(player.world.screens.playing(older))
    set_in_pause(player, "language-en")
    assert session_of(player) is older


def test_numbers_stand_by_the_meters_only_for_who_wants_them(player: Player) -> None:
    player.begin()
    (meters,) = (one for one in player.page.everything() if isinstance(one, Meters))
    assert "van 100" not in meters.name
    set_in_pause(player, "shows_numbers")
    (meters,) = (one for one in player.page.everything() if isinstance(one, Meters))
    assert "Vertrouwen" in meters.name and "67 van 100" in meters.name


def test_thoughts_and_whys_come_with_the_consequence_only_for_who_wants_them(
    player: Player,
) -> None:
    player.begin()
    presses = {}
    for wanted in (False, True):
        session = player.begin()
        if wanted:
            set_in_pause(player, "explains_at_once")
        player.act("answer:bel-fleur")
        shown = [one for one in player.page.everything() if isinstance(one, ThoughtBubble | Lesson)]
        assert len(shown) == (2 if wanted else 0)
        presses[wanted] = 0
        while "answer:twee-opties" not in {one.id for one in player.page.everything()}:
            player.key(pygame.K_RETURN)
            presses[wanted] += 1
        assert session.state.chosen == ("bel-fleur",)
    assert presses[True] == presses[False]
