"""Beginning halfway: at a scene, or where a road ended."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.app.screen import GoTo
from game.app.screens.briefing import BriefingScreen
from game.app.screens.play import PlayScreen
from game.app.watched import WatchedPage
from game.authoring import load
from game.cli import main
from game.cli.asked import settings_file
from game.cli.on_the_way import Beginning, at_scene, road_to
from game.settings import Settings
from game.story.events import Entered
from game.story.play import Story
from tests import late_supplies
from tests.closed_window import keep_closed

DRAFT = str(late_supplies.FILE)
SCENES = tuple(late_supplies.scenario().scenes)
Capture = pytest.CaptureFixture[str]
Shown = list[object]


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEF_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("LEF_SCENARIOS", "")


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> Shown:
    """The screens that a window was opened on; it is closed at once."""
    screens: Shown = []
    keep_closed(monkeypatch, lambda screen, _settings, **_more: screens.append(screen))
    return screens


def lef(*arguments: str) -> int:
    try:
        return main(arguments)
    except SystemExit as stopped:
        return int(stopped.code or 0)


def write_road(folder: Path, *choices: str, version: str = "0" * 12) -> Path:
    file = folder / "00001.road"
    heading = (
        f"lef-road 1 late-supplies@{version} rules@{'0' * 12} seed=1 date=2026-01-02 need=guests"
    )
    file.write_text("\n".join([heading, *choices, ""]))
    return file


@pytest.mark.parametrize("scene", SCENES)
def test_every_scene_can_be_begun_at(scene: str) -> None:
    loaded = load(late_supplies.FILE)
    beginning = at_scene(loaded, scene, None, {})
    assert isinstance(beginning, Beginning)
    session = beginning.session
    told = [event.scene for event in session.turns[-1].events if isinstance(event, Entered)]
    assert scene in told
    assert beginning.passed == (session.state.scene != scene)
    assert session.road.choices == road_to(Story(session.scenario), scene, session.heading.hidden)


def test_the_road_to_a_scene_is_the_shortest(shown: Shown) -> None:
    assert lef("play", DRAFT, "--from", "aan-de-telefoon") == 0
    (screen,) = shown
    assert isinstance(screen, PlayScreen)
    assert screen.sheet is not None
    assert screen.sheet.leaf.scene == "aan-de-telefoon"
    assert screen.sheet.decides


def test_a_scene_without_a_choice_is_told_from_the_choice_that_leads_to_it(shown: Shown) -> None:
    story = late_supplies.story()
    passed = next(
        scene.id for scene in story.scenario.scenes.values() if not scene.choices and scene.story
    )
    assert lef("play", DRAFT, "--from", passed) == 0
    (screen,) = shown
    assert isinstance(screen, PlayScreen)
    assert screen.sheet is not None
    assert screen.sheet.leaf.chosen is not None


def test_an_unknown_scene_gets_a_suggestion(capsys: Capture) -> None:
    assert lef("play", DRAFT, "--from", "zwembat") == 2
    assert capsys.readouterr().err == "Er is geen scène 'zwembat'. Bedoel je 'zwembad'?\n"


def test_a_scene_out_of_reach_of_a_draw_names_one_that_reaches_it(
    shown: Shown, capsys: Capture
) -> None:
    story = late_supplies.story()
    needs = ("auditors", "guests", "asthma")
    scene, shut = next(
        (scene, shut)
        for scene in SCENES
        for shut in needs
        for opens in needs
        if road_to(story, scene, {"need": shut}) is None
        and road_to(story, scene, {"need": opens}) is not None
    )
    assert lef("play", DRAFT, "--from", scene, "--hidden", f"need={shut}") == 1
    said = capsys.readouterr().err
    assert said.startswith(f"Scène '{scene}' is niet te bereiken met --hidden need={shut}.")
    named = said.rsplit("need=", 1)[1].strip(". \n")
    assert road_to(story, scene, {"need": named}) is not None
    assert lef("play", DRAFT, "--from", scene, "--hidden", f"need={named}") == 0
    assert len(shown) == 1


def test_a_scene_that_no_road_enters_is_said_to_be_so(tmp_path: Path, capsys: Capture) -> None:
    small = (late_supplies.FILE.parent / "small.yaml").read_text("utf-8")
    lost = "  zolder:\n    story: Niemand komt hier.\n    leads_to: end\nendings:\n"
    file = tmp_path / "lost.yaml"
    file.write_text(small.replace("endings:\n", lost), "utf-8")
    assert lef("play", str(file), "--from", "zolder", "--seed", "3") == 1
    assert capsys.readouterr().err == "Geen enkele weg komt in scène 'zolder'.\n"


def test_a_scene_is_begun_at_in_the_terminal_too_and_nothing_is_kept(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter(["1", "q"])
    monkeypatch.setattr("builtins.input", lambda: next(answers))
    assert lef("play", DRAFT, "--from", "aan-de-telefoon", "--text") == 0
    told = capsys.readouterr().out
    assert "Je begon onderweg. Deze weg wordt niet bewaard." in told
    assert "later verder" not in told
    assert list(tmp_path.rglob("*.road")) == []


def test_a_road_file_is_begun_at_its_end(tmp_path: Path, shown: Shown) -> None:
    file = write_road(tmp_path, "bel-fleur", "twee-opties")
    assert lef("play", DRAFT, "--road", str(file)) == 0
    (screen,) = shown
    assert isinstance(screen, PlayScreen)
    assert screen._session.state.chosen == ("bel-fleur", "twee-opties")
    assert screen._session.heading.hidden == {"need": "guests"}


def test_a_road_file_is_begun_in_the_version_that_was_played_but_watched_in_todays(
    tmp_path: Path, shown: Shown, capsys: Capture
) -> None:
    file = write_road(tmp_path, "bel-fleur", version="1" * 12)
    older = late_supplies.FILE.read_text("utf-8").replace("title: ", "title: Toen ")
    (tmp_path / f"{'1' * 12}.yaml").write_text(older, "utf-8")
    assert lef("play", DRAFT, "--road", str(file)) == 0
    assert lef("play", DRAFT, "--road", str(file), "--watch") == 0
    then, now = shown
    assert isinstance(then, PlayScreen)
    assert isinstance(now, WatchedPage)
    assert then.title.startswith("Toen ")
    assert not now.title.startswith("Toen ")
    assert "de situatie is veranderd" in capsys.readouterr().err


def test_a_road_whose_choice_is_gone_begins_where_it_stops_and_says_so(
    tmp_path: Path, shown: Shown, capsys: Capture
) -> None:
    file = write_road(tmp_path, "bel-fleur", "iets-anders", "rest-eerst")
    assert lef("play", DRAFT, "--road", str(file)) == 0
    assert "'iets-anders' kan niet" in capsys.readouterr().err
    (screen,) = shown
    assert isinstance(screen, PlayScreen)
    assert screen._session.state.chosen == ("bel-fleur",)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--road", "nergens.road"), "'nergens.road' is er niet"),
        (("--road", DRAFT), "geen weg die Lef kan lezen"),
        (("--road", "x.road", "--seed", "1"), "Laat --seed en --hidden weg"),
        (("--watch", "--text"), "Laat --watch weg"),
        (("--from", "zwembad", "--road", "x.road"), "--road"),
        (("--hidden", "need=gold"), "need=auditors"),
    ],
)
def test_what_cannot_be_gets_a_sentence(
    arguments: tuple[str, ...], said: str, capsys: Capture
) -> None:
    assert lef("play", DRAFT, *arguments) == 2
    shown = capsys.readouterr().err
    assert said in shown
    assert "Traceback" not in shown


def test_what_is_hidden_is_as_set_on_the_briefing_and_in_the_story(shown: Shown) -> None:
    settings_file().remember(Settings(), Settings(is_shared=False))
    for need, said in (("asthma", True), ("guests", False)):
        assert lef("play", DRAFT, "--hidden", f"need={need}") == 0
        briefing = shown.pop()
        assert isinstance(briefing, BriefingScreen)
        assert ("Nooit chloor" in str(briefing._shown.agreements)) is said
        wish = briefing.acted("begin", 0)
        assert isinstance(wish, GoTo)
        assert isinstance(wish.screen, PlayScreen)
        assert wish.screen._session.heading.hidden == {"need": need}


def test_a_watched_window_can_begin_at_a_scene(shown: Shown) -> None:
    assert lef("play", DRAFT, "--watch", "--from", "aan-de-telefoon") == 0
    (screen,) = shown
    assert isinstance(screen, WatchedPage)
    assert isinstance(screen.inner, PlayScreen)
