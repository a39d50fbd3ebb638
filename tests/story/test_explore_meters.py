"""The meters of the first draft, over every road: what its grades and its days can come to."""

from collections import defaultdict

import pytest

from game.story.events import Ended
from game.story.explore import Controls
from game.story.play import Turn
from game.story.state import StoryState
from tests.story.draft import NEEDS, draft
from tests.story.small import only


@pytest.mark.parametrize(
    ("need", "courage"), [("auditors", (20, 80)), ("guests", (20, 75)), ("asthma", (20, 85))]
)
def test_every_road_of_the_draft_stays_in_the_ranges_it_was_fitted_with(
    need: str, courage: tuple[int, int]
) -> None:
    story, controls = draft(), Controls(draft().scenario)

    def key(state: StoryState) -> object:
        return controls.of(state), *state.trust.values(), state.courage, state.calm

    assert need in NEEDS
    begin = story.begin({"need": need}).state
    seen, waiting = {key(begin): begin}, [begin]
    grades = defaultdict(set)
    while waiting:
        state = waiting.pop()
        for choice in story.open_choices(state):
            turn = story.choose(state, choice.id)
            assert isinstance(turn, Turn)
            for ended in only(turn, Ended):
                grades[ended.path.value].add(ended.grade)
            if key(turn.state) not in seen:
                seen[key(turn.state)] = turn.state
                waiting.append(turn.state)
    ranges = {path: (min(found), max(found)) for path, found in grades.items()}
    assert ranges == {"complaint": (2.3, 5.4), "mixed": (5.5, 7.5), "appreciation": (7.6, 10.0)}
    assert (min(s.courage for s in seen.values()), max(s.courage for s in seen.values())) == courage
    assert (min(s.calm for s in seen.values()), max(s.calm for s in seen.values())) == (8, 67)
