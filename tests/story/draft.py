"""The first whole draft of late-supplies, kept unedited: the figures it was explored with hold."""

from functools import cache
from pathlib import Path

from game.authoring import load
from game.story.explore import Exploration, draws, explore
from game.story.play import Story
from game.story.scenario import Scenario

FILE = Path(__file__).parent.parent / "drafts" / "late-supplies.yaml"


@cache
def draft() -> Story:
    scenario = load(FILE).scenario
    assert isinstance(scenario, Scenario)
    return Story(scenario)


@cache
def explored(need: str) -> Exploration:
    return explore(draft(), {"need": need})


NEEDS = [hidden["need"] for hidden, _ in draws(draft().scenario)]
