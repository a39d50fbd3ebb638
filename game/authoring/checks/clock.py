"""Whether the story's clock ever runs backwards, on any road."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import replace

from game import phrases
from game.authoring.checks.proof import Proof, entered
from game.authoring.checks.witness import Witness, remember
from game.authoring.problems import Problem
from game.authoring.report import split_lines
from game.authoring.values import MOMENT
from game.story.events import Ended, StoryEvent
from game.story.explore import ControlState, Exploration
from game.story.scenario import Moment, Scenario

_Standing = tuple[ControlState, Moment | None]
"""A control state, and what the clock says there on some road."""
_Back = tuple[str, Moment, Moment]
"""The path of a `when`, what it says, and what the clock said before it."""


def clock_runs_back(proof: Proof) -> Iterator[Problem]:
    """Each `when`, of a scene or of an episode of an ending, that is earlier than what went before.

    A scene without `when` leaves the clock as its road set it, so one control state may be met
    with several clocks; every one of them is followed.
    """
    found: dict[str, tuple[Moment, Moment]] = {}
    latest: dict[str, Moment] = {}
    witnesses: dict[str, Witness] = {}
    for hidden, exploration in proof.explored():
        for (path, says, before), road in _backwards(proof.scenario, exploration):
            latest[path] = max(before, latest.get(path, before))
            known = witnesses.get(path)
            remember(witnesses, path, Witness(road, hidden))
            if witnesses[path] is not known:
                found[path] = says, before
    for path, (says, before) in found.items():
        moments = {"when": phrases.moment(says), "before": phrases.moment(before)}
        problem = proof.shown("clock-runs-back", path, witnesses[path], **moments)
        yield replace(problem, fix=_with_its_week(proof, path, says, latest[path]))


def _with_its_week(proof: Proof, path: str, says: Moment, before: Moment) -> str:
    """The line with the week in which its day is right; nothing where the time itself is wrong."""
    this_week = replace(says, week=before.week)
    meant = this_week if this_week >= before else replace(says, week=before.week + 1)
    place = proof.place(path)
    line = next(iter(split_lines(proof.text)[place.line - 1 :]), "")
    written = re.compile(MOMENT, re.IGNORECASE).search(line, place.column - 1)
    if written is None or (says.day == before.day and meant is not this_week):
        return ""
    words = f"week {meant.week} {written['day']} {written['hour']}:{written['minute']}"
    return line[: written.start()] + words + line[written.end() :]


def _backwards(
    scenario: Scenario, exploration: Exploration
) -> Iterator[tuple[_Back, tuple[str, ...]]]:
    first = exploration.turns[exploration.begin].events
    clock, back = _pass(scenario, first, None)
    yield from ((one, ()) for one in back)
    begin: _Standing = (exploration.begin, clock)
    roads: dict[_Standing, tuple[str, ...]] = {begin: ()}
    waiting = deque([begin])
    while waiting:
        standing = waiting.popleft()
        control, clock = standing
        for choice, reached in exploration.steps[control].items():
            after, back = _pass(scenario, exploration.events[control][choice], clock)
            road = (*roads[standing], choice)
            yield from ((one, road) for one in back)
            if (reached, after) not in roads:
                roads[reached, after] = road
                waiting.append((reached, after))


def _pass(
    scenario: Scenario, events: tuple[StoryEvent, ...], clock: Moment | None
) -> tuple[Moment | None, list[_Back]]:
    """What the clock says after these events, and where it ran back on the way."""
    back: list[_Back] = []
    for path, when in _moments(scenario, events):
        if clock is not None and when < clock:
            back.append((path, when, clock))
        clock = when
    return clock, back


def _moments(scenario: Scenario, events: tuple[StoryEvent, ...]) -> Iterator[tuple[str, Moment]]:
    for id in entered(events):
        when = scenario.scenes[id].when
        if when is not None:
            yield f"scenes/{id}/when", when
    for event in events:
        if isinstance(event, Ended):
            for ending in scenario.endings.get(event.path, ())[event.ending : event.ending + 1]:
                for number, episode in enumerate(ending.episodes):
                    if episode.when is not None:
                        where = f"endings/{event.path.value}/{event.ending}/path/{number}/when"
                        yield where, episode.when
