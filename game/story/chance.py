"""Chance as a function of the seed: the same seed always draws and shuffles the same."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

from game.story.scenario import Choice, Scenario

SEEDS = 1_000_000
"""Seeds are drawn from 0 up to this number; small enough to be read out in a room."""


def draw(scenario: Scenario, seed: int) -> dict[str, str]:
    """The hidden values that this seed draws; a value written twice is drawn twice as often."""
    return {
        name: values[_number(seed, name) % len(values)] for name, values in scenario.hidden.items()
    }


def as_shown(choices: Sequence[Choice], seed: int, scene: str) -> tuple[Choice, ...]:
    """The choices in the order in which a player with this seed sees them."""
    return tuple(sorted(choices, key=lambda choice: _number(seed, scene, choice.id)))


def _number(seed: int, *names: str) -> int:
    text = ":".join((str(seed), *names))
    return int.from_bytes(sha256(text.encode()).digest())
