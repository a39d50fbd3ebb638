"""Text that may hold guarded parts: screenplays and the lines of a card."""

from __future__ import annotations

from game.authoring.draft import Form
from game.authoring.guards import read_guard
from game.authoring.reader import Node, Text
from game.authoring.screenplay import plain_beats, player_beats, story_beats, thought_beats
from game.story.scenario import Beat, Guard, Note, Part, Screenplay


def read_screenplay(form: Form, key: str) -> Screenplay:
    """A block, or a list of parts that each may have an `if`."""
    node = form.nodes.get(key)
    if isinstance(node, Text):
        return (Part(_told(form, key, node)),)
    return tuple(_part(form, key, number) for number in range(len(form.items(key))))


def read_notes(form: Form, key: str) -> tuple[Note, ...]:
    """The lines of a card; each may have an `if`."""
    rows = [_note(form, key, number, node) for number, node in enumerate(form.items(key))]
    path = form.path_of(key)
    return tuple(Note(form.draft.words(path, text), guard) for text, guard in rows if text)


def read_said(form: Form, key: str) -> tuple[Beat, ...]:
    """What the player says."""
    node = form.nodes.get(key)
    beats = player_beats(node, form.draft.report) if isinstance(node, Text) else ()
    return form.draft.beats(form.path_of(key), beats)


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


def _part(form: Form, key: str, number: int) -> Part:
    node = form.items(key)[number]
    if isinstance(node, Text):
        return Part(_told(form, key, node))
    row = form.row(key, number, node, "part")
    text = row.nodes.get("text")
    beats = _told(form, key, text) if isinstance(text, Text) else ()
    return Part(beats, read_guard(row))


def _told(form: Form, key: str, text: Text) -> tuple[Beat, ...]:
    draft = form.draft
    return draft.beats(form.path_of(key), story_beats(text, draft.names.speakers, draft.report))
