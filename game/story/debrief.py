"""What the road meant: each decision, process apart from outcome, and the roads not taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from game.story.client import MISLED, SORE, ClientEvent
from game.story.events import Chose, ClientTurned, Ended, Said, StoryEvent
from game.story.explore import Controls, Exploration, explore
from game.story.moves import Move
from game.story.play import MOST_CHOICES, Story, Turn
from game.story.scenario import YOU, Beat, Choice, Moment, Path, Step
from game.story.state import StoryState
from game.story.verdict import Verdict

GOOD_PROCESS = 0.75
"""The share of the points that were to be had, from which a process is called good."""
GOOD_CHOICE = 2
"""The quality from which a choice counts as a step, and may be advised."""
_FOR_GOOD = (ClientEvent.LET_DOWN, ClientEvent.FINDS_OUT)
"""After this, as after being misled, nothing a client is told comes in time."""


@dataclass(frozen=True, slots=True)
class NotTaken:
    """A choice that was open and not made, and the paths on which it could still have ended."""

    choice: Choice
    paths: frozenset[Path]


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision on the road."""

    scene: str
    moment: Moment | None
    choice: Choice
    said: tuple[Beat, ...]
    quality: int
    best: int
    paths: frozenset[Path]
    """The paths on which the story could still end after this choice."""
    not_taken: tuple[NotTaken, ...]

    @property
    def thought(self) -> tuple[Beat, ...]:
        """What others thought and did not say."""
        return self.choice.thought

    @property
    def why(self) -> tuple[Beat, ...]:
        """What there is to learn from it."""
        return self.choice.why


@dataclass(frozen=True, slots=True)
class Process:
    """How well it was done, whatever came of it."""

    got: int
    to_be_had: int
    taken: tuple[Step, ...]
    asked: tuple[Step, ...]

    @property
    def share(self) -> float:
        """Points got over points to be had, 0–1; nothing to be had counts as all."""
        return self.got / self.to_be_had if self.to_be_had else 1.0

    @property
    def is_good(self) -> bool:
        """Whether the process was good, whatever the outcome."""
        return self.share >= GOOD_PROCESS


@dataclass(frozen=True, slots=True)
class TurningPoint:
    """The smallest change that would have turned the outcome."""

    decision: int
    """Index into the debrief's decisions."""
    choice: Choice
    path: Path


@dataclass(frozen=True, slots=True)
class Debrief:
    """All that can be said of a finished road."""

    decisions: tuple[Decision, ...]
    process: Process
    ended: Ended
    verdict: Verdict
    turning_point: TurningPoint | None


def debrief(story: Story, turns: Sequence[Turn]) -> Debrief:
    """What this finished playthrough meant; `turns` runs from `begin` to the end."""
    ended = turns[-1].ended
    assert ended is not None, "only a finished story has a debrief"
    begun = turns[0].state
    exploration = explore(story, begun.hidden, begun.spirals[YOU])
    controls = Controls(story.scenario)
    decisions = tuple(
        _decision(story, before.state, after, exploration, controls)
        for before, after in pairwise(turns)
    )
    events = [event for turn in turns for event in turn.events]
    process = process_of(story, events)
    return Debrief(
        decisions,
        process,
        ended,
        _verdict(process, ended.path),
        _turning_point(story, turns, ended.path),
    )


def _decision(
    story: Story, before: StoryState, after: Turn, exploration: Exploration, controls: Controls
) -> Decision:
    chose = next(event for event in after.events if isinstance(event, Chose))
    steps = exploration.steps[controls.of(before)]
    open_choices = story.open_choices(before)
    return Decision(
        scene=before.scene,
        moment=before.moment,
        choice=next(choice for choice in open_choices if choice.id == chose.choice),
        said=next((event.beats for event in after.events if isinstance(event, Said)), ()),
        quality=chose.quality,
        best=chose.best,
        paths=exploration.paths[steps[chose.choice]],
        not_taken=tuple(
            NotTaken(choice, exploration.paths[steps[choice.id]])
            for choice in open_choices
            if choice.id != chose.choice
        ),
    )


def process_of(story: Story, events: Sequence[StoryEvent]) -> Process:
    """How well a finished playthrough was done, from all that happened in it."""
    chosen = [event for event in events if isinstance(event, Chose)]
    taken = _steps_taken(story, events)
    asked = [
        step
        for step in story.scenario.steps
        if step is not Step.OWN or any(_went_wrong(event) for event in events)
    ]
    return Process(
        got=sum(event.quality for event in chosen),
        to_be_had=sum(event.best for event in chosen),
        taken=tuple(step for step in asked if step in taken),
        asked=tuple(asked),
    )


def _went_wrong(event: StoryEvent) -> bool:
    """Where nothing went wrong, there is nothing to own."""
    return isinstance(event, ClientTurned) and event.after in SORE


def _steps_taken(story: Story, events: Sequence[StoryEvent]) -> set[Step]:
    """Raised in time is before a client it concerns was misled, let down or found out."""
    taken: set[Step] = set()
    too_late: set[str] = set()
    for event in events:
        match event:
            case Chose(move=Move.RAISE | Move.OFFER, quality=quality) if quality >= GOOD_CHOICE:
                if too_late.isdisjoint(_concerned(story, event)):
                    taken.add(Step.RAISE)
                if event.move is Move.OFFER:
                    taken.add(Step.OFFER)
            case ClientTurned():
                if event.after is MISLED or event.cause in _FOR_GOOD:
                    too_late.add(event.client)
                taken |= _steps_of(event)
    return taken


def _steps_of(turned: ClientTurned) -> set[Step]:
    match turned.cause:
        case ClientEvent.CHOOSES:
            return {Step.CHOOSE}
        case ClientEvent.KEPT:
            return {Step.KEEP}
        case Move.RAISE | Move.OFFER if turned.before in SORE:
            return {Step.OWN}
        case _:
            return set()


def _concerned(story: Story, chose: Chose) -> set[str]:
    clients = set(story.scenario.clients)
    return clients.intersection(chose.towards) or clients.intersection(
        story.scenario.scenes[chose.scene].clients
    )


def _verdict(process: Process, path: Path) -> Verdict:
    match path:
        case Path.APPRECIATION:
            return Verdict.EARNED_THANKS if process.is_good else Verdict.LUCKY
        case Path.MIXED:
            return Verdict.HALFWAY if process.is_good else Verdict.THIS_TIME
        case Path.COMPLAINT:
            return Verdict.UNLUCKY if process.is_good else Verdict.EARNED_COMPLAINT


def _turning_point(story: Story, turns: Sequence[Turn], path: Path) -> TurningPoint | None:
    """The latest decision at which one other choice, well made, would have ended better.

    What only happens to end better, such as a secret that nobody finds, is no advice. After it the
    player makes their own later choices where these are offered, else the best open one. Of several
    such choices, the one that ends best, then the one of the highest quality.
    """
    own = turns[-1].state.chosen
    for number in reversed(range(len(own))):
        before = turns[number].state
        better: list[tuple[int, int, Choice, Path]] = []
        for choice in story.open_choices(before):
            quality = story.quality(before, choice)
            if choice.id == own[number] or quality < GOOD_CHOICE:
                continue
            other = _path_after(story, before, choice.id, own[number + 1 :])
            if other is not None and other.rank > path.rank:
                better.append((other.rank, quality, choice, other))
        if better:
            _, _, choice, other = max(better, key=lambda found: found[:2])
            return TurningPoint(number, choice, other)
    return None


def _path_after(
    story: Story, state: StoryState, choice_id: str, own_later: Sequence[str]
) -> Path | None:
    later = list(own_later)
    for _ in range(MOST_CHOICES):
        turn = story.choose(state, choice_id)
        assert isinstance(turn, Turn), "an open choice is never refused"
        state = turn.state
        if turn.ended is not None:
            return turn.ended.path
        choice_id = _next_choice(story, state, later).id
        if choice_id in later:
            later.remove(choice_id)  # made once more, not again on each return to its scene
    return None


def _next_choice(story: Story, state: StoryState, own_later: Sequence[str]) -> Choice:
    open_choices = {choice.id: choice for choice in story.open_choices(state)}
    for own in own_later:
        if own in open_choices:
            return open_choices[own]
    return max(open_choices.values(), key=lambda choice: story.quality(state, choice))
