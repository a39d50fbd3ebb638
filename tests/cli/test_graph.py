"""`lef graph`."""

from pathlib import Path
from xml.etree import ElementTree

import pytest

from game.cli import main
from tests import late_supplies

DRAFT = str(late_supplies.FILE)
Capture = pytest.CaptureFixture[str]


def lef(*arguments: str) -> int:
    try:
        return main(arguments)
    except SystemExit as stopped:
        return int(stopped.code or 0)


def test_the_drawing_goes_to_standard_output_and_what_is_said_does_not(
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    assert lef("graph", DRAFT) == 0
    ElementTree.fromstring(capsysbinary.readouterr().out)


def test_a_file_gets_the_same_drawing(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    out = tmp_path / "tekening.svg"
    out.write_text("oud")
    assert lef("graph", DRAFT, "--out", str(out)) == 0
    assert capsysbinary.readouterr().out == b""
    assert lef("graph", DRAFT) == 0
    assert capsysbinary.readouterr().out == out.read_bytes()
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.parametrize("out", ["", "nergens/x.svg"])
def test_a_file_that_cannot_be_written_is_a_sentence(
    out: str, tmp_path: Path, capsys: Capture
) -> None:
    assert lef("graph", DRAFT, "--out", str(tmp_path / out)) == 2
    assert "niet schrijven" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_mermaid_instead(capsys: Capture) -> None:
    assert lef("graph", DRAFT, "--mermaid", "--bot", "best") == 0
    shown = capsys.readouterr().out
    assert shown.startswith("flowchart LR\n") and " ==> " in shown


@pytest.mark.parametrize(
    ("machine", "start"), [("--client", "expecting"), ("--employee", "steady")]
)
def test_the_machines_are_drawn_as_mermaid(machine: str, start: str, capsys: Capture) -> None:
    assert lef("graph", machine) == 0
    assert capsys.readouterr().out.startswith(f"stateDiagram-v2\n    [*] --> {start}\n")


def test_a_scenario_with_problems_is_drawn_all_the_same(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "x.yaml"
    text = late_supplies.FILE.read_text("utf-8")
    file.write_text(text.replace("[chloor, ramen-open, ontkennen]", "[chloor]"), "utf-8")
    assert lef("graph", str(file)) == 1
    shown = capsys.readouterr()
    assert "example-unfinished" in shown.err
    ElementTree.fromstring(shown.out.encode())


def test_what_cannot_be_built_is_not_drawn(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "x.yaml"
    file.write_text("lef: 1\n")
    assert lef("graph", str(file)) == 1
    shown = capsys.readouterr()
    assert shown.out == "" and "niet getekend" in shown.err


def test_a_refused_road_says_why_and_draws_nothing(capsys: Capture) -> None:
    assert lef("graph", DRAFT, "--road", "bel-fleur", "chloor") == 1
    shown = capsys.readouterr()
    assert shown.out == "" and "'chloor' kan niet" in shown.err


@pytest.mark.parametrize(
    "wrong",
    [
        [],
        ["nergens"],
        [DRAFT, "--bot", "niemand"],
        [DRAFT, "--client"],
        ["--client", "--employee"],
        [DRAFT, "--bot", "best", "--road", "bel-fleur"],
    ],
)
def test_wrong_use_is_a_sentence(wrong: list[str], capsys: Capture) -> None:
    assert lef("graph", *wrong) == 2
    shown = capsys.readouterr()
    assert shown.err and not shown.out and "Traceback" not in shown.err
