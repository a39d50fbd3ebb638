"""Translations beside a scenario: what is missing, in doubt, or left over, counted per language."""

from pathlib import Path

import polib
import pytest

from game.authoring import load
from game.authoring.checks import check
from game.authoring.translate import template
from tests.late_supplies import SOUND


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A scenario with everything translated into English."""
    (tmp_path / "scenario.yaml").write_text(SOUND, "utf-8")
    catalogue = template(SOUND, "x")
    for entry in catalogue:
        entry.msgstr = entry.msgid
    catalogue.save(str(tmp_path / "en.po"))
    return tmp_path


def found(folder: Path) -> list[tuple[str, str]]:
    return [(problem.code, problem.message) for problem in check(load(folder))]


def change(folder: Path) -> polib.POFile:
    return polib.pofile(str(folder / "en.po"))


def test_a_whole_translation_is_no_problem(folder: Path) -> None:
    assert found(folder) == []


def test_a_text_without_a_translation_is_counted(folder: Path) -> None:
    catalogue = change(folder)
    catalogue[0].msgstr = ""
    catalogue.remove(catalogue[1])
    catalogue.save()
    ((code, message),) = found(folder)
    assert code == "untranslated"
    assert message.startswith("In 'en' zijn 2 van de ")


def test_a_doubtful_translation_is_not_called_missing(folder: Path) -> None:
    catalogue = change(folder)
    catalogue[3].flags.append("fuzzy")
    catalogue.save()
    assert [code for code, _ in found(folder)] == ["doubtful-translation"]


def test_a_changed_line_leaves_its_translation_stale_and_is_missing_itself(folder: Path) -> None:
    file = folder / "scenario.yaml"
    file.write_text(SOUND.replace("De kast is leeg.", "De kast is helemaal leeg.", 1), "utf-8")
    assert [code for code, _ in found(folder)] == ["untranslated", "stale-translation"]


def test_a_translation_that_does_not_parse_is_said(folder: Path) -> None:
    (folder / "en.po").write_text('msgid "half"\nrommel\n', "utf-8")
    assert [code for code, _ in found(folder)] == ["bad-translation"]
