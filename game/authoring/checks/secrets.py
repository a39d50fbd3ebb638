"""Whether everything that is covered up can still come out."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator

from game.authoring.checks.proof import Proof, Step
from game.authoring.checks.witness import Witness, remember
from game.authoring.problems import Problem
from game.story.client import MISLED
from game.story.events import ClientTurned
from game.story.explore import ControlState
from game.story.moves import Move


def lasting_covers(proof: Proof) -> Iterator[Problem]:
    """A cover after which a client can neither find out nor be told, whatever the player does."""
    found: dict[tuple[str, str], Witness] = {}
    for number, client in enumerate(proof.scenario.clients):
        comes_out = _comes_out(proof, client, number)
        for step in proof.steps():
            if (
                step.choice.move is Move.COVER
                and client in step.chose.towards
                and step.reached.clients[number] == MISLED
                and _state(step, step.reached) not in comes_out
            ):
                remember(found, (step.choice.id, client), step.witness)
    for (choice, client), witness in found.items():
        scene = proof.scenario.scene_of(choice)
        assert scene is not None, "a choice stands in a scene"
        path = f"scenes/{scene.id}/choices/{choice}"
        name = proof.scenario.cast[client].name
        yield proof.shown("lasting-cover", path, witness, choice=choice, name=name)


_State = tuple[int, ControlState]
"""A control state of one exploration."""


def _state(step: Step, control: ControlState) -> _State:
    return id(step.exploration), control


def _comes_out(proof: Proof, client: str, number: int) -> set[_State]:
    """The states with this client misled from which some road lets it come out."""
    before: defaultdict[_State, list[_State]] = defaultdict(list)
    out: set[_State] = set()
    for step in proof.steps():
        if step.control.clients[number] != MISLED:
            continue
        state = _state(step, step.control)
        if _leaves(step, client):
            out.add(state)
        else:
            before[_state(step, step.reached)].append(state)
    waiting = deque(out)
    while waiting:
        for earlier in before[waiting.popleft()]:
            if earlier not in out:
                out.add(earlier)
                waiting.append(earlier)
    return out


def _leaves(step: Step, client: str) -> bool:
    """Whether the secret comes out: told, found out, or overtaken by a complaint or a let-down."""
    return any(
        isinstance(event, ClientTurned)
        and event.client == client
        and event.before is MISLED
        and event.after is not MISLED
        for event in step.events
    )
