"""Somebody who sees nothing plays: what is told is all there is to go by."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from game import phrases
from game.app.text import plain
from game.app.widgets.guard import GAP_MS
from game.authoring import load
from game.places import shipped_scenarios
from game.roads.folder import RoadFolder
from game.session import Session
from game.story.events import Said, Told
from game.story.scenario import Meter, Scenario
from tests.window.desktop import Heard, Listener, desktop, until
from tests.window.display import SIZE, Display, virtual_display
from tests.window.twin import SEED

SMALL = (SIZE[0] // 2, SIZE[1] // 2)
LARGEST = 10
"""Steps to the largest text, and more."""
LAST = "Naar het overzicht"
"""What the last page of the debrief offers first."""


@pytest.fixture
def display(tmp_path: Path) -> Iterator[Display]:
    with virtual_display(tmp_path) as display:
        yield display


@pytest.fixture
def scenario() -> Scenario:
    scenario = load(shipped_scenarios() / "late-supplies").scenario
    assert scenario is not None
    return scenario


@contextmanager
def game(display: Display, folder: Path, bus: str) -> Iterator[subprocess.Popen[bytes]]:
    environment = {
        **os.environ,
        "DISPLAY": display.name,
        "DBUS_SESSION_BUS_ADDRESS": bus,
        "LEF_DATA": str(folder / "real"),
        "LEF_SCENARIOS": "",
        "LEF_LANGUAGE": "nl",
        "HOME": str(folder),
        "PATH": "",  # no voice of the computer's own, so that nothing comes later than the page
    }
    environment.pop("SDL_VIDEODRIVER", None)
    command = [sys.executable, "-m", "game", "--seed", str(SEED)]
    process = subprocess.Popen(command, env=environment)
    try:
        yield process
    finally:
        process.terminate()
        process.wait()


class Player:
    """Remembers all that was told, page by page, and presses some of it."""

    def __init__(self, listener: Listener, choose: Callable[[Sequence[Heard]], Heard]) -> None:
        self._listener = listener
        self._choose = choose
        self.pages: list[list[Heard]] = [self._next_page([])]
        self.announced: list[list[str]] = [listener.announced()]
        self.chosen: list[str] = []

    @property
    def page(self) -> list[Heard]:
        return self.pages[-1]

    def play(self, title: str) -> None:
        """Pick this situation; then answer where there are answers, and else just go on."""
        begun = False
        while True:
            answers = [heard for heard in self.page if heard.key.isdigit()]
            situation = next((h for h in self.page if h.focusable and title in h.name), None)
            focused = next(heard for heard in self.page if heard.focused)
            if focused.name == LAST:
                return
            if not begun and answers:
                self._press(answers[0])  # who plays on this laptop
            elif situation and not begun:
                begun = True
                self._press(situation)
            elif answers:
                answer = self._choose(answers)
                self.chosen.append(answer.name)
                self._press(answer)
            else:
                self._press(focused)

    def heard(self) -> list[str]:
        return [heard.name for page in self.pages for heard in page]

    def _press(self, heard: Heard) -> None:
        time.sleep(GAP_MS / 1000 * 1.2)  # a finger that bounces does not choose twice
        before = self.page
        self._listener.press(heard)
        self.pages.append(self._next_page(before))
        self.announced.append(self._listener.announced())

    def _next_page(self, before: list[Heard]) -> list[Heard]:
        """The next page that is told twice the same."""

        def changed() -> list[Heard] | None:
            page = self._listener.hear()
            return page if page != before and page == self._listener.hear() else None

        return until(changed)


def first(answers: Sequence[Heard]) -> Heard:
    return answers[0]


def last(answers: Sequence[Heard]) -> Heard:
    return answers[-1]


def make_hard_to_see(display: Display) -> None:
    """The largest text in a small window, where much has to be scrolled."""
    display.resize(display.windows()[0], SMALL)
    for _step in range(LARGEST):
        display.press("ctrl+equal")


@pytest.mark.parametrize(
    ("choose", "small"), [(first, False), (last, True)], ids=["ordinary", "large-text-small-window"]
)
def test_who_sees_nothing_plays_from_the_board_to_the_debrief(
    display: Display,
    tmp_path: Path,
    scenario: Scenario,
    choose: Callable[[Sequence[Heard]], Heard],
    small: bool,
) -> None:
    with desktop(tmp_path) as bus, game(display, tmp_path, bus):
        listener = Listener(bus)
        listener.hear()
        if small:
            make_hard_to_see(display)
        player = Player(listener, choose)
        player.play(scenario.title)
        listener.close()
    file = RoadFolder(tmp_path / "real" / "roads").latest("late-supplies")
    assert file is not None
    session = Session.resume(scenario, file.read())
    assert session.is_over
    labels = {c.id: plain(c.label) for scene in scenario.scenes.values() for c in scene.choices}
    assert player.chosen == [labels[id] for id in file.read().choices]
    assert_all_was_told(session, player.heard())
    assert_new_lines_were_read_aloud(player)


def assert_all_was_told(session: Session, heard: Sequence[str]) -> None:
    """Every line of the story, how it ended, and every decision again in the debrief."""
    told = "\n".join(heard)
    for event in session.events:
        if isinstance(event, Said | Told):
            for beat in event.beats:
                assert plain(beat.text) in told
    assert session.ended is not None
    assert phrases.grade(session.ended.grade) in told
    for meter in Meter:
        assert f"{phrases.meter(meter)}" in told


def assert_new_lines_were_read_aloud(player: Player) -> None:
    """Nothing has to be looked for: what is new on a page is announced."""
    for page, announced in zip(player.pages, player.announced, strict=True):
        assert len(announced) <= 1, "two announcements cut each other off"
        for answer in (heard for heard in page if heard.key.isdigit()):
            assert f"{answer.key}: {answer.name}" in "".join(announced)


def test_what_is_scrolled_away_is_told_and_comes_into_sight_when_asked_for(
    display: Display, tmp_path: Path
) -> None:
    with desktop(tmp_path) as bus, game(display, tmp_path, bus):
        listener = Listener(bus)
        listener.hear()
        make_hard_to_see(display)
        player = Player(listener, last)
        away = [heard for heard in player.page if heard.focusable][-1]
        assert listener.bottom(away) > SMALL[1]
        listener.focus(away)
        until(lambda: listener.bottom(away) <= SMALL[1])
        assert next(heard.name for heard in listener.hear() if heard.focused) == away.name
        listener.close()


def test_who_begins_to_listen_later_is_told_as_much(display: Display, tmp_path: Path) -> None:
    with desktop(tmp_path) as bus, game(display, tmp_path, bus):
        listener = Listener(bus)
        names = [heard.name for heard in listener.hear()]
        listener.listen(False)
        until(lambda: not listener.windows())
        listener.listen(True)
        until(lambda: [heard.name for heard in listener.hear()] == names)
        listener.close()


def test_the_game_goes_on_without_a_desktop_and_after_it_has_gone(
    display: Display, tmp_path: Path
) -> None:
    with game(display, tmp_path, f"unix:path={tmp_path / 'nothing'}") as process:
        assert_plays(display, process)
    with desktop(tmp_path) as bus:
        begun = game(display, tmp_path, bus)
        process = begun.__enter__()
        listener = Listener(bus)
        listener.hear()
        listener.close()
    try:
        assert_plays(display, process)
    finally:
        begun.__exit__(None, None, None)


def assert_plays(display: Display, process: subprocess.Popen[bytes]) -> None:
    """The window answers to a key."""
    before = until(lambda: picture if any(picture := display.picture()) else None)
    display.press("Tab")
    until(lambda: display.picture() != before)
    assert process.poll() is None
