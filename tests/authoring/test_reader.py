"""Every scalar stays the text that it is, at its true place."""

import pytest

from game.authoring.reader import Sequence, Table, Text, lines_of, read
from game.authoring.report import Report


def tree(text: str) -> Table:
    report = Report("verhaal", text)
    root = read(report)
    assert isinstance(root, Table) and not report.problems
    return root


@pytest.mark.parametrize(
    "value", ["no", "ja", "08:10", "+8", "1.0", "null", "~", "2026-11-21", "0x1F"]
)
def test_a_scalar_means_what_it_looks_like(value: str) -> None:
    assert tree(f"key: {value}").get("key") == Text(value, 1, 6)


def test_lines_and_columns_count_from_one() -> None:
    root = tree("a: {b: één, c: [x, y]}\nd:\n  - e: 1\n")
    inner = root.table("a")
    assert inner.get("b") == Text("één", 1, 8)
    items = inner.get("c")
    assert isinstance(items, Sequence) and items.items[1] == Text("y", 1, 20)
    assert [key.value for key, _ in root.items()] == ["a", "d"]
    assert root.entries["d"][0].line == 2


def test_the_lines_of_a_block_know_where_they_stand() -> None:
    report = Report("verhaal", "a:\n  story: |\n\n    Een.\n      Twee.\n")
    root = read(report)
    assert isinstance(root, Table)
    block = root.table("a").get("story")
    assert isinstance(block, Text)
    assert [tuple(line) for line in lines_of(block, report)] == [("Een.", 4, 5), ("Twee.", 5, 7)]


def test_the_python_loader_reads_the_same_tree(monkeypatch: pytest.MonkeyPatch) -> None:
    import yaml

    text = "a: {b: één, c: [x, y]}\nd: |\n  Een: twee.\n  # drie\ne: 'f'\n"
    with_c = tree(text)
    monkeypatch.setattr("game.authoring.reader._LOADER", yaml.Loader)
    assert tree(text) == with_c
