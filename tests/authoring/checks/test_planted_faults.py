"""A story of a thousand scenes with sixteen faults planted in it: sixteen are found."""

from collections import Counter
from functools import cache

from game.authoring import read_scenario
from game.authoring.catalogue import CATALOGUE
from game.authoring.catalogue.proof import PROOF
from game.authoring.catalogue.roads import ROADS
from game.authoring.checks import check
from game.authoring.loading import Loaded
from game.authoring.problems import Problem, Severity
from tests.authoring import generated


@cache
def loaded(*, faults: bool = False, missing: bool = False) -> Loaded:
    return read_scenario(generated.story(faults=faults, missing=missing), "x", "x.yaml")


PROVED = {code for code in PROOF | ROADS if CATALOGUE[code].severity is not Severity.HINT}
"""What the states show; how the thousand scenes read is another matter."""


@cache
def worse_than_hints(*, faults: bool) -> tuple[Problem, ...]:
    found = check(loaded(faults=faults))
    return tuple(problem for problem in found if problem.code in PROVED)


def named(code: str) -> set[str]:
    """The scenes that a problem of this code names."""
    scenes = loaded(faults=True).scenario
    assert scenes is not None
    return {
        name
        for name in scenes.scenes
        for problem in worse_than_hints(faults=True)
        if problem.code == code and f"'{name}'" in problem.message
    }


def test_the_story_is_large_and_good_without_the_faults() -> None:
    good, large = loaded().scenario, loaded(faults=True).scenario
    assert good is not None and large is not None
    assert len(large.scenes) > 1000
    assert worse_than_hints(faults=False) == ()


def test_targets_that_do_not_exist_are_found_on_loading() -> None:
    problems = loaded(faults=True, missing=True).problems
    assert [problem.code for problem in problems] == ["unknown-scene"] * 2
    for problem, target in zip(problems, generated.MISSING, strict=True):
        assert f"'{target}'" in problem.message


def test_scenes_without_a_way_in_are_found_also_behind_a_guard_that_never_holds() -> None:
    assert named("unreachable-scene") == {*generated.UNREACHABLE, *generated.NEVER}
    lines = generated.story(faults=True).splitlines()
    guards = [each for each in worse_than_hints(faults=True) if each.code == "guard-never-holds"]
    assert len(guards) == len(generated.NEVER)
    for problem, scene in zip(guards, generated.NEVER, strict=True):
        assert scene in lines[problem.place.line - 1]


def test_dead_ends_and_the_trap_are_found_each_with_a_road_into_it() -> None:
    assert named("nothing-open") == set(generated.DEAD_ENDS)
    assert named("no-way-out") == set(generated.TRAP)
    for problem in worse_than_hints(faults=True):
        if problem.code == "nothing-open":
            assert problem.hidden == {"need": "guests"}
            assert problem.road[-1].startswith("extra-")


def test_nothing_else_is_said() -> None:
    assert Counter(problem.code for problem in worse_than_hints(faults=True)) == {
        "unreachable-scene": 8,
        "guard-never-holds": 3,
        "nothing-open": 5,
        "no-way-out": 2,
    }
