"""Where a story begins for an author: at a scene of their choice, or where a road ended."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches

from game.authoring import Loaded, read_scenario
from game.cli import exits
from game.cli.listing import show
from game.cli.road import say_changed, say_if_older_rules, unreadable, why_refused
from game.cli.shelf import road_folder, say
from game.roads.folder import RoadFile
from game.roads.road import UnreadableRoad, version_of
from game.session import Session
from game.story.chance import draw
from game.story.events import Entered
from game.story.explore import draws, explore
from game.story.play import Story, Turn
from game.story.scenario import Scenario
from game.words import _


@dataclass(frozen=True, slots=True)
class Beginning:
    """A playthrough that stands where the author wants to begin."""

    session: Session
    passed: bool = False
    """Whether the wanted scene is one that the story only comes through, without a choice."""


def at_scene(
    loaded: Loaded, scene: str, seed: int | None, hidden: Mapping[str, str]
) -> Beginning | int:
    """The shortest road to this scene, with what the seed draws and `hidden` sets.

    Without a seed what is not set may be anything. Where there is no such road: the exit code,
    after saying with which draw there is one.
    """
    scenario = loaded.scenario
    assert scenario is not None, "only a scenario that loaded is played"
    if scene not in scenario.scenes:
        close = get_close_matches(scene, scenario.scenes, n=1) or list(scenario.scenes)[:1]
        say(_("Er is geen scène '{name}'. Bedoel je '{close}'?").format(name=scene, close=close[0]))
        return exits.WRONG_USE
    story = Story(scenario)
    wanted = {**draw(scenario, seed or 0), **hidden}
    fixed = hidden if seed is None else wanted
    for drawn in _tried_in_turn(scenario, wanted, fixed):
        road = road_to(story, scene, drawn)
        if road is not None:
            session = Session.begin(
                scenario, loaded.text, seed or 0, date.today(), hidden=dict(drawn)
            )
            session.follow(road)
            return Beginning(session, passed=session.state.scene != scene)
    say(_unreachable(story, scene, fixed))
    return exits.PROBLEMS


def road_to(story: Story, scene: str, hidden: Mapping[str, str]) -> tuple[str, ...] | None:
    """The shortest road that enters this scene with this draw, if there is one."""
    exploration = explore(story, hidden)
    if _enters(exploration.turns[exploration.begin], scene):
        return ()
    for control, road in exploration.roads.items():  # the shortest roads come first
        for choice in exploration.steps[control]:
            turn = story.choose(exploration.turns[control].state, choice)
            assert isinstance(turn, Turn), "an open choice is never refused"
            if _enters(turn, scene):
                return (*road, choice)
    return None


def at_end_of(loaded: Loaded, file: RoadFile, *, todays: bool) -> Beginning | int:
    """Where this road ends, in the version in which it was played or in today's.

    Where a choice is no longer offered the road ends there, and it says so. A file that is no road
    of this scenario: the exit code, after saying why.
    """
    scenario = loaded.scenario
    assert scenario is not None, "only a scenario that loaded is played"
    try:
        road = file.read()
        heading = road.heading
        if version_of(loaded.text) != heading.version:
            kept = file.version_text(heading) or road_folder().version_text(heading)
            if kept is None or todays:
                say_changed()
            else:
                loaded = read_scenario(kept, scenario.id, f"{heading.version}.yaml")
        if loaded.scenario is None:
            show(loaded.problems)
            return exits.PROBLEMS
        say_if_older_rules(heading)
        session = Session.resume(loaded.scenario, road)
    except (OSError, UnreadableRoad) as problem:
        return unreadable(file, problem)
    refused = session.follow(road.choices[len(session.state.chosen) :])
    if refused is not None:
        say(why_refused(refused))
    return Beginning(session)


def _tried_in_turn(
    scenario: Scenario, first: Mapping[str, str], fixed: Mapping[str, str]
) -> Iterator[Mapping[str, str]]:
    """This draw, then every other that leaves the fixed values as they are."""
    yield first
    for drawn, _probability in draws(scenario):
        if drawn != first and fixed.items() <= drawn.items():
            yield drawn


def _enters(turn: Turn, scene: str) -> bool:
    return any(isinstance(event, Entered) and event.scene == scene for event in turn.events)


def _unreachable(story: Story, scene: str, drawn: Mapping[str, str]) -> str:
    """Why the scene cannot be begun at."""
    other = next(
        (one for one, _share in draws(story.scenario) if road_to(story, scene, one) is not None),
        None,
    )
    if other is None or not drawn:
        return _("Geen enkele weg komt in scène '{name}'.").format(name=scene)
    return _("Scène '{name}' is niet te bereiken met {drawn}. Wel met: {other}.").format(
        name=scene, drawn=_pairs(drawn), other=_pairs(other)
    )


def _pairs(hidden: Mapping[str, str]) -> str:
    return " ".join(f"--hidden {name}={value}" for name, value in hidden.items())
