"""The decisions of a scenario, as a player meets them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from game.story.bots import Option
from game.story.course import Course
from game.story.scenario import Scene


@dataclass(frozen=True, slots=True)
class Decision:
    """A scene with choices, where most of them are open; a scene counts once."""

    scene: Scene
    options: tuple[Option, ...]
    road: tuple[str, ...]
    """A shortest road to it."""

    @property
    def best(self) -> frozenset[str]:
        """The ids of the best choices."""
        highest = max(quality for _, quality in self.options)
        return frozenset(choice.id for choice, quality in self.options if quality == highest)

    @property
    def all_equal(self) -> bool:
        """Whether no choice is better than another."""
        return len(self.best) == len(self.options)


def decisions(course: Course) -> tuple[Decision, ...]:
    """One for each scene with choices that can be reached, in the order of the file."""
    widest: dict[str, Decision] = {}
    for stop in course.stops.values():
        scene = course.story.scenario.scenes[stop.control.scene]
        options = tuple((step.choice, step.quality) for step in stop.steps)
        if scene.id not in widest or len(options) > len(widest[scene.id].options):
            widest[scene.id] = Decision(scene, options, stop.road)
    return tuple(widest[id_] for id_ in course.story.scenario.scenes if id_ in widest)


def likely_range(chances: Iterable[float], outside: float = 0.025) -> tuple[int, int]:
    """How many of these independent things happen, but for this much of luck on either side.

    Exact: the distribution is built up one thing at a time. With the default: the 95 % range.
    """
    shares = [1.0]
    for chance in chances:
        missed = [share * (1 - chance) for share in shares] + [0.0]
        shares = [a + b for a, b in zip(missed, [0.0, *(s * chance for s in shares)], strict=True)]
    low, high = 0, len(shares) - 1
    below = above = 0.0
    while low < high and below + shares[low] <= outside:
        below += shares[low]
        low += 1
    while high > low and above + shares[high] <= outside:
        above += shares[high]
        high -= 1
    return low, high
