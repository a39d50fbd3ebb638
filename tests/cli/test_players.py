"""Who plays on this laptop, in the terminal; and what a laptop of many forgets by itself."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from game.cli import main
from game.cli.asked import settings_file
from game.cli.shelf import road_folder
from game.roads.folder import REST_S
from game.settings import Settings
from tests import late_supplies
from tests.closed_window import keep_closed

Capture = pytest.CaptureFixture[str]
SCENARIO = "whose-turn"


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEF_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("LEF_SCENARIOS", "")


class Console(io.StringIO):
    """What somebody types at a keyboard."""

    def isatty(self) -> bool:
        return True


def typed(monkeypatch: pytest.MonkeyPatch, lines: Sequence[str]) -> None:
    monkeypatch.setattr(sys, "stdin", Console("".join(f"{line}\n" for line in lines)))


def remember(is_shared: bool) -> None:
    settings_file().remember(Settings(), Settings(is_shared=is_shared))


def roads() -> list[Path]:
    return list(road_folder().path.rglob("*.road"))


@pytest.mark.parametrize(("answer", "is_shared"), [("1", False), ("2", True)])
def test_the_first_start_asks_one_thing_and_the_next_does_not(
    answer: str, is_shared: bool, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    typed(monkeypatch, [answer, "q"])
    assert main(["play", SCENARIO, "--text"]) == 0
    shown = capsys.readouterr().out
    assert "Lef stuurt niets weg en weet niet wie je bent" in " ".join(shown.split())
    assert shown.count("Wie speelt er op deze laptop?") == 1
    assert settings_file().remembered.is_shared is is_shared
    typed(monkeypatch, ["q"])
    assert main(["play", SCENARIO, "--text"]) == 0
    assert "Wie speelt er" not in capsys.readouterr().out


def test_who_stops_at_the_question_is_asked_again_and_has_played_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    typed(monkeypatch, ["q"])
    assert main(["play", SCENARIO, "--text"]) == 0
    assert settings_file().remembered.is_shared is None
    assert roads() == []


def test_a_script_that_plays_is_not_asked(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("1\nq\n"))
    assert main(["play", SCENARIO, "--text"]) == 0
    assert "Wie speelt er" not in capsys.readouterr().out
    assert len(roads()) == 1


@pytest.mark.parametrize("is_shared", [True, False])
def test_after_a_finished_game_a_laptop_of_many_holds_nothing_of_it(
    is_shared: bool, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    remember(is_shared)
    typed(monkeypatch, ["1"] * 40)
    assert main(["play", SCENARIO, "--text"]) == 0
    assert ("De volgende begint fris." in capsys.readouterr().out) is is_shared
    assert bool(roads()) is not is_shared


@pytest.mark.parametrize("command", [[], ["play", str(late_supplies.FILE)]])
@pytest.mark.parametrize(
    ("is_shared", "away", "forgotten"),
    [(True, REST_S + 60, True), (True, REST_S - 60, False), (False, 100 * REST_S, False)],
)
def test_a_laptop_of_many_begins_fresh_when_the_last_player_has_been_away(
    command: list[str],
    is_shared: bool,
    away: int,
    forgotten: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    remember(is_shared)
    typed(monkeypatch, ["1", "q"])
    assert main(["play", SCENARIO, "--text"]) == 0
    (road,) = roads()
    then = road.stat().st_mtime - away
    os.utime(road, (then, then))
    keep_closed(monkeypatch, lambda *_shown, **_more: None)
    assert main(command) == 0
    assert road.exists() is not forgotten


def test_a_game_of_a_newer_lef_is_named_and_left(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    remember(False)
    typed(monkeypatch, ["1", "q"])
    assert main(["play", SCENARIO, "--text"]) == 0
    (road,) = roads()
    newer = road.read_bytes().replace(b"lef-road 1", b"lef-road 2")
    road.write_bytes(newer)
    capsys.readouterr()
    typed(monkeypatch, ["q"])
    assert main(["play", SCENARIO, "--text"]) == 0
    assert "bewaard door een nieuwere Lef" in " ".join(capsys.readouterr().out.split())
    assert road.read_bytes() == newer
