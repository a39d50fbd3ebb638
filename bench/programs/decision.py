"""The decision at which the game is measured: the first of one of the situations."""

from __future__ import annotations

from game.authoring import load
from game.places import shipped_scenarios

_SITUATION = "late-supplies"
_scenario = load(shipped_scenarios() / _SITUATION).scenario
assert _scenario is not None, "a shipped scenario loads"

AT_A_DECISION = ["play", _SITUATION, "--from", _scenario.start, "--quiet"]
"""What `lef` is asked."""
