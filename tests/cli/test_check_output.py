"""What `lef check` shows: to somebody at a terminal, to a file, and to another program."""

import io
import json
import re
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from game.cli import main
from tests import late_supplies
from tests.authoring.drafts import BAD_SCENARIOS

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "check.schema.json").read_text("utf-8"))
LAYOUT = Draft202012Validator(SCHEMA)
BAD = str(BAD_SCENARIOS / "unknown-scene.yaml")
DRAFT = str(late_supplies.FILE)
Capture = pytest.CaptureFixture[str]


class Terminal(io.StringIO):
    """A stream that somebody looks at."""

    def isatty(self) -> bool:
        return True


def at_terminal(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> str:
    """What somebody at a colour terminal of 100 columns sees."""
    screen = Terminal()
    monkeypatch.setattr(sys, "stdout", screen)
    main(arguments)
    return screen.getvalue()


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEF_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("LEF_SCENARIOS", "")
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.delenv("NO_COLOR", raising=False)


def test_json_has_the_layout_that_is_documented(capsys: Capture) -> None:
    assert main(["check", BAD, DRAFT, "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert [error.message for error in LAYOUT.iter_errors(told)] == []
    assert {one["severity"] for one in told["problems"]} == {"error", "warning"}
    (figures,) = told["scenarios"]
    assert figures["bots"]["cover"] == {
        "appreciation": 0.0, "mixed": 0.0, "complaint": 1.0, "mean_grade": 3.3,
    }  # fmt: skip


def test_the_documented_layout_is_a_schema_that_refuses_another(capsys: Capture) -> None:
    Draft202012Validator.check_schema(SCHEMA)
    main(["check", BAD, "--json"])
    told = json.loads(capsys.readouterr().out)
    assert not LAYOUT.is_valid({**told, "lef_check": 2})
    assert not LAYOUT.is_valid({"lef_check": 1, "problems": told["problems"]})
    told["problems"][0]["severity"] = "fout"
    assert not LAYOUT.is_valid(told)


def test_one_scenario_shows_its_table_and_the_summary_comes_last(capsys: Capture) -> None:
    assert main(["check", DRAFT]) == 0
    shown = capsys.readouterr().out
    assert "16 beslissingen, 56 keuzes" in shown
    assert "14% van de keuzes wijkt af van de tabel" in shown
    rows = {line[:28].strip(): line[28:].split() for line in shown.splitlines()}
    assert rows["steeds het beste"] == ["100%", "0%", "0%", "10,0"]
    assert rows["Stil opgelost"] == ["0%", "0%", "100%", "3,3"]
    assert shown.endswith("\n1 situatie bekeken: 3 waarschuwingen.\n")


def test_many_scenarios_show_their_tables_only_when_asked(capsys: Capture) -> None:
    main(["check", DRAFT, BAD])
    assert "steeds het beste" not in capsys.readouterr().out
    main(["check", DRAFT, BAD, "--tables"])
    assert "steeds het beste" in capsys.readouterr().out


def test_a_warning_is_no_failure_unless_it_must_be_strict() -> None:
    assert main(["check", DRAFT]) == 0
    assert main(["check", DRAFT, "--strict"]) == 1


def test_a_pipe_gets_one_plain_line_for_each_problem(capsys: Capture) -> None:
    main(["check", BAD])
    shown = capsys.readouterr()
    assert shown.out.splitlines()[0].startswith(f"{BAD}:27:19: fout unknown-scene: ")
    assert "\x1b" not in shown.out and shown.err == ""


def test_a_terminal_gets_colour_and_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    heading, problem, fix, *_ = at_terminal(monkeypatch, "check", BAD).splitlines()
    assert heading == f"\x1b[1m{BAD}\x1b[0m"
    assert problem.startswith("  27:19  \x1b[31mfout\x1b[0m  ")
    assert fix.lstrip().startswith("maak er dit van: ")


def test_mended_lines_stand_under_each_other_as_in_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    file = tmp_path / "x.yaml"
    text = late_supplies.FILE.read_text("utf-8").replace(
        "        label: Fleur nu bellen", "        label: 'Fleur' nu bellen"
    )
    file.write_text(text, "utf-8")
    main(["check", str(file)])
    told = capsys.readouterr().out.splitlines()
    assert_pasteable(told)
    assert_pasteable(at_terminal(monkeypatch, "check", str(file)).splitlines())


def assert_pasteable(told: list[str]) -> None:
    start = next(at for at, line in enumerate(told) if line.endswith("maak er dit van:"))
    key, text = told[start + 1 : start + 3]
    assert key.lstrip() == "label: |"
    assert text.lstrip().startswith("'Fleur' nu bellen")
    assert len(text) - len(text.lstrip()) == len(key) - len(key.lstrip()) + 2


def test_who_wants_no_colour_gets_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    seen = at_terminal(monkeypatch, "check", BAD)
    assert "\x1b" not in seen
    assert seen.startswith(f"{BAD}\n  27:19  fout  unknown-scene  ")


def test_a_long_sentence_is_wrapped_under_its_own_column(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = at_terminal(monkeypatch, "check", DRAFT).splitlines()
    start = next(number for number, line in enumerate(lines) if "length-wins" in line)
    assert lines[start + 1].startswith(" " * 40)


def test_who_waits_at_a_terminal_sees_how_far_it_is_and_nothing_is_left_of_it(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    waiting = Terminal()
    monkeypatch.setattr(sys, "stderr", waiting)
    main(["check", DRAFT, BAD])
    told = waiting.getvalue()
    assert re.search(r"late-supplies \(1 van 2\) [1-9]\d%", told)
    assert "unknown-scene (2 van 2)" in told
    assert told.endswith("\r") and told.split("\r")[-2].strip() == ""
