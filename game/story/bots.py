"""Players that follow one policy everywhere, weighed exactly: who wins by never thinking?"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import cache, cached_property

from game.story.chance import as_shown
from game.story.course import HALFWAY, Course, Step
from game.story.explore import ControlState
from game.story.moves import Move
from game.story.outcome import grade_of
from game.story.play import MOST_CHOICES, Story
from game.story.scenario import Choice, Meter, Path, Scenario
from game.story.state import HIGHEST, LOWEST

Option = tuple[Choice, int]
"""An open choice and its quality here."""
Policy = Callable[[Sequence[Option]], Sequence[Option]]
"""Which of the options a bot takes; among several it takes each equally often, one that is named
twice twice as often."""

MOST_SWEEPS = 1000
NEGLIGIBLE = 1e-9
"""A share, or a part of a grade, that makes no difference."""
SEEDS_AVERAGED = 100
"""Over so many seeds the first and the last card as shown are averaged."""


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


def play(story: Story | Course, policy: Policy) -> Run:
    """Every playthrough of this bot, each weighed by how often it happens."""
    return Run(story if isinstance(story, Course) else Course(story), policy)


Row = Sequence[float]
"""What is to be expected at the end, for every value that a meter can have now."""
Taken = Sequence[tuple[Step, float]]
"""What a bot takes somewhere, and how often (0–1)."""


class Run:
    """How a bot's playthroughs end, over every draw.

    Counted backwards from the endings: what is to be expected somewhere is the mean of what is to
    be expected after each choice that the bot takes there. A playthrough that never ends counts for
    nothing.
    """

    def __init__(self, course: Course, policy: Policy) -> None:
        """Let this bot run this course."""
        self._course = course
        self._taken: dict[ControlState, Taken] = {}
        self._order: list[ControlState] = []
        self._loops = False
        self._find_out(policy)

    @cached_property
    def shares(self) -> Mapping[Path, float]:
        """Of all playthroughs, 0–1."""
        return {path: self._share(path) for path in Path}

    @cached_property
    def mean_grade(self) -> float:
        """The first client's grade, of the playthroughs that end; 0 where none does."""

        def grades(step: Step) -> Row:
            path, state = step.ended, self._course.first_client_ends(step)
            assert path is not None, "only an ending has a grade"
            return [grade_of(trust, path, state) for trust in step.after[Meter.TRUST]]

        return self._mean(Meter.TRUST, self._expected(grades, Meter.TRUST))

    def mean(self, meter: Meter) -> float:
        """A meter (trust: the first client's) at the end of the playthroughs that end, 0–100."""
        return self._mean(meter, self._at_end(meter))

    def mean_after(self, step: Step, meter: Meter) -> float:
        """The same, for this bot going on after a step that was made with every meter halfway."""
        value = step.after[meter][HALFWAY]
        if step.ended is not None:
            return float(value)
        ending = self._ending[step.target][0]
        return self._at_end(meter)[step.target][value] / ending if ending else 0.0

    @cached_property
    def middle_length(self) -> int:
        """Half of the playthroughs end within so many choices; counted up to `MOST_CHOICES`."""
        under_way: Mapping[ControlState, float] = {
            control: share for control, _, share in self._course.starts
        }
        ended = 0.0
        for choices in range(1, MOST_CHOICES):
            reached: defaultdict[ControlState, float] = defaultdict(float)
            for control, share in under_way.items():
                for step, part in self._taken.get(control, ()):
                    if step.ended is None:
                        reached[step.target] += share * part
                    else:
                        ended += share * part
            if ended >= 0.5 - NEGLIGIBLE:
                return choices
            under_way = reached
        return MOST_CHOICES

    @cached_property
    def _ending(self) -> Mapping[ControlState, Row]:
        return self._expected(lambda step: [1.0])

    @cached_property
    def _ends(self) -> dict[Meter, Mapping[ControlState, Row]]:
        return {}

    def _at_end(self, meter: Meter) -> Mapping[ControlState, Row]:
        if meter not in self._ends:
            self._ends[meter] = self._expected(lambda step: step.after[meter], meter)
        return self._ends[meter]

    def _share(self, path: Path) -> float:
        found = self._expected(lambda step: [float(step.ended is path)])
        return sum(share * found[control][0] for control, _, share in self._course.starts)

    def _mean(self, meter: Meter, found: Mapping[ControlState, Row]) -> float:
        starts = self._course.starts
        total = sum(share * found[control][meters[meter]] for control, meters, share in starts)
        ended = sum(self.shares.values())
        return total / ended if ended else 0.0

    def _expected(
        self, at_end: Callable[[Step], Row], meter: Meter | None = None
    ) -> Mapping[ControlState, Row]:
        """Per control state what to expect; rows have one value where no meter is followed.

        One sweep is exact where the bot never comes back; where it does, sweeps go on until
        nothing changes any more.
        """
        nothing: Row = [0.0] * (1 if meter is None else HIGHEST - LOWEST + 1)
        found: dict[ControlState, Row] = {}
        for _sweep in range(MOST_SWEEPS if self._loops else 1):
            changed = False
            for control in self._order:
                row = nothing
                for step, part in self._taken[control]:
                    if step.ended is not None:
                        after: Row = at_end(step)
                    else:
                        after = found.get(step.target, nothing)
                        if meter is not None:
                            after = [after[value] for value in step.after[meter]]
                    row = [a + part * b for a, b in zip(row, after, strict=True)]
                if self._loops and not changed:
                    before = found.get(control, nothing)
                    changed = any(abs(a - b) > NEGLIGIBLE for a, b in zip(row, before, strict=True))
                found[control] = row
            if not changed:
                break
        return found

    def _find_out(self, policy: Policy) -> None:
        """What the bot takes wherever it comes; later control states first, as far as it goes."""
        open_here: set[ControlState] = set()
        for start, _, _ in self._course.starts:
            waiting = [start]
            while waiting:
                control = waiting[-1]
                if control in self._taken:
                    waiting.pop()
                    if control in open_here:
                        open_here.remove(control)
                        self._order.append(control)
                    continue
                self._taken[control] = self._takes(policy, control)
                open_here.add(control)
                targets = [step.target for step, _ in self._taken[control] if not step.ended]
                self._loops |= not open_here.isdisjoint(targets)
                waiting += [target for target in targets if target not in self._taken]

    def _takes(self, policy: Policy, control: ControlState) -> Taken:
        stop = self._course.stops.get(control)
        if stop is None:
            return ()
        options = [(step.choice, step.quality) for step in stop.steps]
        counted = Counter(choice.id for choice, _quality in policy(options))
        total = counted.total()
        return [(step, n / total) for step in stop.steps if (n := counted[step.choice.id])]


def _of_quality(options: Sequence[Option], wanted: int) -> Sequence[Option]:
    return [option for option in options if option[1] == wanted]
