"""A whole draft, unedited: all of it becomes the story's nouns."""

import pytest

from game.authoring import Loaded, load
from game.story.moves import Decides, Move
from game.story.scenario import (
    END,
    YOU,
    Beat,
    Condition,
    Expression,
    GradeBound,
    Meter,
    Moment,
    Note,
    Part,
    Path,
    Scenario,
    StoryHappening,
    Way,
)
from tests.late_supplies import FILE

ASTHMA = (Condition("hidden", "need", frozenset({"asthma"})),)


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    return load(FILE)


@pytest.fixture(scope="module")
def scenario(loaded: Loaded) -> Scenario:
    assert loaded.scenario is not None
    return loaded.scenario


def test_the_draft_has_no_problems_and_is_complete(loaded: Loaded, scenario: Scenario) -> None:
    assert loaded.problems == ()
    assert loaded.text == FILE.read_text("utf-8")
    scenes = scenario.scenes.values()
    assert (len(scenes), sum(bool(scene.choices) for scene in scenes)) == (30, 16)
    assert sum(len(scene.choices) for scene in scenes) == 56
    assert {path: len(endings) for path, endings in scenario.endings.items()} == {
        Path.COMPLAINT: 3,
        Path.MIXED: 2,
        Path.APPRECIATION: 3,
    }


def test_the_head_of_the_file_is_read(scenario: Scenario) -> None:
    assert scenario.id == "late-supplies"
    assert (scenario.title, scenario.language) == ("Om elf uur klaar", "nl")
    assert scenario.about.startswith("De groene middelen zijn er niet.")
    assert scenario.role == "Schoonmaker"
    assert scenario.clients == ("fleur", "bo")
    assert scenario.cast["bo"].role == "klant van één uur"
    assert scenario.hidden == {"need": ("auditors", "guests", "asthma")}
    assert scenario.start == "lege-kast"
    assert scenario.debrief.organisation == "Waarom is er geen reservefles?"


def test_a_line_on_the_card_may_have_a_guard(scenario: Scenario) -> None:
    assert scenario.agreements[0] == Note("Schoon om elf uur")
    assert scenario.agreements[-1] == Note("Nooit chloor. Er werkt iemand met astma", ASTHMA)


def test_a_scene_knows_when_where_and_whose_decision_it_is(scenario: Scenario) -> None:
    scene = scenario.scenes["twee-klanten"]
    assert scene.when == Moment(1, 0, 11 * 60 + 50)
    assert (scene.place, scene.clients, scene.decides) == ("office", ("bo",), Decides.OTHER)
    assert scene.ask == "Wat doe je?"
    assert scenario.scenes["lege-kast"].clients == ("fleur",)


def test_speech_has_a_speaker_and_a_face_and_the_rest_is_told(scenario: Scenario) -> None:
    (part,) = scenario.scenes["dan-maar-chloor"].story
    assert [beat.speaker for beat in part.beats] == ["fleur", None]
    assert part.beats[0] == Beat(
        "Kan het niet gewoon met chloor? Dan is het om elf uur klaar.", "fleur", Expression.HURRIED
    )


def test_a_story_may_have_guarded_parts(scenario: Scenario) -> None:
    parts = scenario.scenes["zwembad"].story
    assert [bool(part.guard) for part in parts] == [False, True, True, True, False]
    assert parts[1].guard == ASTHMA


def test_ways_are_tried_in_order_and_the_last_is_open(scenario: Scenario) -> None:
    assert scenario.scenes["fleur-denkt"].ways == (
        Way("dan-maar-chloor", ASTHMA),
        Way("de-vlek", (Condition("hidden", "need", frozenset({"guests"})),)),
        Way("tot-twaalf-uur"),
    )


def test_a_choice_carries_its_move_its_texts_and_what_differs_from_the_table(
    scenario: Scenario,
) -> None:
    first, second, *_ = scenario.scenes["lege-kast"].choices
    assert (first.id, first.move, first.quality) == ("chloor", Move.COVER, None)
    assert (first.effects, first.because) == ({Meter.CALM: 6}, "Dit scheelt de hele ochtend")
    assert first.say == (Part((Beat("Dan is het om elf uur gewoon schoon.", YOU),)),)
    assert (second.to, second.ways) == (("winston",), (Way("aan-de-telefoon"),))
    refusal = scenario.scenes["dan-maar-chloor"].choices[0]
    assert (refusal.quality, refusal.because) == (3, "Een duidelijk nee hoort hier bij jou")
    thought = scenario.scenes["aan-de-telefoon"].choices[0].thought
    assert thought == (Beat("Deze schoonmaker weet waar het over gaat.", "fleur"),)


def test_events_happen_on_entering(scenario: Scenario) -> None:
    scene = scenario.scenes["de-gang"]
    assert scene.happenings == (StoryHappening("fleur", "finds_out"),)
    assert scene.ways == (Way(END),)


def test_an_ending_is_told_in_moments_and_a_letter(scenario: Scenario) -> None:
    wrong_product, _, late = scenario.endings[Path.COMPLAINT]
    assert wrong_product.guard[0].kind == "chose"
    assert "halen-met-chloor" in wrong_product.guard[0].values
    assert late.guard == ()
    assert wrong_product.episodes[2].when == Moment(1, 1, 9 * 60)
    assert len(wrong_product.letter) == 2


def test_examples_promise_a_path_and_a_grade(scenario: Scenario) -> None:
    first = scenario.examples[0]
    assert first.choices[:2] == ("bel-fleur", "twee-opties")
    assert (first.hidden, first.path) == ({"need": "auditors"}, Path.APPRECIATION)
    assert first.grade == GradeBound(at_least=9)
    assert scenario.examples[3].grade == GradeBound(at_most=4)


def test_everything_can_be_found_back_in_the_file(loaded: Loaded) -> None:
    lines = loaded.text.splitlines()

    def at(path: str) -> str:
        place = loaded.places[path]
        return lines[place.line - 1][place.column - 1 :]

    assert at("scenes/lege-kast") == "lege-kast:"
    assert at("scenes/lege-kast/choices/bel-fleur").startswith("bel-fleur:")
    assert at("scenes/lege-kast/choices/bel-fleur/leads_to") == "aan-de-telefoon"
    assert at("scenes/lege-kast/choices/bel-fleur/label") == "Fleur nu bellen"
    assert at("scenes/fleur-denkt/leads_to/1/scene") == "de-vlek}"
    assert at("endings/complaint/0/path/2/when") == "di 09:00"
    assert at("examples/3/grade") == "at most 4}"
