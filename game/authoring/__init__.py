"""Scenario files: text in, a scenario or problems out.

What reads whole files comes in when it is first needed: the board shows itself from covers alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.authoring.loading import Loaded, load, read_scenario

__all__ = ["Loaded", "load", "read_scenario"]


def __getattr__(name: str) -> object:
    """One of the names above, from where it is."""
    if name not in __all__:
        raise AttributeError(name)
    from game.authoring import loading

    return getattr(loading, name)
