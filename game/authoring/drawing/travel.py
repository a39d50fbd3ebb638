"""Which ways roads take: those of every road, of one policy everywhere, or of one road."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from game.story.bots import Policy
from game.story.events import Chose, Ended, Entered, StoryEvent
from game.story.explore import Controls, Exploration, draws
from game.story.play import Refused, Story, Turn, walk
from game.story.scenario import END, HERE, Path


@dataclass(frozen=True, slots=True)
class Leg:
    """One way that can be taken: from a choice, or from a scene that has none, to its target."""

    scene: str
    choice: str
    """Empty for the way of a scene without choices."""
    target: str
    """A scene's id, `HERE` or `END`."""


@dataclass(frozen=True, slots=True)
class Travel:
    """What some roads do, taken together."""

    scenes: frozenset[str]
    legs: Mapping[Leg, frozenset[Path]]
    """Every way taken; for one to the end, the paths on which the story ends there."""
    endings: frozenset[tuple[Path, int]]
    """Which of the endings of each path are told."""

    def chooses(self, choice: str) -> bool:
        """Whether this choice is ever made."""
        return any(leg.choice == choice for leg in self.legs)


def travel(turns: Iterable[Turn]) -> Travel:
    """What happens in these turns."""
    scenes: set[str] = set()
    legs: defaultdict[Leg, set[Path]] = defaultdict(set)
    endings: set[tuple[Path, int]] = set()
    for turn in turns:
        ended = next((event for event in turn.events if isinstance(event, Ended)), None)
        scenes |= {event.scene for event in turn.events if isinstance(event, Entered)}
        for leg in _legs(turn.events):
            legs[leg] |= {ended.path} if ended and leg.target == END else set()
        if ended:
            endings.add((ended.path, ended.ending))
    return Travel(
        frozenset(scenes), {leg: frozenset(legs[leg]) for leg in legs}, frozenset(endings)
    )


def every_turn(story: Story, explorations: Iterable[Exploration]) -> Iterator[Turn]:
    """Each step that a player can take, once for every control state."""
    for exploration in explorations:
        yield exploration.turns[exploration.begin]
        for control, ways in exploration.steps.items():
            for choice in ways:
                yield _made(story, exploration.turns[control], choice)


def turns_of_bot(story: Story, policy: Policy) -> Iterator[Turn]:
    """Each step that this bot can take, whatever is drawn; among several it takes all."""
    controls = Controls(story.scenario)
    for hidden, _probability in draws(story.scenario):
        waiting = [story.begin(hidden)]
        seen = {controls.of(waiting[0].state)}
        while waiting:
            turn = waiting.pop()
            yield turn
            options = [
                (choice, story.quality(turn.state, choice))
                for choice in story.open_choices(turn.state)
            ]
            for choice, _quality in policy(options) if options else ():
                reached = _made(story, turn, choice.id)
                control = controls.of(reached.state)
                if control in seen:
                    yield reached
                else:
                    seen.add(control)
                    waiting.append(reached)


def turns_of_road(story: Story, choices: Sequence[str]) -> Sequence[Turn] | Refused:
    """The turns of these choices, with the first draw that allows them all.

    Where no draw does: the refusal that comes last.
    """
    stopped: list[tuple[int, Refused]] = []
    for hidden, _probability in draws(story.scenario):
        turns, refused = walk(story, hidden, choices)
        if refused is None:
            return turns
        stopped.append((len(turns), refused))
    return max(stopped, key=lambda one: one[0])[1]


def _made(story: Story, turn: Turn, choice: str) -> Turn:
    reached = story.choose(turn.state, choice)
    assert isinstance(reached, Turn), "an open choice is never refused"
    return reached


def _legs(events: Iterable[StoryEvent]) -> Iterator[Leg]:
    """The ways taken in one turn, in order."""
    left: tuple[str, str] | None = None
    moved = False
    for event in events:
        match event:
            case Chose():
                left = event.scene, event.choice
            case Entered() | Ended():
                if left is not None:
                    yield Leg(*left, event.scene if isinstance(event, Entered) else END)
                    moved = True
                left = (event.scene, "") if isinstance(event, Entered) else None
    if left is not None and left[1] and not moved:
        yield Leg(*left, HERE)
