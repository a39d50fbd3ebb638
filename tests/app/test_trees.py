from __future__ import annotations

from pygame import Rect

from game.app.road_map import Leg
from game.app.trees import tree_boxes

LEG = Leg((80, 200), (340, 220), (480, 220), (), ())


def test_trees_stand_behind_the_road_where_nothing_else_stands() -> None:
    chip = Rect(136, 120, 200, 34)
    free, beside = tree_boxes([LEG], [], 12, 1.0), tree_boxes([LEG], [chip], 12, 1.0)
    assert free and beside and len(beside) < len(free)
    assert not any(tree.colliderect(chip) for tree in beside)
    assert all(tree.bottom <= 220 for tree in free)


def test_the_same_road_has_the_same_trees() -> None:
    assert tree_boxes([LEG, LEG], [], 12, 1.0) == tree_boxes([LEG, LEG], [], 12, 1.0)
