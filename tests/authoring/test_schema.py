"""The schema for editors, tried with a validator that knows nothing of Lef."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from game.authoring import read_scenario
from game.authoring.fields import FIELDS
from game.authoring.kinds import READERS, Kind
from game.authoring.new import example
from game.authoring.schema import as_json, schema
from game.authoring.schema_kinds import SCALARS
from game.authoring.values import WrongValue
from game.places import shipped_scenarios
from tests import late_supplies
from tests.authoring.drafts import BAD_SCENARIOS, SMALL

VALIDATOR = Draft202012Validator(schema())
GOOD = [*sorted(shipped_scenarios().glob("*/scenario.yaml")), late_supplies.FILE, SMALL]

SEEN = {
    "bad-effect",
    "bad-grade",
    "bad-id",
    "bad-language",
    "bad-moment",
    "bad-number",
    "empty-file",
    "empty-value",
    "long-label",
    "missing-because",
    "missing-key",
    "no-way-on",
    "not-a-scenario",
    "reserved-id",
    "too-few-choices",
    "two-ways-on",
    "unknown-event",
    "unknown-key",
    "unknown-move",
    "unknown-value",
    "unknown-version",
    "wrong-type",
}
"""What stands in one place: keys, types, words and patterns. Whether a name exists elsewhere in the
file, what a screenplay says and how the YAML was written, a schema cannot see."""


def refusals(text: str | bytes, loader: Any = yaml.BaseLoader) -> list[str]:
    tree = yaml.load(text, Loader=loader)
    return [f"{error.json_path}: {error.message}" for error in VALIDATOR.iter_errors(tree)]


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(schema())
    assert as_json().isascii()


@pytest.mark.parametrize("file", GOOD, ids=lambda file: file.parent.name + "/" + file.stem)
def test_a_good_scenario_is_accepted(file: Path) -> None:
    assert refusals(file.read_bytes()) == []


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("loader", [yaml.BaseLoader, yaml.SafeLoader], ids=["text", "typed"])
def test_a_new_scenario_is_accepted_as_text_and_as_an_editor_reads_it(
    language: str, loader: Any
) -> None:
    assert refusals(example(language), loader) == []


@pytest.mark.parametrize("code", sorted(SEEN))
def test_what_a_schema_can_see_is_refused(code: str) -> None:
    assert refusals((BAD_SCENARIOS / f"{code}.yaml").read_bytes()) != []


def test_a_file_of_many_mistakes_is_refused_for_each_that_can_be_seen() -> None:
    text = SMALL.read_text("utf-8")
    for good, bad in (
        ("move: offer", "move: ofer"),
        ("when: ma 08:10", "when: ma 8 uur"),
        ("thought: |", "tought: |"),
        ("decides: client", "decides: niemand"),
    ):
        text = text.replace(good, bad)
    assert {each.partition(":")[0] for each in refusals(text)} == {
        "$.scenes.kast.when",
        "$.scenes.kast.decides",
        "$.scenes.kast.choices.bellen.move",
        "$.scenes.kast.choices.bellen",
    }


def properties(node: Any = None) -> Iterator[tuple[str, dict[str, Any]]]:
    whole = schema()
    for shape, table in {"scenario": whole, **whole["$defs"]}.items():
        if shape in FIELDS:
            for key, found in table["properties"].items():
                yield f"{shape}/{key}", found


def test_every_key_has_help_in_both_languages_and_an_example() -> None:
    told = dict(properties())
    for shape, fields in FIELDS.items():
        for field in fields.values():
            help_ = told[f"{shape}/{field.name}"]["description"]
            assert field.nl in help_ and field.en in help_ and field.example in help_


def test_every_example_is_what_it_shows() -> None:
    whole = schema()
    for key, found in properties():
        for shown in found.get("examples", ()):
            one = Draft202012Validator({**found, "$defs": whole["$defs"]})
            assert list(one.iter_errors(shown)) == [], key


WRITTEN = (
    *("offer", "Offer", "KEUZES-GEVEN", "keuzes geven", "klant", "waardering", "Klacht", "unsure"),
    *("under_fire", "concept", "rated", "true", "Ja", "nee", "yes", "1", "2", "01", "0", "3", "4"),
    *(
        "100000",
        "100001",
        "0100000",
        "-1",
        "+8",
        "−4",
        "-100",
        "+101",
        "+099",
        "8.5",
        "",
        "ma 08:10",
    ),
    *("Maandag 8:05", "week 4 ma 07:00", "week 0 ma 07:00", "ma 24:00", "ma 12:60", "xx 08:10"),
    *("at least 8", "minstens 8,5", "Hoogstens 10", "at most 10.5", "at least 0", "at most 1.0"),
    *("nl", "pt_BR", "nederlands", "bel-fleur", "Bel-fleur", "bel--fleur", "bel_fleur", "end"),
)


@pytest.mark.parametrize("kind", list(READERS), ids=lambda kind: kind.name)
def test_a_value_is_refused_exactly_when_lef_refuses_it(kind: Kind) -> None:
    validator = Draft202012Validator(SCALARS[kind])
    for text in WRITTEN:
        try:
            READERS[kind](text)
            accepted = True
        except WrongValue:
            accepted = False
        assert validator.is_valid(text) == accepted, text


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        ("if: {need: asthma}", "if: {}"),
        ("client: {fleur: finds_out}", "client: {fleur: []}"),
        ("leads_to: hal", "leads_to: []"),
        ("leads_to: hal", "leads_to: [hal]"),
        ("need: [guests, asthma]", "end: [Guests]"),
        ("label: Fleur bellen", "label: [Fleur]"),
        ("  fleur: {name", "  you: {name"),
    ],
)
def test_what_lef_refuses_in_one_place_an_editor_refuses_too(good: str, bad: str) -> None:
    text = SMALL.read_text("utf-8").replace(good, bad)
    assert read_scenario(text, "small", "small").scenario is None
    assert refusals(text) != []
