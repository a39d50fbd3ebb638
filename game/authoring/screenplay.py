"""Text blocks as screenplays: one line is one beat."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from game.authoring import values
from game.authoring.reader import Line, Text, lines_of
from game.authoring.report import Report, nearest
from game.story.scenario import YOU, Beat, Expression
from game.words import SOURCE_LANGUAGE, language

PLAYER_NAMES = ("Jij", "You")
"""How a screenplay names the player, outside what the player says in a choice."""

_SPEECH = re.compile(r"(?P<name>[^:()]*[^:()\s])(?:\s+\((?P<face>[^()]*)\))?\s*:\s*(?P<text>.*)")


def story_beats(text: Text, speakers: Mapping[str, str], report: Report) -> tuple[Beat, ...]:
    """What is told and said: lines by name are speech, any other line is the narrator's."""
    return tuple(_story_beat(line, speakers, report) for line in lines_of(text, report))


def player_beats(text: Text, report: Report) -> tuple[Beat, ...]:
    """What the player says: every line."""
    return tuple(Beat(line.text, YOU) for line in lines_of(text, report))


def plain_beats(text: Text, report: Report) -> tuple[Beat, ...]:
    """Lines that nobody says."""
    return tuple(Beat(line.text) for line in lines_of(text, report))


def thought_beats(text: Text, speakers: Mapping[str, str], report: Report) -> tuple[Beat, ...]:
    """What people think; every line says whose thought it is."""
    return tuple(_thought_beats(text, speakers, report))


def _thought_beats(text: Text, speakers: Mapping[str, str], report: Report) -> Iterator[Beat]:
    for line in lines_of(text, report):
        parts = _SPEECH.fullmatch(line.text)
        if parts and parts["name"] in speakers:
            yield _speech(line, parts, speakers[parts["name"]], report)
        else:
            name = parts["name"] if parts else line.text.split(" ")[0].rstrip(":,")
            report.add_unknown("unknown-thinker", line, name, speakers)


def _story_beat(line: Line, speakers: Mapping[str, str], report: Report) -> Beat:
    parts = _SPEECH.fullmatch(line.text)
    if not parts:
        return Beat(line.text)
    name = parts["name"]
    if name in speakers:
        return _speech(line, parts, speakers[name], report)
    if name in PLAYER_NAMES:
        return _speech(line, parts, YOU, report)
    if nearest(name, speakers) or (parts["face"] or "").lower() in values.EXPRESSIONS:
        report.add_unknown("unknown-speaker", line, name, (*speakers, PLAYER_NAMES[0]))
    return Beat(line.text)


def _speech(line: Line, parts: re.Match[str], speaker: str, report: Report) -> Beat:
    if not parts["text"]:
        report.add("empty-speech", line, name=parts["name"])
    return Beat(parts["text"], speaker, _expression(line, parts, report))


def _faces() -> list[str]:
    """The faces as the interface's language calls them: few enough to list in a message."""
    english = [face.value for face in Expression]
    if language() != SOURCE_LANGUAGE:
        return english
    return [name for name in values.EXPRESSIONS if name not in english]


def _expression(line: Line, parts: re.Match[str], report: Report) -> Expression | None:
    face = parts["face"]
    if face is None:
        return None
    expression = values.EXPRESSIONS.get(face.strip().lower())
    if expression is None:
        spot = Line(face, line.line, line.column + parts.start("face"))
        report.add_unknown("unknown-expression", spot, face, _faces())
    return expression
