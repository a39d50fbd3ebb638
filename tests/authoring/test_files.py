"""Whatever stands at a path: one sentence that says what to do, and never a wait."""

import os
from pathlib import Path

import pytest

from game.authoring import load, read_scenario
from game.authoring.files import MOST_BYTES
from game.authoring.problems import Problem
from game.authoring.reader import DEEPEST, LONGEST_LINE
from game.authoring.report import MOST_PROBLEMS
from tests.authoring.drafts import SMALL

GOOD = SMALL.read_text("utf-8")


def only_problem(path: Path) -> Problem:
    (problem,) = load(path).problems
    return problem


def test_a_folder_where_the_file_should_be(tmp_path: Path) -> None:
    (tmp_path / "scenario.yaml").mkdir()
    assert only_problem(tmp_path).code == "not-a-file"


def test_a_link_to_a_file_that_is_gone(tmp_path: Path) -> None:
    link = tmp_path / "x.yaml"
    link.symlink_to(tmp_path / "weg.yaml")
    assert only_problem(link).code == "broken-link"


def test_a_folder_with_a_link_to_a_file_that_is_gone(tmp_path: Path) -> None:
    (tmp_path / "scenario.yaml").symlink_to(tmp_path / "weg.yaml")
    assert only_problem(tmp_path).code == "broken-link"


@pytest.mark.parametrize(
    "name", ["scenario.yaml.txt", "scenario.yml", "Scenario.YAML", "scenario", "senario.txt"]
)
def test_a_scenario_whose_name_is_nearly_right_is_named(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(GOOD, "utf-8")
    (tmp_path / "notes.txt").write_text("", "utf-8")
    assert only_problem(tmp_path).message.endswith(f" Geef '{name}' die naam.")


@pytest.mark.parametrize("name", ["en.po", "scenario.schema.json", "notes.txt", "scenario.docx"])
def test_another_file_is_not_taken_for_the_scenario(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text("", "utf-8")
    assert only_problem(tmp_path).message.endswith("Zet het verhaal in dat bestand.")


def test_a_ring_of_links(tmp_path: Path) -> None:
    one, two = tmp_path / "een.yaml", tmp_path / "twee.yaml"
    one.symlink_to(two)
    two.symlink_to(one)
    assert only_problem(one).code == "unreadable-file"


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "x.yaml"
    os.mkfifo(pipe)
    assert only_problem(pipe).code == "not-a-file"


def test_a_device_is_not_read() -> None:
    assert only_problem(Path("/dev/zero")).code == "not-a-file"


@pytest.mark.parametrize("name", ["x" * 5000, "x\0y"])
def test_a_name_that_no_file_can_have(name: str) -> None:
    assert only_problem(Path(name)).code == "unreadable-file"


def test_a_file_that_may_not_be_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object) -> None:
        raise PermissionError

    path = tmp_path / "x.yaml"
    path.write_text(GOOD, "utf-8")
    monkeypatch.setattr(Path, "open", refuse)
    assert only_problem(path).code == "unreadable-file"


def test_a_file_that_is_too_big_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(b"# lang\n" * (MOST_BYTES // 7 + 1))
    assert only_problem(path).code == "too-big"


@pytest.mark.parametrize(
    ("codec", "named"),
    [
        ("utf-16", "UTF-16"),
        ("utf-16-le", "UTF-16"),
        ("utf-16-be", "UTF-16"),
        ("utf-32", "UTF-32"),
    ],
)
def test_another_encoding_is_named(tmp_path: Path, codec: str, named: str) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(GOOD.encode(codec))
    problem = only_problem(path)
    assert (problem.code, problem.place.line, problem.place.column) == ("bad-encoding", 1, 1)
    assert named in problem.message


def test_windows_1252_is_named_at_its_first_letter(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(GOOD.replace("twaalf", "één").encode("cp1252"))
    problem = only_problem(path)
    assert (problem.code, problem.place.line, problem.place.column) == ("bad-encoding", 19, 38)
    assert "Windows-1252" in problem.message


def test_a_mark_at_the_start_and_the_line_ends_of_windows_are_fine(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(GOOD.replace("\n", "\r\n").encode("utf-8-sig"))
    assert load(path).problems == ()


@pytest.mark.parametrize("start", [b"PK\3\4\x14\0\x06\xff", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"])
def test_a_document_or_a_picture_is_no_text(tmp_path: Path, start: bytes) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(start + bytes(range(256)))
    assert only_problem(path).code == "not-text"


@pytest.mark.parametrize("text", ["", "\n\n", "# niets\n", "---\n", "---\n...\n", "\ufeff"])
def test_a_file_with_nothing_in_it(text: str) -> None:
    (problem,) = read_scenario(text, "x", "x").problems
    assert problem.code == "empty-file"


@pytest.mark.parametrize(
    "deep",
    ["[" * 100_000, "{a: " * 400, "- " * 900 + "x", "? " * 900, "a: " + "[" * 50 + "]" * 50],
)
def test_what_stands_too_deep_is_refused(deep: str) -> None:
    problems = read_scenario(deep, "x", "x").problems
    assert {problem.code for problem in problems} <= {"too-deep", "long-line", "odd-key"}
    assert problems


def test_a_staircase_of_tables_is_too_deep() -> None:
    text = "\n".join(" " * step + "a:" for step in range(2 * DEEPEST))
    (problem,) = read_scenario(text, "x", "x").problems
    assert (problem.code, problem.place.line) == ("too-deep", DEEPEST + 1)


def test_an_alias_bomb_is_never_unfolded() -> None:
    rows = ["a0: &a0 [x, x]"]
    rows += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 20)]
    codes = {problem.code for problem in read_scenario("\n".join(rows), "x", "x").problems}
    assert {"alias", "anchor"} <= codes


def test_a_line_that_is_too_long_is_shown_at_its_end() -> None:
    text = GOOD.replace("Te laat", "a" * 3000)
    (problem,) = read_scenario(text, "x", "x").problems
    assert (problem.code, problem.place.line) == ("long-line", 2)
    assert problem.place.column == LONGEST_LINE + 1


@pytest.mark.parametrize(
    "row",
    [
        "\tlabel: x",
        "zomaar een regel tekst",
        "key: {a, b, c, d, e: 'f, g",
        "- [a}}}}}}",
        "  a: [",
        "a: b: c",
        "x: 'y",
        "  diep: “nee”",
        "\u00a0 x: y",
        "a:\n  b",
    ],
)
def test_thousands_of_mistakes_are_told_up_to_a_bound(row: str) -> None:
    loaded = read_scenario("\n".join([row] * 50_000), "x", "x")
    assert loaded.scenario is None
    assert 0 < len(loaded.problems) <= MOST_PROBLEMS + 1
