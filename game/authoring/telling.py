"""Text that may hold guarded parts: screenplays and the lines of a card."""

from __future__ import annotations

from collections.abc import Callable

from game.authoring.draft import Draft, Form
from game.authoring.guards import read_guard
from game.authoring.reader import Node, Text
from game.authoring.screenplay import plain_beats, player_beats, story_beats, thought_beats
from game.story.scenario import Beat, Guard, Note, Part, Screenplay

Parse = Callable[[Text, Draft], tuple[Beat, ...]]
"""How the lines of a block are read."""


def read_screenplay(form: Form, key: str) -> Screenplay:
    """Story: a block, or a list of parts that each may have an `if`."""
    return _read_parts(form, key, _as_story)


def read_said(form: Form, key: str) -> Screenplay:
    """What the player says: a block, or a list of parts that each may have an `if`."""
    return _read_parts(form, key, _as_said)


def read_notes(form: Form, key: str) -> tuple[Note, ...]:
    """The lines of a card; each may have an `if`."""
    rows = [_note(form, key, number, node) for number, node in enumerate(form.items(key))]
    path = form.path_of(key)
    return tuple(Note(form.draft.words(path, text), guard) for text, guard in rows if text)


def read_lines(form: Form, key: str) -> tuple[Beat, ...]:
    """Lines that nobody says."""
    node = form.nodes.get(key)
    beats = plain_beats(node, form.draft.report) if isinstance(node, Text) else ()
    return form.draft.beats(form.path_of(key), beats)


def read_thought(form: Form, key: str) -> tuple[Beat, ...]:
    """What people think and do not say."""
    node = form.nodes.get(key)
    draft = form.draft
    beats = (
        thought_beats(node, draft.names.speakers, draft.report) if isinstance(node, Text) else ()
    )
    return draft.beats(form.path_of(key), beats)


def _note(form: Form, key: str, number: int, node: Node) -> tuple[str, Guard]:
    if not isinstance(node, Text):
        row = form.row(key, number, node, "note")
        return row.source("text"), read_guard(row)
    text = " ".join(node.value.split())
    if not text:
        form.draft.report.add("empty-value", node, key=key)
    return text, ()


def _read_parts(form: Form, key: str, parse: Parse) -> Screenplay:
    node = form.nodes.get(key)
    if isinstance(node, Text):
        return (Part(_beats(form, key, node, parse)),)
    return tuple(_part(form, key, number, parse) for number in range(len(form.items(key))))


def _part(form: Form, key: str, number: int, parse: Parse) -> Part:
    node = form.items(key)[number]
    if isinstance(node, Text):
        return Part(_beats(form, key, node, parse))
    row = form.row(key, number, node, "part")
    text = row.nodes.get("text")
    beats = _beats(form, key, text, parse) if isinstance(text, Text) else ()
    return Part(beats, read_guard(row))


def _beats(form: Form, key: str, text: Text, parse: Parse) -> tuple[Beat, ...]:
    return form.draft.beats(form.path_of(key), parse(text, form.draft))


def _as_story(text: Text, draft: Draft) -> tuple[Beat, ...]:
    return story_beats(text, draft.names.speakers, draft.report)


def _as_said(text: Text, draft: Draft) -> tuple[Beat, ...]:
    return player_beats(text, draft.report)
