"""What is handed on as a package: the source, the wheel made from it, and the wheel installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

import game
import play
from tests.window.display import virtual_display
from tests.window.playing import kept, play_by_keys
from tests.window.twin import twins

CHECKOUT = Path(play.__file__).parent
LEFT_OUT = {"__pycache__", "atelier"}


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The source as it is handed on, unpacked."""
    folder = tmp_path_factory.mktemp("source")
    archive = built("sdist", CHECKOUT, folder)
    shutil.unpack_archive(archive, folder)
    return folder / archive.name.removesuffix(".tar.gz")


@pytest.fixture(scope="module")
def installed(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new environment with the wheel that the handed-on source makes; without network.

    What Lef needs is borrowed from the environment of the tests, but not its Lef.
    """
    folder = tmp_path_factory.mktemp("installed")
    wheel = built("wheel", source, folder)
    venv.create(folder / "venv", symlinks=True, with_pip=True)
    pip = [folder / "venv" / "bin" / "python", "-m", "pip", "install", "-qq"]
    subprocess.run([*pip, "--no-index", "--no-deps", wheel], check=True)
    (packages,) = (folder / "venv").glob("lib/*/site-packages")
    (packages / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n", "utf-8")
    return folder / "venv"


def built(kind: str, source: Path, into: Path) -> Path:
    build = [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(into)]
    subprocess.run(build, cwd=source, check=True, capture_output=True)
    (made,) = into.glob("*.tar.gz" if kind == "sdist" else "*.whl")
    return made


def files(folder: Path) -> dict[str, bytes]:
    """What is in all files of a folder but those that are never handed on."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in found
        if not LEFT_OUT & set(path.relative_to(folder).parts)
    }


def lef(installed: Path, *arguments: str, **environment: str) -> str:
    """What it answers, far from the checkout."""
    done = subprocess.run(
        [installed / "bin" / "lef", *arguments],
        cwd="/",
        env={"LEF_LANGUAGE": "nl", **environment},
        check=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    return done.stdout


@pytest.mark.parametrize(
    "folder", ["game", "scenarios", "assets", "assets/atelier", "tests", "docs", "bench", ".ci"]
)
def test_the_source_that_is_handed_on_is_whole(source: Path, folder: str) -> None:
    assert files(source / folder) == files(CHECKOUT / folder) != {}


def test_the_source_that_is_handed_on_can_be_tested(source: Path) -> None:
    environment = {name: text for name, text in os.environ.items() if name != "PYTHONPATH"}
    for arguments in (["--collect-only"], ["tests/test_setup.py", "tests/story"]):
        tested = [sys.executable, "-m", "pytest", "-q", *arguments]
        done = subprocess.run(tested, cwd=source, env=environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout


def test_the_wheel_carries_every_scenario_picture_and_translation(installed: Path) -> None:
    (package,) = installed.glob("lib/*/site-packages/game")
    for name in ("scenarios", "assets"):
        assert files(package / "_data" / name) == files(CHECKOUT / name) != {}
    assert not (package / "_data" / "assets" / "atelier").exists()
    for name in ("locale", "authoring/templates"):
        assert files(package / name) == files(CHECKOUT / "game" / name) != {}


def test_an_installed_lef_proves_and_plays_what_it_carries(installed: Path) -> None:
    assert lef(installed, "--version").strip() == f"lef {game.__version__}"
    assert lef(installed, "check", "late-supplies").strip().endswith("Alles klopt.")
    assert "Fleur" in lef(installed, "road", "late-supplies", "bel-fleur")


def test_an_installed_lef_plays_from_the_board_to_the_debrief_in_a_real_window(
    installed: Path, tmp_path: Path
) -> None:
    """Picture by picture it looks like the game of this checkout."""
    with (
        virtual_display(tmp_path) as display,
        twins(
            display, tmp_path, command=[installed / "bin" / "lef"], surroundings={}, cwd="/"
        ) as pair,
    ):
        made = play_by_keys(pair)
    assert len(made) >= 4
    assert kept(tmp_path) == made
