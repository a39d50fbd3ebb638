"""How things move: spans on the clock of a page, and the curves by which they go. No pygame.

A page has one clock, that starts when it comes into sight. What moves on it has a `Span` of that
clock and is drawn from its progress, so the end of every movement is a picture like any other, and
a page that is built anew in the middle goes on where it was.
"""

from __future__ import annotations

from dataclasses import dataclass

_LONG_ENOUGH = 60_000
"""Milliseconds in which everything that comes with a page has come."""


@dataclass(frozen=True, slots=True)
class Span:
    """From when and for how long something moves, in milliseconds on the clock of its page."""

    begins: int
    lasts: int

    @property
    def ends(self) -> int:
        """When it has come to its end."""
        return self.begins + self.lasts

    def progress(self, elapsed: int) -> float:
        """How far it has come, from 0 to 1, in even steps."""
        if elapsed >= self.ends:
            return 1.0
        return max(0.0, (elapsed - self.begins) / self.lasts)


FACE = Span(0, 120)
METERS = Span(400, 600)
CLOCK = Span(0, 900)
SPIRAL = Span(220, 1600)
ROAD_LEG_MS = 700
FOCUS_MS = 90
HOLD_MS = 350
"""How long a choice that was made is still seen before what comes of it."""


class Timeline:
    """The clock of one page. It starts once the page has been drawn, and can be put to its end."""

    def __init__(self, *, over: bool = False) -> None:
        self.elapsed = 0
        self.begun = 0
        """How many spans have begun on the way, after those that the page came with."""
        self.over = over
        """Whether everything is at its end, and stays so whatever begins later."""
        self._last: int | None = None
        self._seen = False

    def drawn(self) -> None:
        """The page is in sight: from now on its time counts."""
        self._seen = True

    def at(self, now_ms: int) -> None:
        """It is this late; how late by which clock does not matter."""
        if self._seen:
            self.elapsed += now_ms - self._last if self._last is not None else 0
            self._last = now_ms

    def finish(self) -> None:
        """Put everything that has begun at its end."""
        self.elapsed += _LONG_ENOUGH

    def from_now(self, lasts: int) -> Span:
        """A span that begins at this moment."""
        self.begun += 1
        return Span(self.elapsed, lasts)

    def progress(self, span: Span) -> float:
        """How far something has come, from 0 to 1, in even steps."""
        return 1.0 if self.over else span.progress(self.elapsed)

    def moves(self, span: Span) -> bool:
        """Whether it still has to go on, or to begin."""
        return not self.over and self.elapsed < span.ends


OVER = Timeline(over=True)
"""Everything at its end: for what stands on no page, and for who wants less motion."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """How a widget comes to its place: from so many units aside, clear at first or not."""

    span: Span
    right: float = 0
    down: float = 0
    fades: bool = False


WORDS_COME = Arrival(Span(0, 180), down=8, fades=True)
DECK_COMES = Arrival(Span(0, 220), down=72)
LETTER_COMES = Arrival(Span(0, 220), right=-640)


def ease_out(share: float) -> float:
    """Fast at first, then slower: for what comes into sight."""
    return 1 - (1 - share) ** 3


def ease_in_out(share: float) -> float:
    """Slow at both ends: for what travels."""
    return 4 * share**3 if share < 0.5 else 1 - (2 - 2 * share) ** 3 / 2
