"""How far the meters and the grade can go: exact, over every road, with a road to each extreme.

No guard reads a meter and no meter reads another, so each meter is followed by itself: per control
state the set of values it can have there, moved on by each turn until nothing changes any more.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from game.story.explore import ControlState, Exploration
from game.story.outcome import grade_of, path_of
from game.story.play import Story
from game.story.scenario import END, Meter, Path
from game.story.shifts import Dial, Shift, Shifts, Values, read

Draw = tuple[Mapping[str, str], Exploration]
"""Hidden values, and everything that can be reached with them."""
Standing = tuple[ControlState, int]
"""A control state with one meter's value there."""


@dataclass(frozen=True, slots=True)
class Extreme:
    """A value at the end of a story, and a shortest road that ends with it."""

    value: float
    road: tuple[str, ...]
    hidden: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Range:
    """The least and the most that a meter or a grade can be at the end."""

    least: Extreme
    most: Extreme


@dataclass(frozen=True, slots=True)
class Ranges:
    """What all roads together can come to."""

    trust: Mapping[str, Range]
    """Per client, 0–100."""
    courage: Range
    calm: Range
    grade: Range
    """The first client's, 1.0–10.0."""
    grades: Mapping[Path, Range]
    """The grade on each path that can happen."""


def ranges(story: Story, draws: Iterable[Draw]) -> Ranges | None:
    """The exact range of everything at the end, over these draws; None where no road ends."""
    drawn = list(draws)
    possible = frozenset[Path]().union(*(explored.paths[explored.begin] for _, explored in drawn))
    if not possible:
        return None
    shifts = Shifts(story)

    def follow(meter: Meter, client: str = "") -> list[Reach]:
        return [Reach(hidden, explored, (meter, client), shifts) for hidden, explored in drawn]

    trust = {client: follow(Meter.TRUST, client) for client in story.scenario.clients}
    by_first = trust[story.scenario.clients[0]]
    return Ranges(
        trust={client: _range(reaches, _value) for client, reaches in trust.items()},
        courage=_range(follow(Meter.COURAGE), _value),
        calm=_range(follow(Meter.CALM), _value),
        grade=_range(by_first, _grade),
        grades={
            path: _range(by_first, _grade, _ends_on(path)) for path in Path if path in possible
        },
    )


class Reach:
    """Every value that one meter can have in every control state, with one draw."""

    def __init__(
        self, hidden: Mapping[str, str], exploration: Exploration, dial: Dial, shifts: Shifts
    ) -> None:
        """Follow the meter from the beginning until nothing changes."""
        self.hidden = hidden
        self._begin = (
            exploration.begin,
            read(exploration.turns[exploration.begin].state, dial),
        )
        self._onwards: dict[ControlState, list[tuple[str, ControlState, Shift]]] = {}
        self._into: defaultdict[ControlState, list[tuple[ControlState, Shift]]] = defaultdict(list)
        for control, ways in exploration.steps.items():
            self._onwards[control] = []
            for choice, reached in ways.items():
                shift = shifts.of(exploration, control, choice)[dial]
                self._onwards[control].append((choice, reached, shift))
                self._into[reached].append((control, shift))
        control, value = self._begin
        self._values: dict[ControlState, Values] = dict.fromkeys(self._onwards, 0)
        self._values[control] = 1 << value
        waiting = deque([control])
        while waiting:
            control = waiting.popleft()
            for _choice, reached, shift in self._onwards[control]:
                values = self._values[reached] | shift.values(self._values[control])
                if values != self._values[reached]:
                    self._values[reached] = values
                    waiting.append(reached)

    def ends(self) -> Iterator[Standing]:
        """Every way in which a road can end: where, and with which value."""
        for control, values in self._values.items():
            if control.scene == END:
                yield from ((control, value) for value in _listed(values))

    def road_to(self, ends: Iterable[Standing]) -> tuple[str, ...]:
        """A shortest road that ends in one of these.

        Searched backwards from all of them at once: level n holds from where n choices are left.
        """
        level: defaultdict[ControlState, Values] = defaultdict(int)
        for control, value in ends:
            level[control] |= 1 << value
        levels, seen = [level], level.copy()
        begin, value = self._begin
        while not seen[begin] >> value & 1:
            level = defaultdict(int)
            for reached, wanted in levels[-1].items():
                for control, shift in self._into[reached]:
                    level[control] |= shift.before(wanted) & self._values[control] & ~seen[control]
            for control, values in level.items():
                seen[control] |= values
            levels.append(level)
        return tuple(self._down(levels[-2::-1]))

    def _down(self, levels: Iterable[Mapping[ControlState, Values]]) -> Iterator[str]:
        """The choices that lead from the beginning through these levels."""
        control, value = self._begin
        for level in levels:
            choice, reached, shift = next(
                (choice, reached, shift)
                for choice, reached, shift in self._onwards[control]
                if level.get(reached, 0) >> shift.value(value) & 1
            )
            yield choice
            control, value = reached, shift.value(value)


def _range(
    reaches: Iterable[Reach],
    shown: Callable[[Standing], float],
    counts: Callable[[Standing], bool] = lambda end: True,
) -> Range:
    """The range of what is shown of each end that counts; there is at least one."""
    found = [(shown(end), reach, end) for reach in reaches for end in reach.ends() if counts(end)]
    values = [value for value, _, _ in found]
    return Range(_extreme(min(values), found), _extreme(max(values), found))


def _extreme(value: float, found: Iterable[tuple[float, Reach, Standing]]) -> Extreme:
    ends: dict[Reach, list[Standing]] = {}
    for each, reach, end in found:
        if each == value:
            ends.setdefault(reach, []).append(end)
    roads = [(reach.road_to(standings), reach.hidden) for reach, standings in ends.items()]
    road, hidden = min(roads, key=lambda one: len(one[0]))
    return Extreme(value, road, hidden)


def _value(end: Standing) -> float:
    return end[1]


def _grade(end: Standing) -> float:
    control, trust = end
    return grade_of(trust, _path(end), control.clients[0])


def _path(end: Standing) -> Path:
    control, _trust = end
    return path_of(control.clients)


def _ends_on(path: Path) -> Callable[[Standing], bool]:
    return lambda end: _path(end) is path


def _listed(values: Values) -> Iterator[int]:
    """The values in a set, from the lowest."""
    while values:
        lowest = values & -values
        yield lowest.bit_length() - 1
        values ^= lowest
