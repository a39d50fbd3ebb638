"""Privacy is a property: what Lef cannot do, whoever asks."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import fields
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.authoring import load
from game.places import shipped_scenarios
from game.roads.road import Heading, UnreadableRoad, parse
from game.session import Session, check_draws
from game.settings import Settings
from game.story.scenario import Scenario

CHECKOUT = Path(__file__).parents[1]
SCENARIO = "late-supplies"
PLAYED = "\n".join(["1"] * 30) + "\n"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A whole home of its own, in which everything that is written can be seen."""
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


def lef(home: Path, *arguments: str, typed: str = "", **environment: str) -> list[list[str]]:
    """Run a command in this home; what it did to the world."""
    report = home.parent / "did.json"
    done = subprocess.run(
        [sys.executable, "-B", CHECKOUT / "tests" / "guarded.py", report, *arguments],
        env={
            **os.environ,
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / ".local"),
            "XDG_DOCUMENTS_DIR": str(home / "Documents"),
            "TMPDIR": str(home / "tmp"),
            "LEF_DATA": str(home / "data"),
            "LEF_SCENARIOS": "",
            "PYTHONPATH": str(CHECKOUT),
            **environment,
        },
        cwd=home,
        input=typed,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    did: list[list[str]] = json.loads(report.read_text("utf-8"))
    return did


def written(did: list[list[str]]) -> set[Path]:
    """The files that were made or changed, but for the sink that every system has."""
    return {Path(which) for what, which in did if "." not in what or what.startswith("os.")} - {
        Path(os.devnull)
    }


def files(folder: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def played(home: Path) -> list[list[str]]:
    """One game in the terminal, from the beginning to its debrief."""
    did = lef(home, "play", SCENARIO, "--text", typed=PLAYED)
    assert list((home / "data").rglob("*.road"))
    return did


def test_playing_opens_no_socket_and_writes_roads_alone(
    home: Path, played: list[list[str]]
) -> None:
    assert [what for what, _which in played if what.startswith("socket")] == []
    assert all(home / "data" in path.parents for path in written(played) - {home / "data"})
    assert files(home) == files(home / "data" / "roads")


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", SCENARIO),
        ("road", SCENARIO),
        ("graph", SCENARIO),
        ("schema",),
        ("--version",),
    ],
)
def test_looking_at_a_scenario_opens_no_socket_and_writes_nothing(
    home: Path, arguments: tuple[str, ...]
) -> None:
    assert lef(home, *arguments) == []
    assert files(home) == set()


def test_a_report_opens_no_socket_and_writes_only_where_it_was_asked_to(
    home: Path, played: list[list[str]]
) -> None:
    before = files(home)
    did = lef(home, "report", str(home / "data"), "--out", str(home / "report"))
    assert [what for what, _which in did if what.startswith("socket")] == []
    out = home / "report"
    assert all(path == out or out in path.parents for path in written(did))
    assert files(home) - before == files(out)


def test_the_window_opens_no_socket_of_its_own_and_writes_in_the_data_folder_alone(
    home: Path,
) -> None:
    script = home.parent / "plays.py"
    script.write_text(WINDOW, "utf-8")
    done = subprocess.run(
        [sys.executable, "-B", script, CHECKOUT / "tests", home],
        env={**os.environ, "HOME": str(home), "PYTHONPATH": str(CHECKOUT)},
        cwd=home,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    did: list[list[str]] = json.loads(done.stdout.splitlines()[-1])
    assert [what for what, _which in did if what.startswith("socket")] == []
    assert list((home / "data").rglob("*.road"))
    assert all(home / "data" in path.parents for path in written(did) - {home / "data"})
    assert files(home) == files(home / "data")


WINDOW = """
import json, sys
sys.path.insert(0, sys.argv[1])
import guarded
sys.addaudithook(guarded.watch)
from pathlib import Path
import pygame
from game.app.start import new_world
from game.app.window import Window
from game.authoring.library import Library
from game.places import shipped_scenarios
from game.roads.folder import RoadFolder
from game.settings import Settings, SettingsFile

class Clock:
    now = 0
    def now_ms(self): return self.now
    def wait(self, rate): self.now += 1000 // rate

data = Path(sys.argv[2]) / "data"
clock, file = Clock(), SettingsFile(data / "settings.json")
world = new_world(Library(shipped_scenarios()), RoadFolder(data / "roads"), 3)
window = Window(world.screens.welcome(), Settings(), clock=clock, settings_changed=file.remember)
for _ in range(60):
    pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_RETURN, mod=0, unicode=""))
    for _ in range(4):
        window.step()
        clock.now += 900
window.close()
print(json.dumps(guarded.did))
"""


@cache
def scenario() -> Scenario:
    found = load(shipped_scenarios() / SCENARIO).scenario
    assert found is not None
    return found


@cache
def heading() -> Heading:
    return Session.begin(scenario(), "lef: 1\n", 7, date(2026, 11, 21)).heading


@pytest.mark.parametrize(
    "more", ["name=jan", "player=7", "login=a.jansen", "time=10:45", "host=pc-12", "jan", "12"]
)
def test_a_road_that_says_more_is_refused(more: str) -> None:
    with pytest.raises(UnreadableRoad):
        Session.resume(scenario(), parse(f"{heading()} {more}\n"))


@given(st.text(min_size=1).filter(lambda text: "\n" not in text))
def test_whatever_is_written_behind_a_heading_is_never_part_of_a_road(more: str) -> None:
    with pytest.raises(UnreadableRoad):
        check_draws(scenario(), parse(f"{heading()}{more}\n").heading)


def test_a_road_and_the_settings_have_no_room_for_who_played_or_when() -> None:
    """Whoever adds a field here has read what a road may hold (docs/decisions/0003)."""
    assert [field.name for field in fields(Heading)] == [
        "scenario",
        "version",
        "rules",
        "seed",
        "date",
        "hidden",
    ]
    assert {field.name for field in fields(Settings)} == {
        "text_scale",
        "high_contrast",
        "less_motion",
        "fullscreen",
        "language",
        "sound_volume",
        "voice_volume",
        "muted",
        "reads_aloud",
        "shows_numbers",
        "explains_at_once",
        "is_shared",
    }
