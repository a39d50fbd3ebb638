"""Somebody plays a story in the window, and writes it in an editor."""

from __future__ import annotations

import shutil
from pathlib import Path

import pygame
import pytest

from game import phrases
from game.app.art import Art
from game.app.screen import ChangeSettings, GoTo
from game.app.screens.agreements import AgreementsScreen
from game.app.screens.board import BoardScreen
from game.app.screens.briefing import BriefingScreen
from game.app.screens.debrief import DebriefScreen
from game.app.screens.ending import EndingScreen
from game.app.screens.play import PlayScreen
from game.app.start import GameScreens
from game.app.watched import WatchedPage, WatchedScreens, notice_of
from game.app.window import Window
from game.app.world import World
from game.authoring import load
from game.authoring.library import Library
from game.authoring.watch import LOOK_EVERY_MS, Watch
from game.session import Session
from game.settings import Settings
from tests import late_supplies
from tests.app.conftest import FakeClock, OpenWindow, come_to_rest
from tests.app.presses import key
from tests.app.screens.worlds import TODAY

GUESTS = {"need": "guests"}


class Author:
    """Somebody with a window and an editor."""

    def __init__(
        self, folder: Path, open_window: OpenWindow, clock: FakeClock, choices: tuple[str, ...]
    ) -> None:
        self.file = folder / "late" / "scenario.yaml"
        self.file.parent.mkdir()
        shutil.copy(late_supplies.FILE, self.file)
        self.text = self.file.read_text("utf-8")
        loaded = load(self.file.parent)
        assert loaded.scenario is not None
        self.watch = Watch(self.file.parent, loaded)
        self.world = World(Library(folder), None, Art(), lambda: TODAY, lambda: 3, GUESTS)
        self.world.not_kept = phrases.watched
        screens = WatchedScreens(GameScreens(self.world), self.watch, self.world.look_at_pictures)
        self.world.screens = screens
        session = Session.begin(loaded.scenario, loaded.text, 3, TODAY, None, GUESTS)
        session.follow(choices)
        self.clock = clock
        self.window: Window = open_window(screens.playing(session))

    def save(self, old: str = "", new: str = "") -> None:
        """Save the text with this changed, and let the window look."""
        assert old in self.text
        self.file.write_text(self.text.replace(old, new) if old else self.text, "utf-8")
        self.wait()

    def wait(self) -> None:
        self.clock.now += LOOK_EVERY_MS
        self.window.step()
        come_to_rest(self.window, self.clock)

    def key(self, code: int) -> None:
        self.clock.now += 400
        pygame.event.post(key(code))
        self.window.step()
        come_to_rest(self.window, self.clock)

    @property
    def page(self) -> WatchedPage:
        assert isinstance(self.window.screen, WatchedPage)
        return self.window.screen

    @property
    def session(self) -> Session:
        return self.page._road.session

    def words(self) -> str:
        inner = self.page.inner
        assert isinstance(inner, PlayScreen | EndingScreen | DebriefScreen | AgreementsScreen)
        return "\n".join(widget.name for widget in inner.page.everything())

    def over(self) -> str:
        """What is laid over the picture."""
        size = self.window.canvas.get_size()
        return "\n".join(widget.name for widget in self.page._over(size, self.window.look))


@pytest.fixture
def author(tmp_path: Path, open_window: OpenWindow, clock: FakeClock) -> Author:
    return Author(tmp_path, open_window, clock, ("bel-fleur",))


@pytest.fixture
def finished(tmp_path: Path, open_window: OpenWindow, clock: FakeClock) -> Author:
    return Author(tmp_path, open_window, clock, late_supplies.THANKS)


def first_line_of(author: Author) -> str:
    """A line of story that is on the screen."""
    inner = author.page.inner
    assert isinstance(inner, PlayScreen)
    assert inner.sheet is not None
    return inner.sheet.leaf.beats[0].text


def test_a_save_shows_the_same_scene_with_the_new_text_in_the_next_frame(author: Author) -> None:
    scene, line = author.session.state.scene, first_line_of(author)
    drawn = author.window.frames_drawn
    author.save(line, "Zo staat het er nu.")
    assert author.window.frames_drawn == drawn + 1
    assert "Zo staat het er nu." in author.words()
    assert author.session.state.scene == scene
    assert author.session.state.chosen == ("bel-fleur",)
    assert author.over() == ""


def test_nothing_is_drawn_while_nobody_writes(author: Author) -> None:
    drawn = author.window.frames_drawn
    for _ in range(20):
        author.wait()
    assert author.window.frames_drawn == drawn


def test_the_same_leaf_stays_on_the_screen(author: Author) -> None:
    author.key(pygame.K_1 + [card.id for card in author.session.cards].index("twee-opties"))
    before = author.words()
    author.save("title: ", "title: Nu ")
    assert author.words() == before
    assert author.page.title.startswith("Nu ")


def test_the_focus_stays_on_the_same_answer(author: Author) -> None:
    author.key(pygame.K_RIGHT)
    inner = author.page.inner
    assert isinstance(inner, PlayScreen)
    before = inner.page.focus
    author.save("title: ", "title: Nu ")
    assert inner.page.focus == before == f"answer:{author.session.cards[1].id}"


def test_a_mistake_lies_over_the_last_good_version_until_it_is_mended(author: Author) -> None:
    before, shown = author.words(), pygame.image.tobytes(author.window.canvas, "RGB")
    author.save("start: lege-kast", "start: lege-kust")
    author.wait()
    assert "scenario.yaml:35:8" in author.over()
    assert "start: lege-kast" in author.over()
    assert author.words() == before
    assert pygame.image.tobytes(author.window.canvas, "RGB") != shown
    author.save()
    assert author.over() == ""
    assert pygame.image.tobytes(author.window.canvas, "RGB") == shown


def test_more_mistakes_are_counted(author: Author) -> None:
    mistakes = author.text.replace("start: lege-kast", "start: lege-kust")
    author.file.write_text(mistakes.replace("move: raise", "move: rais", 1), "utf-8")
    author.wait()
    author.wait()
    assert "En nog 1 punt" in author.over()


def test_the_story_goes_on_under_a_mistake(author: Author) -> None:
    author.save("start: lege-kast", "start: lege-kust")
    author.wait()
    author.key(pygame.K_1)
    assert len(author.session.state.chosen) == 2


def test_a_choice_that_is_gone_ends_the_road_there_and_is_said_until_it_is_back(
    tmp_path: Path, open_window: OpenWindow, clock: FakeClock
) -> None:
    author = Author(tmp_path, open_window, clock, ("bel-fleur", "twee-opties", "rest-eerst"))
    there = author.session.state.scene
    author.save("twee-opties", "drie-opties")
    assert author.session.state.chosen == ("bel-fleur",)
    assert "'twee-opties'" in author.over()
    author.save()
    assert author.session.state.scene == there
    assert author.over() == ""


def test_a_road_that_goes_another_way_forgets_the_choice_that_is_gone(
    tmp_path: Path, open_window: OpenWindow, clock: FakeClock
) -> None:
    author = Author(tmp_path, open_window, clock, ("bel-fleur", "twee-opties"))
    author.save("twee-opties", "drie-opties")
    author.key(pygame.K_1)
    made = author.session.state.chosen
    assert author.over() == ""
    author.save()
    assert author.session.state.chosen == made


def test_a_hidden_value_that_is_gone_is_drawn_again(author: Author) -> None:
    author.text = author.text.replace("guests", "visitors")
    author.save()
    assert author.watch.problems == ()
    assert author.session.heading.hidden["need"] in ("auditors", "visitors", "asthma")
    assert author.session.state.chosen == ("bel-fleur",)


def test_the_card_over_the_story_follows_too_and_so_does_the_story_below_it(
    author: Author,
) -> None:
    author.key(pygame.K_a)
    author.save("Alleen groen middel", "Alleen blauw middel")
    assert isinstance(author.page.inner, AgreementsScreen)
    assert "Alleen blauw middel" in author.words()
    author.key(pygame.K_a)
    assert isinstance(author.page.inner, PlayScreen)
    assert "Alleen blauw middel" in author.words()


def test_an_ending_and_a_debrief_follow_at_the_same_place(finished: Author) -> None:
    while isinstance(finished.page.inner, PlayScreen):
        finished.key(pygame.K_RETURN)
    finished.key(pygame.K_RETURN)
    before = finished.words()
    assert isinstance(finished.page.inner, EndingScreen)
    finished.save("title: ", "title: Nu ")
    assert finished.words() == before
    assert finished.page.title.startswith("Nu ")
    while not isinstance(finished.page.inner, DebriefScreen):
        finished.key(pygame.K_RETURN)
    finished.key(pygame.K_RETURN)
    before = finished.words()
    finished.save("title: ", "title: Straks ")
    assert finished.words() == before


def test_an_ending_that_is_not_reached_any_more_gives_way_to_the_story(finished: Author) -> None:
    while not isinstance(finished.page.inner, EndingScreen):
        finished.key(pygame.K_RETURN)
    finished.save("voorstel-reservefles", "voorstel-fles")
    assert isinstance(finished.page.inner, PlayScreen)
    assert "'voorstel-reservefles'" in finished.over()


def test_what_a_save_brings_comes_in_while_nobody_touches_anything(finished: Author) -> None:
    while not isinstance(finished.page.inner, EndingScreen):
        finished.key(pygame.K_RETURN)
    finished.clock.now += 10_000
    changed = finished.text.replace("voorstel-reservefles", "voorstel-fles")
    finished.file.write_text(changed, "utf-8")
    window = finished.window
    while isinstance(finished.page.inner, EndingScreen):
        finished.clock.now += 50
        window.step()
    window.step()  # its time begins
    for _ in range(4):
        drawn = window.frames_drawn
        finished.clock.now += 50
        window.step()
        assert window.frames_drawn == drawn + 1


def test_a_watched_road_is_kept_nowhere_and_says_that_it_is_watched(
    author: Author, tmp_path: Path
) -> None:
    assert phrases.watched() in author.words()
    assert phrases.not_kept() not in author.words()
    author.key(pygame.K_1)
    assert list(tmp_path.rglob("*.road")) == []
    author.key(pygame.K_ESCAPE)
    pause = author.page.inner
    assert phrases.watched() in "\n".join(widget.name for widget in pause.page.everything())


def test_the_briefing_is_that_of_the_new_version(author: Author) -> None:
    author.window._grant(GoTo(author.world.screens.briefing(author.watch.good)))
    author.save("title: ", "title: Nu ")
    inner = author.window.screen.inner
    assert isinstance(inner, BriefingScreen)
    assert inner.title.startswith("Nu ")
    author.clock.now += 1000
    author.key(pygame.K_RETURN)
    assert isinstance(author.page.inner, PlayScreen)


def test_other_stories_and_the_board_are_left_alone(author: Author, tmp_path: Path) -> None:
    assert isinstance(author.world.screens.board(), BoardScreen)
    other = load(late_supplies.FILE)
    assert isinstance(author.world.screens.briefing(other), BriefingScreen)


def test_another_language_is_told_at_once_on_the_same_road(author: Author) -> None:
    title = author.page.title
    translation = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    translation += f'msgctxt "title"\nmsgid "{title}"\nmsgstr "By eleven"\n'
    author.file.with_name("en.po").write_text(translation, "utf-8")
    author.window._grant(ChangeSettings(Settings(language="en")))
    author.window.step()
    assert author.page.title == "By eleven"
    assert "Agreements" in author.words()
    author.key(pygame.K_1)
    assert len(author.session.state.chosen) == 2
    author.save("Alleen groen middel", "Alleen blauw middel")
    assert len(author.session.state.chosen) == 2
    assert author.page.title == "By eleven"


@pytest.mark.parametrize("text", ["", "lef: 1\n", "\t\n", "a: [", "title: *x\n" * 50])
def test_whatever_is_saved_the_window_goes_on(author: Author, text: str) -> None:
    author.file.write_text(text, "utf-8")
    for _ in range(3):
        author.wait()
    assert author.watch.problems
    assert notice_of(author.watch.problems).name in author.over()


def test_a_drawing_beside_the_file_is_shown_when_it_is_saved(author: Author) -> None:
    def face() -> tuple[int, ...]:
        art = author.world.art_of(author.session.scenario)
        return tuple(art.person("dewit", "neutral", 300).get_at((100, 150)))

    def draw(colour: str) -> None:
        file = author.file.parent / "people" / "dewit" / "neutral.svg"
        file.parent.mkdir(parents=True, exist_ok=True)
        paint = f'<rect width="480" height="720" fill="{colour}"/>'
        head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 720">'
        file.write_text(f"{head}{paint}</svg>", "utf-8")
        author.wait()

    before = face()
    draw("#ff0000")
    assert face() == (255, 0, 0, 255) != before
    draw("#0000ff ")
    assert face() == (0, 0, 255, 255)
    canvas = author.window.canvas
    blue = pygame.mask.from_threshold(canvas, (0, 0, 255), (1, 1, 1, 255))
    assert blue.count() > 10_000
