"""Whether the score tells the same as the story, and every choice costs something."""

from __future__ import annotations

from collections.abc import Iterator

from game import phrases
from game.authoring.checks.decisions import decisions
from game.authoring.checks.proof import Proof
from game.authoring.checks.winners import GOOD_QUALITY, WORST_FIRST
from game.authoring.problems import Problem
from game.authoring.texts import choices
from game.story.client import COMPLAINING, DISAPPOINTED, LOST, MISLED
from game.story.course import Step, Stop
from game.story.events import ClientTurned, MeterChanged
from game.story.scenario import Meter

MOST_OVERRIDES = 0.25
"""The share of choices that may differ from the table; more, and the table is wrong (DESIGN §1)."""
BIGGEST_JUMP = 15
"""What one beat may do to a meter (domain C2, the extra smells)."""

_WORSE_OFF = frozenset({MISLED, DISAPPOINTED, COMPLAINING, LOST})


def free_choices(proof: Proof) -> Iterator[Problem]:
    """Choices that cost nothing wherever they are open: no meter, no time, nobody's trust.

    A choice costs when a meter falls on the way to the next decision, when it comes out later than
    another open choice, or when it leaves a client misled, disappointed, complaining or lost.
    """
    costly: set[str] = set()
    free: dict[str, tuple[str, tuple[str, ...]]] = {}
    for stop in proof.course.stops.values():
        for step in stop.steps:
            if _costs(step, stop):
                costly.add(step.choice.id)
            else:
                road = (*stop.road, step.choice.id)
                free.setdefault(step.choice.id, (stop.control.scene, road))
    for name, (scene, road) in free.items():
        if name not in costly:
            path = f"scenes/{scene}/choices/{name}"
            yield proof.problem("free-choice", path, road=road, name=name)


def against_the_story(proof: Proof) -> Iterator[Problem]:
    """A well-done choice that counts as better than another and is worse off wherever both are.

    Worse off: on no meter and no path better than the other at the next decision, nor in the mean
    of the random player who goes on from there.
    """
    beaten: dict[tuple[str, str], Stop] = {}
    better_somewhere: set[tuple[str, str]] = set()
    for stop in proof.course.stops.values():
        for higher in stop.steps:
            for lower in stop.steps:
                pair = higher.choice.id, lower.choice.id
                if higher.quality <= lower.quality or higher.quality < GOOD_QUALITY:
                    continue
                if _beats(_at_once(lower), _at_once(higher)):
                    beaten.setdefault(pair, stop)
                else:
                    better_somewhere.add(pair)
    said: set[str] = set()
    for (name, other), stop in beaten.items():
        steps = {step.choice.id: step for step in stop.steps}
        if (
            name in said
            or (name, other) in better_somewhere
            or not _beats(_in_the_end(proof, steps[other]), _in_the_end(proof, steps[name]))
        ):
            continue
        said.add(name)
        path = f"scenes/{stop.control.scene}/choices/{name}"
        road = (*stop.road, name)
        yield proof.problem("against-the-story", path, road=road, name=name, other=other)


def many_overrides(proof: Proof) -> Iterator[Problem]:
    """More choices than a quarter that differ from the table."""
    share = overrides(proof)
    if share > MOST_OVERRIDES:
        yield proof.problem(
            "many-overrides", "scenes", share=f"{share:.0%}", most=f"{MOST_OVERRIDES:.0%}"
        )


def overrides(proof: Proof) -> float:
    """The share of choices, 0–1, whose quality or effects differ from the table."""
    found = [choice for _, choice in choices(proof.scenario)]
    differ = sum(1 for choice in found if choice.quality is not None or choice.effects)
    return differ / len(found) if found else 0.0


def big_jumps(proof: Proof) -> Iterator[Problem]:
    """An effect of its own that moves a meter further in one beat than anything in the table."""
    for path, choice in choices(proof.scenario):
        for meter, by in choice.effects.items():
            if abs(by) > BIGGEST_JUMP:
                yield proof.problem(
                    "big-jump",
                    f"{path}/effects/{meter.value}",
                    name=choice.id,
                    meter=phrases.meter(meter),
                    by=f"{by:+d}",
                    most=str(BIGGEST_JUMP),
                )


def equal_choices(proof: Proof) -> Iterator[Problem]:
    """Decisions in which no choice is better than another: there is nothing to learn."""
    for decision in decisions(proof.course):
        if decision.all_equal:
            name = decision.scene.id
            yield proof.problem("equal-choices", f"scenes/{name}", road=decision.road, name=name)


def _costs(step: Step, stop: Stop) -> bool:
    for event in step.turn.events:
        if isinstance(event, MeterChanged) and event.after < event.before:
            return True
        if isinstance(event, ClientTurned) and event.after in _WORSE_OFF:
            return True
    moments = [one.turn.state.moment for one in stop.steps if one.turn.state.moment is not None]
    moment = step.turn.state.moment
    return moment is not None and moment > min(moments)


def _beats(mine: tuple[float, ...], its: tuple[float, ...]) -> bool:
    """At least as good in everything, and better in something."""
    return mine != its and all(a >= b for a, b in zip(mine, its, strict=True))


def _at_once(step: Step) -> tuple[float, ...]:
    """The meters at the next decision, and the worst and best path that are left."""
    state = step.turn.state
    ranks = [WORST_FIRST.index(path) for path in step.paths]
    return (
        *(state.trust[client] for client in sorted(state.trust)),
        state.courage,
        state.calm,
        min(ranks, default=0),
        max(ranks, default=0),
    )


def _in_the_end(proof: Proof, step: Step) -> tuple[float, ...]:
    """Each meter at the end, in the mean of the random player."""
    return tuple(proof.run("random").mean_after(step, meter) for meter in Meter)
