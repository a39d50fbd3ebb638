"""Players that follow one policy everywhere, weighed exactly: who wins by never thinking?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from game.story.explore import Controls, draws
from game.story.moves import Move
from game.story.play import MOST_CHOICES, Story, Turn
from game.story.scenario import Choice, Path
from game.story.state import StoryState

Rated = tuple[Choice, int]
"""An open choice and its quality here."""
Policy = Callable[[Sequence[Rated]], Sequence[Rated]]
"""Which of the open choices a bot takes; among several it takes each equally often."""


@dataclass(frozen=True, slots=True)
class Record:
    """How a bot's playthroughs end, over every draw."""

    shares: Mapping[Path, float]
    """Of all playthroughs, 0–1."""
    mean_grade: float


def best(rated: Sequence[Rated]) -> Sequence[Rated]:
    """The highest quality."""
    return _of_quality(rated, max(quality for _, quality in rated))


def second_best(rated: Sequence[Rated]) -> Sequence[Rated]:
    """The second-highest quality on offer, or the only one."""
    qualities = sorted({quality for _, quality in rated}, reverse=True)
    return _of_quality(rated, qualities[1] if len(qualities) > 1 else qualities[0])


def worst(rated: Sequence[Rated]) -> Sequence[Rated]:
    """The lowest quality."""
    return _of_quality(rated, min(quality for _, quality in rated))


def at_random(rated: Sequence[Rated]) -> Sequence[Rated]:
    """Anything."""
    return rated


def longest_label(rated: Sequence[Rated]) -> Sequence[Rated]:
    """The longest text on a card."""
    longest = max(len(choice.label) for choice, _ in rated)
    return [one for one in rated if len(one[0].label) == longest]


def always(move: Move) -> Policy:
    """This move wherever it is offered, else anything."""

    def policy(rated: Sequence[Rated]) -> Sequence[Rated]:
        return [one for one in rated if one[0].move is move] or rated

    return policy


POLICIES: dict[str, Policy] = {
    "best": best,
    "second": second_best,
    **{move.value: always(move) for move in Move},
    "random": at_random,
    "longest": longest_label,
    "worst": worst,
}


def play(story: Story, policy: Policy) -> Record:
    """Every playthrough of this bot, each weighed by how often it happens."""
    first = story.scenario.clients[0]
    controls = Controls(story.scenario)
    shares: dict[Path, float] = dict.fromkeys(Path, 0.0)
    grades = 0.0
    under_way: dict[object, tuple[StoryState, float]] = {}
    for hidden, probability in draws(story.scenario):
        state = story.begin(hidden).state
        under_way[tuple(hidden.items())] = (state, probability)
    for _ in range(MOST_CHOICES):
        reached: dict[object, tuple[StoryState, float]] = {}
        weights: defaultdict[object, float] = defaultdict(float)
        for state, probability in under_way.values():
            rated = [(choice, story.quality(state, choice)) for choice in story.open_choices(state)]
            taken = policy(rated)
            for choice, _quality in taken:
                turn = story.choose(state, choice.id)
                assert isinstance(turn, Turn), "an open choice is never refused"
                share = probability / len(taken)
                ended = turn.ended
                if ended is not None:
                    shares[ended.path] += share
                    grades += share * ended.grade
                    continue
                key = (controls.of(turn.state), turn.state.trust[first])
                weights[key] += share
                reached[key] = (turn.state, weights[key])
        under_way = reached
        if not under_way:
            break
    ended_share = sum(shares.values())
    return Record(shares, grades / ended_share if ended_share else 0.0)


def _of_quality(rated: Sequence[Rated], wanted: int) -> Sequence[Rated]:
    return [one for one in rated if one[1] == wanted]
