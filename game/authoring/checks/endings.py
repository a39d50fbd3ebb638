"""How the story can end: each path, each ending, and nothing left open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from game import phrases
from game.authoring.checks.proof import Proof
from game.authoring.checks.witness import Witness, remember
from game.authoring.problems import Problem
from game.story.client import AGREED, CHOOSING, MISLED, ClientEvent, ClientState
from game.story.events import ClientTurned, Entered
from game.story.play import walk
from game.story.scenario import Path
from game.words import _

LEFT_OPEN = {MISLED: "open-secret", CHOOSING: "open-question", AGREED: "open-promise"}
"""States in which something between client and player still has to come back."""


def paths_not_taken(proof: Proof) -> Iterator[Problem]:
    """Paths that no road takes, at all or with some draw."""
    possible = [
        (hidden, exploration.paths[exploration.begin]) for hidden, exploration in proof.explored()
    ]
    ever = frozenset[Path]().union(*(paths for _hidden, paths in possible))
    for path in Path if ever else ():
        where = f"endings/{path.value}"
        if path not in ever:
            yield proof.problem("path-never-taken", where, name=phrases.path(path))
            continue
        without = [hidden for hidden, paths in possible if path not in paths]
        if without:
            draws = "; ".join(
                ", ".join(f"{name}={value}" for name, value in hidden.items()) for hidden in without
            )
            yield proof.problem("path-not-with-draw", where, name=phrases.path(path), draws=draws)


def endings_not_told(proof: Proof) -> Iterator[Problem]:
    """Endings of a path that can happen, which no road tells."""
    told = {(step.ended.path, step.ended.ending) for step in proof.steps() if step.ended}
    happens = {path for path, _number in told}
    for path, endings in proof.scenario.endings.items():
        for number in range(len(endings)):
            if path in happens and (path, number) not in told:
                where = f"endings/{path.value}/{number}"
                yield proof.problem("ending-not-reached", where, name=phrases.path(path))


def left_open(proof: Proof) -> Iterator[Problem]:
    """Ends at which a client still waits: one problem for each last scene, client and state."""
    found: dict[tuple[str, str, ClientState], Witness] = {}
    for step in proof.steps():
        if step.ended is None:
            continue
        for client, state in zip(proof.scenario.clients, step.reached.clients, strict=True):
            if state in LEFT_OPEN:
                remember(found, (step.last_scene, client, state), step.witness)
    for (scene, client, state), witness in found.items():
        words = {"scene": scene, "name": proof.scenario.cast[client].name}
        problem = proof.shown(LEFT_OPEN[state], f"scenes/{scene}", witness, **words)
        made_in = _only_agreed_in(proof, witness, client) if state is AGREED else ""
        if not made_in:
            yield problem
            continue
        more = _(
            "De 'kept' in '{scene}' maakte die afspraak pas: {name} wist het alleen. Zet er nog "
            "een 'kept' achter, of laat {name} eerst kiezen (move: offer, daarna 'chooses')."
        ).format(scene=made_in, name=words["name"])
        yield replace(problem, message=f"{problem.message} {more}")


def _only_agreed_in(proof: Proof, witness: Witness, client: str) -> str:
    """The scene whose `kept` made the agreement that stays open; nothing where a move made it."""
    turns, _refused = walk(proof.story, witness.hidden, witness.road)
    scene = made_in = ""
    for event in (event for turn in turns for event in turn.events):
        if isinstance(event, Entered):
            scene = event.scene
        elif not isinstance(event, ClientTurned) or event.client != client:
            continue
        elif event.before != event.after:
            made_in = scene if event.cause is ClientEvent.KEPT else ""
    return made_in
