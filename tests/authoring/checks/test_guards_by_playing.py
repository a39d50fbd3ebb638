"""Guards that never or always hold, held against every road of many small stories."""

from collections import Counter

from hypothesis import given, settings

from game.authoring.checks.guards import idle_guards
from game.authoring.checks.proof import Proof
from game.authoring.problems import Place
from game.story.events import Entered, Told
from game.story.play import Story
from game.story.scenario import Scenario
from tests.authoring.checks.any_story import CHOICES, NAMES, stories, turns


def by_playing(story: Scenario) -> dict[str, str]:
    """Per guarded line that was ever asked for, and idle: which way."""
    told: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    for turn in turns(Story(story)):
        for event in turn.events:
            if isinstance(event, Told):
                told.update(beat.text for beat in event.beats)
            if isinstance(event, Entered):
                asked.update(part.beats[0].text for part in story.scenes[event.scene].story)
        if turn.state.chosen:
            id = turn.state.chosen[-1]
            asked[f"scenes/{id[0]}/choices/{id}/then/0"] += 1
    never = {path: "guard-never-holds" for path in asked if not told[path]}
    always = {path: "guard-always-holds" for path, count in asked.items() if told[path] == count}
    return never | always


@settings(max_examples=60, deadline=None)
@given(stories())
def test_the_idle_guards_are_those_that_no_road_shows_to_matter(story: Scenario) -> None:
    lines = [
        *(f"scenes/{name}/story/{number}" for name in NAMES for number in range(3)),
        *(f"scenes/{id[0]}/choices/{id}/then/0" for id in CHOICES),
    ]
    endings = Place("x.yaml", len(lines), 1)
    places = {f"{path}/if": Place("x.yaml", line, 1) for line, path in enumerate(lines)} | {
        "endings": endings
    }
    found = {
        lines[problem.place.line]: problem.code
        for problem in idle_guards(Proof(story, places))
        if problem.place.line < len(lines)
    }
    assert found == by_playing(story)
