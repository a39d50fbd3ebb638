import os
import sys
from pathlib import Path

import platformdirs
import pytest

from game import places


@pytest.fixture(autouse=True)
def _home_of_nobody(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("LEF_DATA", raising=False)
    monkeypatch.delenv("LEF_SCENARIOS", raising=False)
    monkeypatch.setattr(platformdirs, "user_documents_dir", lambda: str(tmp_path / "Documenten"))


def test_data_is_kept_where_the_system_keeps_data_of_users() -> None:
    assert places.data_folder() == Path(platformdirs.user_data_dir("lef", appauthor=False))


def test_the_data_folder_can_be_put_elsewhere(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("LEF_DATA", str(tmp_path / "stick"))
    assert places.data_folder() == tmp_path / "stick"


def test_asking_for_a_folder_makes_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LEF_DATA", str(tmp_path / "stick"))
    places.data_folder()
    places.own_scenario_folders()
    assert list(tmp_path.iterdir()) == []


def test_scenarios_of_ones_own_stand_in_the_documents(tmp_path: Path) -> None:
    assert places.own_scenario_folders()[0] == tmp_path / "Documenten" / "Lef"
    assert places.listed_scenario_folders() == ()


def test_more_scenario_folders_can_be_listed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    listed = [tmp_path / "north", tmp_path / "south"]
    monkeypatch.setenv("LEF_SCENARIOS", os.pathsep.join(["", *map(str, listed)]))
    assert places.listed_scenario_folders() == tuple(listed)


def test_a_checkout_finds_its_scenarios_and_pictures_beside_the_package() -> None:
    checkout = Path(__file__).parent.parent
    assert places.shipped_scenarios() == checkout / "scenarios"
    assert places.assets_folder() == checkout / "assets"


@pytest.fixture
def stick(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A stick from which the bundle runs."""
    stick = tmp_path / "stick"
    (stick / "lef").mkdir(parents=True)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(stick / "lef" / "lef"))
    return stick


def test_what_is_kept_stays_on_the_stick_when_there_is_a_folder_for_it(stick: Path) -> None:
    (stick / "Lef-data").mkdir()
    assert places.data_folder() == stick / "Lef-data"


def test_a_stick_without_a_folder_for_it_keeps_nothing(stick: Path) -> None:
    (stick / "Lef-data").touch()
    assert places.data_folder() == Path(platformdirs.user_data_dir("lef", appauthor=False))


def test_a_place_that_was_named_goes_before_the_folder_on_the_stick(
    stick: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (stick / "Lef-data").mkdir()
    monkeypatch.setenv("LEF_DATA", str(tmp_path / "named"))
    assert places.data_folder() == tmp_path / "named"


def test_an_organisation_puts_its_own_scenarios_on_the_stick(stick: Path, tmp_path: Path) -> None:
    own = (tmp_path / "Documenten" / "Lef",)
    assert places.own_scenario_folders() == own
    (stick / "Lef-scenarios").mkdir()
    assert places.own_scenario_folders() == (*own, stick / "Lef-scenarios")


def test_a_folder_beside_pythons_own_folder_is_not_for_a_checkout(
    stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(sys, "frozen")
    (stick / "Lef-data").mkdir()
    (stick / "Lef-scenarios").mkdir()
    assert stick not in places.data_folder().parents
    assert len(places.own_scenario_folders()) == 1


def test_a_home_that_nobody_has_is_a_folder_of_that_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEF_DATA", "~nobody-has-this-name/lef")
    monkeypatch.setenv("LEF_SCENARIOS", "~nobody-has-this-name")
    assert places.data_folder() == Path("~nobody-has-this-name/lef")
    assert places.listed_scenario_folders()[-1] == Path("~nobody-has-this-name")


def test_who_has_no_home_plays_without_keeping_anything(monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere(*args: object, **kwargs: object) -> str:
        raise RuntimeError("could not determine the home directory")

    monkeypatch.setattr(platformdirs, "user_data_dir", nowhere)
    monkeypatch.setattr(platformdirs, "user_documents_dir", nowhere)
    for folder in (places.data_folder(), *places.own_scenario_folders()):
        with pytest.raises(OSError):
            (folder / "roads").mkdir(parents=True)
