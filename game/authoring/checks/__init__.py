"""What a scenario is proved to be: one rule, one function, each a generator of problems."""

from game.authoring.checks.check import check

__all__ = ["check"]
