"""Endings, secrets, events and the clock as checked, held against every road of small stories."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import pairwise

from hypothesis import given, settings

from game.authoring.checks.choices import only_poor_choices
from game.authoring.checks.clock import clock_runs_back
from game.authoring.checks.endings import LEFT_OPEN, endings_not_told, left_open, paths_not_taken
from game.authoring.checks.happenings import idle_events
from game.authoring.checks.proof import Proof
from game.authoring.checks.secrets import lasting_covers
from game.authoring.checks.traps import only_complaint_left
from game.authoring.problems import Place, Problem
from game.story.client import LOST, MISLED, ClientEvent
from game.story.events import Chose, ClientTurned, Ended, Entered
from game.story.moves import Move
from game.story.play import Story, Turn
from game.story.scenario import Path, Scenario
from tests.authoring.checks.any_story import CHOICES, NAMES, stories, turns

Found = set[tuple[str, str]]
"""Codes, each with the path at which it stands."""

PATHS = [
    *(f"scenes/{id[0]}/choices/{id}" for id in CHOICES),
    *(f"scenes/{name}" for name in NAMES),
    *(f"scenes/{name}/when" for name in NAMES),
    *(f"endings/{path}" for path in Path),
    *(f"endings/{path}/{number}" for path in Path for number in range(2)),
    *(f"endings/{path}/{number}/path/0/when" for path in Path for number in range(2)),
]
PLACES = {path: Place("x.yaml", line, 1) for line, path in enumerate(PATHS)}


def proved(story: Scenario, *checks: Callable[[Proof], Iterator[Problem]]) -> Found:
    proof = Proof(story, PLACES)
    problems = [problem for check in checks for problem in check(proof)]
    return {(problem.code, PATHS[problem.place.line]) for problem in problems}


def roads(story: Scenario) -> list[list[Turn]]:
    """Every whole road with every draw: all its turns."""
    played = Story(story)
    by_choices = {(turn.state.hidden["need"], turn.state.chosen): turn for turn in turns(played)}
    return [
        [by_choices[need, chosen[:length]] for length in range(len(chosen) + 1)]
        for (need, chosen), turn in by_choices.items()
        if turn.state.is_over
    ]


def key(turn: Turn) -> tuple[str, tuple[str, ...]]:
    return turn.state.hidden["need"], turn.state.chosen


def ended(road: list[Turn]) -> Ended:
    return next(event for event in road[-1].events if isinstance(event, Ended))


def entered(road: list[Turn]) -> list[str]:
    return [one.scene for turn in road for one in turn.events if isinstance(one, Entered)]


@settings(max_examples=50, deadline=None)
@given(stories())
def test_the_clock_runs_back_where_it_does_on_some_road(story: Scenario) -> None:
    back: Found = set()
    for road in roads(story):
        end = ended(road)
        moments = [(f"scenes/{name}/when", story.scenes[name].when) for name in entered(road)]
        told = story.endings[end.path][end.ending].episodes[0].when
        moments.append((f"endings/{end.path}/{end.ending}/path/0/when", told))
        said = [(path, when) for path, when in moments if when is not None]
        for (_, before), (path, when) in pairwise(said):
            if when < before:
                back.add(("clock-runs-back", path))
    assert proved(story, clock_runs_back) == back


@settings(max_examples=50, deadline=None)
@given(stories())
def test_ends_and_endings_are_those_that_the_roads_have(story: Scenario) -> None:
    expected: Found = set()
    paths, told = defaultdict(set), set()
    for road in roads(story):
        end, state = ended(road), road[-1].state
        paths[state.hidden["need"]].add(end.path)
        told.add((end.path, end.ending))
        if state.clients["ann"] in LEFT_OPEN:
            expected.add((LEFT_OPEN[state.clients["ann"]], f"scenes/{entered(road)[-1]}"))
    ever = {path for path, _ in told}
    expected |= {("path-never-taken", f"endings/{path}") for path in Path if path not in ever}
    expected |= {
        ("path-not-with-draw", f"endings/{path}")
        for path in ever
        if any(path not in drawn for drawn in paths.values())
    }
    expected |= {
        ("ending-not-reached", f"endings/{path}/{number}")
        for path in ever
        for number in range(2)
        if (path, number) not in told
    }
    assert proved(story, left_open, paths_not_taken, endings_not_told) == expected


@settings(max_examples=50, deadline=None)
@given(stories())
def test_an_event_is_idle_where_it_turns_nobody_on_any_road(story: Scenario) -> None:
    turned: defaultdict[str, set[ClientEvent]] = defaultdict(set)
    come = set()
    for turn in turns(Story(story)):
        scene = ""
        for event in turn.events:
            if isinstance(event, Entered):
                scene = event.scene
                come.add(scene)
            if isinstance(event, ClientTurned) and isinstance(event.cause, ClientEvent):
                turned[scene].add(event.cause)
    idle = {
        ("event-never-fits", f"scenes/{name}")
        for name in come
        for happening in story.scenes[name].happenings
        if happening.event not in turned[name]
    }
    once = {
        name
        for name in NAMES
        if len({one.event for one in story.scenes[name].happenings})
        == len(story.scenes[name].happenings)
    }
    found = proved(story, idle_events)
    assert {one for one in found if one[1].removeprefix("scenes/") in once} == {
        one for one in idle if one[1].removeprefix("scenes/") in once
    }


@settings(max_examples=50, deadline=None)
@given(stories())
def test_traps_and_poor_scenes_are_those_that_the_roads_come_to(story: Scenario) -> None:
    could: defaultdict[tuple[str, tuple[str, ...]], set[Path]] = defaultdict(set)
    expected: Found = set()
    goes_on = {key(before) for road in roads(story) for before, after in pairwise(road[:-1])}
    for road in roads(story):
        need = road[0].state.hidden["need"]
        for turn in road:
            could[need, turn.state.chosen].add(ended(road).path)
            for event in turn.events:
                if isinstance(event, Chose) and event.best <= 1:
                    expected.add(("only-poor-choices", f"scenes/{event.scene}"))
    for road in roads(story):
        need = road[0].state.hidden["need"]
        for before, after in pairwise(road):
            if after.state.clients["ann"] is LOST or key(after) not in goes_on:
                continue
            was, now = could[need, before.state.chosen], could[need, after.state.chosen]
            if now == {Path.COMPLAINT} != was and not after.state.is_over:
                expected.add(("only-complaint-left", f"scenes/{after.state.scene}"))
    assert proved(story, only_complaint_left, only_poor_choices) == expected


@settings(max_examples=50, deadline=None)
@given(stories())
def test_a_cover_lasts_where_no_road_after_it_lets_it_come_out(story: Scenario) -> None:
    covers: set[tuple[str, tuple[str, ...]]] = set()
    come_out: set[tuple[str, tuple[str, ...]]] = set()
    for road in roads(story):
        need = road[0].state.hidden["need"]
        open_covers: list[tuple[str, tuple[str, ...]]] = []
        for turn in road:
            if turn.state.clients["ann"] is not MISLED:
                come_out.update(open_covers)
                open_covers = []
            elif any(isinstance(one, Chose) and one.move is Move.COVER for one in turn.events):
                open_covers.append((need, turn.state.chosen))
                covers.add(open_covers[-1])
    lasting = {chosen[-1] for _, chosen in covers - come_out}
    assert proved(story, lasting_covers) == {
        ("lasting-cover", f"scenes/{id[0]}/choices/{id}") for id in lasting
    }
