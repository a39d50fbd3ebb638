"""Each smell: a mutation of a sound scenario that has it, which the scenario itself has not."""

import re
from collections.abc import Callable
from functools import cache

import pytest

from game.authoring import read_scenario
from game.authoring.catalogue.smells import SMELLS
from game.authoring.checks import check
from game.authoring.checks.accepted import accepted
from game.authoring.checks.check import proof_of
from game.authoring.checks.decisions import likely_range
from game.authoring.checks.smells import SMELLS as RULES
from game.authoring.problems import Problem
from game.places import shipped_scenarios
from game.story.play import Story, walk
from tests.late_supplies import FILE, SOUND

BEST = (
    "bel-fleur", "twee-opties", "nee-en-wat-wel", "toch-bellen", "twee-opties-laat", "neem-terug",
    "vertel-het", "laat-kiezen", "ja-dat-klopt", "eerlijk-en-aanbod", "rest-eerst", "dat-was-ik",
    "werk-droog", "bel-planner", "u-heeft-gelijk", "voorstel-reservefles",
)  # fmt: skip
ABOUT_FILES = {"untranslated", "doubtful-translation", "stale-translation"}
"""Tried in test_translations.py."""


@cache
def problems(text: str) -> tuple[Problem, ...]:
    """What smells in a text; the other checks have tests of their own."""
    proof = proof_of(read_scenario(text, "x", "x.yaml"))
    assert proof is not None
    found = [problem for rule in RULES for problem in rule(proof)]
    return (*found, *accepted(proof, found))


def codes(text: str) -> set[str]:
    return {problem.code for problem in problems(text)}


def changed(old: str, new: str, count: int = 1) -> str:
    assert old in SOUND, old
    return SOUND.replace(old, new, count)


def given(choice: str, *lines: str, text: str = SOUND) -> str:
    """The choice with these lines below its label."""
    pattern = rf"(      {choice}:\n        label: .*\n)"
    more = "".join(f"        {line}\n" for line in lines)
    mutated, found = re.subn(pattern, lambda match: match[1] + more, text, count=1)
    assert found, choice
    return mutated


def told_first(*lines: str) -> str:
    """The sound scenario, with these lines before what the first card on the board says."""
    return changed("about: |\n", "about: |\n" + "".join(f"  {line}\n" for line in lines))


def best_labels_with(more: str) -> str:
    text = SOUND
    for choice in BEST:
        text = re.sub(rf"(      {choice}:\n        label: .*)", rf"\1{more}", text)
    return text


def both_ends_are_complaints_but_for_the_cover() -> str:
    text = SOUND
    for choice in ("voorstel-reservefles", "kantoor-moet-opletten"):
        start = text.index(f"      {choice}:\n")
        end = text.index("leads_to: end", start)
        text = f"{text[:end]}leads_to: een-mail{text[end + len('leads_to: end') :]}"
    return text


WORDS_OF_SIXTEEN = "wij gaan nu naar de zaal en dan doen we de deur weer open voor haar"
ONE_SENTENCE_MORE = f"{WORDS_OF_SIXTEEN} en hem"

WHY = "because: Zomaar"
FIFTH = """\
      nog-iets:
        label: Zeggen dat je nog even tijd nodig hebt
        move: cover
        leads_to: kwart-over-elf
"""

MUTATIONS: dict[str, Callable[[], str]] = {
    "one-move-wins": lambda: changed("    client: {bo: let_down}\n", ""),
    "stance-never-best": lambda: changed("decides: you", "decides: client", -1),
    "cover-is-best": lambda: given("hopen", "quality: 3", WHY),
    "cover-pays": both_ends_are_complaints_but_for_the_cover,
    "length-wins": lambda: changed("Fleur nu bellen, hoe vroeg het ook is", "Fleur nu bellen"),
    "length-tells": lambda: best_labels_with(" en dat meteen"),
    "label-lengths": lambda: best_labels_with(" en dat meteen"),
    "cue-word": lambda: best_labels_with("!"),
    "free-choice": lambda: given("koop-zelf", "effects: {trust: +1, courage: +1, calm: +1}", WHY),
    "against-the-story": lambda: given(
        "kantoor-moet-opletten", "effects: {trust: +5, courage: +6, calm: +3}", WHY
    ),
    "many-overrides": lambda: re.sub(
        r"( +)(move: (?:dump|lecture)\n)", rf"\1\2\1quality: 1\n\1{WHY}\n", SOUND
    ),
    "big-jump": lambda: changed("calm: -12", "calm: -20"),
    "equal-choices": lambda: given("neem-terug", "quality: 0", WHY),
    "middle-road": lambda: changed("start: lege-kast", "start: de-kast-van-morgen"),
    "full-card": lambda: changed(
        "  - Alleen groen middel\n",
        3 * "  - Alleen groen middel, en anders eerst even bellen met de klant\n",
    ),
    "few-choices": lambda: given("hopen", "if: {bo: lost}"),
    "many-choices": lambda: changed(
        "      nog-een-kwartier:\n", f"{FIFTH}      nog-een-kwartier:\n"
    ),
    "long-situation": lambda: changed(
        "      De kast is leeg.", f"      {'De kast is leeg. ' * 15}\n      De kast is leeg."
    ),
    "hard-text": lambda: told_first(*["Verantwoordelijkheidsgevoel"] * 500),
    "hard-block": lambda: told_first("Verantwoordelijkheid is een moeilijk onderwerp. " * 8),
    "long-sentence": lambda: told_first(ONE_SENTENCE_MORE),
    "mean-sentence": lambda: told_first(*[WORDS_OF_SIXTEEN] * 800),
    "long-words": lambda: told_first(*["Verantwoordelijkheidsgevoel"] * 200),
    "verdict-word": lambda: changed(
        "          Er komt een duim terug.", "          Dat is goed gedaan."
    ),
    "same-thought": lambda: changed(
        "Fleur: Vervelend. Maar wel eerlijk.", "Fleur: Fijn dat ik het nu hoor, niet om elf uur."
    ),
    "debrief-gap": lambda: changed("  organisation: Waarom is er geen reservefles?\n", ""),
    "no-if-then": lambda: re.sub(r"  if_then: .*\n", "", SOUND),
    "no-sources": lambda: re.sub(r"(?m)^\s*sources: .*\n", "", SOUND),
    "unknown-accepted": lambda: changed("care: []", "care: []\naccept: {same-thougt: Zomaar}"),
    "accepted-for-nothing": lambda: changed("care: []", "care: []\naccept: {same-thought: Zomaar}"),
}


def test_the_sound_scenario_has_no_problem_at_all() -> None:
    assert check(read_scenario(SOUND, "x", "x.yaml")) == ()


@pytest.mark.parametrize("code", MUTATIONS)
def test_a_smell_is_found_in_a_mutation(code: str) -> None:
    assert code in codes(MUTATIONS[code]())


def test_every_smell_has_a_mutation() -> None:
    assert set(MUTATIONS) | ABOUT_FILES == set(SMELLS)


def test_a_sentence_says_which_and_how_much() -> None:
    (found,) = problems(FILE.read_text("utf-8"))
    assert found.code == "length-wins"
    assert "het kortste kaartje" in found.message and "33%" in found.message


def test_the_length_that_wins_is_shown_on_a_road_from_its_first_telling_label_on() -> None:
    text = FILE.read_text("utf-8")
    (found,) = problems(text)
    scenario = read_scenario(text, "x", "x.yaml").scenario
    assert scenario is not None
    turns, refused = walk(Story(scenario), found.hidden, found.road)
    assert refused is None
    assert turns[-1].ended is not None and turns[-1].ended.path == "appreciation"
    label = text.splitlines()[found.place.line - 1]
    assert label.startswith("        label: ")
    assert text.splitlines()[found.place.line - 2].strip(" :") in found.road


@pytest.mark.parametrize(
    ("code", "path", "road"),
    [
        ("cover-pays", "      koop-zelf:", "koop-zelf"),
        ("free-choice", "      koop-zelf:", "koop-zelf"),
        ("equal-choices", "  beloofd:", "beloof-elf-uur"),
        ("against-the-story", "      voorstel-reservefles:", "voorstel-reservefles"),
    ],
)
def test_a_smell_stands_at_its_line_with_the_road_that_shows_it(
    code: str, path: str, road: str
) -> None:
    text = MUTATIONS[code]()
    found = next(problem for problem in problems(text) if problem.code == code)
    assert text.splitlines()[found.place.line - 1] == path
    assert found.road[-1] == road


def test_a_mini_of_one_or_two_decisions_is_as_long_as_a_mini_should_be() -> None:
    mini = (shipped_scenarios() / "one-word-in-the-register/scenario.yaml").read_text("utf-8")
    assert "middle-road" not in codes(mini)


def test_a_mini_may_be_too_long_for_its_three_minutes() -> None:
    mini = (shipped_scenarios() / "one-word-in-the-register/scenario.yaml").read_text("utf-8")
    longer = mini.replace("leads_to: mail-van-thijs", "leads_to: here")
    longer = longer.replace("leads_to: denise-leest", "leads_to: dinsdag")
    assert "middle-road" in codes(longer)


def test_a_sentence_of_sixteen_words_is_short_enough() -> None:
    assert "long-sentence" not in codes(told_first(WORDS_OF_SIXTEEN))


def test_people_in_the_story_may_judge() -> None:
    judged = changed("Winston (blij): Eén fles.", "Winston (blij): Goed gedaan. Eén fles.")
    assert "verdict-word" not in codes(judged)


def test_a_text_in_another_language_gets_no_dutch_reading_level() -> None:
    hard = MUTATIONS["hard-text"]().replace("language: nl", "language: en")
    assert not codes(hard) & {"hard-text", "long-words", "mean-sentence", "long-sentence"}


def test_the_name_that_was_meant_is_suggested_for_an_unknown_accepted_one() -> None:
    text = MUTATIONS["unknown-accepted"]()
    found = next(problem for problem in problems(text) if problem.code == "unknown-accepted")
    assert found.message.endswith("Bedoel je 'same-thought'?")
    assert text.splitlines()[found.place.line - 1].startswith("accept:")


def test_an_error_cannot_be_accepted() -> None:
    text = changed("care: []", "care: []\naccept: {untold-ending: Zomaar}")
    assert "unknown-accepted" in codes(text)


def test_what_is_accepted_and_found_is_no_news() -> None:
    text = MUTATIONS["same-thought"]().replace("care: []", "care: []\naccept: {same-thought: Zo}")
    assert codes(text) == {"same-thought"}


def test_the_likely_range_is_the_binomial_one() -> None:
    assert likely_range([0.25] * 52) == (7, 19)  # the figures of a set of 52 decisions of four
    assert likely_range([0.5] * 4) == (0, 4)
    assert likely_range([1.0] * 3) == (3, 3)
    assert likely_range([]) == (0, 0)
