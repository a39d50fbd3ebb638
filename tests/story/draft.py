"""The first whole draft of late-supplies, kept unedited: the figures it was explored with hold."""

from functools import cache

from game.story.explore import Exploration, draws, explore
from game.story.play import Story
from tests import late_supplies


@cache
def draft() -> Story:
    return late_supplies.story()


@cache
def explored(need: str) -> Exploration:
    return explore(draft(), {"need": need})


NEEDS = [hidden["need"] for hidden, _ in draws(draft().scenario)]
