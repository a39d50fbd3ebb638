from __future__ import annotations

from pathlib import Path

import pytest

from game.cli import main
from game.cli.asked import settings_file
from game.cli.spoken import language_at_start
from game.settings import Settings


@pytest.fixture(autouse=True)
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer that says nothing about its language, on which nothing was set."""
    monkeypatch.setenv("LEF_DATA", str(tmp_path))
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("LEF_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    ("says", "expected"),
    [
        ("", "nl"),
        ("C", "nl"),
        ("C.UTF-8", "nl"),
        ("nl_NL.UTF-8", "nl"),
        ("nl_BE", "nl"),
        ("en_GB.UTF-8", "en"),
        ("en", "en"),
        ("pl_PL.UTF-8", "nl"),
    ],
)
def test_the_computer_says_which_language_and_else_it_is_dutch(
    monkeypatch: pytest.MonkeyPatch, says: str, expected: str
) -> None:
    monkeypatch.setenv("LANG", says)
    assert language_at_start([]) == expected


def test_what_was_set_goes_before_the_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    settings_file().remember(Settings(), Settings(language="nl"))
    assert language_at_start([]) == "nl"


def test_the_variable_goes_before_what_was_set_and_the_option_before_all(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    settings_file().remember(Settings(), Settings(language="nl"))
    monkeypatch.setenv("LEF_LANGUAGE", "en")
    assert language_at_start([]) == "en"
    assert language_at_start(["road", "--language", "nl"]) == "nl"
    assert language_at_start(["--language=nl", "road"]) == "nl"


def test_a_language_that_lef_does_not_speak_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEF_LANGUAGE", "tlh")
    monkeypatch.setenv("LANG", "en_GB")
    assert language_at_start([]) == "en"


def test_a_command_speaks_the_language_that_was_set_in_the_game(
    capsys: pytest.CaptureFixture[str],
) -> None:
    settings_file().remember(Settings(), Settings(language="en"))
    assert main(["road", "late-supplies"]) == 0
    assert "Open choices" in capsys.readouterr().out
