"""A turn stage by stage: what held when each thing of it was told or decided.

The explorer remembers what the machines did in a turn, not the states in between; those follow from
where the turn began and what the machines did until then.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from game.story.events import ClientTurned, Ended, Entered, SpiralTurned, StoryEvent
from game.story.state import StoryState


@dataclass(frozen=True, slots=True)
class Stage:
    """What a choice does itself, an entered scene, or the end; with the state on both sides."""

    begun_by: Entered | Ended | None
    """None: the choice itself."""
    before: StoryState
    after: StoryState


def stages(before: StoryState, events: Iterable[StoryEvent]) -> Iterator[Stage]:
    """The stages of a turn that began in this state."""
    begun_by: Entered | Ended | None = None
    state = before
    for event in events:
        if isinstance(event, Entered | Ended):
            yield Stage(begun_by, before, state)
            begun_by, before = event, state
        else:
            state = _turned(state, event, back=False)
    yield Stage(begun_by, before, state)


def undone(state: StoryState, events: Iterable[StoryEvent]) -> StoryState:
    """Where the machines stood before these events led to this state."""
    for event in reversed(tuple(events)):
        state = _turned(state, event, back=True)
    return state


def _turned(state: StoryState, event: StoryEvent, *, back: bool) -> StoryState:
    if isinstance(event, ClientTurned):
        client = event.before if back else event.after
        return replace(state, clients={**state.clients, event.client: client})
    if isinstance(event, SpiralTurned):
        spiral = replace(state.spirals[event.who], state=event.before if back else event.after)
        return replace(state, spirals={**state.spirals, event.who: spiral})
    return state
