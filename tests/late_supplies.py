"""The first draft of late-supplies, unedited: a large story whose figures are known."""

from pathlib import Path

from game.authoring import load
from game.story.play import Story
from game.story.scenario import Scenario

FILE = Path(__file__).parent / "drafts" / "late-supplies.yaml"
THANKS = ("bel-fleur", "twee-opties", "rest-eerst", "voorstel-reservefles")
"""The shortest good road, where guests are coming."""
GUESTS = {"need": "guests"}


def scenario() -> Scenario:
    loaded = load(FILE)
    assert loaded.scenario is not None, loaded.problems
    return loaded.scenario


def story() -> Story:
    return Story(scenario())
