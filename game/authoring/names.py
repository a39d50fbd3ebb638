"""The first pass over a file: which names there are, before anything refers to them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from math import prod

from game.authoring import values
from game.authoring.naming import as_slug
from game.authoring.reader import Sequence, Table, Text
from game.authoring.report import SMART_QUOTES, Report
from game.authoring.screenplay import PLAYER_NAMES
from game.story.scenario import END, HERE, YOU

RESERVED = frozenset({HERE, END, YOU})
"""Ids with a meaning of their own."""
GUARD_WORDS = ("chose", "not_chose", "spiral")
"""What a guard can ask besides clients and hidden names; they share one name space."""
MOST_DRAWS = 12
"""So many drawn combinations can still be explored exactly."""


@dataclass(frozen=True, slots=True)
class Names:
    """Everything in a file that can be referred to."""

    scenes: Collection[str]
    choices: frozenset[str]
    cast: Mapping[str, str]
    """The name in the story of everybody, by id."""
    speakers: Mapping[str, str]
    """The other way round."""
    clients: tuple[str, ...]
    spirals: tuple[str, ...]
    """Who carries a spiral of their own."""
    hidden: Mapping[str, tuple[str, ...]]


def collect(root: Table, report: Report) -> Names:
    """The names in a file; says which cannot be one and which are given twice."""
    cast_table = root.table("cast")
    cast, speakers = _cast(cast_table, report)
    clients = tuple(id for id in cast if _is_client(cast_table.table(id)))
    if cast and not clients:
        report.add("no-client", root.entries["cast"][0])
    scenes = root.table("scenes")
    _check_ids((key for key, _ in scenes.items()), RESERVED, report)
    return Names(
        scenes=scenes.entries.keys(),
        choices=_choices(scenes, report),
        cast=cast,
        speakers=speakers,
        clients=clients,
        spirals=tuple(id for id in cast if cast_table.table(id).get("spiral")),
        hidden=_hidden(root, clients, report),
    )


def _cast(table: Table, report: Report) -> tuple[dict[str, str], dict[str, str]]:
    _check_ids((key for key, _ in table.items()), RESERVED | {*GUARD_WORDS}, report)
    cast: dict[str, str] = {}
    speakers: dict[str, str] = {}
    for id in table.entries:
        name = table.table(id).get("name")
        cast[id] = name.value if isinstance(name, Text) else id
        if not isinstance(name, Text):
            continue
        if name.value in speakers or name.value in PLAYER_NAMES:
            other = speakers.get(name.value, YOU)
            report.add("duplicate-name", name, name=name.value, other=other)
        speakers.setdefault(name.value, id)
    return cast, speakers


def _is_client(person: Table) -> bool:
    node = person.get("client")
    return isinstance(node, Text) and values.YES_NO.get(node.value.lower(), False)


def _choices(scenes: Table, report: Report) -> frozenset[str]:
    homes: dict[str, str] = {}
    for scene in scenes.entries:
        keys = [key for key, _ in scenes.table(scene).table("choices").items()]
        _check_ids(keys, RESERVED, report)
        for key in keys:
            home = homes.setdefault(key.value, scene)
            if home != scene:
                report.add("duplicate-choice", key, name=key.value, scene=home)
    return frozenset(homes)


def _hidden(root: Table, clients: Iterable[str], report: Report) -> Mapping[str, tuple[str, ...]]:
    table = root.table("hidden")
    _check_ids((key for key, _ in table.items()), {*GUARD_WORDS}, report)
    hidden: dict[str, tuple[str, ...]] = {}
    for key, node in table.items():
        if key.value in clients:
            report.add("name-clash", key, name=key.value)
        items = node.items if isinstance(node, Sequence) else [node]
        drawn = [item for item in items if isinstance(item, Text) and item.value]
        _check_ids(drawn, (), report)
        hidden[key.value] = tuple(item.value.strip(SMART_QUOTES) for item in drawn)
    count = prod(len(set(drawn)) for drawn in hidden.values())
    if count > MOST_DRAWS:
        report.add("too-many-draws", root.entries["hidden"][0], count=count, most=MOST_DRAWS)
    return hidden


def _check_ids(keys: Iterable[Text], reserved: Iterable[str], report: Report) -> None:
    for key in keys:
        if key.value in reserved:
            report.add("reserved-id", key, name=key.value)
            continue
        try:
            values.slug(key.value)
        except values.WrongValue as wrong:
            if report.without_quotes(key, key.value):
                continue
            mended = report.mended(key, key.value, as_slug(key.value))
            report.add(wrong.code, key, name=key.value, fix=mended)
