"""The scenario that a trainer starts from is a good one, and teaches."""

from pathlib import Path

import pytest

from game.authoring import Loaded, load
from game.authoring.checks import check
from game.authoring.fields import FIELDS
from game.authoring.new import example, new_scenario
from game.authoring.problems import Severity
from game.story.explore import draws, explore
from game.story.moves import Move
from game.story.play import Story
from game.story.scenario import Path as Ending

LANGUAGES = ("nl", "en")


@pytest.fixture(params=LANGUAGES)
def made(request: pytest.FixtureRequest, tmp_path: Path) -> Loaded:
    loaded = load(new_scenario(tmp_path / "lekkage", request.param))
    assert loaded.scenario is not None and loaded.scenario.language == request.param
    return loaded


def test_it_passes_every_check(made: Loaded) -> None:
    assert [problem for problem in check(made) if problem.severity is not Severity.HINT] == []
    assert made.scenario is not None and made.scenario.accept == {}


def test_every_draw_can_end_in_every_way(made: Loaded) -> None:
    assert made.scenario is not None
    story = Story(made.scenario)
    for hidden, _share in draws(made.scenario):
        exploration = explore(story, hidden)
        start = next(iter(exploration.paths))
        assert exploration.paths[start] == frozenset(Ending)


def test_it_shows_all_six_moves_and_promises_all_three_endings(made: Loaded) -> None:
    assert made.scenario is not None
    choices = [choice for scene in made.scenario.scenes.values() for choice in scene.choices]
    assert {choice.move for choice in choices} == set(Move)
    assert {one.path for one in made.scenario.examples} == set(Ending)
    assert all(ending.letter for told in made.scenario.endings.values() for ending in told)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_comments_lead_through_it_step_by_step(language: str) -> None:
    text = example(language)
    step = {"nl": "STAP", "en": "STEP"}[language]
    steps = [text.index(f"# {step} {number}. ") for number in range(1, 11)]
    assert steps == sorted(steps)
    assert all(f"#   {move.value}" in text.replace("        #", "#") for move in Move)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_uses_every_key_of_a_scene_and_of_a_choice_that_most_stories_need(language: str) -> None:
    text = example(language)
    rare = {"sources", "quality", "if"}
    for shape in ("scene", "choice"):
        assert [key for key in FIELDS[shape] if f" {key}:" not in text and key not in rare] == []


def test_both_languages_are_the_same_story() -> None:
    shapes = []
    for language in LANGUAGES:
        lines = example(language).splitlines()
        keys = ("move:", "decides:", "when:", "effects:", "place:", "client:")
        told = [line.strip().split("  #")[0] for line in lines if line.strip().startswith(keys)]
        shapes.append([line.replace("mon ", "ma ").replace("tue ", "di ") for line in told])
    assert shapes[0] == shapes[1]


def test_the_first_line_leads_an_editor_to_the_schema_beside_it(tmp_path: Path) -> None:
    file = new_scenario(tmp_path / "lekkage", "nl")
    first = file.read_text("utf-8").splitlines()[0]
    assert first == "# yaml-language-server: $schema=scenario.schema.json"
    assert (file.parent / "scenario.schema.json").is_file()


def test_a_folder_that_is_there_is_left_alone(tmp_path: Path) -> None:
    file = new_scenario(tmp_path / "lekkage", "nl")
    file.write_text("van mij", "utf-8")
    with pytest.raises(FileExistsError):
        new_scenario(tmp_path / "lekkage", "en")
    assert file.read_text("utf-8") == "van mij"


def test_a_language_without_an_example_gets_the_dutch_one() -> None:
    assert example("pl") == example("nl")
