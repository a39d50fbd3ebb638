"""The reference page of the format says what the code does."""

import re
from pathlib import Path

import pytest

from game.authoring import read_scenario, values
from game.authoring.fields import FIELDS, Field

PAGE = (Path(__file__).parents[2] / "docs" / "scenario-format.md").read_text("utf-8")
ALL_FIELDS = [field for fields in FIELDS.values() for field in fields.values()]


@pytest.mark.parametrize("field", ALL_FIELDS, ids=lambda field: field.name)
def test_every_key_stands_on_the_page_with_its_help(field: Field) -> None:
    needed = "yes" if field.required else ""
    row = f"| `{field.name}` | {needed} | {field.kind.value} | {field.en} | {field.nl} |"
    assert f"{row} `{field.example}` |" in PAGE


def test_the_example_on_the_page_is_a_scenario_without_problems() -> None:
    example = re.search(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
    assert example is not None
    assert read_scenario(example[1], "example", "example").problems == ()


@pytest.mark.parametrize("names", [values.MOVES, values.DECIDES, values.PATHS, values.EXPRESSIONS])
def test_every_name_of_a_value_stands_on_the_page(names: dict[str, object]) -> None:
    assert [name for name in names if not re.search(rf"\b{name}\b", PAGE)] == []
