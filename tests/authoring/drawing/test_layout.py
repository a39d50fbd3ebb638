"""Where boxes stand and links run, apart from what they mean."""

import random
from itertools import combinations, pairwise

import pytest

from game.authoring.drawing.heights import apart
from game.authoring.drawing.layout import Layout, arrange
from game.authoring.drawing.ranks import ranks
from game.authoring.drawing.web import Box, Link

WIDTH = 100.0


def tangle(seed: int, count: int) -> tuple[list[Box], list[Link]]:
    """Boxes with links to and fro, to themselves and twice the same."""
    chance = random.Random(seed)
    boxes = []
    for number in range(count):
        height = chance.uniform(30, 300)
        boxes.append(Box(f"b{number}", height, chance.uniform(0, height)))
    links = []
    for number, box in enumerate(boxes[:-2]):
        for _ in range(chance.randint(1, 4)):
            near = chance.randint(max(0, number - 2), min(count - 1, number + 6))
            links.append(Link(box.id, chance.uniform(0, box.height), boxes[near].id))
        links.append(Link(box.id, box.height / 2, boxes[number + 1].id))
    return boxes, links


def laid_out(seed: int, count: int = 40) -> tuple[list[Box], list[Link], Layout]:
    boxes, links = tangle(seed, count)
    return boxes, links, arrange(boxes, links, WIDTH, last=[box.id for box in boxes[-2:]])


@pytest.mark.parametrize("seed", range(12))
def test_no_two_boxes_overlap(seed: int) -> None:
    boxes, _links, layout = laid_out(seed)
    for one, other in combinations(boxes, 2):
        (x, y), (u, v) = layout.spots[one.id], layout.spots[other.id]
        assert abs(x - u) >= WIDTH or y + one.height < v or v + other.height < y


@pytest.mark.parametrize("seed", range(12))
def test_no_link_runs_over_a_box(seed: int) -> None:
    """A link climbs and falls between the columns only, and passes a column where no box is."""
    boxes, _links, layout = laid_out(seed)
    columns = {x for x, _y in layout.spots.values()}
    for route in layout.routes:
        for one, other in pairwise(route):
            left, right = sorted((one.x, other.x))
            passed = [x for x in columns if left < x + WIDTH / 2 < right]
            assert one.y == other.y or not passed
            for box in boxes:
                x, y = layout.spots[box.id]
                assert x not in passed or not y <= one.y <= y + box.height


@pytest.mark.parametrize("seed", range(12))
def test_every_link_leaves_and_comes_in_where_it_should(seed: int) -> None:
    boxes, links, layout = laid_out(seed)
    entries = {box.id: box.entry for box in boxes}
    for link, route in zip(links, layout.routes, strict=True):
        x, y = layout.spots[link.source]
        assert (route[0].x, route[0].y) == (x + WIDTH, y + link.exit)
        x, y = layout.spots[link.target]
        assert (route[-1].x, route[-1].y) == (x, y + entries[link.target])
        assert all(0 < stop.x < layout.width and 0 <= stop.y <= layout.height for stop in route)


def test_the_same_boxes_are_always_laid_out_the_same() -> None:
    assert laid_out(3) == laid_out(3)


def test_the_last_boxes_stand_in_their_order_at_the_far_right() -> None:
    boxes, _links, layout = laid_out(5)
    (x, y), (u, v) = (layout.spots[box.id] for box in boxes[-2:])
    assert x == u == max(left for left, _top in layout.spots.values())
    assert y < v


def test_a_box_stands_right_of_all_that_leads_to_it() -> None:
    found = ranks("abcd", {"a": ["b", "c", "d"], "b": ["c"], "c": ["d"]}, last=[])
    assert found == {"a": 0, "b": 1, "c": 2, "d": 3}


def test_a_way_back_leaves_the_order_as_it_is() -> None:
    found = ranks("abc", {"a": ["b"], "b": ["c", "a", "b"], "c": ["a"]}, last=[])
    assert found == {"a": 0, "b": 1, "c": 2}


def test_a_box_that_nothing_leads_to_stands_just_before_where_it_leads() -> None:
    found = ranks("abcx", {"a": ["b"], "b": ["c"], "x": ["c"]}, last=[])
    assert found["x"] == found["c"] - 1


def test_nothing_to_draw_is_an_empty_picture() -> None:
    assert arrange([], [], WIDTH).routes == ()


@pytest.mark.parametrize("seed", range(5))
def test_things_move_apart_no_more_than_they_must(seed: int) -> None:
    chance = random.Random(seed)
    wanted = [chance.uniform(0, 100) for _ in range(12)]
    steps = [chance.uniform(1, 20) for _ in range(11)]
    placed = apart(wanted, steps)
    assert all(
        later - earlier >= step - 1e-9
        for (earlier, later), step in zip(pairwise(placed), steps, strict=True)
    )
    assert sum(placed) == pytest.approx(sum(wanted))
    assert apart([0.0, 50.0], [20.0]) == [0.0, 50.0]
