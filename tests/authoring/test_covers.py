"""What the board shows of a scenario before all of it is read."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from game.authoring import load
from game.authoring.covers import cover_of, read_cover
from game.places import shipped_scenarios
from tests.authoring.drafts import SMALL

SHIPPED = sorted(path.parent for path in shipped_scenarios().glob("*/scenario.yaml"))


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.name)
def test_the_first_lines_of_a_shipped_scenario_say_what_all_of_it_says(
    path: Path, language: str
) -> None:
    scenario = load(path, language).scenario
    assert scenario is not None
    assert read_cover(path, language) == cover_of(scenario)


@pytest.mark.parametrize(
    ("there", "instead"),
    [
        ("title: ", "titel: "),
        ("sector: ", "sector:  # "),
        ("scenes:", "scenes: # all"),
        ("title: ", "title: &a "),
        ("lef: 1\n", "lef: 1\norder: twaalf\n"),
    ],
)
def test_where_the_first_lines_leave_a_doubt_all_of_it_is_read(
    tmp_path: Path, there: str, instead: str
) -> None:
    text = SMALL.read_text("utf-8")
    assert there in text
    file = tmp_path / "small.yaml"
    file.write_text(text.replace(there, instead, 1), "utf-8")
    cover, scenario = read_cover(file, None), load(file).scenario
    assert cover is None or (scenario is not None and cover == cover_of(scenario))


def test_a_file_that_is_gone_or_without_scenes_has_no_cover(tmp_path: Path) -> None:
    assert read_cover(tmp_path / "gone.yaml", "nl") is None
    (tmp_path / "half.yaml").write_text("lef: 1\ntitle: Half\nsector: zorg\n", "utf-8")
    assert read_cover(tmp_path / "half.yaml", "nl") is None


def test_a_broken_translation_leaves_a_doubt(tmp_path: Path) -> None:
    path = tmp_path / "small.yaml"
    shutil.copy(SMALL, path)
    (tmp_path / "small.en.po").write_bytes(b"\xff\xfe not text")
    assert read_cover(path, "en") is None
