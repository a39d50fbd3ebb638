"""The folders that Lef knows: what was shipped with it, and what people keep themselves.

Nothing is made here: a folder that is named may not exist yet.
"""

from __future__ import annotations

import os
from pathlib import Path

OWN_FOLDER = "Lef"
"""The folder in the user's documents where trainers keep scenarios of their own."""


def data_folder() -> Path:
    """Where roads and settings are kept; `LEF_DATA` names another place, such as a USB stick."""
    chosen = os.environ.get("LEF_DATA")
    if chosen:
        return Path(chosen).expanduser()
    import platformdirs  # only who keeps something pays for it

    return Path(platformdirs.user_data_dir("lef", appauthor=False))


def shipped_scenarios() -> Path:
    """The scenarios that come with Lef."""
    return _shipped() / "scenarios"


def own_scenario_folders() -> tuple[Path, ...]:
    """Where a trainer's own scenarios stand; `LEF_SCENARIOS` lists more folders, as PATH does."""
    import platformdirs  # as above

    listed = os.environ.get("LEF_SCENARIOS", "").split(os.pathsep)
    return (
        Path(platformdirs.user_documents_dir()) / OWN_FOLDER,
        *(Path(folder).expanduser() for folder in listed if folder),
    )


def assets_folder() -> Path:
    """The pictures and sounds that come with Lef."""
    return _shipped() / "assets"


def _shipped() -> Path:
    """Installed, the data lies inside the package; in a checkout it lies beside it."""
    package = Path(__file__).parent
    installed = package / "_data"
    return installed if installed.is_dir() else package.parent
