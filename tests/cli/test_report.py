"""`lef report`: a room of laptops becomes one page and a few tables."""

from __future__ import annotations

import csv
import os
import re
from collections import Counter
from html import unescape
from pathlib import Path

import pytest

from game.cli import main
from game.places import shipped_scenarios
from game.session import Session
from tests.reports import rooms

Capture = pytest.CaptureFixture[str]
FILES = ["choices.csv", "decisions.csv", "endings.csv", "report.html", "steps.csv"]


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LEF_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("LEF_SCENARIOS", str(tmp_path / "shelf"))
    return tmp_path / "shelf"


@pytest.fixture
def room(tmp_path: Path) -> Path:
    return tmp_path / "room"


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


def lef_report(*arguments: str | Path) -> int:
    try:
        return main(["report", *map(str, arguments)])
    except SystemExit as stopped:
        return int(stopped.code or 0)


def page(out: Path) -> str:
    return (out / "report.html").read_text("utf-8")


def told(out: Path) -> str:
    """The page as words."""
    return " ".join(
        unescape(re.sub(r"<style>.*?</style>|<[^>]*>", " ", page(out), flags=re.S)).split()
    )


def table(out: Path, name: str, delimiter: str = ";") -> list[list[str]]:
    text = (out / name).read_bytes().decode("utf-8-sig")
    return list(csv.reader(text.splitlines(), delimiter=delimiter))[1:]


def counts(out: Path) -> dict[str, str]:
    return {row[2]: row[-1] for row in table(out, "choices.csv")}


def test_twelve_laptops_one_damaged_and_one_of_an_older_version_become_one_report(
    shelf: Path, room: Path, out: Path, capsys: Capture
) -> None:
    text = (shipped_scenarios() / "demanding-client" / "scenario.yaml").read_text("utf-8")
    older = text.replace("\nsector:", "\n# an earlier wording\nsector:")
    assert older != text
    scenario = rooms.put(shelf, older, "room-test")
    sessions = [rooms.bot_plays(room / "laptop-00", scenario, 0)]
    rooms.put(shelf, text, "room-test")
    sessions += [
        rooms.bot_plays(room / f"laptop-{number:02}", scenario, number) for number in range(1, 12)
    ]
    damaged = room / "laptop-03" / "roads" / "room-test" / "00001.road"
    damaged.write_bytes(damaged.read_bytes()[:40] + b"\0\xff\n")
    counted = [session for number, session in enumerate(sessions) if number != 3]
    assert lef_report(room, "--out", out) == 0
    assert sorted(file.name for file in out.iterdir()) == FILES
    assert "12 mappen met wegen" in told(out)
    assert "1 weg is beschadigd of met de hand veranderd." in told(out)
    assert "1 weg is beschadigd" in capsys.readouterr().err
    assert "Uitgespeeld 11" in told(out)
    assert "Met eerdere woorden <5" in told(out)
    check_counts(out, counted)


def check_counts(out: Path, sessions: list[Session]) -> None:
    """Every number that is printed is right, and every one that is not is rightly left out."""
    scenario = sessions[0].scenario
    took = Counter(choice for session in sessions for choice in set(session.state.chosen))
    labels = [choice for scene in scenario.scenes.values() for choice in scene.choices]
    rows = table(out, "choices.csv")
    assert [row[2].removeprefix("'") for row in rows] == [choice.label for choice in labels]
    printed = {choice.id: row[-1] for choice, row in zip(labels, rows, strict=True)}
    numbers = {id_: words for id_, words in printed.items() if words.isdecimal()}
    assert numbers == {id_: str(took[id_]) for id_ in numbers}
    assert any(int(words) >= 5 for words in numbers.values())
    assert {took[id_] < 5 for id_, words in printed.items() if words == "<5"} == {True}
    assert not {"1", "2", "3", "4"}.intersection(printed.values())


def test_a_room_is_counted_once_whatever_folders_are_named(
    shelf: Path, room: Path, out: Path
) -> None:
    rooms.fill(room, rooms.put(shelf), 7 * ["bellen"] + 5 * ["wachten"])
    assert lef_report(room, room / "laptop-001", room / "..", "--out", out) == 0
    assert counts(out) == {"Fleur bellen": "7", "Nog even wachten": "5"}


def test_another_way_is_no_new_playthrough(shelf: Path, room: Path, out: Path) -> None:
    scenario = rooms.put(shelf)
    rooms.fill(room, scenario, 7 * ["bellen"] + 5 * ["wachten"])
    first = rooms.play(room / "laptop-100", scenario, ["bellen"], seed=1)
    for _again in range(6):
        first.another_way(0).choose("wachten")
    assert lef_report(room, "--out", out) == 0
    assert counts(out) == {"Fleur bellen": "8", "Nog even wachten": "5"}
    assert "Nog een andere weg 6" in told(out)


def test_a_small_group_is_told_nothing_of(shelf: Path, room: Path, out: Path) -> None:
    rooms.fill(room, rooms.put(shelf), 4 * ["bellen"])
    assert lef_report(room, "--out", out) == 0
    assert "Minder dan vijf keer uitgespeeld (<5)" in told(out)
    assert "Fleur bellen" not in told(out)
    assert table(out, "choices.csv") == []


def test_what_cannot_be_read_is_counted_by_its_reason(
    shelf: Path, room: Path, out: Path, tmp_path: Path
) -> None:
    scenario = rooms.put(shelf)
    rooms.fill(room, scenario, 5 * ["bellen"])
    kept = room / "laptop-000" / "roads" / "small" / "00001.road"
    good = kept.read_text("utf-8")
    for number, text in enumerate(
        (
            good.replace("lef-road 1", "lef-road 2"),
            good.replace("bellen", "zwemmen"),
            good.replace("seed=", "name=Jan seed="),
        )
    ):
        kept.with_name(f"1000{number}.road").write_text(text, "utf-8")
    (kept.parent / "10009.road").mkdir()
    (room / "1.road").write_text(good.replace("small@", "elders@"), "utf-8")
    assert lef_report(room, "--out", out) == 0
    assert "1 weg is bewaard door een nieuwere Lef." in told(out)
    assert "1 weg hoort bij een situatie die hier niet is." in told(out)
    assert "2 wegen zijn beschadigd of met de hand veranderd." in told(out)
    assert "Uitgespeeld 5" in told(out)
    assert "Jan" not in page(out)


def test_a_version_that_decides_differently_is_told_apart(
    shelf: Path, room: Path, out: Path
) -> None:
    scenario = rooms.put(shelf)
    rooms.fill(room, scenario, 6 * ["bellen"])
    rooms.put(shelf, rooms.SMALL.replace("wachten:", "zwijgen:").replace("Te laat", "Op tijd"))
    rooms.fill(room / "later", scenario, 5 * ["zwijgen"])
    assert lef_report(room, "--out", out) == 0
    parts = re.findall(r"<h2>(.*?)</h2>", page(out))
    assert parts[1] == "Op tijd"
    assert re.fullmatch(r"Te laat \(eerdere versie [0-9a-f]{12}\)", parts[2])


def test_no_date_seed_folder_or_file_stands_in_what_is_written(
    shelf: Path, room: Path, out: Path
) -> None:
    rooms.fill(room, rooms.put(shelf), 5 * ["bellen"])
    assert lef_report(room, "--out", out) == 0
    for file in out.iterdir():
        text = file.read_text("utf-8")
        for secret in ("2026", "1000", "1001", "laptop-0", ".road", str(room)):
            assert secret not in text, (file.name, secret)


HOSTILE = '=HYPERLINK("http://evil.test") <script>hacked()</script>'


def test_a_spreadsheet_calculates_nothing_and_a_browser_sees_no_markup(
    shelf: Path, room: Path, out: Path
) -> None:
    text = rooms.SMALL.replace("label: Fleur bellen", f"label: |\n          {HOSTILE}")
    text = text.replace("title: Te laat", "title: |\n  @SUM(1) </title><script>hacked()</script>")
    rooms.fill(room, rooms.put(shelf, text), 6 * ["bellen"])
    assert lef_report(room, "--out", out) == 0
    assert "<script" not in page(out)
    assert "default-src 'none'" in page(out).replace("&#x27;", "'")
    cells = [
        cell for name in FILES if name != "report.html" for row in table(out, name) for cell in row
    ]
    assert any(cell.startswith("'=HYPERLINK") for cell in cells)
    assert any(cell.startswith("'@SUM") for cell in cells)
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t"))]


def test_in_english_the_tables_have_commas(shelf: Path, room: Path, out: Path) -> None:
    rooms.fill(room, rooms.put(shelf), 7 * ["bellen"] + 5 * ["wachten"])
    assert lef_report(room, "--out", out, "--language", "en") == 0
    assert 'lang="en"' in page(out)
    assert "What the group chose" in told(out)
    assert table(out, "endings.csv", ",")[0][:2] == ["Te laat", "Appreciation"]


def test_an_earlier_report_is_renewed_and_anything_else_is_left_alone(
    shelf: Path, room: Path, out: Path, capsys: Capture
) -> None:
    rooms.fill(room, rooms.put(shelf), 5 * ["bellen"])
    assert lef_report(room, "--out", out) == 0
    first = {file.name: file.read_bytes() for file in out.iterdir()}
    assert lef_report(room, "--out", out) == 0
    assert {file.name: file.read_bytes() for file in out.iterdir()} == first
    (out / "notes.txt").write_text("mine", "utf-8")
    capsys.readouterr()
    assert lef_report(room, "--out", out) == 2
    assert "staat al iets anders" in capsys.readouterr().err


def test_a_full_disk_leaves_nothing_half_written(
    shelf: Path, room: Path, out: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    rooms.fill(room, rooms.put(shelf), 5 * ["bellen"])
    on_disk = iter((True, False))

    def full(_opened: int) -> None:
        if not next(on_disk):
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert lef_report(room, "--out", out) == 2
    assert "niet schrijven" in capsys.readouterr().err
    assert not out.exists()


@pytest.mark.parametrize("what", ["nothing", "a file", "an empty folder", "only damage"])
def test_where_there_is_nothing_to_tell_it_says_so(
    what: str, shelf: Path, room: Path, out: Path, capsys: Capture
) -> None:
    if what == "a file":
        room.write_text("?", "utf-8")
    elif what != "nothing":
        room.mkdir()
    if what == "only damage":
        (room / "1.road").write_text("?\n", "utf-8")
    assert lef_report(room, "--out", out) == (1 if what == "only damage" else 2)
    said = capsys.readouterr().err
    assert {
        "nothing": "is geen map",
        "a file": "is geen map",
        "an empty folder": "staan geen wegen",
        "only damage": "geen weg die Lef kan lezen",
    }[what] in said
    assert not out.exists()


def test_a_pipe_among_the_roads_is_not_waited_for(shelf: Path, room: Path, out: Path) -> None:
    rooms.fill(room, rooms.put(shelf), 5 * ["bellen"])
    if hasattr(os, "mkfifo"):
        os.mkfifo(room / "00001.road")
    assert lef_report(room, "--out", out) == 0
