"""Roads on disk: each choice there before it is told, and no road ever overwritten."""

import os
from datetime import date
from pathlib import Path

import pytest

from game.roads.folder import RoadFile, RoadFolder
from game.roads.road import Heading, UnreadableRoad, version_of

TEXT = "lef: 1\ntitle: Café\n"
HEADING = Heading("late", version_of(TEXT), "ba9876543210", 7, date(2026, 11, 21), {"need": "x"})


@pytest.fixture
def folder(tmp_path: Path) -> RoadFolder:
    return RoadFolder(tmp_path / "roads")


def test_a_road_grows_by_a_line_for_each_choice(folder: RoadFolder) -> None:
    file = folder.begin(HEADING, TEXT)
    assert file.path.read_bytes() == f"{HEADING}\n".encode()
    file.append("bel-fleur")
    file.append("twee-opties")
    assert file.path.read_bytes() == f"{HEADING}\nbel-fleur\ntwee-opties\n".encode()
    assert file.read().heading == HEADING
    assert file.read().choices == ("bel-fleur", "twee-opties")


def test_a_choice_is_on_the_disk_when_append_returns(
    folder: RoadFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = folder.begin(HEADING, TEXT)
    synced: list[bytes] = []
    fsync = os.fsync

    def spy(handle: int) -> None:
        fsync(handle)
        synced.append(file.path.read_bytes())

    monkeypatch.setattr(os, "fsync", spy)
    file.append("bel-fleur")
    assert synced == [f"{HEADING}\nbel-fleur\n".encode()]


def test_looking_at_an_empty_folder_makes_none(folder: RoadFolder) -> None:
    assert folder.latest("late") is None
    assert folder.all_of("late") == []
    assert not folder.path.exists()


def test_two_begins_never_share_a_file(folder: RoadFolder) -> None:
    one, two = folder.begin(HEADING, TEXT), RoadFolder(folder.path).begin(HEADING, TEXT)
    one.append("bel-fleur")
    assert two.read().choices == ()
    assert [file.path for file in folder.all_of("late")] == [one.path, two.path]
    latest = folder.latest("late")
    assert latest is not None
    assert latest.path == two.path


def test_a_copy_of_the_game_that_was_first_keeps_its_file(
    folder: RoadFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = folder.begin(HEADING, TEXT)
    first.append("bel-fleur")
    # The other copy looked into the folder just before the first one wrote.
    monkeypatch.setattr("game.roads.folder._roads_in", lambda _folder: iter(()))
    second = folder.begin(HEADING, TEXT)
    assert second.path != first.path
    assert first.read().choices == ("bel-fleur",)


def test_after_a_deleted_road_no_number_in_use_comes_back(folder: RoadFolder) -> None:
    roads = [folder.begin(HEADING, TEXT) for _ in range(3)]
    roads[1].path.unlink()
    assert folder.begin(HEADING, TEXT).path not in [road.path for road in roads]


def test_roads_of_another_scenario_and_other_files_are_left_out(folder: RoadFolder) -> None:
    mine = folder.begin(HEADING, TEXT)
    folder.begin(Heading("other", version_of(TEXT), "0" * 12, 1, date(2026, 1, 1)), TEXT)
    (mine.path.parent / "notes.road").write_text("x")
    assert [file.path for file in folder.all_of("late")] == [mine.path]


def test_mending_cuts_off_a_torn_last_line_and_nothing_else(folder: RoadFolder) -> None:
    file = folder.begin(HEADING, TEXT)
    file.append("bel-fleur")
    whole = file.path.read_bytes()
    file.mend()
    assert file.path.read_bytes() == whole
    file.path.write_bytes(whole + b"twee-op")
    file.mend()
    assert file.path.read_bytes() == whole
    file.append("twee-opties")
    assert file.read().choices == ("bel-fleur", "twee-opties")


def test_bytes_that_are_no_text_are_no_road(tmp_path: Path) -> None:
    path = tmp_path / "1.road"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UnreadableRoad):
        RoadFile(path).read()


def test_the_version_that_was_played_is_kept_to_the_letter(folder: RoadFolder) -> None:
    folder.begin(HEADING, TEXT)
    assert folder.version_text(HEADING) == TEXT
    newer = "lef: 1\r\ntitle: Nieuw\r\n"
    changed = Heading("late", version_of(newer), "0" * 12, 7, date(2026, 11, 21))
    folder.begin(changed, newer)
    assert folder.version_text(changed) == newer
    assert folder.version_text(HEADING) == TEXT
    gone = Heading("late", "0" * 12, "0" * 12, 7, date(2026, 11, 21))
    assert folder.version_text(gone) is None


def test_a_version_that_was_half_written_is_written_again(folder: RoadFolder) -> None:
    file = folder.begin(HEADING, TEXT)
    (file.path.parent / f"{HEADING.version}.yaml").write_bytes(b"lef: 1\nti")  # the disk was full
    folder.begin(HEADING, TEXT)
    assert folder.version_text(HEADING) == TEXT


def test_a_folder_that_cannot_be_made_is_an_os_error(tmp_path: Path) -> None:
    (tmp_path / "roads").write_text("a file stands in the way")
    with pytest.raises(OSError, match="roads"):
        RoadFolder(tmp_path / "roads").begin(HEADING, TEXT)


def test_two_copies_that_go_on_with_one_road_each_keep_their_own_choices(
    folder: RoadFolder,
) -> None:
    file = folder.begin(HEADING, TEXT)
    file.append("bel-fleur")
    other = RoadFile(file.path)
    other.read()
    other.append("chloor")
    file.append("twee-opties")
    file.append("wachten")
    assert [road.read().choices for road in folder.all_of("late")] == [
        ("bel-fleur", "chloor"),
        ("bel-fleur", "twee-opties", "wachten"),
    ]


def test_a_road_that_was_deleted_meanwhile_does_not_come_back_without_its_heading(
    folder: RoadFolder,
) -> None:
    file = folder.begin(HEADING, TEXT)
    file.path.unlink()
    with pytest.raises(OSError):
        file.append("bel-fleur")
    assert folder.all_of("late") == []


def test_the_last_road_is_the_one_with_the_highest_number(folder: RoadFolder) -> None:
    mine = folder.begin(HEADING, TEXT)
    mine.path.rename(mine.path.with_name("9.road"))
    folder.begin(HEADING, TEXT)
    latest = folder.latest("late")
    assert latest is not None
    assert latest.path.name == "00010.road"


def test_what_is_no_file_is_no_road_whatever_its_name(folder: RoadFolder) -> None:
    mine = folder.begin(HEADING, TEXT)
    (mine.path.parent / "00007.road").mkdir()
    os.mkfifo(mine.path.parent / "00008.road")
    (mine.path.parent / "00009.road").symlink_to("nowhere")
    assert [file.path for file in folder.all_of("late")] == [mine.path]


def test_a_folder_that_may_not_be_looked_into_holds_no_roads(tmp_path: Path) -> None:
    (tmp_path / "roads").symlink_to(300 * "y")  # shut for the superuser too, unlike rights
    folder = RoadFolder(tmp_path / "roads")
    assert folder.latest("late") is None
    with pytest.raises(OSError):
        folder.begin(HEADING, TEXT)


def test_an_empty_file_left_by_a_game_that_was_killed_is_no_road(folder: RoadFolder) -> None:
    road = folder.begin(HEADING, TEXT)
    (road.path.parent / "00009.road").touch()
    assert [found.path for found in folder.all_of("late")] == [road.path]


def test_a_heading_that_did_not_fit_on_the_disk_leaves_no_file(
    folder: RoadFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.begin(HEADING, TEXT)
    write, left = os.write, iter([5])

    def full(handle: int, data: bytes) -> int:
        room = next(left, None)
        if room is None:
            raise OSError(28, "No space left on device")
        return write(handle, data[:room])

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(OSError, match="space"):
        folder.begin(HEADING, TEXT)
    assert len(list(folder.path.rglob("*.road"))) == 1


def test_wiping_takes_away_what_lef_made_and_nothing_else(
    folder: RoadFolder, tmp_path: Path
) -> None:
    folder.begin(HEADING, TEXT).append("bel-fleur")
    folder.wipe()
    assert list(folder.path.iterdir()) == []
    file = folder.begin(HEADING, TEXT)
    papers = [folder.path / "letter.txt", file.path.with_name("notes.yaml")]
    papers.append(folder.path / "other" / "deep" / "letter.txt")
    papers[-1].parent.mkdir(parents=True)
    for paper in papers:
        paper.write_text("mine")
    folder.wipe()
    assert {path for path in folder.path.rglob("*") if path.is_file()} == {*papers}
    (tmp_path / "link").symlink_to(folder.path)
    RoadFolder(tmp_path / "link").wipe()
    assert all(paper.exists() for paper in papers)


def test_what_cannot_be_wiped_does_not_keep_the_rest(
    folder: RoadFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    roads = [folder.begin(HEADING, TEXT) for _ in range(3)]
    unlink = Path.unlink

    def refuse(path: Path, missing_ok: bool = False) -> None:
        if path == roads[0].path:
            raise PermissionError(13, "in use")
        unlink(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(PermissionError):
        folder.wipe()
    assert [path for path in folder.path.rglob("*") if path.is_file()] == [roads[0].path]


def test_rest_is_counted_from_the_last_choice(folder: RoadFolder) -> None:
    assert folder.rested() is None
    old, new = (folder.begin(HEADING, TEXT).path for _ in range(2))
    now = new.stat().st_mtime
    os.utime(old, (now - 9000, now - 9000))
    os.utime(new, (now - 1000, now - 1000))
    rested = folder.rested()
    assert rested is not None and 1000 <= rested < 1100
