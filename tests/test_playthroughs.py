"""Each road in `playthroughs/` does just what its file says, through every shell."""

import json
from datetime import date
from pathlib import Path

import pytest

from game.app.screens.play import PlayScreen
from game.app.window import Window
from game.authoring import load
from game.cli import main
from game.reports.playthrough import as_json
from game.session import Session
from game.settings import Settings
from game.story.play import Story, walk
from game.story.scenario import Scenario
from tests import shells
from tests.app.conftest import FakeClock
from tests.app.screens.worlds import make_world
from tests.playthroughs.plans import Plan, in_short, plans

SCENARIOS = Path(__file__).parent.parent / "scenarios"

every_plan = pytest.mark.parametrize("plan", plans(), ids=lambda plan: plan.name)


def scenario(plan: Plan) -> Scenario:
    found = load(SCENARIOS / plan.scenario).scenario
    assert found is not None
    return found


def begin(plan: Plan) -> Session:
    return Session.begin(scenario(plan), "", 0, date.today(), hidden=plan.hidden)


@every_plan
def test_the_story_does_what_the_plan_says(plan: Plan) -> None:
    turns, refused = walk(Story(scenario(plan)), plan.hidden, plan.choices)
    assert refused is None
    assert in_short(event for turn in turns for event in turn.events) == plan.events


@every_plan
def test_the_terminal_does_what_the_plan_says(plan: Plan) -> None:
    session = begin(plan)
    shells.in_terminal(session, plan.choices)
    assert in_short(session.events) == plan.events


@every_plan
def test_the_command_does_what_the_plan_says(
    plan: Plan, capsys: pytest.CaptureFixture[str]
) -> None:
    draw = [f"{name}={value}" for name, value in plan.hidden.items()]
    assert main(["road", plan.scenario, *plan.choices, "--json", "--hidden", *draw]) == 0
    told = json.loads(capsys.readouterr().out)
    session = begin(plan)
    for choice in plan.choices:
        session.choose(choice)
    assert in_short(session.events) == plan.events
    shown = as_json(session.heading, plan.choices, session.events, (), None, None)
    assert told["events"] == json.loads(shown)["events"]


@every_plan
def test_the_window_does_what_the_plan_says(plan: Plan, tmp_path: Path) -> None:
    clock, session = FakeClock(), begin(plan)
    window = Window(
        PlayScreen(make_world(tmp_path), session), Settings(less_motion=True), clock=clock
    )
    window.step()
    shells.in_window(window, clock, session, plan.choices)
    window.close()
    assert in_short(session.events) == plan.events
