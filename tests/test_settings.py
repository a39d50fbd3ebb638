from __future__ import annotations

import os
from pathlib import Path

import pytest

from game.settings import LOUDEST, Settings, SettingsFile


def test_what_was_set_is_there_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.json"
    changed = Settings(text_scale=1.5, high_contrast=True, language="en", sound_volume=0)
    assert SettingsFile(path).remember(Settings(), changed)
    assert SettingsFile(path).remembered == changed


def test_what_was_only_asked_for_this_start_is_not_remembered(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    today = Settings(text_scale=1.5, muted=True)
    SettingsFile(path).remember(today, Settings(text_scale=1.5, muted=True, high_contrast=True))
    assert SettingsFile(path).remembered == Settings(high_contrast=True)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        "\udcff",
        "[" * 100_000,
        '{"text_scale": 9, "muted": "yes", "sound_volume": true, "voice_volume": 99, "name": "x"}',
    ],
)
def test_a_damaged_file_is_as_if_nothing_was_set(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    assert SettingsFile(path).remembered == Settings()


def test_a_pipe_in_the_place_of_the_file_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    os.mkfifo(path)
    assert SettingsFile(path).remembered == Settings()


def test_one_impossible_value_does_not_take_the_others_along(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(f'{{"text_scale": 0, "voice_volume": {LOUDEST - 1}}}', encoding="utf-8")
    assert SettingsFile(path).remembered == Settings(voice_volume=LOUDEST - 1)


def test_settings_that_cannot_be_written_still_hold_for_now(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    file = SettingsFile(tmp_path / "file" / "settings.json")
    assert not file.remember(Settings(), Settings(muted=True))
    assert file.remembered.muted


def test_what_was_asked_for_this_start_is_not_remembered_when_it_comes_back(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    today = file.begin(Settings(text_scale=1.5, high_contrast=True, muted=True))
    file.remember(today, today.reset())
    file.remember(today.reset(), today)
    assert SettingsFile(tmp_path / "settings.json").remembered == Settings()


def test_two_copies_of_the_game_each_add_to_what_is_remembered(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    one, other = SettingsFile(path), SettingsFile(path)
    one.remember(Settings(), Settings(muted=True))
    other.remember(Settings(), Settings(text_scale=2.0))
    assert SettingsFile(path).remembered == Settings(muted=True, text_scale=2.0)


def test_putting_everything_back_leaves_who_plays_on_this_laptop() -> None:
    assert Settings(is_shared=True, muted=True).reset() == Settings(is_shared=True)


def test_what_is_forgotten_is_not_there_at_the_next_start(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    file.remember(Settings(), Settings(muted=True, is_shared=False))
    file.forget()
    assert list(tmp_path.iterdir()) == []
    file.forget()
    file.remember(Settings(muted=True), Settings(muted=True, is_shared=True))
    assert SettingsFile(tmp_path / "settings.json").remembered == Settings(is_shared=True)
