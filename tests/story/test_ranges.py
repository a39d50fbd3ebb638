"""The exact ranges of meters and grade, held against every road played out."""

from collections.abc import Iterator, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.story.events import Ended
from game.story.explore import draws, explore
from game.story.play import Story, Turn
from game.story.ranges import Extreme, ranges
from game.story.scenario import Scenario
from game.story.shifts import fitted
from game.story.state import StoryState
from tests.story.draft import draft
from tests.story.small import choice, chose, client_is, play, scenario, scene, way

Figures = dict[str, set[float]]


def ends(story: Story, turn: Turn) -> Iterator[tuple[StoryState, Ended]]:
    """Every end that can be reached from here; the story has no endless roads."""
    for event in turn.events:
        if isinstance(event, Ended):
            yield turn.state, event
    for one in story.open_choices(turn.state):
        after = story.choose(turn.state, one.id)
        assert isinstance(after, Turn)
        yield from ends(story, after)


def figures(state: StoryState, ended: Ended) -> dict[str, float]:
    trust = {f"trust {client}": value for client, value in state.trust.items()}
    rest = {"courage": state.courage, "calm": state.calm, "grade": ended.grade}
    return {**trust, **rest, f"grade {ended.path}": ended.grade}


def by_playing(story: Story) -> dict[str, tuple[float, float]]:
    found: Figures = {}
    for hidden, _ in draws(story.scenario):
        for state, ended in ends(story, story.begin(hidden)):
            for name, value in figures(state, ended).items():
                found.setdefault(name, set()).add(value)
    return {name: (min(values), max(values)) for name, values in found.items()}


def extremes(story: Story) -> dict[str, tuple[Extreme, Extreme]]:
    found = ranges(story, ((hidden, explore(story, hidden)) for hidden, _ in draws(story.scenario)))
    assert found is not None
    named = {f"trust {client}": one for client, one in found.trust.items()}
    named |= {"courage": found.courage, "calm": found.calm, "grade": found.grade}
    named |= {f"grade {path}": one for path, one in found.grades.items()}
    return {name: (one.least, one.most) for name, one in named.items()}


def assert_exact(story: Story) -> None:
    """The same figures as by playing every road, and each road shows its figure."""
    exact = extremes(story)
    assert {name: (low.value, high.value) for name, (low, high) in exact.items()} == by_playing(
        story
    )
    for name, both in exact.items():
        for one in both:
            assert shown_by(story, one.road, one.hidden)[name] == one.value


def shown_by(story: Story, road: tuple[str, ...], hidden: Mapping[str, str]) -> dict[str, float]:
    last = play(story, *road, hidden=hidden)[-1]
    ended = next(event for event in last.events if isinstance(event, Ended))
    return figures(last.state, ended)


def steep(effect: int) -> Scenario:
    """A meter that is pushed against both its bounds, by more than one change in a turn."""
    return scenario(
        scene(
            "a",
            choice("up", "offer", "b", effects={"trust": effect, "calm": effect}),
            choice("down", "cover", "b", effects={"trust": -effect, "calm": -effect}),
            choice("shut", "dump", "b"),
        ),
        scene(
            "b",
            choice("on", "lecture", "c", effects={"trust": -effect}),
            choice("back", "raise", "c", to=("bob",)),
            choice("if-up", "act", "c", effects={"courage": 60}, guard=(chose("up"),)),
        ),
        scene("c", happens=(("ann", "finds_out"), ("ann", "complains")), leads_to="d"),
        scene(
            "d",
            choice("mend", "offer", (way("e", client_is("ann", "heard")), way("e"))),
            choice("more", "offer", "e", effects={"trust": effect}),
        ),
        scene("e", happens=(("ann", "chooses"), ("ann", "kept")), leads_to="end"),
    )


@pytest.mark.parametrize("effect", [0, 7, 33, 60, 101])
def test_ranges_of_a_small_story_are_those_of_all_its_roads(effect: int) -> None:
    assert_exact(Story(steep(effect)))


def test_ranges_of_the_draft_are_those_of_its_twelve_thousand_roads() -> None:
    assert_exact(draft())


def test_the_figures_with_which_the_draft_was_fitted_hold() -> None:
    exact = extremes(draft())
    values = {name: (low.value, high.value) for name, (low, high) in exact.items()}
    assert (values["courage"], values["calm"]) == ((20, 85), (8, 67))
    assert values["grade mixed"] == (5.5, 7.5)
    assert (values["grade complaint"], values["grade appreciation"]) == ((2.3, 5.4), (7.6, 10.0))


def test_a_road_to_an_extreme_is_a_shortest_one() -> None:
    story = Story(
        scenario(
            scene(
                "a",
                choice("round", "lecture", "a2", effects={"calm": 0}),
                choice("straight", "lecture", effects={"calm": 0}),
            ),
            scene("a2", choice("x", effects={"calm": 0}), choice("y", effects={"calm": 0})),
        )
    )
    least, most = extremes(story)["calm"]
    assert (least.road, most.road) == (("straight",), ("straight",))


def test_a_meter_in_a_ring_is_followed_until_it_can_go_no_further() -> None:
    story = Story(scenario(scene("a", choice("again", "lecture", "a"), choice("stop", "lecture"))))
    least, most = extremes(story)["courage"]
    assert (least.value, most.value) == (51, 100)
    assert most.road == (*("again",) * 49, "stop")


def test_a_story_that_cannot_end_has_no_ranges() -> None:
    ring = Story(scenario(scene("a", choice("x", leads_to="a"), choice("y", leads_to="a"))))
    assert ranges(ring, [({}, explore(ring, {}))]) is None


@given(
    changes=st.lists(st.integers(-120, 120), max_size=5),
    values=st.sets(st.integers(0, 100), min_size=1),
)
def test_a_shift_moves_a_set_as_it_moves_each_value(changes: list[int], values: set[int]) -> None:
    def after(value: int) -> int:
        for change in changes:
            value = max(0, min(100, value + change))
        return value

    shift = fitted(after)
    assert [shift.value(value) for value in range(101)] == [after(value) for value in range(101)]
    reached = {after(value) for value in values}
    assert shift.values(as_set(values)) == as_set(reached)
    assert shift.before(as_set(reached)) == as_set(
        {value for value in range(101) if after(value) in reached}
    )


def as_set(values: set[int]) -> int:
    return sum(1 << value for value in values)
