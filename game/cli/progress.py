"""How far a long run is, for somebody who waits at a terminal."""

from __future__ import annotations

import sys
from types import TracebackType

from game.cli.paint import is_terminal
from game.words import _


class Progress:
    """One line on stderr that is written over, and gone when the work is done.

    Nothing is written where stderr is no terminal.
    """

    def __init__(self, scenarios: int) -> None:
        """So many scenarios will be looked at."""
        self._scenarios = scenarios
        self._number = 0
        self._name = ""
        self._written = 0
        self._shown = is_terminal(sys.stderr)

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._write("")

    def begin(self, name: str) -> None:
        """The next scenario."""
        self._number += 1
        self._name = name
        self.rules(0, 0)

    def rules(self, done: int, of: int) -> None:
        """So many of the rules are done for this scenario."""
        text = _("{name} ({number} van {scenarios})").format(
            name=self._name, number=self._number, scenarios=self._scenarios
        )
        self._write(f"{text} {100 * done // of}%" if of else text)

    def _write(self, text: str) -> None:
        if self._shown:
            sys.stderr.write(f"\r{' ' * self._written}\r{text}")
            sys.stderr.flush()
            self._written = len(text)
