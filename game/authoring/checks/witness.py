"""The shortest road that shows something, of all the roads that do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Witness:
    """A road that shows something, and what must be drawn for it."""

    road: tuple[str, ...]
    hidden: Mapping[str, str]


def remember(shortest: dict[Key, Witness], key: Key, witness: Witness) -> None:
    """Keep this road for this key, unless one at least as short is known."""
    known = shortest.get(key)
    if known is None or len(witness.road) < len(known.road):
        shortest[key] = witness
