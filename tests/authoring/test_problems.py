"""A problem is said in the language of whoever reads it."""

from collections.abc import Iterator

import pytest

from game.authoring import load
from game.words import SOURCE_LANGUAGE, speak
from tests.authoring.drafts import BAD_SCENARIOS


@pytest.fixture
def english() -> Iterator[None]:
    speak("en")
    yield
    speak(SOURCE_LANGUAGE)


@pytest.mark.usefixtures("english")
def test_a_problem_can_be_said_in_english() -> None:
    file = BAD_SCENARIOS / "unknown-scene.yaml"
    (problem,) = load(file).problems
    assert str(problem) == (
        f"{file}:27:19: error unknown-scene: There is no scene 'hall'. Do you mean 'hal'?"
    )


@pytest.mark.usefixtures("english")
def test_every_problem_found_on_loading_has_english_words() -> None:
    problems = [problem for file in BAD_SCENARIOS.glob("*.yaml") for problem in load(file).problems]
    speak(SOURCE_LANGUAGE)
    dutch = [problem for file in BAD_SCENARIOS.glob("*.yaml") for problem in load(file).problems]
    assert len(problems) == len(dutch)
    same = [
        one.code for one, two in zip(problems, dutch, strict=True) if one.message == two.message
    ]
    assert same == []
