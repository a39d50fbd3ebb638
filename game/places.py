"""The folders that Lef knows: what was shipped with it, and what people keep themselves.

Nothing is made here: a folder that is named may not exist yet.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

OWN_FOLDER = "Lef"
"""The folder in the user's documents where trainers keep scenarios of their own."""


def data_folder() -> Path:
    """Where roads and settings are kept; `LEF_DATA` names another place, such as a USB stick."""
    chosen = os.environ.get("LEF_DATA")
    if chosen:
        return _named(chosen)
    import platformdirs  # only who keeps something pays for it

    return Path(platformdirs.user_data_dir("lef", appauthor=False))


def scenario_folders() -> tuple[Path, ...]:
    """Where scenarios are looked for, in this order: shipped, one's own, then `LEF_SCENARIOS`."""
    return (shipped_scenarios(), *own_scenario_folders())


def shipped_scenarios() -> Path:
    """The scenarios that come with Lef."""
    return _shipped() / "scenarios"


def own_scenario_folders() -> tuple[Path, ...]:
    """Where a trainer's own scenarios stand; `LEF_SCENARIOS` lists more folders, as PATH does."""
    import platformdirs  # as above

    listed = os.environ.get("LEF_SCENARIOS", "").split(os.pathsep)
    return (
        Path(platformdirs.user_documents_dir()) / OWN_FOLDER,
        *(_named(folder) for folder in listed if folder),
    )


def assets_folder() -> Path:
    """The pictures and sounds that come with Lef."""
    return _shipped() / "assets"


def sees(look: Callable[[], bool]) -> bool:
    """What a look such as `path.is_file` finds: nothing where one may not look.

    Path raises there before Python 3.14, and so it does for a name that is too long.
    """
    try:
        return look()
    except OSError:
        return False


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
