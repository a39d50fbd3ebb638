from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from game.authoring import load
from game.authoring.recordings import line_names, recordings
from game.story.scenario import Scenario
from tests.app.screens.worlds import SMALL

FORMAT = Path(__file__).parents[2] / "docs" / "scenario-format.md"
LATE_SUPPLIES = Path(__file__).parents[1] / "drafts" / "late-supplies.yaml"


def written(folder: Path) -> Scenario:
    """A scenario with two lines of story, in a folder of its own."""
    (folder / "scenario.yaml").write_text(SMALL.read_text("utf-8"), "utf-8")
    scenario = load(folder).scenario
    assert scenario is not None
    return scenario


def record(folder: Path, name: str, language: str = "nl") -> Path:
    file = folder / "voice" / language / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"sound")
    return file


def test_every_line_has_a_name_of_its_own(tmp_path: Path) -> None:
    names = [name for name, _line in line_names(written(tmp_path))]
    assert len(set(names)) == len(names)
    assert "about.1" in names


def test_the_names_are_those_of_the_page_about_the_format() -> None:
    scenario = load(LATE_SUPPLIES).scenario
    assert scenario is not None
    names = {name for name, _line in line_names(scenario)}
    told = re.findall(r"`voice/nl/([\w.-]+)\.ogg`", FORMAT.read_text("utf-8"))
    assert len(told) > 8
    assert [name for name in told if name not in names] == []


def test_a_line_is_found_by_scene_part_and_number(tmp_path: Path) -> None:
    scenario = written(tmp_path)
    scene = next(iter(scenario.scenes.values()))
    choice = scene.choices[0]
    story = record(tmp_path, f"{scene.id}.story.1.ogg")
    label = record(tmp_path, f"{scene.id}.{choice.id}.label.1.wav")
    found = recordings(scenario, tmp_path)
    assert found == {scene.story[0].beats[0].text: story, choice.label: label}
    assert recordings(scenario, tmp_path / "scenario.yaml") == found


def test_of_two_recordings_of_a_line_the_ogg_counts(tmp_path: Path) -> None:
    scenario = written(tmp_path)
    record(tmp_path, "about.1.wav")
    ogg = record(tmp_path, "about.1.ogg")
    assert list(recordings(scenario, tmp_path).values()) == [ogg]


def test_each_language_has_recordings_of_its_own(tmp_path: Path) -> None:
    scenario = written(tmp_path)
    record(tmp_path, "about.1.ogg", "en")
    assert recordings(scenario, tmp_path) == {}
    assert recordings(replace(scenario, language="en"), tmp_path)


def test_a_folder_or_an_unknown_name_among_the_recordings_is_passed_over(tmp_path: Path) -> None:
    scenario = written(tmp_path)
    record(tmp_path, "nobody.1.ogg")
    (tmp_path / "voice" / "nl" / "about.1.ogg").mkdir()
    assert recordings(scenario, tmp_path) == {}


def test_a_scenario_among_other_files_has_none(tmp_path: Path) -> None:
    scenario = written(tmp_path)
    record(tmp_path, "about.1.ogg")
    assert recordings(scenario, tmp_path / "other.yaml") == {}
