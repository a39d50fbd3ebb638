"""Every control state: none forgotten, none twice, and the figures of the first draft."""

from collections import Counter
from functools import cache
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.story.explore import Controls, ControlState, draws, explore
from game.story.play import Story, walk
from game.story.scenario import END, Condition, Ending, Episode, Note, Path
from tests.story.draft import NEEDS, draft, explored
from tests.story.small import (
    choice,
    chose,
    drawn,
    not_chose,
    part,
    play,
    scenario,
    scene,
    way,
)

GOOD, POOR = 0.75, 0.4
Played = tuple[int, int, int]
"""Of a road: its decisions, the points got, the points that were to be had."""


def figures(need: str) -> dict[Path, Counter[Played]]:
    """How many roads of the draft end on each path, by how they were played."""
    story, exploration = draft(), explored(need)

    @cache
    def onwards(control: ControlState) -> dict[Path, Counter[Played]]:
        found = {path: Counter[Played]() for path in Path}
        if control.scene == END:
            [path] = exploration.paths[control]
            found[path][0, 0, 0] = 1
            return found
        state = exploration.turns[control].state
        qualities = {one.id: story.quality(state, one) for one in story.open_choices(state)}
        best = max(qualities.values())
        for id, reached in exploration.steps[control].items():
            for path, roads in onwards(reached).items():
                for (decisions, got, had), count in roads.items():
                    found[path][decisions + 1, got + qualities[id], had + best] += count
        return found

    return onwards(exploration.begin)


@pytest.mark.parametrize(
    ("need", "states", "roads", "good", "poor", "middle"),
    [
        ("auditors", 82, (324, 1518, 2120), (37, 32, 5), (33, 525, 1512), 7),
        ("guests", 88, (300, 966, 1776), (22, 5, 1), (37, 468, 1396), 7),
        ("asthma", 92, (384, 2202, 2520), (75, 95, 17), (22, 502, 1522), 8),
    ],
)
def test_the_draft_explores_to_the_figures_it_was_fitted_with(
    need: str,
    states: int,
    roads: tuple[int, ...],
    good: tuple[int, ...],
    poor: tuple[int, ...],
    middle: int,
) -> None:
    assert len(explored(need).steps) == states
    found = [figures(need)[path] for path in (Path.APPRECIATION, Path.MIXED, Path.COMPLAINT)]
    assert tuple(counts.total() for counts in found) == roads
    lengths = sorted(n for counts in found for (n, _, _), k in counts.items() for _ in range(k))
    assert (lengths[0], lengths[len(lengths) // 2], lengths[-1]) == (3, middle, 9)

    def share(wanted: str) -> tuple[int, ...]:
        return tuple(
            sum(
                count
                for (_, got, had), count in counts.items()
                if (got / had >= GOOD if wanted == "good" else got / had < POOR)
            )
            for counts in found
        )

    assert share("good") == good
    assert share("poor") == poor


@pytest.mark.parametrize("need", NEEDS)
def test_every_control_state_is_reached_by_its_shortest_road(need: str) -> None:
    exploration, controls = explored(need), Controls(draft().scenario)
    distance = {exploration.begin: 0}
    for control, ways in exploration.steps.items():
        turns, refused = walk(draft(), {"need": need}, exploration.roads[control])
        assert refused is None
        assert controls.of(turns[-1].state) == control
        assert turns[-1] == exploration.turns[control]
        for reached in ways.values():
            length = distance.get(reached, 99)
            distance[reached] = min(length, len(exploration.roads[control]) + 1)
    assert distance == {one: len(road) for one, road in exploration.roads.items()}


@settings(max_examples=60, deadline=None)
@given(need=st.sampled_from(NEEDS), picks=st.lists(st.integers(0, 3), min_size=9, max_size=9))
def test_no_road_leaves_what_was_explored(need: str, picks: list[int]) -> None:
    story, exploration, controls = draft(), explored(need), Controls(draft().scenario)
    turn = story.begin({"need": need})
    for pick in picks:
        steps = exploration.steps[controls.of(turn.state)]
        ids = [one.id for one in story.open_choices(turn.state)]
        assert list(steps) == ids
        if not ids:
            break
        [*_, turn] = walk(story, {"need": need}, (*turn.state.chosen, ids[pick % len(ids)]))[0]
        assert controls.of(turn.state) == steps[turn.state.chosen[-1]]
    assert turn.state.is_over


def remembering(*conditions: Condition) -> Story:
    """Two choices whose memory is kept only if something further on reads it."""
    return Story(
        scenario(
            scene("a", choice("x", leads_to="b"), choice("y", leads_to="b")),
            scene(
                "b",
                choice("p", leads_to="c", guard=conditions),
                choice("q", leads_to="c"),
                choice("r", leads_to="c"),
            ),
            scene("c", choice("s"), choice("t")),
            hidden={"need": ("u", "v")},
        )
    )


def states_in(story: Story, scene_id: str) -> int:
    return sum(one.scene == scene_id for one in explore(story, {"need": "u"}).steps)


def test_a_choice_is_remembered_only_as_long_as_a_guard_still_reads_it() -> None:
    forgets = remembering()
    assert [states_in(forgets, id) for id in "abc"] == [1, 1, 1]
    for condition in (chose("x"), not_chose("x")):
        remembers = remembering(condition)
        assert [states_in(remembers, id) for id in "abc"] == [1, 2, 1]


@pytest.mark.parametrize(
    "where", ["story", "say", "then", "ways", "agreement", "ending", "episode"]
)
def test_a_guard_is_heard_wherever_it_stands(where: str) -> None:
    x = chose("x")
    endings = {
        "ending": (Ending((), guard=(x,)), Ending(())),
        "episode": (Ending((Episode((part("x", x),)),)),),
    }.get(where, (Ending(()),))
    story = Story(
        scenario(
            scene("a", choice("x", leads_to="b"), choice("y", leads_to="b")),
            scene(
                "b",
                choice(
                    "p",
                    leads_to=(way("c", x), way("c")) if where == "ways" else "c",
                    say=(part("x", x),) if where == "say" else (),
                    then=(part("x", x),) if where == "then" else (),
                ),
                choice("q", leads_to="c"),
            ),
            scene("c", choice("s"), choice("t"), story=(part("x", x),) if where == "story" else ()),
            agreements=(Note("x", (x,)),) if where == "agreement" else (),
            endings=dict.fromkeys(Path, endings),
        )
    )
    assert states_in(story, "b") == 2


def test_what_was_taken_in_this_visit_is_part_of_the_control_state() -> None:
    story = Story(
        scenario(
            scene("a", choice("x", leads_to="here", to=("kim",)), choice("y"), choice("z")),
        )
    )
    exploration = explore(story, {})
    assert [sorted(steps) for one, steps in exploration.steps.items() if one.scene == "a"] == [
        ["x", "y", "z"],
        ["y", "z"],
    ]


def test_a_loop_is_explored_to_its_end() -> None:
    story = Story(
        scenario(
            scene("a", choice("round", "offer", "a"), choice("stop"), choice("bad", "cover", "b")),
            scene("b", happens=(("ann", "finds_out"),), leads_to="a"),
        )
    )
    exploration = explore(story, {})
    reached = {one.clients[0] for one in exploration.steps}
    assert reached == {"expecting", "choosing", "agreed", "complaining", "lost", "heard"}
    assert exploration.paths[exploration.begin] == {Path.MIXED, Path.COMPLAINT}


def test_every_combination_of_draws_has_its_probability() -> None:
    small = scenario(
        scene("a", choice("x"), choice("y")), hidden={"need": ("u", "v", "v"), "who": ("u", "w")}
    )
    weighed = {tuple(values.values()): share for values, share in draws(small)}
    assert set(weighed) == set(product(("u", "v"), ("u", "w")))
    assert weighed["v", "w"] == pytest.approx(1 / 3)
    assert sum(weighed.values()) == pytest.approx(1)
    assert list(draws(scenario(scene("a", choice("x"), choice("y"))))) == [({}, 1.0)]


def test_a_hidden_value_that_nobody_reads_any_more_is_left_out() -> None:
    story = remembering(drawn("need", "u"))
    seen = {one.scene: one.hidden for one in explore(story, {"need": "u"}).steps}
    assert seen == {"a": (("need", "u"),), "b": (("need", "u"),), "c": (), END: ()}
    assert play(story, "x", hidden={"need": "v"})[-1].state.scene == "b"
