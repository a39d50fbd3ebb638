from __future__ import annotations

import pytest

from game.app.theme import SMALLEST_TYPE, Look, Type
from game.settings import Settings


@pytest.mark.parametrize("size", [(640, 360), (960, 540), (1280, 720), (3840, 2160)])
def test_no_type_is_ever_smaller_than_its_floor(size: tuple[int, int]) -> None:
    look = Look.of(size, Settings())
    for role in Type:
        assert role.size >= 20
        assert look.type_px(role) >= max(SMALLEST_TYPE, round(20 * look.unit))


def test_the_unit_follows_the_side_that_is_short() -> None:
    assert Look.of((2560, 720), Settings()).unit == 1
    assert Look.of((1280, 1440), Settings()).unit == 1


def test_text_grows_in_steps_and_stops_at_twice_the_size() -> None:
    settings = Settings()
    assert settings.larger(1).text_scale == 1.25
    assert settings.larger(99).text_scale == 2.0
    assert settings.larger(-1).text_scale == 1.0
