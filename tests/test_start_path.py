"""What comes in before the first page, told by its modules: no clock says it as surely.

Who adds one here makes every start slower, and takes it into these lists on purpose.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ANSWER_FOR_ONE = {"is_shared": False}

NEVER_AT_START = {
    "asyncio",
    "game.authoring.builder",
    "game.authoring.checks",
    "game.authoring.loading",
    "game.cli.play",
    "game.reports",
    "game.session",
    "game.story.explore",
    "game.story.play",
    "game.terminal",
    "hashlib",
    "hatchling",
    "http",
    "jsonschema",
    "multiprocessing",
    "numpy",
    "polib",
    "pytest",
    "sqlite3",
    "ssl",
    "transitions",
    "unittest",
    "urllib.request",
    "xml",
}
"""What only a story that is opened, an author, a report or a test needs."""

FOR_THE_BOARD = {
    "accesskit",
    "fontpkg_atkinson_hyperlegible",
    "platformdirs",
    "pygame",
    "pyphen",
    "yaml",
}
"""The packages that the board may use."""

BOARD = """
import json, sys
from game.app.window import Window
from game.cli import main

def show_once(window):
    while not window.frames_drawn:
        window.step()
    print(type(window.screen).__name__, json.dumps(sorted(sys.modules)))
    window.close()

Window.run = show_once
main({arguments})
"""


def modules(code: str, folder: Path) -> tuple[str, set[str]]:
    """What a process printed first, and the modules that it had at the end."""
    (folder / "settings.json").write_text(json.dumps(ANSWER_FOR_ONE))
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={
            **os.environ,
            "LEF_DATA": str(folder),
            "SDL_VIDEODRIVER": "dummy",
            "SDL_AUDIODRIVER": "dummy",
        },
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    first, _, names = done.stdout.strip().splitlines()[-1].partition(" ")
    return first, set(json.loads(names))


def packages(names: set[str], folder: Path) -> set[str]:
    """Those that come with neither Python nor Lef, nor with how Lef was installed here."""
    _, bare = modules("import json, sys; print('bare', json.dumps(sorted(sys.modules)))", folder)
    known = sys.stdlib_module_names | {"game", "cython_runtime"} | bare
    found = {name.split(".")[0] for name in names} - {name.split(".")[0] for name in known}
    return {name for name in found if not name.startswith("_")}


def test_the_version_is_told_without_any_package(tmp_path: Path) -> None:
    code = (
        "import json, sys\nfrom game.cli import main\n"
        "try: main(['--version'])\nexcept SystemExit: pass\n"
        "print('told', json.dumps(sorted(sys.modules)))"
    )
    _, names = modules(code, tmp_path)
    assert not packages(names, tmp_path)
    assert not {"game.app", "game.authoring", "game.story", "game.session"} & names


def test_the_board_stands_there_before_anything_that_plays_checks_or_reports(
    tmp_path: Path,
) -> None:
    screen, names = modules(BOARD.format(arguments=[]), tmp_path)
    assert screen == "BoardScreen"
    assert sorted(NEVER_AT_START & names) == []
    assert packages(names, tmp_path) <= FOR_THE_BOARD


def test_a_situation_opens_without_what_only_authors_and_reports_need(tmp_path: Path) -> None:
    screen, names = modules(BOARD.format(arguments=["play", "late-supplies"]), tmp_path)
    assert screen == "BriefingScreen"
    for_authors = {"game.authoring.checks", "jsonschema", "multiprocessing", "sqlite3", "ssl"}
    assert sorted(for_authors & names) == []
