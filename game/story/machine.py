"""The story machine: scenes are states, choices are transitions, guards are conditions."""

from __future__ import annotations

from collections.abc import Iterable
from types import SimpleNamespace
from typing import Any

from transitions import Machine

from game.story.scenario import END, HERE, Scenario, Scene, Way


class StoryMachine:
    """Where each choice, and each scene without one, leads to.

    The machine is asked once for each distinct question and its answer remembered: a question is
    where the story stands, what is done there, and which of the guarded ways hold.
    """

    def __init__(self, scenario: Scenario) -> None:
        """Compile a scenario; every scene that its ways name exists."""
        self._machine = Machine(
            model=None,
            states=[*scenario.scenes, HERE, END],
            initial=scenario.start,
            auto_transitions=False,
            send_event=True,
        )
        self._answers: dict[tuple[str, str, tuple[bool, ...]], str] = {}
        for scene in scenario.scenes.values():
            self._add(_going_on(scene.id), scene, scene.ways)
            for choice in scene.choices:
                self._add(choice.id, scene, choice.ways)

    def after_choice(self, scene: str, choice: str, ways_hold: Iterable[bool]) -> str:
        """The scene that this choice leads to, `END`, or `HERE` where the visit goes on."""
        return self._ask(scene, choice, tuple(ways_hold))

    def after_scene(self, scene: str, ways_hold: Iterable[bool]) -> str:
        """The scene that follows a scene without choices, or `END`."""
        return self._ask(scene, _going_on(scene), tuple(ways_hold))

    def _add(self, trigger: str, scene: Scene, ways: Iterable[Way]) -> None:
        for number, way in enumerate(ways):
            self._machine.add_transition(
                trigger, scene.id, way.target, conditions=[_WayHolds(number)]
            )

    def _ask(self, scene: str, trigger: str, ways_hold: tuple[bool, ...]) -> str:
        question = (scene, trigger, ways_hold)
        if question not in self._answers:
            traveller = SimpleNamespace(state=scene, ways_hold=ways_hold)
            self._machine.events[trigger].trigger(traveller)
            self._answers[question] = traveller.state
        return self._answers[question]


class _WayHolds:
    """The condition of one way: its guard held when the question was asked."""

    def __init__(self, number: int) -> None:
        self._number = number

    def __call__(self, event: Any) -> bool:
        return bool(event.model.ways_hold[self._number])


def _going_on(scene: str) -> str:
    return f"on from {scene}"  # no slug holds a space, so no choice can be called this
