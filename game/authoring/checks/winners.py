"""Whether somebody who never thinks wins: by one move, by covering, by the length of a label."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import fmean

from game import phrases
from game.authoring.checks.decisions import decisions
from game.authoring.checks.proof import Proof
from game.authoring.checks.witness import Witness
from game.authoring.problems import Problem
from game.story.bots import Option, policies
from game.story.moves import Move, Stance
from game.story.play import MOST_CHOICES
from game.story.scenario import Path
from game.story.scoring import BEST_QUALITY

MOST_WINS = 0.70
"""The share of appreciations above which one move wins everywhere (domain C2, rule 1)."""
MOST_WINS_OVER_RANDOM = 0.10
"""How much more often than chance a bot that looks at length may win (domain C2, rule 2)."""
DECISIONS_FOR_ALL_STANCES = 5
"""From so many decisions on, each stance is best somewhere (domain C2, rule 1)."""
GOOD_QUALITY = 2
"""From here on a choice is well done (DESIGN §1)."""

WORST_FIRST = (Path.COMPLAINT, Path.MIXED, Path.APPRECIATION)


def one_move_wins(proof: Proof) -> Iterator[Problem]:
    """A bot that makes one move wherever it is offered is nearly always thanked."""
    for move in Move:
        share = proof.run(move.value).shares[Path.APPRECIATION]
        if share > MOST_WINS:
            yield proof.problem(
                "one-move-wins", "scenes", move=phrases.form(move), share=_percent(share)
            )


def stance_never_best(proof: Proof) -> Iterator[Problem]:
    """A stance that is nowhere the best thing to do, where there is room for all three."""
    if len(decisions(proof.course)) < DECISIONS_FOR_ALL_STANCES:
        return
    good = {
        step.choice.move.stance
        for stop in proof.course.stops.values()
        for step in stop.steps
        if step.choice.move.well_done and step.quality == stop.best >= GOOD_QUALITY
    }
    for stance in Stance:
        if stance not in good:
            yield proof.problem("stance-never-best", "scenes", stance=phrases.stance(stance))


def cover_is_best(proof: Proof) -> Iterator[Problem]:
    """A cover that the key calls best: the one thing that no lesson of Lef can mean."""
    for scene in proof.scenario.scenes.values():
        for choice in scene.choices:
            if choice.move is Move.COVER and choice.quality == BEST_QUALITY:
                path = f"scenes/{scene.id}/choices/{choice.id}/quality"
                yield proof.problem("cover-is-best", path, name=choice.id)


def cover_pays(proof: Proof) -> Iterator[Problem]:
    """A cover after which the worst that can still happen beats that of every other open choice."""
    said: set[str] = set()
    for stop in proof.course.stops.values():
        worst = {step.choice.id: _worst(step.paths) for step in stop.steps if step.paths}
        for step in stop.steps:
            choice = step.choice
            others = [rank for id_, rank in worst.items() if id_ != choice.id]
            if choice.move is not Move.COVER or choice.id in said or not others:
                continue
            if worst.get(choice.id, 0) > max(others):
                said.add(choice.id)
                yield proof.problem(
                    "cover-pays",
                    f"scenes/{stop.control.scene}/choices/{choice.id}",
                    road=(*stop.road, choice.id),
                    name=choice.id,
                )


def length_wins(proof: Proof) -> Iterator[Problem]:
    """A bot that only looks at the length of the labels does clearly better than chance."""
    by_chance = proof.run("random").shares[Path.APPRECIATION]
    for bot in ("longest", "shortest"):
        share = proof.run(bot).shares[Path.APPRECIATION]
        if share > by_chance + MOST_WINS_OVER_RANDOM:
            witness, tells = _first_thanked(proof, bot)
            yield proof.shown(
                "length-wins",
                tells,
                witness,
                which=phrases.length(bot),
                share=_percent(share),
                chance=_percent(by_chance),
            )


def _first_thanked(proof: Proof, bot: str) -> tuple[Witness, str]:
    """A road on which this bot is thanked, and its first label whose length gives it away."""
    policy = policies(proof.scenario)[bot]
    for hidden, exploration in proof.explored():
        control, road, tells = exploration.begin, list[str](), ""
        while control in proof.course.stops and len(road) < MOST_CHOICES:
            steps = proof.course.stops[control].steps
            options = [(step.choice, step.quality) for step in steps]
            taken = policy(options)
            step = next(step for step in steps if step.choice.id == taken[0][0].id)
            road.append(step.choice.id)
            if not tells and _mean_quality(taken) > _mean_quality(options):
                tells = f"scenes/{control.scene}/choices/{step.choice.id}/label"
            if step.ended is Path.APPRECIATION and tells:
                return Witness(tuple(road), hidden), tells
            if step.ended:
                break
            control = step.target
    return Witness((), {}), "scenes"


def _mean_quality(options: Sequence[Option]) -> float:
    return fmean(quality for _choice, quality in options)


def _worst(paths: frozenset[Path]) -> int:
    return min(WORST_FIRST.index(path) for path in paths)


def _percent(share: float) -> str:
    return f"{share:.0%}"
