from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from game.authoring import load
from game.authoring.watch import LOOK_EVERY_MS, Watch
from game.words import speak
from tests import late_supplies


class Editor:
    """Somebody's editor on a file that is watched."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "late" / "scenario.yaml"
        self.file.parent.mkdir()
        shutil.copy(late_supplies.FILE, self.file)
        self.text = self.file.read_text("utf-8")
        self.watch = Watch(self.file.parent, load(self.file.parent))
        self.now = 0

    def save(self, text: str) -> None:
        self.file.write_text(text, "utf-8")

    def look(self, times: int = 1) -> None:
        for _ in range(times):
            self.now += LOOK_EVERY_MS
            self.watch.look(self.now)

    @property
    def title(self) -> str:
        assert self.watch.good.scenario is not None
        return self.watch.good.scenario.title

    @property
    def codes(self) -> list[str]:
        return [problem.code for problem in self.watch.problems]


@pytest.fixture
def editor(tmp_path: Path) -> Editor:
    editor = Editor(tmp_path)
    editor.look()
    return editor


def test_a_good_version_counts_at_the_next_look(editor: Editor) -> None:
    before = editor.title
    editor.save(editor.text.replace(f"title: {before}", "title: Om twaalf uur klaar"))
    editor.look()
    assert (editor.title, editor.codes) == ("Om twaalf uur klaar", [])


def test_an_unchanged_file_is_not_read_again(editor: Editor) -> None:
    good = editor.watch.good
    editor.look(times=10)
    assert editor.watch.good is good


def test_between_two_looks_nothing_is_asked_of_the_disk(editor: Editor) -> None:
    good = editor.watch.good
    editor.save(editor.text + "\n# more\n")
    editor.watch.look(editor.now + LOOK_EVERY_MS - 1)
    assert editor.watch.good is good


def test_a_mistake_counts_when_it_is_still_there_and_goes_when_it_is_mended(
    editor: Editor,
) -> None:
    good = editor.watch.good
    editor.save(editor.text.replace("start: lege-kast", "start: lege-kust"))
    editor.look()
    assert editor.codes == []
    editor.look()
    assert editor.codes == ["unknown-scene"]
    assert editor.watch.problems[0].fix.strip() == "start: lege-kast"
    assert editor.watch.good is good
    editor.save(editor.text)
    editor.look()
    assert editor.codes == []


def test_half_a_file_is_no_mistake_when_the_rest_comes(editor: Editor) -> None:
    editor.save(editor.text[: len(editor.text) // 2])
    editor.look()
    editor.save(editor.text.replace("title: ", "title: Nu "))
    editor.look(times=3)
    assert editor.codes == []
    assert editor.title.startswith("Nu ")


def test_an_editor_that_saves_by_renaming_is_followed(editor: Editor) -> None:
    beside = editor.file.with_suffix(".tmp")
    beside.write_text(editor.text.replace("title: O", "title: A"), "utf-8")
    beside.replace(editor.file)
    editor.look()
    assert editor.title.startswith("A")


def test_a_file_that_goes_away_is_said_and_forgotten_when_it_comes_back(editor: Editor) -> None:
    good = editor.watch.good
    editor.file.unlink()
    editor.look(times=2)
    assert len(editor.codes) == 1
    assert editor.watch.good is good
    editor.file.parent.rmdir()
    editor.look(times=2)
    assert len(editor.codes) == 1
    editor.file.parent.mkdir()
    editor.save(editor.text)
    editor.look()
    assert editor.codes == []


def test_bytes_that_are_no_text_are_a_mistake_like_any_other(editor: Editor) -> None:
    editor.file.write_bytes(b"\xff\xfe\x00\x9f")
    editor.look(times=2)
    assert editor.codes == ["bad-encoding"]


def test_a_translation_is_watched_too(editor: Editor) -> None:
    good = editor.watch.good
    speak("en")
    try:
        editor.file.with_name("en.po").write_text(
            'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n', "utf-8"
        )
        editor.look()
        assert editor.watch.good is not good
    finally:
        speak("nl")
