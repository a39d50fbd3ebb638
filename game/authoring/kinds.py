"""What can stand behind a key: how it is written, how it is read, what a message calls it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any

from game.authoring import values
from game.authoring.reader import Node, Sequence, Table, Text
from game.story.scoring import BEST_QUALITY
from game.words import _

HIGHEST_ORDER = 100_000
"""The last place on the board."""


class Kind(Enum):
    """What stands behind a key, as the reference page names it."""

    LINE = "one line of text"
    TEXT = "text"
    LINES = "a block; one line of text each"
    SCREENPLAY = "a block (screenplay), or a list of `{if, text}`"
    THOUGHTS = "a block of `Name: text`"
    VERSION = "the number 1"
    LANGUAGE = "a language code"
    SLUG = "an id"
    ORDER = "a whole number from 0"
    QUALITY = "a whole number, 0–3"
    EFFECT = "a number with its sign"
    MOMENT = "a moment"
    MOVE = "a move"
    DECIDES = "who decides"
    PATH = "a path"
    SPIRAL = "a spiral state"
    GRADE = "a promise about the grade"
    STATUS = "`concept` or `rated`"
    YES_NO = "`true` or `false`"
    IDS = "one id or a list"
    WORDS = "one line or a list"
    STEPS = "a list of steps"
    NOTES = "a list of lines, or of `{if, text}`"
    WAYS = "an id, `here`, `end`, or a list of `{if, scene}`"
    GUARD = "a guard"
    TABLE = "a table"
    NAMED = "a table with names of your own"
    ROWS = "a list of tables"

    __hash__ = object.__hash__  # by identity: an enum's own is slow, and asked for every key


READERS: Mapping[Kind, Callable[[str], Any]] = {
    Kind.VERSION: values.version,
    Kind.LANGUAGE: values.language,
    Kind.SLUG: values.slug,
    Kind.ORDER: values.number(0, HIGHEST_ORDER),
    Kind.QUALITY: values.number(0, BEST_QUALITY),
    Kind.EFFECT: values.effect,
    Kind.MOMENT: values.moment,
    Kind.MOVE: values.one_of(values.MOVES, "unknown-move"),
    Kind.DECIDES: values.one_of(values.DECIDES),
    Kind.PATH: values.one_of(values.PATHS),
    Kind.SPIRAL: values.one_of(values.SPIRALS),
    Kind.GRADE: values.grade,
    Kind.STATUS: values.one_of(values.STATUSES),
    Kind.YES_NO: values.one_of(values.YES_NO),
}
"""How the scalars of each kind are read; raises `WrongValue`."""

_LISTS = frozenset({Kind.NOTES, Kind.ROWS})
TABLES = frozenset({Kind.GUARD, Kind.TABLE, Kind.NAMED})
"""Kinds that are written as a table."""
_BOTH = frozenset({Kind.SCREENPLAY, Kind.IDS, Kind.WORDS, Kind.STEPS, Kind.WAYS})
TEXTS = frozenset({Kind.LINE, Kind.TEXT, Kind.LINES, Kind.SCREENPLAY, Kind.THOUGHTS})
"""Kinds of which a player, or a colleague, reads the words."""
MAY_BE_EMPTY = frozenset({Kind.WORDS, Kind.NOTES, Kind.ROWS, Kind.TABLE, Kind.NAMED})
"""Kinds of which `[]` or `{}` says that there are none."""


def fits(kind: Kind, node: Node) -> bool:
    """Whether a kind can be written this way: as a table, a list or a line."""
    if isinstance(node, Table):
        return kind in TABLES
    if isinstance(node, Sequence):
        return kind in _LISTS or kind in _BOTH
    return isinstance(node, Text) and kind not in _LISTS and kind not in TABLES


def wanted(kind: Kind) -> str:
    """How a message names what should stand there."""
    if kind in TABLES:
        return _("een groep regels met elk een eigen sleutel")
    if kind in _LISTS:
        return _("een lijst, met een - voor elke regel")
    if kind in _BOTH:
        return _("een tekst of een lijst")
    return _("een gewone tekst")
