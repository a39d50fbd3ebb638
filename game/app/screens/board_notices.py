"""What the board says of a situation that cannot be played, or not as it was meant."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from game.app.widgets.notice import Notice
from game.authoring.library import Entry
from game.authoring.problems import Problem, Severity
from game.words import _, ngettext

if TYPE_CHECKING:
    from game.authoring import Loaded

_LONGEST_NAME = 60
"""A name of a file can have four times as many letters, and is no story."""


def notice_of(entry: Entry, loaded: Loaded) -> Notice | None:
    """What is wrong, where, and what more there is; nothing where all is well.

    Of a trainer's own that can be played only what stands beside the file is told: the board has
    it in another language than it should.
    """
    if loaded.scenario is None:
        problems = sorted(loaded.problems, key=lambda one: one.severity is not Severity.ERROR)
        title = _("‘{name}’ kan nog niet gespeeld worden")
        if entry.problem is not None:
            title = _("‘{name}’ staat niet op het bord")
    else:
        beside = str(loaded.file)
        problems = [one for one in loaded.problems if one.place.file != beside and entry.is_own]
        title = _("‘{name}’ is niet vertaald")
    if not problems:
        return None
    first = problems[0]
    count = sum(one.severity is first.severity for one in problems) - 1
    more = ngettext(
        "En nog {count} punt. ‘lef check {id}’ toont alles.",
        "En nog {count} punten. ‘lef check {id}’ toont alles.",
        count,
    ).format(count=count, id=entry.id)
    where = _where(first, entry, loaded)
    name = _readable(entry.path.name)
    sentence = first.message.replace(f"{entry.path.parent.parent}{os.sep}", "")
    return Notice(title.format(name=name), sentence, f"{where}\n{more}" if count else where)


def _where(problem: Problem, entry: Entry, loaded: Loaded) -> str:
    """The file as its author knows it, without whose computer this is."""
    file = _short(problem.place.file, entry)
    if not loaded.text and problem.place.line == problem.place.column == 1:
        return file
    return _("{file}, regel {line}, teken {column}").format(
        file=file, line=problem.place.line, column=problem.place.column
    )


def _short(file: str, entry: Entry) -> str:
    path, shelf = Path(file), entry.path.parent
    known = path.relative_to(shelf).as_posix() if shelf in path.parents else path.name
    return _readable(known)


def _readable(name: str) -> str:
    """A name that a file has, without signs that are not seen, and not longer than a line."""
    seen = "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in name)
    return seen if len(seen) <= _LONGEST_NAME else f"{seen[:_LONGEST_NAME]}…"
