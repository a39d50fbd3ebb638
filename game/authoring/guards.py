"""What an `if` asks: clients, choices made, hidden names, spirals."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise

from game.authoring.draft import Draft, Form
from game.authoring.names import GUARD_WORDS
from game.authoring.reader import Node, Sequence, Table, Text
from game.story.client import ClientState
from game.story.employee import SpiralState
from game.story.scenario import YOU, Condition, Guard

MOST_REMEMBERED = 12
"""So many different choices may guards read; each doubles what there is to explore."""

_CLIENT_STATES = tuple(state.value for state in ClientState)
_SPIRAL_STATES = tuple(state.value for state in SpiralState)


def read_guard(form: Form) -> Guard:
    """The guard of a table with an `if`; an empty one when there is none."""
    conditions = [_conditions(form.draft, key, child) for key, child in form.named("if")]
    return tuple(condition for group in conditions for condition in group)


def check_order(rows: list[Form], never: str, last: str) -> None:
    """Report rows that can never be reached, and a last row that may not hold."""
    for before, row in pairwise(rows):
        if not before.has("if"):
            before.draft.report.add(never, row.spot)
    if rows and rows[-1].has("if"):
        rows[-1].draft.report.add(last, rows[-1].spot)


def check_remembered(draft: Draft) -> None:
    """Report when guards read more choices than can be explored."""
    if len(draft.remembered) > MOST_REMEMBERED:
        spot = list(draft.remembered.values())[MOST_REMEMBERED]
        draft.report.add(
            "too-many-remembered", spot, count=len(draft.remembered), most=MOST_REMEMBERED
        )


def _conditions(draft: Draft, key: Text, node: Node) -> list[Condition]:
    names = draft.names
    name = key.value
    if name == "chose" or name == "not_chose":
        chosen = _values(draft, key, node, names.choices, "unknown-choice")
        return [Condition("chose" if name == "chose" else "not_chose", "", chosen)]
    if name == "spiral":
        return _spirals(draft, key, node)
    if name in names.clients:
        return [
            Condition("client", name, _values(draft, key, node, _CLIENT_STATES, "unknown-state"))
        ]
    if name in names.hidden:
        drawn = _values(draft, key, node, names.hidden[name], "unknown-drawn")
        return [Condition("hidden", name, drawn)]
    if name in names.cast:
        draft.report.add("not-a-client", key, name=name)
    else:
        known = (*names.clients, *names.hidden, *GUARD_WORDS)
        draft.report.add_unknown("unknown-name", key, name, known)
    return []


def _spirals(draft: Draft, key: Text, node: Node) -> list[Condition]:
    if not isinstance(node, Table):
        return [
            Condition("spiral", YOU, _values(draft, key, node, _SPIRAL_STATES, "unknown-state"))
        ]
    conditions = []
    for who, child in node.items():
        if not draft.knows(who, draft.names.cast, "unknown-person"):
            continue
        if who.value not in draft.names.spirals:
            draft.report.add("no-spiral", who, name=who.value)
        states = _values(draft, who, child, _SPIRAL_STATES, "unknown-state")
        conditions.append(Condition("spiral", who.value, states))
    return conditions


def _values(
    draft: Draft, key: Text, node: Node, known: Collection[str], code: str
) -> frozenset[str]:
    items = node.items if isinstance(node, Sequence) else [node]
    texts = [item for item in items if isinstance(item, Text) and item.value]
    if not texts or len(texts) < len(items):
        draft.report.add("empty-value", key, key=key.value)
    good = [text for text in texts if draft.knows(text, known, code, key=key.value)]
    if code == "unknown-choice":
        for text in good:
            draft.remembered.setdefault(text.value, text)
    return frozenset(text.value for text in good)
