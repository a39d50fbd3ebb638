from __future__ import annotations

import pytest
from pygame import Rect

from game.app.layout import (
    AnswerLayout,
    AnswerSizes,
    Arrangement,
    content,
    flow,
    place_answers,
    row,
    split_left,
    split_top,
    stack,
)
from game.app.theme import SMALLEST_TARGET, Look, Type
from game.settings import Settings

PAGE = (1280, 720)


def decide(characters: list[int], *, scale: float = 1.0, hud: int = 110) -> AnswerLayout:
    """Answers of so many characters of 14 by 31 pixels."""
    look = Look.of(PAGE, Settings(scale))

    def measure(index: int, width: int) -> tuple[int, int]:
        lines = -(-round(characters[index] * 14 * scale) // width)
        return lines, round(lines * 31 * scale)

    sizes = AnswerSizes(
        len(characters), measure, lambda width: round(34 * scale), 24, 28, round(72 * scale), 72
    )
    return place_answers(PAGE, look, sizes, hud=hud)


def test_short_answers_stand_in_a_row_on_a_deck_under_the_story() -> None:
    found = decide([15, 43, 28])
    assert found.arrangement is Arrangement.ROW
    assert len({card.y for card in found.cards}) == 1
    assert found.deck.h <= 0.4 * 720
    assert found.story.bottom == found.deck.top


def test_four_answers_that_do_not_fit_in_a_row_stand_two_by_two() -> None:
    found = decide([70, 60, 66, 70])
    assert found.arrangement is Arrangement.ROW
    assert len({card.y for card in found.cards}) == 2
    assert len({card.x for card in found.cards}) == 2


def test_an_answer_of_more_than_three_lines_makes_a_column_beside_the_story() -> None:
    found = decide([110, 43, 28])
    assert found.arrangement is Arrangement.COLUMN
    assert len({card.x for card in found.cards}) == 1
    assert found.story.right < found.cards[0].x
    assert not found.scrolls


def test_large_text_takes_the_whole_width_and_scrolls_rather_than_shrink() -> None:
    found = decide([70, 70, 70, 70], scale=2.0)
    assert found.arrangement is Arrangement.SINGLE
    assert found.scrolls


def test_a_story_that_does_not_fit_above_the_deck_makes_a_column() -> None:
    look = Look.of(PAGE, Settings())
    sizes = AnswerSizes(2, lambda index, width: (1, 31), lambda width: 34, 24, 28, 72, 72)
    found = place_answers(PAGE, look, sizes, hud=110, story_fits=lambda box: box.h > 500)
    assert found.arrangement is Arrangement.COLUMN


@pytest.mark.parametrize("count", [2, 3, 4])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_no_two_answers_overlap_and_none_is_too_small_to_hit(count: int, scale: float) -> None:
    found = decide([50] * count, scale=scale)
    for n, card in enumerate(found.cards):
        assert card.h >= 56
        assert card.w >= 56
        assert card.collidelist(list(found.cards[n + 1 :])) == -1


def test_columns_fill_their_box_to_the_pixel() -> None:
    box = Rect(7, 3, 1000, 500)
    assert row(box, 3, 24)[-1].right == box.right


def test_a_box_is_split_without_loss() -> None:
    left, right = split_left(Rect(0, 0, 100, 50), 30, 10)
    assert (left.w, right.x, right.w) == (30, 40, 60)
    above, below = split_top(Rect(0, 0, 100, 50), 20, 5)
    assert (above.h, below.y, below.bottom) == (20, 25, 50)
    assert [box.y for box in stack(Rect(0, 10, 5, 5), [20, 30], 4)] == [10, 34]


def test_a_very_wide_window_keeps_its_words_in_the_middle() -> None:
    look = Look.of((3000, 720), Settings())
    box = content((3000, 720), look)
    assert box.w == 1600
    assert box.centerx == 1500


def test_what_does_not_fit_on_a_row_begins_the_next() -> None:
    assert flow([40, 40, 40], room=100, gap=10) == [[0, 1], [2]]
    assert flow([400, 40], room=100, gap=10) == [[0], [1]]
    assert flow([], room=100, gap=10) == []


def test_four_short_answers_at_twice_the_type_stand_in_sight_in_a_small_window() -> None:
    look = Look.of((960, 540), Settings(text_scale=2.0))
    line = look.line_px(Type.ANSWER)
    sizes = AnswerSizes(4, lambda _index, _width: (1, line), lambda _width: line, 18, 30, 90, 93)
    found = place_answers((960, 540), look, sizes, hud=90)
    assert not found.scrolls
    assert all(card.h >= look.px(SMALLEST_TARGET) for card in found.cards)


@pytest.mark.parametrize("question", [400, 900, 5000])
def test_a_question_of_a_page_scrolls_with_its_answers_and_pushes_none_out(question: int) -> None:
    sizes = AnswerSizes(2, lambda index, width: (1, 31), lambda width: question, 24, 28, 72, 72)
    found = place_answers(PAGE, Look.of(PAGE, Settings()), sizes, hud=110)
    assert Rect(0, 0, *PAGE).contains(found.area)
    assert found.area.h > PAGE[1] // 2
    assert found.heading_scrolls
    assert found.cards[0].top > found.heading.bottom
