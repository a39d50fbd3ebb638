"""The game in a real window: by keys, by Tab and Enter, by mouse; and changed on the way."""

import os
import socket
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from game.app.reading import Sheet
from game.app.screens.debrief import DebriefScreen
from game.app.screens.ending import EndingScreen
from game.app.screens.play import PlayScreen
from game.app.screens.playing.decision_page import answer_id
from game.settings import Settings
from tests.app.screens.pages import assert_all_in_sight
from tests.window.display import SIZE, virtual_display
from tests.window.playing import best, kept, play, play_by_keys, session
from tests.window.twin import Twins, twins


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Twins]:
    with virtual_display(tmp_path) as display, twins(display, tmp_path) as pair:
        yield pair


@pytest.fixture
def still_pair(tmp_path: Path) -> Iterator[Twins]:
    """The two with less motion: nothing is waited for between the keys."""
    less = Settings(less_motion=True, is_shared=False)
    with virtual_display(tmp_path) as display, twins(display, tmp_path, less) as pair:
        yield pair


def read(pair: Twins) -> Sheet:
    """The page of the story that is read now."""
    screen = pair.screen
    assert isinstance(screen, PlayScreen) and screen.sheet
    return screen.sheet


def test_keys_alone_reach_the_debrief(pair: Twins, tmp_path: Path) -> None:
    made = play_by_keys(pair)
    assert len(made) >= 4
    assert kept(tmp_path) == made


def test_the_mouse_alone_reaches_the_debrief(pair: Twins, tmp_path: Path) -> None:
    pair.click(next(id for id in pair.ids() if "late-supplies" in id))
    pair.click("begin")
    made = play(pair, lambda choice: pair.click(answer_id(choice)), lambda: pair.click("on"))
    while isinstance(pair.screen, EndingScreen):
        pair.click("on" if pair.has("on") else "debrief")
    assert isinstance(pair.screen, DebriefScreen)
    assert len(made) >= 4
    assert kept(tmp_path) == made


def test_tab_and_enter_alone_reach_the_debrief(still_pair: Twins, tmp_path: Path) -> None:
    pair = still_pair
    pair.tab_to(next(id for id in pair.ids() if "late-supplies" in id))
    pair.tab_to("begin")
    made = play(pair, lambda choice: pair.tab_to(answer_id(choice)), lambda: pair.tab_to("on"))
    while isinstance(pair.screen, EndingScreen):
        pair.tab_to("on" if pair.has("on") else "debrief")
    assert isinstance(pair.screen, DebriefScreen)
    assert len(made) >= 4
    assert kept(tmp_path) == made


def test_a_window_that_changes_size_in_the_middle_of_a_scene_loses_nothing(
    pair: Twins, tmp_path: Path
) -> None:
    pair.press("Return")  # the first situation
    pair.press("Return")  # begin
    pair.press("Tab")
    focus, first = pair.screen.page.focus, best(session(pair))
    pair.resize((1100, 700), (900, 500), (960, 600))
    assert_all_in_sight(pair.screen.page, (960, 600))
    assert pair.screen.page.focus == focus
    pair.tab_to(answer_id(first))
    assert kept(tmp_path) == (first,)
    sheet = read(pair)
    pair.resize((640, 400))
    assert_all_in_sight(pair.screen.page, (640, 400))
    pair.resize(SIZE)
    assert read(pair) == sheet
    while pair.has("on"):
        pair.press("Return")
    second = best(session(pair))
    pair.click(answer_id(second))
    assert kept(tmp_path) == session(pair).state.chosen == (first, second)


def test_what_is_set_in_the_middle_of_a_scene_loses_nothing(pair: Twins, tmp_path: Path) -> None:
    pair.press("Return")  # the first situation
    pair.press("Return")  # begin
    first = best(session(pair))
    pair.click(answer_id(first))
    pair.press("Return")  # not the first page of what came of it
    sheet = read(pair)
    pair.press("Escape")
    pair.click("settings")
    for id in ("text_scale-more", "high_contrast", "language-en"):
        pair.tab_to(id)
    pair.tab_to("done")
    pair.press("Escape")
    again = read(pair)
    assert (again.leaf.moment, again.decides) == (sheet.leaf.moment, sheet.decides)
    assert again.levels == sheet.levels
    assert again.leaf.beats != sheet.leaf.beats, "it is still Dutch"
    look = pair.window.look
    assert look.text_scale > 1 and look.settings.high_contrast
    while pair.has("on"):
        pair.press("Return")
    second = best(session(pair))
    pair.click(answer_id(second))
    assert kept(tmp_path) == session(pair).state.chosen == (first, second)


def network_sockets(process: int) -> list[str]:
    """The lines of the system's own lists of network sockets that this process holds open."""
    held = set()
    for handle in Path(f"/proc/{process}/fd").iterdir():
        with suppress(OSError):  # closed just now
            held.add(str(handle.readlink()))
    listed = [
        line
        for name in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6")
        for line in Path(f"/proc/{process}/net/{name}").read_text("ascii").splitlines()[1:]
    ]
    return [line for line in listed if f"socket:[{line.split()[9]}]" in held]


def test_the_game_holds_no_network_socket_at_any_page(still_pair: Twins) -> None:
    """Those to the display and to a screen reader are not of the network."""
    assert network_sockets(still_pair.process) == []
    still_pair.press("Return")
    still_pair.press("Return")
    for _ in range(40):
        assert network_sockets(still_pair.process) == []
        if isinstance(still_pair.screen, DebriefScreen):
            break
        still_pair.press("Return")
    assert isinstance(still_pair.screen, DebriefScreen)


def test_a_network_socket_would_be_seen() -> None:
    with socket.create_server(("127.0.0.1", 0)):
        assert len(network_sockets(os.getpid())) == 1
