"""A scenario while somebody writes in it: looked at again whenever its file changes."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from game.authoring.beside import OwnFile, home_of, own_drawings
from game.authoring.loading import Loaded, load
from game.authoring.problems import Problem, Severity
from game.authoring.stamps import stamp
from game.words import language

LOOK_EVERY_MS = 200
"""Soon enough for somebody who saves and looks up; one question to the disk each time."""


class Watch:
    """The last version that could be played, and what is wrong with the file as it is now.

    A good version counts at once. A mistake counts when the file is still the same at the next
    look: before that it may be half a file, or one that an editor is about to put back.
    """

    def __init__(self, path: Path, loaded: Loaded) -> None:
        """Watch the scenario at this path, that was loaded just now and can be played."""
        self._path = path
        self._language = language()
        self._seen = stamp(path, self._language)
        self._looked_ms: int | None = None
        self._doubted: tuple[Problem, ...] | None = None
        self.good = loaded
        self.problems = _errors(loaded)
        self.drawings = self._drawings()
        """The pictures beside it, in their versions."""

    def look(self, now_ms: int) -> None:
        """Look at the file, if the last look was long enough ago; never raises.

        Where another language is spoken meanwhile it is read again at once.
        """
        is_retold = language() != self._language
        waited = None if self._looked_ms is None else now_ms - self._looked_ms
        if waited is not None and waited < LOOK_EVERY_MS and not is_retold:
            return
        self._looked_ms = now_ms
        self.drawings = self._drawings()
        seen = stamp(self._path, language())
        if seen != self._seen or is_retold:
            self._seen, self._language = seen, language()
            self._read()
        elif self._doubted is not None:
            self.problems, self._doubted = self._doubted, None

    def _drawings(self) -> Mapping[str, OwnFile]:
        home = home_of(self._path)
        return own_drawings(home) if home else {}

    def _read(self) -> None:
        loaded = load(self._path, language())
        problems = _errors(loaded)
        if loaded.scenario is not None:
            self.good = loaded
        if problems:
            self._doubted = problems
        else:
            self.problems, self._doubted = (), None


def _errors(loaded: Loaded) -> tuple[Problem, ...]:
    return tuple(one for one in loaded.problems if one.severity is Severity.ERROR)
