"""Scenario files: text in, a scenario or problems out."""

from game.authoring.loading import Loaded, load, read_scenario

__all__ = ["Loaded", "load", "read_scenario"]
