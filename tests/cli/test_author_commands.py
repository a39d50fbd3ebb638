"""What trainers type to begin, to translate and to help their editor."""

import json
from pathlib import Path

import polib
import pytest

from game.cli import main

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEF_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("LEF_SCENARIOS", "")
    documents = str(tmp_path / "Mijn documenten")
    monkeypatch.setattr("platformdirs.user_documents_dir", lambda: documents)
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)


def lef(*arguments: str) -> int:
    try:
        return main(arguments)
    except SystemExit as stopped:
        return int(stopped.code or 0)


def test_a_new_scenario_stands_in_the_current_folder_and_passes_strictly(capsys: Capture) -> None:
    assert lef("new", "Lekkage op vrijdag!") == 0
    shown = capsys.readouterr().out
    assert "lef check lekkage-op-vrijdag" in shown and "lef play lekkage-op-vrijdag" in shown
    assert lef("check", "--strict", "lekkage-op-vrijdag") == 0


@pytest.mark.parametrize(
    "arguments",
    [("new", "leak", "--language", "en"), ("--language", "en", "new", "leak")],
    ids=["behind", "before"],
)
def test_the_example_is_in_the_language_that_was_asked(
    arguments: tuple[str, ...], capsys: Capture
) -> None:
    assert lef(*arguments) == 0
    assert "language: en" in Path("leak/scenario.yaml").read_text("utf-8")
    assert capsys.readouterr().out.startswith("Made: leak")
    assert lef("check", "--strict", "leak") == 0


def test_a_scenario_of_mine_stands_on_the_board(tmp_path: Path, capsys: Capture) -> None:
    assert lef("new", "lekkage", "--mine") == 0
    file = tmp_path / "Mijn documenten" / "Lef" / "lekkage" / "scenario.yaml"
    assert file.is_file()
    assert f'lef check "{file.parent}"' in capsys.readouterr().out
    assert lef("check", "lekkage") == 0


def test_nothing_is_overwritten(capsys: Capture) -> None:
    Path("lekkage").mkdir()
    assert lef("new", "lekkage") == 2
    assert capsys.readouterr().err == "'lekkage' is er al. Kies een andere naam.\n"
    assert list(Path("lekkage").iterdir()) == []


@pytest.mark.parametrize("name", ["late-supplies", "Late supplies"])
def test_a_name_that_would_hide_behind_another_is_refused(name: str, capsys: Capture) -> None:
    assert lef("new", name, "--mine") == 2
    assert "Er is al een situatie 'late-supplies'" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["!!!", "", "…"])
def test_a_name_without_letters_is_refused(name: str, capsys: Capture) -> None:
    assert lef("new", name) == 2
    assert "Gebruik letters of cijfers." in capsys.readouterr().err


@pytest.mark.parametrize("name", ["a" * 400])
def test_a_folder_that_cannot_be_made_gets_a_sentence(name: str, capsys: Capture) -> None:
    assert lef("new", name) == 2
    assert "kan niet gemaakt worden" in capsys.readouterr().err


def test_the_schema_is_printed_or_written(capsys: Capture) -> None:
    assert lef("schema") == 0
    printed = json.loads(capsys.readouterr().out)
    assert lef("schema", "--out", "lef.json") == 0
    assert json.loads(Path("lef.json").read_text("utf-8")) == printed
    assert [each.name for each in Path().iterdir()] == ["lef.json"]


def test_a_schema_that_cannot_be_written_gets_a_sentence(capsys: Capture) -> None:
    assert lef("schema", "--out", "nergens/lef.json") == 2
    assert "'nergens/lef.json' kan niet geschreven worden" in capsys.readouterr().err


@pytest.fixture
def leak() -> Path:
    assert lef("new", "lekkage") == 0
    return Path("lekkage")


def test_a_scenario_of_ones_own_is_translated_step_by_step(leak: Path, capsys: Capture) -> None:
    capsys.readouterr()
    assert lef("translate", "lekkage", "en") == 0
    po = polib.pofile(str(leak / "en.po"))
    texts = len(po)
    assert capsys.readouterr().out == (
        f"lekkage/en.po: 0 vertaald, 0 na te kijken, {texts} nog te doen.\n"
    )
    for entry in po:
        entry.msgstr = "-"
    po.save()
    file = leak / "scenario.yaml"
    text = file.read_text("utf-8")
    text = text.replace("Eén zaal, twee groepen", "Eén zaal en twee groepen")
    file.write_text(text.replace("      Je staat in de zaal van Noor. Er zijn acht stoelen.\n", ""))
    assert lef("translate", str(file), "en") == 0
    assert capsys.readouterr().out == (
        f"lekkage/en.po: {texts - 2} vertaald, 1 na te kijken, 0 nog te doen.\n"
        "1 oude vertaling past nergens meer en staat onderaan, achter #~.\n"
    )


def test_a_translation_that_does_not_parse_stays_as_it_was(leak: Path, capsys: Capture) -> None:
    (leak / "en.po").write_text("dit is geen vertaling\n", "utf-8")
    assert lef("translate", "lekkage", "en") == 2
    assert "is niet te lezen en bleef zoals ze was" in capsys.readouterr().err
    assert (leak / "en.po").read_text("utf-8") == "dit is geen vertaling\n"


def test_a_translation_that_cannot_be_written_stays_as_it_was(
    leak: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    def refuse(self: Path, target: Path) -> Path:
        raise PermissionError(13, "in gebruik")

    lef("translate", "lekkage", "en")
    before = (leak / "en.po").read_text("utf-8")
    monkeypatch.setattr(Path, "replace", refuse)
    assert lef("--language", "en", "translate", "lekkage", "en") == 2
    assert "cannot be written" in capsys.readouterr().err
    assert (leak / "en.po").read_text("utf-8") == before
    assert sorted(each.name for each in leak.iterdir()) == [
        "en.po",
        "scenario.schema.json",
        "scenario.yaml",
    ]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("nl", "is al geschreven in de taal 'nl'"), ("../x", "geen code van een taal")],
)
def test_a_language_that_makes_no_sense_gets_a_sentence(
    leak: Path, language: str, sentence: str, capsys: Capture
) -> None:
    assert lef("translate", "lekkage", language) == 2
    assert sentence in capsys.readouterr().err


def test_a_scenario_with_mistakes_is_mended_before_it_is_translated(
    leak: Path, capsys: Capture
) -> None:
    file = leak / "scenario.yaml"
    file.write_text(file.read_text("utf-8").replace("start: balie", "start: bali"), "utf-8")
    assert lef("translate", "lekkage", "en") == 1
    said = capsys.readouterr()
    assert "unknown-scene" in said.out and "Vertaal haar als ze klopt" in said.err
    assert not (leak / "en.po").exists()


def test_an_unknown_scenario_is_not_translated(capsys: Capture) -> None:
    assert lef("translate", "late-suplies", "en") == 2
    assert "Bedoel je 'late-supplies'?" in capsys.readouterr().err
