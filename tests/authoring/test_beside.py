"""Pictures, recordings and translations beside a scenario: its own, and nobody else's."""

from __future__ import annotations

from pathlib import Path

import pytest

from game import places
from game.authoring import load
from game.authoring.beside import home_of, own_drawings
from game.authoring.checks import check
from game.authoring.recordings import recordings
from tests.authoring.drafts import SMALL

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 720"><path d="M0 0h9v9"/></svg>'
SECRET = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
SECRET += 'msgctxt "title"\nmsgid "Te laat"\nmsgstr "A secret"\n'


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A scenario that looks at a person, a place and a card of its own."""
    home = tmp_path / "Lef" / "fiets"
    home.mkdir(parents=True)
    text = SMALL.read_text("utf-8").replace("role: klant", "role: klant, looks: jan")
    text = text.replace("when: ma 08:10", "when: ma 08:10\n    place: schuur")
    text = text.replace("language: nl", "language: nl\npicture: fiets")
    assert "schuur" in text
    (home / "scenario.yaml").write_text(text, "utf-8")
    return home


def draw(home: Path, name: str, text: str = SVG) -> Path:
    file = home / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
    return file


def told(home: Path) -> list[tuple[str, str]]:
    """What the check says of pictures and of what stands beside the scenario."""
    codes = ("missing-picture", "not-a-folder", "linked-file", "unseen-file", "bad-drawing")
    return [(one.code, one.message) for one in check(load(home)) if one.code in codes]


def codes(home: Path) -> list[str]:
    return [code for code, _message in told(home)]


def test_pictures_beside_a_scenario_are_not_missing(home: Path) -> None:
    assert codes(home) == ["missing-picture"] * 3
    draw(home, "people/jan/neutral.svg")
    draw(home, "places/schuur_dusk.svg")
    draw(home, "cards/fiets.svg")
    assert told(home) == []


def test_names_that_are_known_are_also_ones_own(home: Path) -> None:
    draw(home, "people/janneke/neutral.svg")
    assert any("janneke" in message and "kim" in message for _code, message in told(home))


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("people/jan/neutral.png", ".svg"),
        ("people/jan/blij.svg", "pleased"),
        ("people/jan.svg", "een map met de naam"),
        ("places/Mijn Schuur.svg", "kleine letters"),
    ],
)
def test_a_picture_that_is_never_seen_is_told(home: Path, name: str, said: str) -> None:
    draw(home, name)
    (message,) = [message for code, message in told(home) if code == "unseen-file"]
    assert message.startswith(f"'{name}'")
    assert said in message


def test_a_drawing_that_is_not_fit_is_told_at_its_line(home: Path) -> None:
    draw(home, "people/jan/neutral.svg", SVG.replace("<path", "\n<script/><path"))
    (problem,) = [one for one in check(load(home)) if one.code == "bad-drawing"]
    assert (problem.place.line, problem.severity.value) == (2, "warning")
    assert "people/jan/neutral.svg" in problem.message


@pytest.mark.parametrize("name", ["people", "places", "cards", "thanks", "voice"])
def test_a_file_where_a_folder_should_be_is_told(home: Path, name: str) -> None:
    (home / name).write_text("", "utf-8")
    assert "not-a-folder" in codes(home)
    scenario = load(home).scenario
    assert scenario is not None
    assert recordings(scenario, home) == {}


def link(home: Path, name: str, to: Path) -> None:
    (home / name).parent.mkdir(parents=True, exist_ok=True)
    (home / name).symlink_to(to)


@pytest.mark.parametrize(
    "name", ["people", "people/jan", "people/jan/neutral.svg", "places", "places/schuur.svg"]
)
def test_a_link_out_of_the_folder_brings_no_picture(home: Path, name: str) -> None:
    elsewhere = home.parent / "elders"
    for drawn in ("jan/neutral.svg", "neutral.svg", "schuur.svg"):
        draw(elsewhere, drawn)
    link(home, name, elsewhere / "schuur.svg" if name.endswith(".svg") else elsewhere)
    assert own_drawings(home) == {}
    assert "linked-file" in codes(home)
    assert "missing-picture" in codes(home)


def test_a_link_inside_the_folder_is_one_more_name(home: Path) -> None:
    file = draw(home, "people/jan/neutral.svg")
    link(home, "people/jan/pleased.svg", file)
    assert set(own_drawings(home)) == {"people/jan/neutral", "people/jan/pleased"}
    assert "linked-file" not in codes(home)


@pytest.mark.parametrize("name", ["voice", "voice/nl", "voice/nl/about.1.ogg"])
def test_a_link_out_of_the_folder_brings_no_recording(home: Path, name: str) -> None:
    elsewhere = home.parent / "elders"
    for recorded in ("nl/about.1.ogg", "about.1.ogg"):
        draw(elsewhere, recorded)
    link(home, name, elsewhere / "about.1.ogg" if name.endswith(".ogg") else elsewhere)
    scenario = load(home).scenario
    assert scenario is not None
    assert recordings(scenario, home) == {}
    assert codes(home).count("linked-file") == 1


def test_a_scenario_that_is_a_link_to_elsewhere_is_not_read(home: Path) -> None:
    other = home.parent / "anders"
    other.mkdir()
    link(other, "scenario.yaml", home / "scenario.yaml")
    loaded = load(other)
    assert loaded.scenario is None
    assert loaded.text == ""
    (problem,) = loaded.problems
    assert problem.code == "linked-scenario"


def test_a_folder_that_is_a_link_is_the_scenarios_own(home: Path) -> None:
    draw(home, "people/jan/neutral.svg")
    link(home.parent, "snelkoppeling", home)
    shortcut = home.parent / "snelkoppeling"
    assert load(shortcut).scenario is not None
    assert list(own_drawings(shortcut)) == ["people/jan/neutral"]


def test_a_translation_that_is_a_link_to_elsewhere_is_not_read(home: Path) -> None:
    secret = draw(home.parent, "secret.po", SECRET)
    link(home, "en.po", secret)
    loaded = load(home, "en")
    assert loaded.scenario is not None
    assert loaded.scenario.title == "Te laat"
    assert [one.code for one in loaded.problems] == ["linked-file"]
    assert "linked-file" in [one.code for one in check(load(home))]


def test_a_translation_that_is_only_a_path_does_not_bring_what_stands_there(home: Path) -> None:
    secret = draw(home.parent, "secret.po", SECRET)
    draw(home, "en.po", str(secret))
    loaded = load(home, "en")
    assert loaded.scenario is not None
    assert loaded.scenario.title == "Te laat"


def test_a_translation_of_another_scenario_is_told(home: Path) -> None:
    draw(home, "en.po", SECRET.replace("Te laat", "Heel anders"))
    loaded = load(home, "en")
    assert loaded.scenario is not None
    assert loaded.scenario.language == "nl"
    assert [one.code for one in loaded.problems] == ["other-translation"]
    found = [one.code for one in check(load(home))]
    assert "other-translation" in found
    assert "untranslated" not in found


def test_a_torn_translation_is_told_at_its_line(home: Path) -> None:
    draw(home, "en.po", SECRET + 'msgid "Fleur "bellen"\nmsgstr "Call"\n')
    (problem,) = load(home, "en").problems
    assert (problem.code, problem.place.line) == ("bad-translation", 7)


def test_a_translation_in_another_encoding_says_which(home: Path) -> None:
    (home / "en.po").write_bytes(SECRET.replace("A secret", "Caf\u00e9").encode("cp1252"))
    (problem,) = load(home, "en").problems
    assert problem.code == "bad-translation"
    assert problem.place.line == 6
    assert "Windows-1252" in problem.message


@pytest.mark.parametrize(
    "name", ["../../x", "/etc/x", "C:\\x", "con.svg", "x\\0y", "../office", "jan/neutral", "~"]
)
@pytest.mark.parametrize("key", ["place: schuur", "looks: jan", "picture: fiets"])
def test_a_name_in_a_scenario_is_never_a_path(home: Path, name: str, key: str) -> None:
    file = home / "scenario.yaml"
    text = file.read_text("utf-8")
    assert key in text
    file.write_text(text.replace(key, f"{key.partition(':')[0]}: {name}"), "utf-8")
    loaded = load(home)
    assert loaded.scenario is None
    assert "bad-id" in {one.code for one in loaded.problems}


def test_a_scenario_among_other_files_has_nothing_beside_it(home: Path) -> None:
    loose = draw(home.parent, "los.yaml")
    assert home_of(loose) is None
    assert home_of(home) == home_of(home / "scenario.yaml") == home


def test_what_came_with_lef_may_be_linked(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = home.parent / "anders"
    other.mkdir()
    link(other, "scenario.yaml", home / "scenario.yaml")
    monkeypatch.setattr(places, "_shipped", lambda: home.parent)
    assert load(other).scenario is not None
