"""The path and the grade: they never contradict each other, whatever happens."""

from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.story.client import ClientEvent, ClientState
from game.story.events import Ended
from game.story.moves import Move
from game.story.outcome import grade_of, path_of
from game.story.play import Story, Turn
from game.story.scenario import Path
from game.story.telling import Telling
from tests.story.small import choice, only, scenario, scene

BANDS = {
    "complaint": (1.0, 5.4),
    "lost": (1.0, 3.3),
    "mixed": (5.5, 7.5),
    "appreciation": (7.6, 10.0),
}


def expected_path(first: str, *others: str) -> str:
    if first in ("complaining", "lost") or "lost" in others:
        return "complaint"
    sore = {"misled", "disappointed", "complaining"}
    return "appreciation" if first == "appreciative" and not sore & set(others) else "mixed"


def assert_in_band(ended: Ended, first: str, *others: str) -> None:
    path = expected_path(first, *others)
    lowest, highest = BANDS["lost" if first == "lost" else path]
    assert ended.path == path
    assert lowest <= ended.grade <= highest
    assert ended.grade == round(ended.grade, 1)


def test_every_pair_of_states_has_its_path() -> None:
    for first, other in product(ClientState, ClientState):
        assert path_of([first, other]) == expected_path(first, other)
    for three in product(ClientState, repeat=3):
        assert path_of(three) == expected_path(*three)


def test_no_ending_shows_a_grade_outside_the_band_of_its_path() -> None:
    small = scenario(scene("a", choice("x"), choice("y")))
    start = Story(small).begin({}).state
    for first, other in product(ClientState, ClientState):
        for trust in range(101):
            state = replace(
                start, clients={"ann": first, "bob": other}, trust={"ann": trust, "bob": 0}
            )
            telling = Telling(small, state)
            telling.end()
            [ended] = [event for event in telling.events if isinstance(event, Ended)]
            assert_in_band(ended, first, other)


TOWARDS = {"ann": ("ann",), "bob": ("bob",), "both": ("ann", "bob"), "kim": ("kim",)}
MOVES = [f"{move}-{name}" for move in Move for name in TOWARDS]
EVENTS = [f"{event}-{who}".replace("_", "-") for event in ClientEvent for who in ("ann", "bob")]


def everything_can_happen() -> Story:
    """One decision, to which every move, and every event for either client, comes back."""
    moves = [
        choice(f"{move}-{name}", move.value, "hub", to=to)
        for move in Move
        for name, to in TOWARDS.items()
    ]
    events = [
        (f"{event}-{who}".replace("_", "-"), who, event.value)
        for event in ClientEvent
        for who in ("ann", "bob")
    ]
    nothing = {"trust": 0, "courage": 0, "calm": 0}
    happenings = [
        choice(id, leads_to=f"on-{id}", to=("kim",), effects=nothing) for id, _, _ in events
    ]
    return Story(
        scenario(
            scene("hub", *moves, *happenings, choice("stop", to=("kim",), effects=nothing)),
            *(
                scene(f"on-{id}", happens=((who, what),), leads_to="hub")
                for id, who, what in events
            ),
        )
    )


STORY = everything_can_happen()


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from([*MOVES, *EVENTS]), max_size=25))
def test_no_sequence_of_moves_and_events_shows_a_grade_outside_its_band(ids: list[str]) -> None:
    state = STORY.begin({}).state
    for id in ids:
        turn = STORY.choose(state, id)
        assert isinstance(turn, Turn)
        state = turn.state
        meters = (state.courage, state.calm, *state.trust.values())
        assert set(meters) <= set(range(101))
    last = STORY.choose(state, "stop")
    assert isinstance(last, Turn)
    [ended] = only(last, Ended)
    assert_in_band(ended, state.clients["ann"], state.clients["bob"])


@pytest.mark.parametrize(
    ("trust", "path", "first", "grade"),
    [
        (67, Path.MIXED, "heard", 7.0),  # 7.03
        (55, Path.MIXED, "heard", 6.0),  # 5.95 rounds up, as people round
        (65, Path.MIXED, "heard", 6.9),  # 6.85, which floating point and bankers round down
        (100, Path.MIXED, "heard", 7.5),
        (0, Path.MIXED, "heard", 5.5),
        (49, Path.COMPLAINT, "complaining", 5.4),  # 5.41 is capped first
        (0, Path.COMPLAINT, "complaining", 1.0),
        (100, Path.COMPLAINT, "lost", 3.3),
        (100, Path.COMPLAINT, "heard", 5.4),  # another client was lost
        (0, Path.APPRECIATION, "appreciative", 7.6),
        (88, Path.APPRECIATION, "appreciative", 8.9),  # 8.92
        (89, Path.APPRECIATION, "appreciative", 9.0),  # 9.01
        (95, Path.APPRECIATION, "appreciative", 9.6),  # 9.55
        (100, Path.APPRECIATION, "appreciative", 10.0),
    ],
)
def test_a_grade_is_capped_first_and_then_rounded_half_up(
    trust: int, path: Path, first: str, grade: float
) -> None:
    assert grade_of(trust, path, ClientState(first)) == grade
