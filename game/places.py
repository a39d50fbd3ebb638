"""The folders that Lef knows: what was shipped with it, and what people keep themselves.

Nothing is made here: a folder that is named may not exist yet.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

OWN_FOLDER = "Lef"
"""The folder in the user's documents where trainers keep scenarios of their own."""

DATA_BESIDE = "Lef-data"
"""The folder beside a bundle, as on a USB stick, in which everything is kept when it is there."""
SCENARIOS_BESIDE = "Lef-scenarios"
"""The folder beside a bundle for an organisation's own scenarios."""


def data_folder() -> Path:
    """Where roads and settings are kept.

    `LEF_DATA` names a place; otherwise a `Lef-data` beside the bundle is one, so that nothing stays
    on the laptop; otherwise it is where the system keeps data.
    """
    chosen = os.environ.get("LEF_DATA")
    if chosen:
        return _named(chosen)
    for folder in _beside_bundle(DATA_BESIDE):
        return folder
    import platformdirs  # only who keeps something pays for it

    return _of_user(lambda: platformdirs.user_data_dir("lef", appauthor=False))


def shipped_scenarios() -> Path:
    """The scenarios that come with Lef."""
    return _shipped() / "scenarios"


def own_scenario_folders() -> tuple[Path, ...]:
    """Where a trainer's own scenarios stand: in the documents first, and on a bundle's stick."""
    import platformdirs  # as above

    documents = _of_user(platformdirs.user_documents_dir)
    return (documents / OWN_FOLDER, *_beside_bundle(SCENARIOS_BESIDE))


def listed_scenario_folders() -> tuple[Path, ...]:
    """More folders with scenarios: those that `LEF_SCENARIOS` lists, as PATH does."""
    listed = os.environ.get("LEF_SCENARIOS", "").split(os.pathsep)
    return tuple(_named(folder) for folder in listed if folder)


def assets_folder() -> Path:
    """The pictures and sounds that come with Lef."""
    return _shipped() / "assets"


def is_there(path: Path) -> bool:
    """Whether anything stands at a path, even a link to nothing; reading it tells what."""
    return _mode(path, follow_links=False) != 0


def is_folder(path: Path) -> bool:
    """Whether a path is a folder, as far as anybody may know."""
    return stat.S_ISDIR(_mode(path))


def is_file(path: Path) -> bool:
    """Whether a path is an ordinary file, as far as anybody may know."""
    return stat.S_ISREG(_mode(path))


def leads_out(path: Path, home: Path) -> bool:
    """Whether a path inside this folder leads out of it, where every link on the way is followed.

    A scenario that somebody was sent must not be a way to read the rest of the laptop. What came
    with Lef may be linked: some installers do that.
    """
    try:
        if home.is_relative_to(_shipped()):
            return False
        return not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(home))
    except (OSError, ValueError):  # no name that a file can have
        return True


def _mode(path: Path, *, follow_links: bool = True) -> int:
    """What stands at a path; 0 for nothing. Unlike `Path.is_file` it never raises."""
    try:
        return path.stat(follow_symlinks=follow_links).st_mode
    except (OSError, ValueError):  # not there, not allowed, or no name that a file can have
        return 0


def _of_user(folder: Callable[[], str]) -> Path:
    """A folder of who is logged in; where that is somebody without a home, one that keeps nothing.

    Every attempt to write in it is refused as on a disk where that is forbidden.
    """
    try:
        return Path(folder())
    except RuntimeError:
        return Path(os.devnull)


def _beside_bundle(name: str) -> tuple[Path, ...]:
    """The folder of this name beside the folder of the bundle, if we are one and it is there.

    Not inside: a newer Lef takes the place of the whole folder.
    """
    if not getattr(sys, "frozen", False):
        return ()
    folder = Path(sys.executable).parent.parent / name
    return (folder,) if is_folder(folder) else ()


def _named(folder: str) -> Path:
    """The folder that somebody named; `~nobody` is an ordinary name where there is no nobody."""
    try:
        return Path(folder).expanduser()
    except RuntimeError:
        return Path(folder)


def _shipped() -> Path:
    """Installed, the data lies inside the package; in a checkout it lies beside it."""
    package = Path(__file__).parent
    installed = package / "_data"
    return installed if installed.is_dir() else package.parent
