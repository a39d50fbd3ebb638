"""The shelf: read once, and again where something changed."""

from pathlib import Path

import pytest

from game.authoring import loading
from game.authoring.library import Library
from game.authoring.loading import Loaded, load
from tests.authoring.drafts import SMALL

GOOD = SMALL.read_text("utf-8")
TITLE = next(line for line in GOOD.splitlines() if line.startswith("title: "))


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that were read, by their stem."""
    names: list[str] = []

    def remembered(path: Path, language: str | None = None) -> Loaded:
        names.append(path.stem)
        return load(path, language)

    monkeypatch.setattr(loading, "load", remembered)
    return names


@pytest.fixture
def shelf(tmp_path: Path) -> Library:
    for name in ("een", "twee"):
        (tmp_path / f"{name}.yaml").write_text(GOOD, "utf-8")
    return Library(tmp_path)


def test_the_board_reads_again_only_what_changed(
    shelf: Library, read: list[str], tmp_path: Path
) -> None:
    shelf.load_all("nl")
    shelf.load_all("nl")
    assert read == ["een", "twee"]
    (tmp_path / "twee.yaml").write_text(
        GOOD.replace(TITLE, "title: Een heel andere titel"), "utf-8"
    )
    titles = {loaded.scenario.title for _, loaded in shelf.load_all("nl") if loaded.scenario}
    assert "Een heel andere titel" in titles
    assert read == ["een", "twee", "twee"]


def test_a_translation_that_came_is_read(shelf: Library, read: list[str], tmp_path: Path) -> None:
    shelf.load_all("en")
    title = TITLE.removeprefix("title: ")
    words = f'msgctxt "title"\nmsgid "{title}"\nmsgstr "A title"\n'
    (tmp_path / "een.en.po").write_text(words, "utf-8")
    titles = [loaded.scenario.title for _, loaded in shelf.load_all("en") if loaded.scenario]
    assert sorted(titles) == sorted(["A title", title])
    assert read == ["een", "twee", "een"]


def test_another_language_and_a_scenario_that_is_gone(
    shelf: Library, read: list[str], tmp_path: Path
) -> None:
    shelf.load_all("nl")
    shelf.load_all("en")
    assert len(read) == 4
    (tmp_path / "een.yaml").unlink()
    assert [entry.id for entry, _ in shelf.load_all("en")] == ["twee"]


def test_what_cannot_be_played_is_looked_at_every_time(
    shelf: Library, read: list[str], tmp_path: Path
) -> None:
    (tmp_path / "een.yaml").write_text("lef: 1\n", "utf-8")
    shelf.load_all()
    shelf.load_all()
    assert read.count("een") == 2


def test_what_was_opened_by_its_path_is_found_by_its_id_and_is_not_on_the_board(
    shelf: Library, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere" / "drie.yaml"
    elsewhere.parent.mkdir()
    elsewhere.write_text(GOOD, "utf-8")
    assert shelf.find("drie") is None
    shelf.also_has(elsewhere)
    assert shelf.find("drie") == elsewhere
    assert [entry.id for entry in shelf.entries()] == ["een", "twee"]
