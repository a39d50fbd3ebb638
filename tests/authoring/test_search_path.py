"""Folders of trainers as they are found on laptops: nothing in one hides what stands in another."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.authoring.library import Entry, Library
from game.authoring.loading import Loaded
from tests.authoring.drafts import SMALL

GOOD = SMALL.read_text("utf-8")


def write(folder: Path, name: str, text: str = GOOD) -> Path:
    file = folder / name / "scenario.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(text, "utf-8")
    return file


@pytest.fixture
def own(tmp_path: Path) -> Path:
    write(tmp_path / "own", "goed")
    return tmp_path / "own"


def shelf(own: Path, *more: Path) -> list[tuple[Entry, Loaded]]:
    if not (own.parent / "shipped").exists():
        write(own.parent / "shipped", "van-lef")
    return Library(own.parent / "shipped", [own, *more], expected=more).load_all()


def broken(own: Path, *more: Path) -> dict[str, str]:
    """The first problem of what cannot be played, by name; the two good ones always can."""
    found = shelf(own, *more)
    assert {"van-lef", "goed"} <= {entry.id for entry, loaded in found if loaded.scenario}
    return {e.path.name: one.problems[0].code for e, one in found if one.scenario is None}


def playable(own: Path) -> list[str]:
    return [entry.id for entry, loaded in shelf(own) if loaded.scenario and entry.is_own]


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("Mijn fiets", "mijn-fiets"),
        ("Café", "cafe"),
        ("🚲 fiets", "fiets"),
        ("🚲", "scenario"),
        ("HOOFD", "hoofd"),
        ("regel\neinde", "regel-einde"),
        ("x" * 200, "x" * 200),
        ("con", "con"),
    ],
)
def test_a_strange_name_stands_on_the_board(own: Path, name: str, id_: str) -> None:
    write(own, name)
    assert sorted(playable(own)) == sorted(["goed", id_])


@pytest.mark.parametrize("name", [".verborgen", "._fiets.yaml", ".fiets.yaml", ".git"])
def test_what_begins_with_a_dot_is_hidden(own: Path, name: str) -> None:
    if name.endswith("yaml"):
        (own / name).write_bytes(b"\0\5\x16\7")
    else:
        write(own, name)
    assert playable(own) == ["goed"]
    assert broken(own) == {}


@pytest.mark.parametrize("name", ["LOS.YAML", "los.yml", "los.yaml"])
def test_a_file_among_others_may_be_written_in_capitals(own: Path, name: str) -> None:
    (own / name).write_text(GOOD, "utf-8")
    assert playable(own) == ["goed", "los"]


@pytest.mark.parametrize("name", ["scenario.yaml.txt", "Scenario.yml", "fiets.yaml"])
def test_a_folder_whose_file_has_another_name_says_so(own: Path, name: str) -> None:
    (own / "fiets").mkdir()
    (own / "fiets" / name).write_text(GOOD, "utf-8")
    assert broken(own) == {"fiets": "no-scenario"}
    (message,) = [one.problems[0].message for _e, one in shelf(own) if one.scenario is None]
    assert f"'{name}'" in message


def test_a_folder_with_other_things_is_none_of_our_business(own: Path) -> None:
    for name in ("a.yaml", "b.yaml", "foto.jpg"):
        (own / "archief").mkdir(exist_ok=True)
        (own / "archief" / name).write_text("", "utf-8")
    (own / "leeg").mkdir()
    assert broken(own) == {}


def test_of_two_with_one_name_the_second_says_where_the_first_is(own: Path) -> None:
    write(own, "GOED")
    write(own, "Van Lef")
    write(own.parent / "noord", "goed")
    found = {
        f"{entry.path.parent.name}/{entry.path.name}": loaded.problems[0]
        for entry, loaded in shelf(own, own.parent / "noord")
        if loaded.scenario is None
    }
    assert {one.code for one in found.values()} == {"same-name"}
    assert "‘own/GOED’" in found["own/goed"].message
    assert "Lef zelf" in found["own/Van Lef"].message
    assert "‘own/GOED’" in found["noord/goed"].message
    assert "alleen letters en cijfers" in found["own/Van Lef"].message


def test_a_folder_that_is_listed_twice_is_looked_in_once(own: Path) -> None:
    again = own.parent / "nog-eens"
    again.symlink_to(own)
    assert broken(own, own, again, own.parent / "shipped") == {}


def test_a_link_to_a_scenario_beside_it_is_the_same_one(own: Path) -> None:
    (own / "kopie").symlink_to(own / "goed")
    assert broken(own) == {}
    assert playable(own) == ["goed"]


@pytest.mark.parametrize(
    ("name", "code"),
    [("weg", "missing-folder"), ("bestand", "not-a-folder"), ("lus", "unreadable-folder")],
)
def test_a_listed_folder_that_cannot_be_read_is_told(own: Path, name: str, code: str) -> None:
    (own.parent / "bestand").write_text("", "utf-8")
    (own.parent / "lus").symlink_to(own.parent / "lus")
    assert broken(own, own.parent / name) == {name: code}


@pytest.mark.parametrize("error", [PermissionError, TimeoutError, OSError(112, "Host is down")])
def test_a_folder_that_may_not_be_opened_or_whose_server_is_gone_is_told(
    own: Path, monkeypatch: pytest.MonkeyPatch, error: type[OSError] | OSError
) -> None:
    gone, iterdir = own.parent / "server", Path.iterdir

    def refuse(path: Path) -> Iterator[Path]:
        if path == gone:
            raise error
        return iterdir(path)

    monkeypatch.setattr(Path, "iterdir", refuse)
    assert broken(own, gone) == {"server": "unreadable-folder"}


def test_documents_without_a_folder_of_ours_are_no_problem(tmp_path: Path) -> None:
    write(tmp_path / "shipped", "van-lef")
    found = Library(tmp_path / "shipped", [tmp_path / "Lef"]).load_all()
    assert [entry.id for entry, _loaded in found] == ["van-lef"]


def test_no_kind_of_file_hides_another(own: Path) -> None:
    write(own, "leeg", "")
    write(own, "bom", "a: &a [x]\nb: [*a, *a]\n")
    (own / "latin").mkdir()
    (own / "latin" / "scenario.yaml").write_bytes(GOOD.replace("twaalf", "één").encode("cp1252"))
    (own / "groot").mkdir()
    with (own / "groot" / "scenario.yaml").open("wb") as stream:
        stream.truncate(100_000_000)
    (own / "pijp").mkdir()
    os.mkfifo(own / "pijp" / "scenario.yaml")
    (own / "apparaat").mkdir()
    (own / "apparaat" / "scenario.yaml").symlink_to("/dev/zero")
    (own / "map").mkdir()
    (own / "map" / "scenario.yaml").mkdir()
    (own / "lus").symlink_to(own / "lus")
    (own / "weg.yaml").symlink_to(own / "nergens.yaml")
    assert broken(own) == {
        "leeg": "empty-file",
        "bom": "unknown-key",
        "latin": "bad-encoding",
        "groot": "too-big",
        "pijp": "not-a-file",
        "apparaat": "not-a-file",
        "map": "not-a-file",
        "weg.yaml": "broken-link",
    }


def test_a_thousand_scenarios_stand_beside_each_other(own: Path) -> None:
    for number in range(1000):
        write(own, f"s{number}", "lef: 1\n")
    assert len(broken(own)) == 1000
