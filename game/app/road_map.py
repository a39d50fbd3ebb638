"""The road of a playthrough as a map: where it bends, where its junctions stand. Pure geometry.

Heights are moods of the client; distances are real pixels.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from game.app.motion import ease_in_out
from game.story.debrief import Decision, NotTaken
from game.story.scenario import Choice, Path

Point = tuple[float, float]

_BEND = 0.42
"""The share of a leg on which the road climbs or falls."""
_STEPS = 24


@dataclass(frozen=True, slots=True)
class RoadMeasures:
    """Sizes of what stands along the road, in real pixels; a chip stands in a row of them."""

    swing: int
    """How far down the lowest mood lies under the highest."""
    road: int
    """Half the width of the road."""
    icon: int
    """Half the height of the icon on a leg."""
    end: int
    """Half the height of the sign at the end of the road; nothing where the road goes on."""
    chip: int
    gap: int
    sign: int
    """Half the height of a sign."""
    below: int
    """The room that a sign needs under its middle, for its post and time."""


@dataclass(frozen=True, slots=True)
class Leg:
    """From one junction to the next: the sign, the icon of what was done, the chips beside it."""

    sign: Point
    icon: Point
    end: Point
    chips_above: tuple[float, ...]
    """The tops of the chips of better roads, the nearest first."""
    chips_below: tuple[float, ...]

    def moved(self, by: float) -> Leg:
        """The same, so much lower."""
        return Leg(
            (self.sign[0], self.sign[1] + by),
            (self.icon[0], self.icon[1] + by),
            (self.end[0], self.end[1] + by),
            tuple(top + by for top in self.chips_above),
            tuple(top + by for top in self.chips_below),
        )


@dataclass(frozen=True, slots=True)
class RoadPlaces:
    """All legs of one view, and the height in which they fit."""

    legs: tuple[Leg, ...]
    height: int


def views(decisions: int, most: int) -> tuple[range, ...]:
    """The decisions that are seen together: never more than `most`, and as even as can be."""
    count = max(1, -(-decisions // max(1, most)))
    edges = [math.ceil(n * decisions / count) for n in range(count + 1)]
    return tuple(range(a, b) for a, b in pairwise(edges))


def bends_up(decision: Decision, other: NotTaken) -> bool:
    """Whether a road not taken goes up: it could end better, or as well and done better."""
    return promise(other.paths, other.choice) > promise(decision.paths, decision.choice)


def promise(paths: frozenset[Path], choice: Choice) -> tuple[float, bool]:
    """How well a story could still end after a choice; by it roads not taken are put in order."""
    return sum(path.rank for path in paths) / max(1, len(paths)), choice.move.well_done


def place_road(
    signs: Sequence[int],
    right: int,
    moods: Sequence[float],
    above: Sequence[int],
    below: Sequence[int],
    measures: RoadMeasures,
) -> RoadPlaces:
    """A road through signs at these x, up to `right`.

    `moods` are the height before the first sign and after each; `above` and `below` count the
    rows of chips at each sign.
    """
    heights = [(1 - mood) * measures.swing for mood in moods]
    step = measures.chip + measures.gap
    legs = []
    for n, (x, end_x) in enumerate(pairwise((*signs, right))):
        here, there = heights[n], heights[n + 1]
        icon = (x + (end_x - x) * 0.66, there)
        tall = max(measures.icon, measures.end) if end_x == right else measures.icon
        top = min(here - measures.road, there - tall) - measures.gap - measures.chip
        bottom = max(here + measures.road, there + tall) + measures.gap
        legs.append(
            Leg(
                (x, here),
                icon,
                (end_x, there),
                tuple(top - k * step for k in range(above[n])),
                tuple(bottom + k * step for k in range(below[n])),
            )
        )
    highest = min(_highest(leg, measures) for leg in legs)
    highest = min(highest, legs[-1].end[1] - measures.end)
    lowest = max(_lowest(leg, measures) for leg in legs)
    return RoadPlaces(tuple(leg.moved(-highest) for leg in legs), math.ceil(lowest - highest))


def line_of(legs: Sequence[Leg], left: float) -> list[Point]:
    """The middle of the road as points close to each other, from `left` to its end."""
    points = [(left, legs[0].sign[1])]
    for leg in legs:
        (x, y), (end_x, end_y) = leg.sign, leg.end
        bend = (end_x - x) * _BEND
        start = x + (end_x - x) * 0.06
        points.append(leg.sign)
        for n in range(1, _STEPS + 1):
            share = n / _STEPS
            eased = share * share * (3 - 2 * share)
            points.append((start + bend * share, y + (end_y - y) * eased))
        points.append(leg.end)
    return points


def travelled(legs: Sequence[Leg], share: float) -> Point:
    """Where somebody is who has gone this share of the legs, slowly at each junction."""
    whole = min(int(share * len(legs)), len(legs) - 1)
    leg = legs[whole]
    x = leg.sign[0] + (leg.end[0] - leg.sign[0]) * ease_in_out(share * len(legs) - whole)
    for (x0, y0), (x1, y1) in pairwise(line_of([leg], leg.sign[0])):
        if x0 <= x <= x1 and x0 < x1:
            return x, y0 + (y1 - y0) * (x - x0) / (x1 - x0)
    return leg.end


def branch(start: Point, end: Point) -> list[Point]:
    """A road not taken: away from the sign up or down, then level into its chip."""
    (x0, y0), (x3, y3) = start, end
    (x1, y1), (x2, y2) = (x0 + (x3 - x0) * 0.35, y0 + (y3 - y0) * 0.6), (x0 + (x3 - x0) * 0.4, y3)
    found = []
    for n in range(_STEPS + 1):
        t = n / _STEPS
        a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
        found.append((a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3))
    return found


def along(points: Sequence[Point], on: float, off: float) -> Iterator[tuple[Point, Point]]:
    """Dashes of length `on`, `off` apart, along a line."""
    at, length = off / 2, _length(points)
    while at + on <= length:
        yield _at(points, at), _at(points, at + on)
        at += on + off


def _highest(leg: Leg, measures: RoadMeasures) -> float:
    return min(leg.sign[1] - measures.sign, leg.icon[1] - measures.icon, *leg.chips_above)


def _lowest(leg: Leg, measures: RoadMeasures) -> float:
    chips = [top + measures.chip for top in leg.chips_below]
    return max(leg.sign[1] + measures.below, leg.end[1] + max(measures.icon, measures.end), *chips)


def _length(points: Sequence[Point]) -> float:
    return sum(math.dist(a, b) for a, b in pairwise(points))


def _at(points: Sequence[Point], distance: float) -> Point:
    for a, b in pairwise(points):
        step = math.dist(a, b)
        if step and distance <= step:
            share = distance / step
            return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share
        distance -= step
    return points[-1]
