"""What a screen reader is told of every screen, compared with what is seen there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pygame
import pytest

from game import phrases
from game.app import typeset
from game.app.access.tree import Node, Tree, news, tell
from game.app.layout import inset
from game.app.screen import PageScreen
from game.app.screens.agreements import AgreementsScreen
from game.app.screens.board import BoardScreen
from game.app.screens.briefing import BriefingScreen
from game.app.screens.debrief import DebriefScreen
from game.app.screens.ending import EndingScreen
from game.app.screens.help import HelpScreen
from game.app.screens.pause import PauseScreen
from game.app.screens.play import PlayScreen
from game.app.screens.settings import SettingsScreen
from game.app.text import plain
from game.app.theme import Look
from game.app.widgets.base import Role
from game.app.widgets.guard import PressGuard
from game.app.widgets.meters import Meter
from game.app.widgets.page import Page
from game.app.widgets.scroll import ScrollArea
from game.app.widgets.words import Heading, Text
from game.app.world import World
from game.authoring import load
from game.places import shipped_scenarios
from game.session import Session
from game.settings import Settings
from game.story.moves import Stance
from game.story.scenario import Meter as StoryMeter
from game.words import _
from tests.app.presses import key
from tests.app.screens.worlds import TODAY, make_world

SIZE = (1280, 720)
LOOKS = [Settings(), Settings(2.0)]
SHIPPED = sorted(path.parent.name for path in shipped_scenarios().glob("*/scenario.yaml"))
ONLY_SEEN = {"meer", "9+", phrases.anything()}
"""What is told in other words: the arrow of what scrolls, the top of a spiral, an open end…"""
SHORT_DAY = re.compile(r"(wk \d+ )?(ma|di|wo|do|vr|za|zo)", re.IGNORECASE)
"""…and a day where there is little room, which is told in full."""


def begin(world: World, scenario: str) -> Session:
    loaded = load(shipped_scenarios() / scenario)
    assert loaded.scenario is not None
    return Session.begin(loaded.scenario, loaded.text, 3, TODAY)


def story(world: World, scenario: str) -> Iterator[PageScreen]:
    """The story, played to its end with the first answer, each time it shows something else."""
    session = begin(world, scenario)
    screen = PlayScreen(world, session)
    yield screen
    while screen.sheet is not None:
        focus = screen.page.focus
        assert focus is not None
        screen.acted(focus, 0)
        if screen.sheet is not None:
            yield screen
    for last in (EndingScreen(world, session), DebriefScreen(world, session)):
        yield last
        while last.page.focus == "on" and last.acted("on", 0) is None:
            yield last


def all_screens(world: World, scenario: str) -> Iterator[PageScreen]:
    board = BoardScreen(world)
    board.opened(0)
    session = begin(world, scenario)
    yield board
    yield SettingsScreen(world)
    yield HelpScreen(world)
    yield BriefingScreen(world, load(shipped_scenarios() / scenario))
    yield AgreementsScreen(world, session)
    yield PauseScreen(world, session)
    yield from story(world, scenario)


@pytest.fixture
def pages(tmp_path: Path) -> Callable[[str, Settings], Iterator[Page]]:
    pygame.display.init()
    pygame.font.init()
    world = make_world(tmp_path)

    def walk(scenario: str, settings: Settings) -> Iterator[Page]:
        look, shown = Look.of(SIZE, settings), None
        for screen in all_screens(world, scenario):
            if screen is not shown:
                screen.layout(SIZE, look)
                shown = screen
            yield screen.page

    return walk


Pages = Callable[[str, Settings], Iterator[Page]]
everywhere = pytest.mark.parametrize(
    ("scenario", "settings"), [(scenario, look) for scenario in SHIPPED for look in LOOKS]
)


def told(page: Page) -> Tree:
    return tell("Lef", SIZE, page)


def stops(tree: Tree) -> list[Node]:
    return [node for node in tree.root.walk() if node.focusable]


@everywhere
def test_tab_reaches_what_is_told_as_reachable_and_in_the_same_order(
    pages: Pages, scenario: str, settings: Settings
) -> None:
    for page in pages(scenario, settings):
        reachable = [node.widget for node in stops(told(page))]
        assert reachable, "the keys have somewhere to stand"
        by_tab = []
        for _stop in reachable:
            by_tab.append(page.focused)
            page.on_event(key(pygame.K_TAB), 0)
        start = reachable.index(by_tab[0])
        assert by_tab == reachable[start:] + reachable[:start]
        assert page.focused is by_tab[0]


@everywhere
def test_everything_reachable_has_a_name_and_everything_told_is_one_thing(
    pages: Pages, scenario: str, settings: Settings
) -> None:
    for page in pages(scenario, settings):
        tree = told(page)
        assert all(node.name for node in stops(tree))
        ids = Counter(node.widget.id for node in stops(tree) if node.widget)
        assert ids.most_common(1)[0][1] == 1, ids
        numbers = Counter(node.number for node in tree.root.walk())
        assert numbers.most_common(1)[0][1] == 1
        focused = next(node for node in tree.root.walk() if node.key == tree.focus)
        assert focused.widget is page.focused


@everywhere
def test_every_text_that_is_seen_is_told(
    pages: Pages,
    scenario: str,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: list[str] = []
    paint = typeset.SetText.draw

    def noted(self: typeset.SetText, *place: object) -> None:
        words = (run.text for line in self.block.lines for run in line.runs)
        seen.append("".join(words))
        paint(self, *place)  # type: ignore[arg-type]

    monkeypatch.setattr(typeset.SetText, "draw", noted)
    for page in pages(scenario, settings):
        seen.clear()
        page.draw(pygame.Surface(SIZE))
        said = letters(" ".join(f"{n.shortcut} {n.name}" for n in told(page).root.walk()))
        for text in seen:
            known = letters(text) in map(letters, ONLY_SEEN) or SHORT_DAY.fullmatch(text)
            assert known or letters(text) in said, text


def letters(text: str) -> str:
    """Without what setting a text in lines adds to it or takes from it."""
    return re.sub(r"[\W_]", "", text).lower()


@everywhere
def test_a_story_under_way_tells_no_figures_of_meters_and_no_stances(
    pages: Pages, scenario: str, settings: Settings
) -> None:
    hints = {phrases.stance(stance) for stance in Stance}
    everything = [list(told(page).root.walk()) for page in pages(scenario, settings)]
    decisions = [nodes for nodes in everything if any(n.role is Role.CHOICE for n in nodes)]
    assert any(node.role is Role.METER for nodes in everything for node in nodes)
    assert decisions
    for nodes in decisions:
        meters = [node.name for node in nodes if node.role is Role.METER]
        assert not any(character.isdigit() for name in meters for character in name)
        assert not any(hint in node.name for hint in hints for node in nodes)


def test_a_meter_says_in_words_what_its_blocks_and_its_sign_show() -> None:
    assert Meter("trust", "Vertrouwen", 3).spoken == "Vertrouwen: drie van de vijf blokjes"
    fell = Meter("calm", "Rust", 0, 1)
    assert fell.spoken == "Rust: geen van de vijf blokjes, minder dan eerst"
    rose = Meter("calm", "Rust", 5, 4)
    assert rose.spoken == "Rust: alle vijf blokjes, meer dan eerst"
    assert Meter("calm", "Rust", 2, 2).spoken == "Rust: twee van de vijf blokjes, gelijk"
    assert Meter("calm", "Rust", 2, 3, 38).spoken == "Rust: 38 van 100, minder dan eerst"


def page_of(*lines: str) -> Page:
    look = Look.of(SIZE, Settings())
    box = inset(pygame.Rect(0, 0, *SIZE), 100)
    texts = [Text(line).place(pygame.Rect(box.x, 2 * SIZE[1], 100, 40)) for line in lines]
    area = ScrollArea([Heading("Kop").place(box), *texts]).place(box)
    return Page([area], look, PressGuard())


def test_what_is_scrolled_away_is_told_and_two_of_a_kind_are_two() -> None:
    tree = told(page_of("een", "twee", "een"))
    names = [node.name for node in tree.root.walk() if node.role is Role.TEXT]
    assert names == ["een", "twee", "een"]
    assert len({node.key for node in tree.root.walk()}) == len(list(tree.root.walk()))


def test_what_is_built_again_is_the_same_thing_and_only_new_lines_are_news() -> None:
    before, now = told(page_of("een", "twee")), told(page_of("twee", "drie"))
    assert before == told(page_of("een", "twee"))
    assert news(before.lines(), now.lines()) == "drie"
    assert news((), now.lines()) == "Kop\ntwee\ndrie"


def test_an_answer_is_read_aloud_with_its_key(pages: Pages) -> None:
    for page in pages("late-supplies", Settings()):
        tree = told(page)
        for node in tree.root.walk():
            if node.role is Role.CHOICE:
                assert f"{node.shortcut}: {plain(node.name)}" in tree.lines()


def test_what_the_player_said_is_told_before_what_came_of_it(pages: Pages) -> None:
    said = _("Jij zei")
    meter = phrases.meter(StoryMeter.COURAGE)
    stories = [told(page).lines() for page in pages("late-supplies", Settings())]
    answered = [
        lines
        for lines in stories
        if any(line.startswith(meter) for line in lines)
        and any(line.startswith(said) for line in lines)
    ]
    assert answered
    assert all(lines[0].startswith(said) for lines in answered)
