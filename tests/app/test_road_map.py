from __future__ import annotations

from itertools import pairwise

from game.app.mood import mood, moods
from game.app.road_map import RoadMeasures, along, bends_up, line_of, place_road, views
from game.app.spiral import TURNS, height_of, point
from game.story.client import ClientState
from game.story.debrief import Decision, NotTaken
from game.story.employee import SpiralState
from game.story.moves import Move
from game.story.scenario import Choice, Path
from tests.app.screens.finished import finished

MEASURES = RoadMeasures(swing=60, road=12, icon=28, end=42, chip=36, gap=6, sign=30, below=70)


def choice(move: Move) -> Choice:
    return Choice("x", "X", move, ())


def decision(move: Move, *paths: Path) -> Decision:
    return Decision("s", None, choice(move), (), 0, 3, frozenset(paths), ())


def test_the_road_is_high_while_a_client_can_count_on_you_and_low_when_not() -> None:
    high = (ClientState.EXPECTING, ClientState.AGREED, ClientState.APPRECIATIVE)
    low = (
        ClientState.MISLED,
        ClientState.DISAPPOINTED,
        ClientState.COMPLAINING,
        ClientState.LOST,
    )
    assert min(map(mood, high)) > 0.7
    assert max(map(mood, low)) < 0.4
    assert {mood(state) for state in ClientState} >= {0.0, 1.0}


def test_the_height_follows_the_first_client_after_each_decision() -> None:
    session = finished("product")
    heights = moods(session.turns, session.scenario.clients[0])
    assert len(heights) == len(session.state.chosen) + 1
    assert heights[0] == mood(ClientState.EXPECTING)
    assert heights[-1] < heights[0]


def test_views_are_even_and_never_too_full() -> None:
    assert [list(view) for view in views(4, 3)] == [[0, 1], [2, 3]]
    assert [len(view) for view in views(9, 3)] == [3, 3, 3]
    assert all(len(view) <= 3 for view in views(8, 3))
    assert [len(view) for view in views(2, 1)] == [1, 1]


def test_a_better_road_bends_up_and_a_worse_one_down() -> None:
    mine = decision(Move.COVER, Path.MIXED, Path.COMPLAINT)
    better = NotTaken(choice(Move.DUMP), frozenset({Path.APPRECIATION, Path.COMPLAINT}))
    worse = NotTaken(choice(Move.RAISE), frozenset({Path.COMPLAINT}))
    as_good = frozenset({Path.MIXED, Path.COMPLAINT})
    assert bends_up(mine, better)
    assert not bends_up(mine, worse)
    assert bends_up(mine, NotTaken(choice(Move.OFFER), as_good))
    assert not bends_up(mine, NotTaken(choice(Move.LECTURE), as_good))


def test_chips_stand_clear_of_the_road_and_of_each_other() -> None:
    places = place_road([80, 480], 880, [0.8, 0.2, 0.9], [2, 1], [1, 2], MEASURES)
    road = line_of(places.legs, 0)
    for leg in places.legs:
        beside = [y for x, y in road if leg.sign[0] <= x <= leg.end[0]]
        for top in leg.chips_above:
            assert top + MEASURES.chip < min(beside) - MEASURES.road
        for top in leg.chips_below:
            assert top > max(beside) + MEASURES.road
        tops = sorted((*leg.chips_above, *leg.chips_below))
        assert all(b - a >= MEASURES.chip for a, b in pairwise(tops))
        assert min((*tops, leg.sign[1] - MEASURES.sign)) >= 0
        assert max((*(t + MEASURES.chip for t in tops), leg.sign[1])) <= places.height


def test_a_road_that_climbs_stays_in_the_picture_with_what_stands_on_it() -> None:
    places = place_road([80], 880, [0.1, 1.0], [0], [0], MEASURES)
    (leg,) = places.legs
    assert leg.icon[1] - MEASURES.icon >= 0
    assert leg.end[1] - MEASURES.end >= 0
    assert leg.sign[1] + MEASURES.below <= places.height


def test_dashes_lie_on_the_line_apart_from_each_other() -> None:
    dashes = list(along([(0, 0), (100, 0)], 20, 10))
    assert dashes[0] == ((5, 0), (25, 0))
    assert all(round(b[0][0] - a[1][0]) == 10 for a, b in pairwise(dashes))


def test_higher_on_the_spiral_means_surer_and_a_turn_ends_where_it_began() -> None:
    heights = [height_of(state) for state in SpiralState if state is not SpiralState.GONE]
    assert heights == sorted(heights)
    assert heights[-1] == TURNS
    ys = [point(height)[1] for height in heights]
    assert ys == sorted(ys, reverse=True)
    assert len({round(point(height)[0]) for height in heights}) == 1
