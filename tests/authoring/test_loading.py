"""The draft of late-supplies is the format's first real file."""

from game.authoring import load
from tests.authoring.drafts import LATE_SUPPLIES


def test_the_whole_draft_builds_without_problems() -> None:
    loaded = load(LATE_SUPPLIES)
    assert loaded.problems == ()
    assert loaded.scenario is not None
    scenes = loaded.scenario.scenes.values()
    assert len(scenes) == 30
    assert sum(bool(scene.choices) for scene in scenes) == 16
    assert sum(len(scene.choices) for scene in scenes) == 56
