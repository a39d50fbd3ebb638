"""The format as JSON Schema, for editors: help, examples and mistakes while one types.

It comes from the table of fields, as the messages and the reference page do. It sees one place at a
time: whether a name exists, and everything about the story, is for `lef check` to say.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import yaml

from game.authoring.fields import FIELDS, Field
from game.authoring.kinds import MAY_BE_EMPTY, Kind
from game.authoring.names import GUARD_WORDS, RESERVED
from game.authoring.scenes import FEWEST_CHOICES
from game.authoring.schema_kinds import (
    DRAWN,
    EVENTS,
    OTHERS,
    SCALARS,
    SLUG,
    TEXT,
    WAY_OUT,
    Schema,
    guard,
    list_of,
    named,
)
from game.authoring.values import LONGEST_LABEL

DIALECT = "https://json-schema.org/draft/2020-12/schema"
FILE_NAME = "scenario.schema.json"
"""What the schema beside a scenario is called; the first line of a new scenario points to it."""

_BLOCKS = frozenset({Kind.TEXT, Kind.LINES, Kind.SCREENPLAY, Kind.THOUGHTS})


def schema() -> Schema:
    """A JSON Schema (draft 2020-12) that accepts every file in which Lef finds no error."""
    shapes = {shape: _shape(shape, fields) for shape, fields in FIELDS.items()}
    root = shapes.pop("scenario")
    definitions = {**shapes, "guard": guard()}
    return {"$schema": DIALECT, "title": "Lef: scenario.yaml", **root, "$defs": definitions}


def as_json() -> str:
    """The schema as a file; in ASCII, which any terminal can print."""
    return json.dumps(schema(), indent=2) + "\n"


def _shape(shape: str, fields: Mapping[str, Field]) -> Schema:
    required = [field.name for field in fields.values() if field.required]
    return {
        "type": "object",
        "properties": {name: _property(shape, field) for name, field in fields.items()},
        **({"required": required} if required else {}),
        "additionalProperties": False,
        **_TOGETHER.get(shape, {}),
    }


_TOGETHER: Mapping[str, Schema] = {
    "scene": {
        "if": {"required": ["choices"]},
        "then": {"required": ["decides", "story"], "not": {"required": ["leads_to"]}},
        "else": {"required": ["leads_to"]},
    },
    "choice": {"dependentRequired": {"quality": ["because"], "effects": ["because"]}},
}
"""Which keys ask for others, or shut them out."""


def _property(shape: str, field: Field) -> Schema:
    return {**_help(field), **(_OWN.get((shape, field.name)) or _by_kind(field))}


def _help(field: Field) -> Schema:
    behind = f"|\n  {field.example}" if field.kind in _BLOCKS else field.example
    shown: Schema = {"description": f"{field.nl}\n{field.en}\n\n{field.name}: {behind}"}
    if "…" not in field.example:  # which stands for more than fits on a line
        shown["examples"] = [_parsed(field.example)]
    return shown


def _parsed(example: str) -> Any:
    return yaml.load(example, yaml.BaseLoader) if example[0] in "[{" else example


def _by_kind(field: Field) -> Schema:
    if field.kind in SCALARS:
        return SCALARS[field.kind]
    if field.kind in OTHERS:
        return OTHERS[field.kind](field.required)
    may_be_empty = field.kind in MAY_BE_EMPTY and not field.required
    match field.kind:
        case Kind.TABLE:
            return _ref(field.name)
        case Kind.SCREENPLAY:
            return {"anyOf": [TEXT, list_of({"anyOf": [TEXT, _ref("part")]})]}
        case Kind.NOTES:
            return list_of({"anyOf": [TEXT, _ref("note")]}, may_be_empty=may_be_empty)
        case Kind.WAYS:
            return {"anyOf": [WAY_OUT, list_of(_ref("way"))]}
        case Kind.ROWS:
            return list_of(_ref(_ROWS.get(field.name, "ending")), may_be_empty=may_be_empty)
    raise LookupError(f"no schema for {field.name}: a table with names of its own needs one")


def _ref(shape: str) -> Schema:
    return {"$ref": f"#/$defs/{shape}"}


_ROWS: Mapping[str, str] = {"path": "episode", "examples": "example"}
"""The shape of the rows of a list, where they are no endings."""

_OWN: Mapping[tuple[str, str], Schema] = {
    ("scenario", "accept"): {"type": "object", "additionalProperties": TEXT},
    ("scenario", "cast"): named(_ref("person"), RESERVED | {*GUARD_WORDS}),
    ("scenario", "hidden"): {**DRAWN, "minProperties": 0},
    ("scenario", "scenes"): named(_ref("scene"), RESERVED),
    ("scene", "client"): {**EVENTS, "minProperties": 0},
    ("scene", "choices"): named(_ref("choice"), RESERVED, fewest=FEWEST_CHOICES),
    ("choice", "label"): {**TEXT, "maxLength": LONGEST_LABEL},
    ("example", "hidden"): named(SLUG, fewest=0),
}
"""Keys about which more is known than their kind."""
