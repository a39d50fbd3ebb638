"""Scenes that follow each other without a choice must come to one, or the story never stops."""

from __future__ import annotations

from game.authoring.draft import Draft
from game.story.explore import targets
from game.story.scenario import Scenario


def check_chains(scenario: Scenario, draft: Draft) -> None:
    """Report each ring of scenes that has no choice anywhere in it."""
    follows = {scene.id: targets(scene) for scene in scenario.scenes.values() if not scene.choices}
    while True:
        loose = {scene for scene, nexts in follows.items() if nexts.isdisjoint(follows)}
        if not loose:
            break
        for scene in loose:
            del follows[scene]
    for scene in follows:
        place = draft.places[f"scenes/{scene}"]
        draft.report.add("endless-chain", place, name=scene)
