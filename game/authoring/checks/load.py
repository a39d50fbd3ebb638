"""How much a story asks of its player: how many decisions, and whether they still matter."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from game.authoring.checks.proof import Proof
from game.authoring.checks.witness import Witness, remember
from game.authoring.problems import Problem
from game.story.explore import ControlState, Exploration
from game.story.scenario import END, Path

FEWEST, MOST = 4, 7
"""So many decisions on the middle road can be played and talked over in an hour."""
LONGEST = 60
"""Roads with more choices are not followed further; they count as longer than all others."""


def only_complaint_left(proof: Proof) -> Iterator[Problem]:
    """Scenes from which, on some road, everything ends in a complaint, and decisions still follow.

    Only where that begins: the step before could still have ended otherwise.
    """
    found: dict[str, Witness] = {}
    for step in proof.steps():
        could, can = (step.exploration.paths[at] for at in (step.control, step.reached))
        if can == {Path.COMPLAINT} != could and step.reached.scene != END:
            remember(found, step.reached.scene, step.witness)
    for scene, witness in found.items():
        yield proof.shown("only-complaint-left", f"scenes/{scene}", witness, name=scene)


def middle_road(proof: Proof) -> Iterator[Problem]:
    """A middle road, of all roads sorted by length, with fewer or more decisions than is good."""
    roads: defaultdict[int, int] = defaultdict(int)
    shown: dict[int, Witness] = {}
    for hidden, exploration in proof.explored():
        for length, (count, road) in _lengths(exploration).items():
            roads[length] += count
            shown.setdefault(length, Witness(road, hidden))
    half, passed = sum(roads.values()) / 2, 0
    for length in sorted(roads):
        passed += roads[length]
        if passed > half:
            if not FEWEST <= length <= MOST:
                words = {"count": str(length), "fewest": str(FEWEST), "most": str(MOST)}
                yield proof.shown("middle-road", "start", shown[length], **words)
            return


def _lengths(exploration: Exploration) -> dict[int, tuple[int, tuple[str, ...]]]:
    """Per number of decisions: how many roads have it, and one of them."""
    found: dict[int, tuple[int, tuple[str, ...]]] = {}
    level: dict[ControlState, tuple[int, tuple[str, ...]]] = {exploration.begin: (1, ())}
    for length in range(LONGEST + 1):
        onwards: dict[ControlState, tuple[int, tuple[str, ...]]] = {}
        for control, (count, road) in level.items():
            for choice, reached in exploration.steps[control].items():
                known, shown = onwards.get(reached, (0, (*road, choice)))
                onwards[reached] = known + count, shown
            if control.scene == END:
                known, shown = found.get(length, (0, road))
                found[length] = known + count, shown
        level = onwards
    endless = sum(count for count, _ in level.values())
    if endless:
        found[LONGEST + 1] = endless, next(road for _, road in level.values())
    return found
