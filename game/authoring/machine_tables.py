"""The tables of the machines and of the scoring as Markdown, for whoever writes scenarios."""

from __future__ import annotations

from collections.abc import Iterable

from game.story.client import AFTER_EVENT, AFTER_MOVE, ClientEvent, ClientState
from game.story.employee import AFTER, SpiralEvent
from game.story.moves import Decides, Move
from game.story.scoring import (
    BEST_QUALITY,
    EVENT_EFFECTS,
    EVENT_EFFECTS_FROM,
    OWNING_UP,
    QUALITY,
    Effects,
    effects_of_move,
)

NOTHING = "·"
"""A cell in which nothing happens."""


def move_table() -> str:
    """Per state of a client and move: the next state."""
    rows = (
        [state.value, *(AFTER_MOVE[state][move].value for move in Move)] for state in AFTER_MOVE
    )
    return _table(["from", *(move.value for move in Move)], rows)


def event_table() -> str:
    """Per state of a client and story event: the next state, where the event fits."""
    rows = (
        [state.value, *(_or_nothing(AFTER_EVENT[state].get(event)) for event in ClientEvent)]
        for state in ClientState
    )
    return _table(["from", *(event.value for event in ClientEvent)], rows)


def quality_table() -> str:
    """Per move and whose decision it is: the default quality."""
    rows = ([move.value, *(str(QUALITY[move][decides]) for decides in Decides)] for move in Move)
    return _table(["move", *(decides.value for decides in Decides)], rows)


def effects_table() -> str:
    """Per move and quality: what it does to trust, courage and calm."""
    qualities = range(BEST_QUALITY, -1, -1)
    rows = [
        [move.value, *(_effects(effects_of_move(move, quality, None)) for quality in qualities)]
        for move in Move
    ]
    owning_up = ["owning up", *(_effects(OWNING_UP) for _ in qualities)]
    return _table(["move", *(f"quality {quality}" for quality in qualities)], [*rows, owning_up])


def event_effects_table() -> str:
    """Per story event: what it does to trust, courage and calm, and where it weighs less."""
    rows = [[event.value, "elsewhere", _effects(EVENT_EFFECTS[event])] for event in ClientEvent]
    milder = [
        [event.value, state.value, _effects(effects)]
        for (event, state), effects in EVENT_EFFECTS_FROM.items()
    ]
    order = [event.value for event in ClientEvent]
    return _table(
        ["event", "from", "trust, courage, calm"],
        sorted([*milder, *rows], key=lambda row: order.index(row[0])),
    )


def employee_table() -> str:
    """Per state of an employee and event: the next state."""
    rows = ([state.value, *(AFTER[state][event].value for event in SpiralEvent)] for state in AFTER)
    return _table(["from", *(event.value for event in SpiralEvent)], rows)


def _effects(effects: Effects) -> str:
    return " ".join(f"{effect:+d}" if effect else "0" for effect in effects).replace("-", "−")


def _or_nothing(state: ClientState | None) -> str:
    return NOTHING if state is None else state.value


def _table(header: list[str], rows: Iterable[list[str]]) -> str:
    lines = (header, ["---"] * len(header), *rows)
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
