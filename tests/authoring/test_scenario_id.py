"""A scenario is called after its folder, or else its file."""

from pathlib import Path

import pytest

from game.authoring.naming import scenario_id


@pytest.mark.parametrize(
    ("path", "id"),
    [
        ("late-supplies/scenario.yaml", "late-supplies"),
        ("Mijn verhaal/scenario.yaml", "mijn-verhaal"),
        ("Eén fles (1).yaml", "een-fles-1"),
        ("___.yaml", "scenario"),
    ],
)
def test_an_id_is_the_name_of_the_folder_or_file_as_a_slug(path: str, id: str) -> None:
    assert scenario_id(Path(path)) == id
