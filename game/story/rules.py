"""Which rules a road was played by: the tables of the machines and of the scoring as one mark."""

from __future__ import annotations

from functools import cache
from hashlib import sha256

from game.story import client, employee, outcome, scoring, state, telling


@cache
def fingerprint() -> str:
    """Twelve hexadecimal digits that change when any table or number of the rules changes."""
    tables = (
        client.AFTER_MOVE,
        client.AFTER_EVENT,
        employee.AFTER,
        employee.COURAGE_AT_DAWN,
        employee.OFFERS_BEFORE_GONE,
        scoring.QUALITY,
        scoring.IN_PLACE,
        scoring.NEARLY_IN_PLACE,
        scoring.OUT_OF_PLACE,
        scoring.OWNING_UP,
        scoring.EVENT_EFFECTS,
        scoring.EVENT_EFFECTS_FROM,
        outcome.BANDS,
        outcome.HIGHEST_WHEN_LOST,
        outcome.NINE,
        state.START_TRUST,
        state.START_CALM,
        telling.RAISED_WELL,
    )
    return sha256(repr(tables).encode()).hexdigest()[:12]
