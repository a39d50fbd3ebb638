"""A trainer's own scenarios as the commands see them."""

from __future__ import annotations

import io
import re
from base64 import b64decode
from pathlib import Path

import pygame
import pytest

from game.cli.main import main
from tests.authoring.drafts import SMALL

GOOD = SMALL.read_text("utf-8")


@pytest.fixture(autouse=True)
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder of trainers on this laptop."""
    own = tmp_path / "own"
    own.mkdir()
    monkeypatch.setenv("LEF_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("LEF_SCENARIOS", str(own))
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(tmp_path / "documents"))
    return own


def write(folder: Path, name: str, text: str = GOOD) -> Path:
    file = folder / name / "scenario.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(text, "utf-8")
    return file.parent


def test_check_says_of_a_namesake_that_it_is_not_on_the_board(
    own: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(own, "late-supplies")
    for given in (path, path / "scenario.yaml"):
        main(["check", str(given)])
        assert "same-name" in capsys.readouterr().out
    elsewhere = write(own.parent / "elders", "late-supplies")
    main(["check", str(elsewhere)])
    assert "same-name" not in capsys.readouterr().out


def test_check_of_everything_names_a_folder_that_is_gone(
    own: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.places.shipped_scenarios", lambda: own)
    monkeypatch.setenv("LEF_SCENARIOS", str(own.parent / "stick"))
    write(own, "goed")
    assert main(["check"]) == 1
    said = capsys.readouterr().out
    assert "missing-folder" in said
    assert str(own.parent / "stick") in said


def test_a_storyboard_shows_the_drawings_beside_the_scenario(own: Path, tmp_path: Path) -> None:
    home = write(own, "fiets", GOOD.replace("role: klant", "role: klant, looks: kim"))
    (home / "people" / "kim").mkdir(parents=True)
    paint = '<rect width="480" height="720" fill="#ff00ff"/>'
    (home / "people" / "kim" / "neutral.svg").write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 720">{paint}</svg>', "utf-8"
    )
    out = tmp_path / "board"
    assert main(["storyboard", "fiets", "--single", "--out", str(out)]) == 0
    pages = re.findall(r"data:image/png;base64,([^\"]+)", (out / "index.html").read_text("utf-8"))
    counts = []
    for page in pages:
        picture = pygame.image.load(io.BytesIO(b64decode(page)), "page.png")
        counts.append(pygame.mask.from_threshold(picture, (255, 0, 255), (1, 1, 1, 255)).count())
    assert max(counts) > 1000
