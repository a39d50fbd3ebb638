"""The folder that plays without Python, made as `play.py bundle` makes it."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

import game
import play
from game.roads.folder import RoadFolder
from tests.window.desktop import until
from tests.window.display import virtual_display
from tests.window.playing import kept, play_by_keys
from tests.window.twin import twins

CHECKOUT = Path(play.__file__).parent
MODULES = """
import importlib, pkgutil, sys, game
for module in pkgutil.walk_packages(game.__path__, "game."):
    if module.name != "game.__main__":
        importlib.import_module(module.name)
print(*sys.modules)
"""


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundle; what PyInstaller had to say about it lies beside it."""
    folder = tmp_path_factory.mktemp("bundle")
    into = ["--distpath", str(folder), "--workpath", str(folder / "work")]
    subprocess.run([sys.executable, *play.BUNDLE, *into], cwd=CHECKOUT, check=True)
    return folder / "lef"


@pytest.fixture
def stick(made: Path, tmp_path: Path) -> Iterator[Path]:
    """A stick with a copy that cannot be written; afterwards every byte of it must be the same."""
    stick = tmp_path / "stick"
    shutil.copytree(made, stick / "lef")
    everything = (stick / "lef", *(stick / "lef").rglob("*"))
    for path in everything:
        path.chmod(path.stat().st_mode & ~0o222)
    before = _content(stick / "lef")
    yield stick
    # Root may write everywhere, so the modes alone prove nothing.
    assert _content(stick / "lef") == before
    for path in everything:
        path.chmod(path.stat().st_mode | 0o200)


def _content(folder: Path) -> dict[Path, str]:
    return {
        path: sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        for path in folder.rglob("*")
    }


def lef(
    stick: Path, *arguments: str, cwd: str | Path = "/", typed: str = "", **environment: str
) -> str:
    """What it answers on a computer where nothing else is installed and nothing is set."""
    done = subprocess.run(
        [stick / "lef" / "lef", *arguments],
        cwd=cwd,
        env=environment,
        input=typed,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_bundle_starts_where_there_is_no_python(stick: Path) -> None:
    assert lef(stick, "--version").strip() == f"lef {game.__version__}"


def test_the_bundle_proves_and_draws_a_situation(stick: Path, tmp_path: Path) -> None:
    assert lef(stick, "check", "late-supplies").strip().endswith("Alles klopt.")
    assert "<svg" in lef(stick, "graph", "late-supplies")
    lef(stick, "new", "own", cwd=tmp_path)
    lef(stick, "check", "own", cwd=tmp_path)
    pictures = tmp_path / "pictures"
    lef(stick, "storyboard", "late-supplies", "--out", str(pictures))
    assert len(list(pictures.glob("*.png"))) > 10


def test_the_bundle_speaks_english(stick: Path) -> None:
    assert "All is well." in lef(stick, "--language", "en", "check", "late-supplies")


def test_the_bundle_plays_from_the_board_to_the_debrief_in_a_real_window(
    stick: Path, tmp_path: Path
) -> None:
    """Picture by picture it looks like the game of this checkout."""
    program = [stick / "lef" / "lef"]
    with (
        virtual_display(tmp_path) as display,
        twins(display, tmp_path, command=program, surroundings={}, cwd="/") as pair,
    ):
        made = play_by_keys(pair)
    assert len(made) >= 4
    assert kept(tmp_path) == made


def test_without_a_display_the_bundle_plays_in_the_terminal(stick: Path, tmp_path: Path) -> None:
    told = lef(stick, "--seed", "1", typed="1\n" * 40, LEF_DATA=str(tmp_path / "data"))
    assert "Dit is oefenen." in told
    road = RoadFolder(tmp_path / "data" / "roads").latest("late-supplies")
    assert road is not None and len(road.read().choices) >= 4


def test_with_a_folder_for_it_everything_that_is_kept_stays_on_the_stick(
    stick: Path, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (stick / "Lef-data").mkdir()
    lef(stick, "play", "late-supplies", "--text", typed="1\n1\n", HOME=str(home))
    road = RoadFolder(stick / "Lef-data" / "roads").latest("late-supplies")
    assert road is not None and road.read().choices
    assert list(home.iterdir()) == []


def test_a_voice_of_the_computer_gets_the_libraries_of_the_computer(
    stick: Path, tmp_path: Path
) -> None:
    programs = tmp_path / "programs"
    programs.mkdir()
    espeak = programs / "espeak-ng"
    espeak.write_text(f'#!/bin/sh\necho "=$LD_LIBRARY_PATH=" > {tmp_path / "told"}\n', "utf-8")
    espeak.chmod(0o755)
    with virtual_display(tmp_path) as display:
        environment = {
            "DISPLAY": display.name,
            "PATH": str(programs),
            "LEF_DATA": str(tmp_path / "data"),
        }
        process = subprocess.Popen([stick / "lef" / "lef"], env=environment)
        try:
            until(lambda: (tmp_path / "told").exists())
        finally:
            process.terminate()
            process.wait()
    assert (tmp_path / "told").read_text("utf-8") == "==\n"


def test_a_stick_that_knows_no_links_can_hold_the_bundle(made: Path) -> None:
    assert [path for path in made.rglob("*") if path.is_symlink()] == []


def test_the_bundle_brings_the_licences_of_what_it_hands_on(made: Path) -> None:
    brought = [
        path for path in made.rglob("*") if "LICENSE" in path.name or path.name == "LGPL.txt"
    ]
    text = "\n".join(path.read_text("utf-8") for path in brought)
    for words in ("SIL OPEN FONT LICENSE", "GNU LESSER GENERAL PUBLIC LICENSE", "Lef contributors"):
        assert words in text


def test_what_is_left_out_of_the_bundle_is_used_by_no_part_of_the_game() -> None:
    spec = ast.parse((CHECKOUT / ".ci" / "bundle" / "lef.spec").read_text("utf-8"))
    (excluded,) = (
        ast.literal_eval(node.value)
        for node in spec.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "EXCLUDED"
    )
    command = [sys.executable, "-c", MODULES]
    loaded = subprocess.run(command, cwd=CHECKOUT, check=True, capture_output=True, text=True)
    assert set(excluded) & set(loaded.stdout.split()) == {"_hashlib"}
