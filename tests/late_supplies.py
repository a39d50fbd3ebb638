"""The first draft of late-supplies, unedited: a large story whose figures are known."""

from pathlib import Path

from game.authoring import load
from game.story.play import Story
from game.story.scenario import Scenario

FILE = Path(__file__).parent / "drafts" / "late-supplies.yaml"
SOUND = (
    FILE.read_text("utf-8")
    .replace("looks: bo,", "looks: henk,")  # the draft names two people whom nobody drew
    .replace("looks: yasmin", "looks: samira")
    # and its shortest cards win
    .replace("label: Fleur nu bellen\n", "label: Fleur nu bellen, hoe vroeg het ook is\n")
)
"""The draft, with what a check has to say about it mended."""
THANKS = ("bel-fleur", "twee-opties", "rest-eerst", "voorstel-reservefles")
"""The shortest good road, where guests are coming."""
GUESTS = {"need": "guests"}


def scenario() -> Scenario:
    loaded = load(FILE)
    assert loaded.scenario is not None, loaded.problems
    return loaded.scenario


def story() -> Story:
    return Story(scenario())
