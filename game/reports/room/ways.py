"""What a reader who knows the scenario can add up: who comes to a decision came from somewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from game.reports.room.played import Played
from game.reports.room.small_cells import Cell, Sum
from game.reports.room.visits import came_to, taken
from game.story.scenario import END, HERE, Scenario, Way


def leads(scenario: Scenario) -> Mapping[str, frozenset[str]]:
    """Per choice the decisions that may come next, whatever its guards say, or `END`."""
    return {
        choice.id: _targets(scenario, choice.ways, scene.id)
        for scene in scenario.scenes.values()
        for choice in scene.choices
    }


def counts(scenario: Scenario, played: Sequence[Played]) -> Iterator[tuple[Cell, int]]:
    """How many went from each choice to each decision that may come next; printed nowhere."""
    went = Counter(
        way for one in played for way in {(each.choice, each.then) for each in one.decisions}
    )
    for choice, targets in leads(scenario).items():
        if len(targets) > 1:
            for target in targets:
                yield _way(choice, target, targets), went[choice, target]


def sums(scenario: Scenario, start: str, everybody: Cell) -> Iterator[Sum]:
    """All that goes in at a decision, and all that goes out of a choice; `start` is the first."""
    into: dict[str, list[Cell]] = {start: [everybody]}
    for choice, targets in leads(scenario).items():
        ways = {target: _way(choice, target, targets) for target in targets}
        for target, way in ways.items():
            into.setdefault(target, []).append(way)
        if len(targets) > 1:
            yield Sum(taken(choice), tuple(ways.values()))
    for scene, parts in into.items():
        yield Sum(everybody if scene == END else came_to(scene), tuple(parts))


def _way(choice: str, target: str, targets: frozenset[str]) -> Cell:
    return ("went", choice, target) if len(targets) > 1 else taken(choice)


def _targets(scenario: Scenario, ways: Sequence[Way], here: str) -> frozenset[str]:
    """The decisions to which these ways may lead, through scenes that only tell."""
    found: set[str] = set()
    seen: set[str] = set()
    waiting = [here if way.target == HERE else way.target for way in ways]
    while waiting:
        target = waiting.pop()
        if target == END or scenario.scenes[target].choices:
            found.add(target)
        elif target not in seen:
            seen.add(target)
            waiting += [way.target for way in scenario.scenes[target].ways]
    return frozenset(found)
