"""Guards that never or always hold, held against every road of many small stories."""

from collections import Counter
from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from game.authoring.checks.guards import idle_guards
from game.authoring.checks.proof import Proof
from game.authoring.problems import Place
from game.story.client import ClientEvent, ClientState
from game.story.events import Entered, Told
from game.story.explore import draws
from game.story.moves import Move
from game.story.play import Story, Turn
from game.story.scenario import Condition, Scenario, Scene
from tests.story.small import choice, chose, client_is, drawn, not_chose, part, scenario, scene

NAMES = ("a", "b", "c", "d")
CHOICES = tuple(f"{name}{number}" for name in NAMES for number in range(2))

conditions = st.one_of(
    st.sets(st.sampled_from(ClientState), min_size=1, max_size=4).map(
        lambda states: client_is("ann", *states)
    ),
    st.sets(st.sampled_from(CHOICES), min_size=1, max_size=3).map(lambda ids: chose(*ids)),
    st.sets(st.sampled_from(CHOICES), min_size=1, max_size=3).map(lambda ids: not_chose(*ids)),
    st.sampled_from(("u", "v")).map(lambda value: drawn("need", value)),
)


@st.composite
def scenes(draw: st.DrawFn, number: int) -> Scene:
    name, later = NAMES[number], (*NAMES[number + 1 :], "end")
    guards: list[Condition] = draw(st.lists(conditions, max_size=3))
    return scene(
        name,
        *(
            choice(
                f"{name}{which}",
                draw(st.sampled_from(Move)),
                draw(st.sampled_from(later)),
                then=(part(f"scenes/{name}/choices/{name}{which}/then/0", draw(conditions)),),
            )
            for which in range(2)
        ),
        happens=tuple(
            ("ann", event) for event in draw(st.lists(st.sampled_from(ClientEvent), max_size=2))
        ),
        story=tuple(
            part(f"scenes/{name}/story/{which}", guard) for which, guard in enumerate(guards)
        ),
    )


stories = st.tuples(*(scenes(number) for number in range(len(NAMES)))).map(
    lambda drawn_scenes: scenario(*drawn_scenes, clients=("ann",), hidden={"need": ("u", "v")})
)


def turns(story: Story) -> Iterator[Turn]:
    for hidden, _ in draws(story.scenario):
        waiting = [story.begin(hidden)]
        while waiting:
            turn = waiting.pop()
            yield turn
            for one in story.open_choices(turn.state):
                after = story.choose(turn.state, one.id)
                assert isinstance(after, Turn)
                waiting.append(after)


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
@given(stories)
def test_the_idle_guards_are_those_that_no_road_shows_to_matter(story: Scenario) -> None:
    lines = [
        *(f"scenes/{name}/story/{number}" for name in NAMES for number in range(3)),
        *(f"scenes/{id[0]}/choices/{id}/then/0" for id in CHOICES),
    ]
    places = {f"{path}/if": Place("x.yaml", line, 1) for line, path in enumerate(lines)}
    found = {
        lines[problem.place.line]: problem.code for problem in idle_guards(Proof(story, places))
    }
    assert found == by_playing(story)
