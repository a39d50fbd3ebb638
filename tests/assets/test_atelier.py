"""The tool that draws the pictures, and the pictures that were committed."""

from __future__ import annotations

import pytest

from assets.atelier import people
from assets.atelier.__main__ import ASSETS
from assets.atelier.kinds import KINDS
from assets.atelier.shapes import number


@pytest.mark.parametrize("kind", KINDS)
def test_the_committed_pictures_are_what_the_tool_draws(kind: str) -> None:
    drawn = KINDS[kind](())
    stale = [path for path, svg in drawn.items() if _committed(path) != svg]
    assert drawn
    assert stale == [], f"draw them again: python3 -m assets.atelier {kind}"


def test_nobody_is_left_whom_the_tool_does_not_draw() -> None:
    committed = {path.relative_to(ASSETS).as_posix() for path in ASSETS.glob("people/*/*")}
    assert committed == people.draw_all().keys()


def test_one_person_can_be_drawn_alone() -> None:
    assert {path.split("/")[1] for path in people.draw_all(["astrid"])} == {"astrid"}


@pytest.mark.parametrize(
    ("value", "short"), [(12, "12"), (12.04, "12"), (-0.04, "0"), (-3.25, "-3.2"), (100, "100")]
)
def test_a_coordinate_is_written_as_short_as_it_can_be(value: float, short: str) -> None:
    assert number(value) == short


def _committed(path: str) -> str | None:
    file = ASSETS / path
    return file.read_text("utf-8") if file.is_file() else None
