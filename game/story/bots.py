"""Players that follow one policy everywhere, weighed exactly: who wins by never thinking?"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from game.story.chance import as_shown
from game.story.course import HALFWAY, Course, Step
from game.story.explore import ControlState
from game.story.moves import Move
from game.story.outcome import grade_of
from game.story.play import Story
from game.story.scenario import Choice, Meter, Path, Scenario

Option = tuple[Choice, int]
"""An open choice and its quality here."""
Policy = Callable[[Sequence[Option]], Sequence[Option]]
"""Which of the options a bot takes; among several it takes each equally often, one that is named
twice twice as often."""

MOST_CHOICES = 60
"""A bot that has not reached an end by then counts as having none."""
SEEDS_AVERAGED = 100
"""Over so many seeds the first and the last card as shown are averaged."""


@dataclass(frozen=True, slots=True)
class Record:
    """How a bot's playthroughs end, over every draw."""

    shares: Mapping[Path, float]
    """Of all playthroughs, 0–1."""
    mean_grade: float
    lengths: Mapping[int, float]
    """How many choices the playthroughs that ended took: the share of each number, 0–1."""

    @property
    def middle_length(self) -> int:
        """Half of the playthroughs took at most so many choices; 0 where none ended."""
        half = sum(self.lengths.values()) / 2
        so_far = 0.0
        for length, share in sorted(self.lengths.items()):
            so_far += share
            if so_far >= half:
                return length
        return 0


def best(options: Sequence[Option]) -> Sequence[Option]:
    """The highest quality."""
    return _of_quality(options, max(quality for _, quality in options))


def second_best(options: Sequence[Option]) -> Sequence[Option]:
    """The second-highest quality on offer, or the only one."""
    qualities = sorted({quality for _, quality in options}, reverse=True)
    return _of_quality(options, qualities[1] if len(qualities) > 1 else qualities[0])


def worst(options: Sequence[Option]) -> Sequence[Option]:
    """The lowest quality."""
    return _of_quality(options, min(quality for _, quality in options))


def at_random(options: Sequence[Option]) -> Sequence[Option]:
    """Anything."""
    return options


def longest_label(options: Sequence[Option]) -> Sequence[Option]:
    """The longest text on a card."""
    longest = max(len(choice.label) for choice, _ in options)
    return [option for option in options if len(option[0].label) == longest]


def shortest_label(options: Sequence[Option]) -> Sequence[Option]:
    """The shortest text on a card."""
    shortest = min(len(choice.label) for choice, _ in options)
    return [option for option in options if len(option[0].label) == shortest]


def always(move: Move) -> Policy:
    """This move wherever it is offered, else anything."""

    def policy(options: Sequence[Option]) -> Sequence[Option]:
        return [option for option in options if option[0].move is move] or options

    return policy


def in_place(scenario: Scenario, place: int) -> Policy:
    """The card in this place as shown (0 is the first, -1 the last), averaged over seeds."""
    scenes = {choice.id: scene.id for scene in scenario.scenes.values() for choice in scene.choices}

    @cache
    def taken(ids: tuple[str, ...]) -> tuple[str, ...]:
        scene = scenario.scenes[scenes[ids[0]]]
        choices = [choice for choice in scene.choices if choice.id in ids]
        shown = (as_shown(choices, seed, scene.id) for seed in range(SEEDS_AVERAGED))
        return tuple(cards[place].id for cards in shown)

    def policy(options: Sequence[Option]) -> Sequence[Option]:
        by_id = {option[0].id: option for option in options}
        return [by_id[id_] for id_ in taken(tuple(by_id))]

    return policy


POLICIES: dict[str, Policy] = {
    "best": best,
    "second": second_best,
    **{move.value: always(move) for move in Move},
    "random": at_random,
    "longest": longest_label,
    "shortest": shortest_label,
    "worst": worst,
}


def policies(scenario: Scenario) -> dict[str, Policy]:
    """Every bot that can play this scenario, by name."""
    return {**POLICIES, "first": in_place(scenario, 0), "last": in_place(scenario, -1)}


def play(story: Story | Course, policy: Policy) -> Record:
    """Every playthrough of this bot, each weighed by how often it happens."""
    course = story if isinstance(story, Course) else Course(story)
    shares: dict[Path, float] = dict.fromkeys(Path, 0.0)
    lengths: defaultdict[int, float] = defaultdict(float)
    grades = 0.0
    for last in _endings(course, policy, Meter.TRUST, _starts(course, Meter.TRUST)):
        shares[last.path] += last.share
        lengths[last.choices] += last.share
        state = course.first_client_ends(last.step)
        grades += last.share * grade_of(last.value, last.path, state)
    ended = sum(shares.values())
    return Record(shares, grades / ended if ended else 0.0, dict(lengths))


def mean_at_end(course: Course, policy: Policy, meter: Meter) -> float:
    """The mean of a meter (trust: the first client's) where this bot's playthroughs end, 0–100."""
    return _mean(_endings(course, policy, meter, _starts(course, meter)))


def mean_after(course: Course, policy: Policy, step: Step, meter: Meter) -> float:
    """The same, where this bot goes on after a step that was made with every meter halfway."""
    value = step.after[meter][HALFWAY]
    if step.ended is not None:
        return float(value)
    return _mean(_endings(course, policy, meter, [(step.target, value, 1.0)]))


@dataclass(frozen=True, slots=True)
class _Last:
    """So many playthroughs end with this step, with this value of the meter."""

    step: Step
    path: Path
    value: int
    choices: int
    share: float


_Start = tuple[ControlState, int, float]
"""Where a playthrough begins, with which value of the meter, and how often."""


def _starts(course: Course, meter: Meter) -> list[_Start]:
    return [(control, meters[meter], share) for control, meters, share in course.starts]


def _mean(endings: Iterable[_Last]) -> float:
    total = ended = 0.0
    for last in endings:
        total += last.share * last.value
        ended += last.share
    return total / ended if ended else 0.0


def _endings(
    course: Course, policy: Policy, meter: Meter, starts: Iterable[_Start]
) -> Iterator[_Last]:
    under_way: dict[ControlState, dict[int, float]] = {}
    for control, value, share in starts:
        under_way.setdefault(control, defaultdict(float))[value] += share
    taken: dict[ControlState, list[tuple[Step, float]]] = {}
    for choices in range(1, MOST_CHOICES + 1):
        reached: dict[ControlState, dict[int, float]] = {}
        for control, values in under_way.items():
            if control not in taken:
                taken[control] = _taken(course, policy, control)
            for step, part in taken[control]:
                after = step.after[meter]
                path = step.ended
                if path is not None:
                    for value, share in values.items():
                        yield _Last(step, path, after[value], choices, share * part)
                    continue
                arriving = reached.setdefault(step.target, defaultdict(float))
                for value, share in values.items():
                    arriving[after[value]] += share * part
        under_way = reached


def _taken(course: Course, policy: Policy, control: ControlState) -> list[tuple[Step, float]]:
    """What this bot takes here, and how often."""
    stop = course.stops.get(control)
    if stop is None:
        return []
    options = [(step.choice, step.quality) for step in stop.steps]
    counted = Counter(choice.id for choice, _quality in policy(options))
    total = counted.total()
    return [
        (step, counted[step.choice.id] / total) for step in stop.steps if counted[step.choice.id]
    ]


def _of_quality(options: Sequence[Option], wanted: int) -> Sequence[Option]:
    return [option for option in options if option[1] == wanted]
