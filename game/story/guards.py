"""When a guard holds. Guards never read a meter or a clock, so that every story can be explored."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from game.story.client import ClientState
from game.story.employee import Spiral
from game.story.scenario import Beat, Choice, Condition, Guard, Note, Screenplay


class Standing(Protocol):
    """All that a guard reads: of a state, or of a turn in the making."""

    @property
    def clients(self) -> Mapping[str, ClientState]:
        """Where each client stands."""

    @property
    def spirals(self) -> Mapping[str, Spiral]:
        """Where the player and the characters stand on the spiral."""

    @property
    def hidden(self) -> Mapping[str, str]:
        """What was drawn."""

    @property
    def chosen(self) -> tuple[str, ...]:
        """What was chosen, in order."""

    @property
    def here(self) -> frozenset[str]:
        """What was already chosen in this visit."""


def holds(guard: Guard, state: Standing) -> bool:
    """Whether all conditions of this guard hold here."""
    return not guard or all(_holds(condition, state) for condition in guard)


def is_open(choice: Choice, state: Standing) -> bool:
    """Whether this choice is offered here: its guard holds and it was not used up in this visit."""
    return choice.id not in state.here and holds(choice.guard, state)


def told(screenplay: Screenplay, state: Standing) -> tuple[Beat, ...]:
    """The beats of this screenplay that are told here."""
    return tuple([beat for part in screenplay if holds(part.guard, state) for beat in part.beats])


def noted(notes: tuple[Note, ...], state: Standing) -> tuple[str, ...]:
    """The lines of this card that hold here."""
    return tuple(note.text for note in notes if holds(note.guard, state))


def _holds(condition: Condition, state: Standing) -> bool:
    match condition.kind:
        case "client":
            return state.clients[condition.name] in condition.values
        case "hidden":
            return state.hidden[condition.name] in condition.values
        case "spiral":
            return state.spirals[condition.name].state in condition.values
        case "chose":
            return not condition.values.isdisjoint(state.chosen)
        case "not_chose":
            return condition.values.isdisjoint(state.chosen)
