"""Where a story comes in the evening, no sun stands in the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path as File

import pytest

from assets.atelier.__main__ import ASSETS
from game.app.art import light_of
from game.authoring import load
from game.places import shipped_scenarios
from game.story.scenario import END, Ending, Moment, Path, Scenario

STORIES = sorted(file.parent for file in shipped_scenarios().glob("*/scenario.yaml"))
ALWAYS_EVENING = {"restaurant"}
SUN = "#F7B733"

Spot = tuple[str | None, Moment | None]
"""A place and a moment."""


@pytest.mark.parametrize("story", STORIES, ids=lambda folder: folder.name)
def test_a_place_that_is_shown_in_the_evening_is_drawn_at_dusk(story: File) -> None:
    scenario = load(story).scenario
    assert scenario is not None
    late = {
        place for place, at in shown_by(scenario) if at and light_of(at.minute) == "dusk"
    } | read_at_dusk(scenario)
    drawn = {path.stem for path in ASSETS.glob("places/*_dusk.svg")}
    assert {f"{place}_dusk" for place in late - ALWAYS_EVENING} <= drawn


def test_no_sun_shines_at_dusk() -> None:
    dusk = [
        *ASSETS.glob("places/*_dusk.svg"),
        *(ASSETS / f"places/{n}.svg" for n in ALWAYS_EVENING),
    ]
    assert [path.name for path in dusk if SUN in path.read_text("utf-8")] == []


def shown_by(scenario: Scenario) -> Iterator[Spot]:
    """Every place with every moment at which a road of this story can show it."""
    seen: set[tuple[str, Spot]] = set()
    waiting: list[tuple[str, Spot]] = [(scenario.start, (None, None))]
    while waiting:
        name, (place, moment) = waiting.pop()
        if name == END:
            for ending in all_endings(scenario):
                yield from told_in(ending, (place, moment))
            continue
        scene = scenario.scenes[name]
        spot = scene.place or place, scene.when or moment
        if (name, spot) in seen:
            continue
        seen.add((name, spot))
        yield spot
        ways = (*scene.ways, *(way for choice in scene.choices for way in choice.ways))
        waiting += [(way.target, spot) for way in ways if way.target in {END, *scenario.scenes}]


def told_in(ending: Ending, spot: Spot) -> Iterator[Spot]:
    for episode in ending.episodes:
        spot = episode.place or spot[0], episode.when or spot[1]
        yield spot


def all_endings(scenario: Scenario) -> Iterator[Ending]:
    for endings in scenario.endings.values():
        yield from endings


def read_at_dusk(scenario: Scenario) -> set[str | None]:
    """Where the client writes a complaint, which is read at dusk whatever the hour."""
    client = scenario.clients[0]
    found: set[str | None] = set()
    for ending in scenario.endings.get(Path.COMPLAINT, ()):
        about = [
            episode
            for episode in ending.episodes
            if client
            in {beat.speaker for part in episode.story for beat in part.beats}
            | {beat.speaker for beat in episode.thought}
        ]
        found.add((about or [*ending.episodes])[0].place)
    return found - {None}
