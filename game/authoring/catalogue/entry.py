"""One kind of problem: how bad it is, and its sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from game.words import _


class Severity(StrEnum):
    """How bad it is: an error keeps the story from being played, a warning and a hint do not."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"

    @property
    def word(self) -> str:
        """What people call it."""
        return {
            Severity.ERROR: _("fout"),
            Severity.WARNING: _("waarschuwing"),
            Severity.HINT: _("tip"),
        }[self]


@dataclass(frozen=True, slots=True)
class Entry:
    """One kind of problem; `template` gives its sentence in the interface's language."""

    severity: Severity
    template: Callable[[], str]


Template = Callable[[], str]


def error(template: Template) -> Entry:
    """Something that keeps the story from being played, or that it promised and does not do."""
    return Entry(Severity.ERROR, template)


def warning(template: Template) -> Entry:
    """Something that is nearly always a mistake; it may be accepted by name, with a reason."""
    return Entry(Severity.WARNING, template)


def hint(template: Template) -> Entry:
    """Something to look at."""
    return Entry(Severity.HINT, template)
