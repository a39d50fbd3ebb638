"""A finished road is left at one of its decisions, played on, and seen beside the new one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pygame import K_RETURN

from game.app.found import begun
from game.app.screen import ChangeSettings
from game.app.screens.another_way import AnotherWayScreen
from game.app.screens.debrief import DebriefScreen
from game.app.screens.ending import EndingScreen
from game.app.screens.play import PlayScreen
from game.authoring import load
from game.places import shipped_scenarios
from tests.app.conftest import FakeClock
from tests.app.player import Player

COVERED = ("chloor", "ramen-open", "ontkennen")


@pytest.fixture
def player(tmp_path: Path, clock: FakeClock) -> Iterator[Player]:
    player = Player(tmp_path, clock)
    yield player
    player.window.close()


def to_the_decisions(player: Player) -> None:
    """Finish a road, walk through its debrief, and ask for another way."""
    player.begin(*COVERED)
    while player.page.focus != "board":
        player.key(K_RETURN)
    player.act("again")
    assert isinstance(player.screen, AnotherWayScreen)


def play_to_the_debrief(player: Player) -> None:
    while not isinstance(player.screen, DebriefScreen):
        player.key(K_RETURN)


def test_the_play_goes_on_from_the_decision_and_both_roads_stand_side_by_side(
    player: Player,
) -> None:
    to_the_decisions(player)
    player.act("way-1")
    assert isinstance(player.screen, PlayScreen)
    old, new = player.roads.all_of("late-supplies")
    assert old.read().choices == COVERED
    assert new.read().choices == COVERED[:1]
    assert "answer:ramen-open" in {widget.id for widget in player.page.everything()}
    player.act("answer:vertel-het")
    play_to_the_debrief(player)
    player.key(K_RETURN, K_RETURN)
    assert "Bij 2 ging je anders." in player.words()
    assert old.read().choices == COVERED
    assert new.read().choices[:2] == ("chloor", "vertel-het")


def test_both_roads_change_language_together(player: Player) -> None:
    to_the_decisions(player)
    player.act("way-2")
    player.act("answer:ja-dat-klopt")
    play_to_the_debrief(player)
    player.key(K_RETURN, K_RETURN)
    player.window._grant(ChangeSettings(replace(player.settings, language="en")))
    player.step()
    assert "At 3 you went another way." in player.words()
    assert "klacht" not in player.words()


def test_a_way_that_is_left_halfway_is_where_the_player_goes_on(player: Player) -> None:
    to_the_decisions(player)
    player.act("way-1")
    loaded = load(shipped_scenarios() / "late-supplies")
    again = begun(loaded, player.roads)
    assert again is not None
    assert again.state.chosen == COVERED[:1]
    assert again.instead_of is not None
    assert again.instead_of.state.chosen == COVERED


def test_enter_alone_leads_from_the_first_ending_to_the_second(player: Player) -> None:
    to_the_decisions(player)
    seen = []
    while not (isinstance(player.screen, DebriefScreen) and EndingScreen in seen):
        player.key(K_RETURN)
        seen.append(type(player.screen))
        assert len(seen) < 60
    assert PlayScreen in seen
