"""One story, however it is met: explorer, command, terminal and window tell the same of it."""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from game import authoring
from game.app.screens.play import PlayScreen
from game.app.screens.playing.decision_page import choice_of
from game.app.theme import SMALLEST_WINDOW as SMALL
from game.app.window import Window
from game.authoring import Loaded, load
from game.cli import main
from game.reports.playthrough import as_json
from game.session import Session
from game.settings import Settings
from game.story.explore import Exploration, draws, explore
from game.story.play import Story, Turn, walk
from game.story.scenario import Scenario
from tests import shells
from tests.app.conftest import FakeClock
from tests.app.screens.worlds import make_world

FOLDER = Path(__file__).parent.parent / "scenarios" / "late-supplies"
SEED = 7


@cache
def loaded() -> Loaded:
    return load(FOLDER)


def scenario() -> Scenario:
    found = loaded().scenario
    assert found is not None
    return found


DRAWS = [hidden for hidden, _share in draws(scenario())]


@cache
def explored(need: str) -> Exploration:
    return explore(story(), {"need": need})


def roads(hidden: Mapping[str, str]) -> Iterator[tuple[tuple[str, ...], list[Turn], set[str]]]:
    """For every control state: a shortest road, its turns, and what is open at its end."""
    exploration = explored(hidden["need"])
    for control, road in exploration.roads.items():
        turns, refused = walk(story(), hidden, road)
        assert refused is None
        assert turns[-1] == exploration.turns[control]
        yield road, turns, set(exploration.steps[control])


@cache
def story() -> Story:
    return Story(scenario())


def begin(hidden: Mapping[str, str]) -> Session:
    heading = Session.begin(scenario(), loaded().text, SEED, date.today(), hidden=hidden).heading
    return Session(story(), heading)


@pytest.mark.parametrize("hidden", DRAWS, ids=str)
def test_the_terminal_meets_every_state_as_the_explorer_does(hidden: Mapping[str, str]) -> None:
    for road, turns, open_choices in roads(hidden):
        session = begin(hidden)
        shells.in_terminal(session, road)
        assert session.turns == turns
        assert {card.id for card in session.cards} == open_choices


@pytest.mark.parametrize("hidden", DRAWS, ids=str)
def test_the_command_meets_every_state_as_the_explorer_does(
    hidden: Mapping[str, str],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Reading it once will do.
    monkeypatch.setattr(authoring, "load", lambda path, language: loaded())
    draw = [f"{name}={value}" for name, value in hidden.items()]
    for road, turns, open_choices in roads(hidden):
        arguments = ["road", str(FOLDER), *road, "--json", "--seed", str(SEED)]
        assert main([*arguments, "--hidden", *draw]) == 0
        told = json.loads(capsys.readouterr().out)
        events = [event for turn in turns for event in turn.events]
        expected = json.loads(as_json(begin(hidden).heading, road, events, (), None, None))
        assert told["events"] == expected["events"]
        assert {card["id"] for card in told["open"]} == open_choices
        assert (told["debrief"] is None) == bool(open_choices)


@pytest.mark.parametrize("hidden", DRAWS, ids=str)
def test_the_window_meets_every_state_as_the_explorer_does(
    hidden: Mapping[str, str], tmp_path: Path
) -> None:
    world, clock = make_world(tmp_path), FakeClock()
    for road, turns, open_choices in roads(hidden):
        session = begin(hidden)
        still = Settings(less_motion=True)
        window = Window(PlayScreen(world, session), still, clock=clock, size=SMALL)
        window.step()
        shells.in_window(window, clock, session, road)
        assert session.turns == turns
        if open_choices:
            page = window.screen.page
            cards = {choice_of(widget.id) for widget in page.everything()} - {None}
            assert cards == open_choices
        else:
            assert not isinstance(window.screen, PlayScreen)
        window.close()
