from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.killed import kill_one


@pytest.mark.parametrize("seed", range(6))
def test_a_game_that_is_killed_has_kept_every_choice_that_it_showed(
    seed: int, tmp_path: Path
) -> None:
    outcome = kill_one(tmp_path, random.Random(seed))
    assert outcome.shown
    assert outcome.lost_nothing, outcome
