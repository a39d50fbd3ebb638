"""The bot of `bench/marathon.py`, for a few hundred choices; the long run is made by hand."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bench.marathon import Bot, piled_up, playing

WARM, MORE = 60, 180


@pytest.fixture
def bot() -> Iterator[Bot]:
    with playing(seed=3) as bot:
        yield bot


def test_a_bot_that_keeps_playing_meets_no_error_and_piles_nothing_up(bot: Bot) -> None:
    held = []
    for choices in (WARM, WARM + MORE):
        while bot.choices < choices:
            bot.press()
        held.append(bot.holding())
    said = [line for line in piled_up(held) if "resident" not in line]  # other tests hold it too
    assert said == []
