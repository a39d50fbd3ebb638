"""Whether the examples of a scenario still end as they promise."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from game.authoring.checks.proof import Proof
from game.authoring.problems import Problem
from game.phrases import grade as in_words
from game.story.events import Ended
from game.story.play import walk
from game.story.scenario import Example


def broken_examples(proof: Proof) -> Iterator[Problem]:
    """Examples that are refused, do not reach an end, or end otherwise than promised."""
    for number, example in enumerate(proof.scenario.examples):
        for hidden in proof.draws:
            if example.hidden.items() <= hidden.items():
                problem = _broken(proof, f"examples/{number}", example, hidden)
                if problem is not None:
                    yield problem
                    break


def _broken(proof: Proof, path: str, example: Example, hidden: Mapping[str, str]) -> Problem | None:
    turns, refused = walk(proof.story, hidden, example.choices)
    draw = ", ".join(f"{name}={value}" for name, value in hidden.items()) or "-"
    road = turns[-1].state.chosen
    if refused is not None:
        return proof.problem(
            "example-refused",
            path,
            road=road,
            hidden=hidden,
            name=refused.choice,
            scene=refused.scene,
            draw=draw,
            open=", ".join(refused.open),
        )
    ended = next((event for event in turns[-1].events if isinstance(event, Ended)), None)
    if ended is None:
        scene = turns[-1].state.scene
        return proof.problem(
            "example-unfinished", path, road=road, hidden=hidden, scene=scene, draw=draw
        )
    if ended.path is not example.path:
        return proof.problem(
            "example-path",
            path,
            road=road,
            hidden=hidden,
            wanted=example.path,
            got=ended.path,
            draw=draw,
        )
    bound = example.grade
    if bound is not None and not bound.at_least <= ended.grade <= bound.at_most:
        got = in_words(ended.grade)
        return proof.problem("example-grade", path, road=road, hidden=hidden, got=got, draw=draw)
    return None
