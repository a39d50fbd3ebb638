"""The employee machine: the spiral of courage, across scenarios and for a character in a story.

A complaint steps down, appreciation steps up, a leader's attention lifts up to `steady` at most.
There is a way up from every state but `gone`, and the player never gets there.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import SimpleNamespace

from transitions import Machine

from game.story.tables import read_table


class SpiralState(StrEnum):
    """How sure an employee is of speaking up, from the bottom to the top."""

    GONE = "gone"
    UNDER_FIRE = "under_fire"
    SILENT = "silent"
    UNSURE = "unsure"
    STEADY = "steady"
    GROWING = "growing"
    NINE_PLUS = "nine_plus"


class SpiralEvent(StrEnum):
    """What moves an employee on the spiral."""

    ATTENTION = "attention"
    COMPLAINT = "complaint"
    MIXED = "mixed"
    APPRECIATION = "appreciation"
    NINE = "nine"


GONE, UNDER_FIRE, SILENT, UNSURE, STEADY, GROWING, NINE_PLUS = SpiralState

OFFERS_BEFORE_GONE = 2
"""How often a character was offered a way out before a complaint under fire makes them leave."""

COURAGE_AT_DAWN = {
    UNDER_FIRE: 20,
    SILENT: 30,
    UNSURE: 40,
    STEADY: 50,
    GROWING: 60,
    NINE_PLUS: 70,
}
"""The player's courage at the start of a day."""

_SPIRAL = """
from          attention     complaint     mixed         appreciation  nine
under_fire    silent        under_fire    under_fire    silent        silent
silent        unsure        under_fire    silent        unsure        unsure
unsure        steady        silent        unsure        steady        steady
steady        steady        unsure        steady        growing       growing
growing       growing       steady        growing       growing       nine_plus
nine_plus     nine_plus     growing       growing       nine_plus     nine_plus
"""

AFTER: dict[SpiralState, dict[SpiralEvent, SpiralState]] = {
    SpiralState(state): {SpiralEvent(event): SpiralState(target) for event, target in row.items()}
    for state, row in read_table(_SPIRAL).items()
}
"""Where each event takes an employee in this state."""


@dataclass(frozen=True, slots=True)
class Spiral:
    """Where somebody stands on the spiral, and how often attention was offered (2 is enough)."""

    state: SpiralState = STEADY
    offers: int = 0


@cache
def after(spiral: Spiral, event: SpiralEvent, can_leave: bool) -> Spiral:
    """Where this event takes an employee; only a character in a story `can_leave`."""
    if spiral.state is GONE:
        return spiral
    employee = SimpleNamespace(
        state=spiral.state.value,
        leaves=can_leave and spiral.offers >= OFFERS_BEFORE_GONE,
    )
    _machine().events[event.value].trigger(employee)
    offered = event is SpiralEvent.ATTENTION
    return Spiral(SpiralState(employee.state), min(spiral.offers + offered, OFFERS_BEFORE_GONE))


@cache
def _machine() -> Machine:
    machine = Machine(
        model=None,
        states=[state.value for state in SpiralState],
        initial=STEADY.value,
        auto_transitions=False,
        send_event=True,
    )
    machine.add_transition(
        SpiralEvent.COMPLAINT.value, UNDER_FIRE.value, GONE.value, conditions=[_leaves]
    )
    for source, row in AFTER.items():
        for event, target in row.items():
            machine.add_transition(event.value, source.value, target.value)
    return machine


def _leaves(event_data: object) -> bool:
    return bool(event_data.model.leaves)  # type: ignore[attr-defined]
