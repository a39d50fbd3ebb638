"""How each path is told: the client machine picks the path, guards pick the telling."""

from __future__ import annotations

from game.authoring.draft import Form
from game.authoring.guards import check_order, read_guard
from game.authoring.reader import Text
from game.authoring.telling import read_lines, read_screenplay, read_thought
from game.story.scenario import Ending, Episode, Moment, Path


def read_endings(form: Form | None) -> dict[Path, tuple[Ending, ...]]:
    """The endings of every path, in the order in which they are tried."""
    return {path: _tellings(form, path) for path in Path} if form else {}


def _tellings(form: Form, path: Path) -> tuple[Ending, ...]:
    rows = list(form.rows(path.value, "ending"))
    check_order(rows, "ending-never-told", "guarded-last-ending")
    return tuple(_ending(row) for row in rows)


def _ending(form: Form) -> Ending:
    sender = form.nodes.get("from")
    if isinstance(sender, Text):
        form.draft.knows(sender, form.draft.names.cast, "unknown-person")
    return Ending(
        guard=read_guard(form),
        episodes=tuple(_episode(row) for row in form.rows("path", "episode")),
        letter=tuple(beat.text for beat in read_lines(form, "letter")),
        picture=form.get("picture", str) or "",
        sender=form.get("from", str) or next(iter(form.draft.names.clients), ""),
    )


def _episode(form: Form) -> Episode:
    return Episode(
        when=form.get("when", Moment),
        place=form.get("place", str),
        story=read_screenplay(form, "story"),
        thought=read_thought(form, "thought"),
    )
