"""What a first start, a release and a bare machine depend on."""

import ast
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

import play

CHECKOUT = Path(play.__file__).parent
LOCK = (CHECKOUT / "requirements.lock").read_text()


def test_play_can_be_read_by_a_python_that_is_too_old() -> None:
    ast.parse((CHECKOUT / "play.py").read_text(), feature_version=(3, 6))


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13), (3, 14)])
def test_a_python_that_carries_lef_is_let_through(version: tuple[int, int]) -> None:
    play.check_python(version)


@pytest.mark.parametrize("version", [(3, 6), (3, 10), (3, 15), (4, 0)])
def test_another_python_is_told_which_ones_do(version: tuple[int, int]) -> None:
    with pytest.raises(play.NotReady) as refusal:
        play.check_python(version)
    assert str(refusal.value).startswith(
        "Lef werkt met Python 3.11 tot en met 3.14, "
        f"en dit is Python {version[0]}.{version[1]}. "
        "Installeer een andere Python en start Lef daarmee.\nLef works with Python 3.11 up to 3.14"
    )


def test_a_debian_without_venv_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda part: None)
    with pytest.raises(play.NotReady, match=r"sudo apt install python3\.11-venv"):
        play.check_parts((3, 11))


def test_the_supported_pythons_are_those_of_the_package() -> None:
    requires = _project()["project"]["requires-python"]
    assert requires == f">=3.{play.OLDEST[1]},<3.{play.NEWEST[1] + 1}"


@pytest.fixture
def checkout(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An empty checkout of which the environment was made."""
    monkeypatch.setattr(play, "CHECKOUT", tmp_path)
    monkeypatch.setattr(play, "PYTHON", tmp_path / "python")
    monkeypatch.setattr(play, "STAMP", tmp_path / "stamp")
    for name in ("pyproject.toml", "requirements.lock", "python"):
        (tmp_path / name).touch()
    (tmp_path / "stamp").write_text(play.stamp())
    return tmp_path


def test_a_finished_environment_is_not_made_again(checkout: Path) -> None:
    assert play.is_ready()


@pytest.mark.parametrize("name", ["pyproject.toml", "requirements.lock"])
def test_other_requirements_make_the_environment_again(checkout: Path, name: str) -> None:
    (checkout / name).write_text("other")
    assert not play.is_ready()


def test_a_moved_checkout_makes_the_environment_again(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moved = checkout / "moved"
    moved.mkdir()
    for name in ("pyproject.toml", "requirements.lock"):
        (moved / name).touch()
    monkeypatch.setattr(play, "CHECKOUT", moved)
    assert not play.is_ready()


def test_an_environment_that_was_broken_off_is_made_again(checkout: Path) -> None:
    (checkout / "stamp").unlink()
    assert not play.is_ready()


def test_an_environment_whose_python_went_away_is_made_again(checkout: Path) -> None:
    (checkout / "python").unlink()
    assert not play.is_ready()


def test_a_failed_download_is_told_in_plain_words(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (checkout / "stamp").unlink()
    monkeypatch.setattr("venv.create", lambda *args, **kwargs: None)
    monkeypatch.setattr(play, "run_quietly", lambda command: "ERROR: no network")
    assert play.main([]) == 2
    told = capsys.readouterr().err
    assert "ERROR: no network\nLef kon niet worden klaargezet, en hierboven staat waarom. " in told
    assert not play.is_ready()


def test_a_folder_that_cannot_be_written_is_told_in_plain_words(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(*args: object, **kwargs: object) -> None:
        raise OSError("Read-only file system")

    (checkout / "stamp").unlink()
    monkeypatch.setattr("venv.create", refuse)
    assert play.main([]) == 2
    assert f"Lef kan niet werken in de map {checkout} (Read-only" in capsys.readouterr().err


def test_every_locked_requirement_has_a_hash() -> None:
    pinned = re.findall(r"^[a-z0-9._-]+==\S+.*(?:\n .*)*", LOCK, re.MULTILINE)
    assert len(pinned) == len(re.findall(r"^\S.*==", LOCK, re.MULTILINE)) > 0
    assert [pin for pin in pinned if "--hash=sha256:" not in pin] == []


def test_the_lock_holds_everything_the_project_asks_for() -> None:
    project = _project()
    asked = [
        *project["project"]["dependencies"],
        *project["project"]["optional-dependencies"]["test"],
        *project["build-system"]["requires"],
    ]
    names = {re.split(r"[=<>]", requirement)[0].lower() for requirement in asked}
    assert names <= set(re.findall(r"^([a-z0-9._-]+)==", LOCK, re.MULTILINE))


def test_the_lock_names_no_host() -> None:
    assert "://" not in LOCK
    assert "index-url" not in LOCK


def _project() -> dict[str, Any]:
    return tomllib.loads((CHECKOUT / "pyproject.toml").read_text())
