"""What can stand behind a key, as JSON Schema.

To Lef every scalar is text; an editor reads `10`, `+6` and `true` as numbers and truth values. The
schema accepts both, and words in capitals too, where Lef does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from game.authoring import values
from game.authoring.kinds import HIGHEST_ORDER, Kind
from game.authoring.names import GUARD_WORDS
from game.story.client import ClientEvent, ClientState
from game.story.employee import SpiralEvent, SpiralState
from game.story.scenario import END
from game.story.scoring import BEST_QUALITY

Schema = dict[str, Any]

TEXT: Schema = {"type": ["string", "number", "boolean"], "pattern": r"\S"}
"""A text that holds something."""


def written(pattern: str) -> Schema:
    """A scalar of which the whole text fits this pattern."""
    return {"type": ["string", "number"], "pattern": rf"^\s*(?:{_portable(pattern)})\s*$"}


def words(names: Iterable[str], *more: bool) -> Schema:
    """One of these words, in capitals or not; an editor offers them in small letters."""
    known = list(names)
    return {
        "anyOf": [
            {"enum": [*known, *more]},
            written(_any_case("|".join(re.escape(name) for name in known))),
        ]
    }


def exactly(names: Iterable[str]) -> Schema:
    """One of these words, in small letters."""
    return {"enum": [str(name) for name in names]}


def list_of(items: Schema, *, may_be_empty: bool = False) -> Schema:
    """A list of these."""
    listed: Schema = {"type": "array", "items": items}
    return listed if may_be_empty else {**listed, "minItems": 1}


def one_or_list(items: Schema, *, may_be_empty: bool = False) -> Schema:
    """One of these, or a list of them."""
    return {"anyOf": [items, list_of(items, may_be_empty=may_be_empty)]}


def named(
    behind: Schema, reserved: Iterable[str] = (), *, fewest: int = 1, name: Schema | None = None
) -> Schema:
    """A table whose keys are the author's own: slugs, but for the words that mean something."""
    names = name or {**SLUG, "not": {"enum": sorted(reserved)}}
    return {
        "type": "object",
        "propertyNames": names,
        "additionalProperties": behind,
        "minProperties": fewest,
    }


def _whole_number(most: int) -> Schema:
    """From 0 up to a single digit or a power of ten."""
    digits = len(str(most)) - 1
    pattern = rf"0*(?:[0-9]{{1,{digits}}}|{most})" if digits else rf"0*[0-{most}]"
    return {**written(pattern), "minimum": 0, "maximum": most}


def _any_case(pattern: str) -> str:
    """A pattern of small letters that also fits capitals."""
    return re.sub(r"(?<!\\)[a-z]", lambda letter: f"[{letter[0]}{letter[0].upper()}]", pattern)


def _portable(pattern: str) -> str:
    """The pattern without names for its groups: JSON Schema writes those in another way."""
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)


def guard() -> Schema:
    """What stands behind an `if`: names of the author's own, so only their form can be seen."""
    some_ids = one_or_list(SLUG)
    states = one_or_list(exactly(SpiralState))
    asked = one_or_list({"anyOf": [exactly(ClientState), SLUG]})
    return {
        "type": "object",
        "minProperties": 1,
        "propertyNames": {"anyOf": [exactly(GUARD_WORDS), SLUG]},
        "properties": {
            "chose": some_ids,
            "not_chose": some_ids,
            "spiral": {"anyOf": [states, {"type": "object", "additionalProperties": states}]},
        },
        "additionalProperties": asked,
    }


SLUG = written(values.SLUG)
EVENTS = named(one_or_list(exactly([*ClientEvent, *SpiralEvent])))
"""What happens to people on entering a scene."""
DRAWN = named(one_or_list(SLUG))
"""What can be drawn, by hidden name."""

SCALARS: Mapping[Kind, Schema] = {
    Kind.LINE: TEXT,
    Kind.TEXT: TEXT,
    Kind.LINES: TEXT,
    Kind.THOUGHTS: {**TEXT, "pattern": ":"},
    Kind.VERSION: {"enum": [values.FORMAT_VERSION, int(values.FORMAT_VERSION)]},
    Kind.LANGUAGE: written(values.LANGUAGE),
    Kind.SLUG: SLUG,
    Kind.ORDER: _whole_number(HIGHEST_ORDER),
    Kind.QUALITY: _whole_number(BEST_QUALITY),
    Kind.EFFECT: {**written(values.EFFECT), "minimum": -100, "maximum": 100},
    Kind.MOMENT: written(_any_case(_portable(values.MOMENT))),
    Kind.GRADE: written(_any_case(_portable(values.GRADE))),
    Kind.MOVE: words(values.MOVES),
    Kind.DECIDES: words(values.DECIDES),
    Kind.PATH: words(values.PATHS),
    Kind.SPIRAL: words(values.SPIRALS),
    Kind.STATUS: words(values.STATUSES),
    Kind.YES_NO: words(values.YES_NO, True, False),
}
"""The kinds that are always one scalar."""

OTHERS: Mapping[Kind, Callable[[bool], Schema]] = {
    Kind.IDS: lambda _required: one_or_list(SLUG),
    Kind.WORDS: lambda required: one_or_list(TEXT, may_be_empty=not required),
    Kind.STEPS: lambda _required: one_or_list(words(values.STEPS)),
    Kind.GUARD: lambda _required: {"$ref": "#/$defs/guard"},
}
"""The other kinds that hold no table with a shape of its own; given whether they must be there."""

WAY_OUT = {"anyOf": [exactly([END]), SLUG]}
"""Where a story goes on; an editor offers the way out."""
