"""Drawings: of a scenario as SVG or Mermaid, and of the machines, made from their own tables."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from game.authoring.drawing.deal import deal
from game.authoring.drawing.mermaid import mermaid
from game.authoring.drawing.svg import svg
from game.authoring.drawing.travel import (
    Travel,
    every_turn,
    travel,
    turns_of_bot,
    turns_of_road,
)
from game.story.bots import POLICIES
from game.story.client import AFTER_EVENT, AFTER_MOVE, EXPECTING
from game.story.employee import AFTER, GONE, OFFERS_BEFORE_GONE, STEADY, UNDER_FIRE, SpiralEvent
from game.story.explore import draws, explore
from game.story.play import Refused, Story

Edge = tuple[str, str, str]
"""From, to, and what leads there."""


def scenario_svg(story: Story, road: Travel | None = None, road_name: str = "") -> str:
    """The scenario as an SVG; a road, if given, is drawn thick and named in the legend."""
    return svg(story.scenario, deal(story.scenario, every_road(story)), road, road_name)


def scenario_mermaid(story: Story, road: Travel | None = None) -> str:
    """The scenario as a Mermaid flowchart; a road, if given, is drawn thick."""
    return mermaid(story.scenario, every_road(story), road)


def every_road(story: Story) -> Travel:
    """What all roads of a story do, taken together."""
    explorations = (explore(story, hidden) for hidden, _probability in draws(story.scenario))
    return travel(every_turn(story, explorations))


def one_road(story: Story, choices: Sequence[str]) -> Travel | Refused:
    """What one road does, with the first draw that allows it."""
    turns = turns_of_road(story, choices)
    return turns if isinstance(turns, Refused) else travel(turns)


def road_of_bot(story: Story, name: str) -> Travel:
    """What this bot does, whatever is drawn; where it takes one of several, all of them."""
    return travel(turns_of_bot(story, POLICIES[name]))


def client_drawing() -> str:
    """The client machine as a Mermaid state diagram; what changes nothing is not drawn."""
    moves = [
        (state.value, target.value, move.value)
        for state, row in AFTER_MOVE.items()
        for move, target in row.items()
    ]
    events = [
        (state.value, target.value, event.value)
        for state, row in AFTER_EVENT.items()
        for event, target in row.items()
    ]
    return _drawing(EXPECTING.value, [*moves, *events])


def employee_drawing() -> str:
    """The spiral as a Mermaid state diagram; what changes nothing is not drawn."""
    leaves = f"{SpiralEvent.COMPLAINT.value} (a character, attention {OFFERS_BEFORE_GONE} times)"
    edges = [
        (state.value, target.value, event.value)
        for state, row in AFTER.items()
        for event, target in row.items()
    ]
    return _drawing(STEADY.value, [*edges, (UNDER_FIRE.value, GONE.value, leaves)])


def _drawing(start: str, edges: Iterable[Edge]) -> str:
    labels: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for source, target, label in edges:
        if source != target:
            labels[source, target].append(label)
    lines = [
        f"    {source} --> {target}: {', '.join(why)}" for (source, target), why in labels.items()
    ]
    return "\n".join(("stateDiagram-v2", f"    [*] --> {start}", *lines))
