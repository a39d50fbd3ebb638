"""One choice of a story beside one bare step of the state machine library."""

from __future__ import annotations

from collections.abc import Iterator

from transitions import Machine

from bench.measure import Figure, medians, seconds
from game.authoring import load
from game.places import shipped_scenarios
from game.story.explore import draws, explore
from game.story.play import Story

_ROUNDS = 15
_STEPS = 5000
_A_MILLION = 1e6


class _Traveller:
    """What the bare machine moves."""

    state = "here"


def choosing() -> Iterator[Figure]:
    """`story.choose` at every control state of a shipped scenario, beside a trigger."""
    traveller = _Traveller()
    machine = Machine(traveller, ["here", "there"], initial="here", auto_transitions=False)
    machine.add_transition("go", "here", "there", conditions=[lambda: True])
    machine.add_transition("go", "there", "here", conditions=[lambda: True])
    go = machine.events["go"].trigger

    scenario = load(shipped_scenarios() / "late-supplies").scenario
    assert scenario is not None, "a shipped scenario loads"
    story = Story(scenario)
    found = explore(story, next(draws(scenario))[0])
    asked = [
        (turn.state, choice)
        for control, turn in found.turns.items()
        for choice in found.steps.get(control, ())
    ]

    def trigger() -> None:
        for _step in range(_STEPS):
            go(traveller)

    def choose() -> None:
        for state, choice in asked:
            story.choose(state, choice)

    floor, ours = medians(
        lambda: seconds(trigger) / _STEPS, lambda: seconds(choose) / len(asked), _ROUNDS
    )
    yield Figure("one choice", floor * _A_MILLION, ours * _A_MILLION, "us", 4.0)
