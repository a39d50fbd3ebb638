"""One press is one act: a finger that bounces does not choose twice."""

from __future__ import annotations

GAP_MS = 300


class PressGuard:
    """Lets an act through only when the last one is long enough ago."""

    def __init__(self, gap_ms: int = GAP_MS) -> None:
        self._gap = gap_ms
        self._last: int | None = None

    def start(self, now_ms: int) -> None:
        """Count as if somebody had just acted: something new stands under the finger."""
        self._last = now_ms

    def allows(self, now_ms: int) -> bool:
        """Whether an act now counts; if so, it is the last one from here on."""
        if self._last is not None and now_ms - self._last < self._gap:
            return False
        self._last = now_ms
        return True
