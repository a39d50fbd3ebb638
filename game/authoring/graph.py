"""The machines as drawings, made from their own tables."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from game.story.client import AFTER_EVENT, AFTER_MOVE, EXPECTING
from game.story.employee import AFTER, GONE, OFFERS_BEFORE_GONE, STEADY, UNDER_FIRE, SpiralEvent

Edge = tuple[str, str, str]
"""From, to, and what leads there."""


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
