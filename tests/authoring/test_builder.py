"""The parts of the format that the draft of late-supplies does not use."""

import pytest

from game.authoring import read_scenario
from game.authoring.fields import FIELDS
from game.authoring.kinds import READERS
from game.story.scenario import (
    HERE,
    YOU,
    Choice,
    Condition,
    Moment,
    Scenario,
    Step,
    StoryHappening,
    Way,
)
from tests.authoring.drafts import SMALL

TEXT = SMALL.read_text("utf-8")


def built(good: str = "", better: str = "") -> Scenario:
    loaded = read_scenario(TEXT.replace(good, better), "small", "small")
    assert loaded.problems == () and loaded.scenario is not None
    return loaded.scenario


def first_choice(scenario: Scenario) -> Choice:
    return scenario.scenes["kast"].choices[0]


def test_what_is_left_out_has_a_default() -> None:
    scenario = built()
    assert scenario.steps == tuple(Step)
    assert scenario.scenes["kast"].clients == ("fleur",)
    assert (scenario.order, scenario.key.status, scenario.cast["winston"].looks) == (
        1000,
        "concept",
        "",
    )


@pytest.mark.parametrize(
    ("written", "addressed"),
    [("winston", ("winston",)), ("[winston, fleur]", ("winston", "fleur"))],
)
def test_a_choice_is_towards_one_or_more(written: str, addressed: tuple[str, ...]) -> None:
    assert first_choice(built("move: offer", f"move: offer\n        to: {written}")).to == addressed


def test_a_choice_may_stay_here_or_have_guarded_ways() -> None:
    assert first_choice(built("leads_to: hal\n      w", "leads_to: here\n      w")).ways == (
        Way(HERE),
    )
    ways = "leads_to:\n          - {if: {chose: bellen}, scene: here}\n          - {scene: hal}\n"
    assert first_choice(built("leads_to: hal\n", ways)).ways[0].guard == (
        Condition("chose", "", frozenset({"bellen"})),
    )


def test_everything_in_a_guard_must_hold_and_a_list_is_one_of_these() -> None:
    guard = "{fleur: [misled, lost], not_chose: bellen, spiral: silent}"
    ways = built("if: {need: asthma}", f"if: {guard}").scenes["hal"].ways
    assert ways[0].guard == (
        Condition("client", "fleur", frozenset({"misled", "lost"})),
        Condition("not_chose", "", frozenset({"bellen"})),
        Condition("spiral", YOU, frozenset({"silent"})),
    )


def test_somebody_may_be_a_client_and_carry_a_spiral() -> None:
    person = "role: klant, client: true"
    text = TEXT.replace(person, f"{person}, spiral: unsure")
    text = text.replace("{fleur: finds_out}", "{fleur: [attention, finds_out]}")
    text = text.replace("{need: asthma}", "{spiral: {fleur: [unsure, silent]}}")
    scenario = read_scenario(text, "small", "small").scenario
    assert scenario is not None and scenario.cast["fleur"].spiral == "unsure"
    assert scenario.scenes["hal"].happenings == (
        StoryHappening("fleur", "attention"),
        StoryHappening("fleur", "finds_out"),
    )
    assert scenario.scenes["hal"].ways[0].guard[0].name == "fleur"


def test_a_story_may_span_weeks() -> None:
    assert built("ma 08:10", "week 4 di 08:10").scenes["kast"].when == Moment(4, 1, 490)


def test_repeats_of_what_is_drawn_are_kept_as_weights() -> None:
    drawn = built("[guests, asthma]", "[guests, guests, asthma]").hidden["need"]
    assert drawn == ("guests", "guests", "asthma")


def test_windows_line_ends_and_a_byte_order_mark_change_nothing() -> None:
    text = "\ufeff" + TEXT.replace("\n", "\r\n")
    assert read_scenario(text, "small", "small").scenario == built()


@pytest.mark.parametrize("kind", READERS, ids=lambda kind: kind.name)
def test_the_example_of_every_key_is_a_good_one(kind: object) -> None:
    fields = [field for shape in FIELDS.values() for field in shape.values() if field.kind is kind]
    assert fields
    for field in fields:
        READERS[field.kind](field.example)
