"""A good scenario, and ways to spoil it in one known place."""

import re
from functools import cache

from game.authoring import read_scenario
from game.authoring.checks import check
from game.authoring.problems import Problem
from game.story.scenario import Scenario
from tests import late_supplies

GOOD = late_supplies.SOUND

Edit = tuple[str, str, str]
"""After the line that opens this scene or choice: this text, and what takes its place."""


def spoiled(*edits: Edit) -> str:
    """The good scenario with these edits made; each must find its place."""
    text = GOOD
    for where, old, new in edits:
        opening = re.search(rf"^ *{where}:$", text, re.MULTILINE)
        assert opening, where
        place = text.index(old, opening.end())
        text = text[:place] + new + text[place + len(old) :]
    return text


@cache
def problems(text: str) -> tuple[Problem, ...]:
    """Everything that the checks find in a text."""
    return check(read_scenario(text, "x", "x.yaml"))


def scenario(text: str) -> Scenario:
    """The scenario in a text that loads."""
    loaded = read_scenario(text, "x", "x.yaml")
    assert loaded.scenario is not None, loaded.problems
    return loaded.scenario
