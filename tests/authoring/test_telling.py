"""What depends on the road: guarded lines of the player, who writes, junctions without a story."""

from game.authoring import read_scenario
from game.story.events import Said
from game.story.play import Story, walk
from game.story.scenario import Path
from tests import late_supplies

GOOD = late_supplies.FILE.read_text()


def said_after(text: str, *choices: str) -> list[str]:
    loaded = read_scenario(text, "x", "x.yaml")
    assert loaded.scenario is not None, loaded.problems
    turns, refused = walk(Story(loaded.scenario), late_supplies.GUESTS, choices)
    assert refused is None
    return [
        beat.text for event in turns[-1].events if isinstance(event, Said) for beat in event.beats
    ]


def test_what_the_player_says_may_depend_on_the_road() -> None:
    plain = "        say: |\n          Volgens mij zat die er vorige week ook al.\n"
    guarded = (
        "        say:\n"
        "          - if: {chose: drupje-chloor}\n"
        "            text: Dat drupje was ik niet.\n"
        "          - if: {chose: chloor}\n"
        "            text: Die fles was ik niet.\n"
        "          - text: Dat zat er al.\n"
    )
    assert plain in GOOD
    text = GOOD.replace(plain, guarded)
    road = ("bel-fleur", "twee-opties", "drupje-chloor", "zat-er-al")
    assert said_after(text, *road) == ["Dat drupje was ik niet.", "Dat zat er al."]


def test_a_letter_is_from_the_first_client_or_from_whom_it_says() -> None:
    letter = "      letter: |\n        De vlek was geen probleem."
    assert letter in GOOD
    loaded = read_scenario(GOOD.replace(letter, f"      from: bo\n{letter}"), "x", "x.yaml")
    assert loaded.scenario is not None
    senders = [ending.sender for ending in loaded.scenario.endings[Path.COMPLAINT]]
    assert senders == ["fleur", "bo", "fleur"]


def test_a_letter_from_nobody_in_the_cast_is_a_problem() -> None:
    letter = "      letter: |\n        De vlek was geen probleem."
    loaded = read_scenario(GOOD.replace(letter, f"      from: flour\n{letter}"), "x", "x.yaml")
    assert [problem.code for problem in loaded.problems] == ["unknown-person"]


def test_a_scene_that_only_leads_on_needs_no_story() -> None:
    story = "    story: |\n      De vloer is schoon. De lucht is fris.\n"
    assert story in GOOD
    assert not read_scenario(GOOD.replace(story, ""), "x", "x.yaml").problems


def test_a_decision_needs_a_story() -> None:
    story = "    story: |\n      Je hebt elf uur beloofd. Het middel is er om twaalf uur.\n"
    assert story in GOOD
    loaded = read_scenario(GOOD.replace(story, ""), "x", "x.yaml")
    assert [problem.code for problem in loaded.problems] == ["missing-key"]
