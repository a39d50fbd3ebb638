"""The mark of the rules: it changes with every rule that can change how a road ends."""

from typing import Any

import pytest

from game.story import client, employee, outcome, rules, scoring, state, telling
from game.story.scoring import Effects


def mark() -> str:
    return rules.fingerprint.__wrapped__()


def test_the_mark_is_the_same_each_time_and_fits_a_road() -> None:
    assert mark() == mark() == rules.fingerprint()
    assert len(mark()) == 12
    assert set(mark()) <= set("0123456789abcdef")


@pytest.mark.parametrize(
    ("module", "name", "value"),
    [
        (client, "AFTER_MOVE", {}),
        (client, "AFTER_EVENT", {}),
        (employee, "AFTER", {}),
        (employee, "COURAGE_AT_DAWN", {}),
        (employee, "OFFERS_BEFORE_GONE", 3),
        (scoring, "QUALITY", {}),
        (scoring, "IN_PLACE", {}),
        (scoring, "NEARLY_IN_PLACE", {}),
        (scoring, "OUT_OF_PLACE", Effects(0, 0, 0)),
        (scoring, "OWNING_UP", Effects(0, 0, 0)),
        (scoring, "EVENT_EFFECTS", {}),
        (scoring, "EVENT_EFFECTS_FROM", {}),
        (outcome, "BANDS", {}),
        (outcome, "HIGHEST_WHEN_LOST", 540),
        (outcome, "NINE", 8.0),
        (state, "START_TRUST", 50),
        (state, "START_CALM", 50),
        (telling, "RAISED_WELL", 3),
    ],
)
def test_each_rule_is_in_the_mark(
    module: Any, name: str, value: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = mark()
    monkeypatch.setattr(module, name, value)
    assert mark() != before
