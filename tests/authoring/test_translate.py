"""A scenario in another language: same ids, other words."""

from pathlib import Path

import polib
import pytest

from game.authoring import load
from game.authoring.translate import template
from tests.late_supplies import FILE


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "late-supplies"
    folder.mkdir()
    (folder / "scenario.yaml").write_text(FILE.read_text("utf-8"), "utf-8")
    return folder


def catalogue() -> polib.POFile:
    return template(FILE.read_text("utf-8"), "late-supplies")


def test_the_template_names_place_and_speaker_in_the_order_of_the_file() -> None:
    entries = [(entry.msgctxt, entry.msgid) for entry in catalogue()]
    assert entries[0] == ("title", "Om elf uur klaar")
    assert ("cast/fleur/role", "klant") in entries
    assert ("ask", "Wat doe je?") in entries
    assert ("lege-kast/chloor/label", "Het chloor uit je bus pakken") in entries
    assert ("lege-kast/chloor/say · Jij", "Dan is het om elf uur gewoon schoon.") in entries
    assert ("lege-kast/bel-fleur/then · Fleur", "O. Goed dat u het zegt.") in entries
    assert ("mandate/may", "Eigen werkvolgorde") in entries
    first = entries.index(("lege-kast/story", "De kast is leeg. Er is geen groen middel meer."))
    assert first < entries.index(("lege-kast/chloor/label", "Het chloor uit je bus pakken"))
    assert len(entries) == len(set(entries))


def test_a_scenario_speaks_english_where_it_was_translated(folder: Path) -> None:
    english = {
        ("title", "Om elf uur klaar"): "Ready by eleven",
        (
            "lege-kast/bel-fleur/then · Fleur",
            "O. Goed dat u het zegt.",
        ): "Oh. Good that you say so.",
        ("ask", "Wat doe je?"): "What do you do?",
    }
    po = catalogue()
    for entry in po:
        entry.msgstr = english.get((entry.msgctxt, entry.msgid), "")
    po.save(str(folder / "en.po"))
    dutch, translated = load(folder).scenario, load(folder, "en").scenario
    assert dutch is not None and translated is not None
    assert (translated.id, translated.language) == ("late-supplies", "en")
    assert translated.title == "Ready by eleven"
    choice = translated.scenes["lege-kast"].choices[2]
    assert choice.then[0].beats[1].text == "Oh. Good that you say so."
    assert choice.then[0].beats[1].speaker == "fleur"
    assert translated.scenes["lege-kast"].ask == "What do you do?"
    assert choice.label == "Fleur nu bellen"
    assert list(translated.scenes) == list(dutch.scenes)
    assert translated.examples == dutch.examples


def test_without_a_translation_the_source_is_told(folder: Path) -> None:
    assert load(folder, "fr") == load(folder)


def test_a_translation_that_does_not_parse_is_a_warning_and_the_source_is_told(
    folder: Path,
) -> None:
    (folder / "en.po").write_text("dit is geen vertaling\n", "utf-8")
    loaded = load(folder, "en")
    assert [problem.code for problem in loaded.problems] == ["bad-translation"]
    assert loaded.scenario is not None and loaded.scenario.language == "nl"
