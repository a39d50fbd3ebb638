"""Which widget has the focus, and how it comes up to show so."""

from __future__ import annotations

from game.app.motion import FOCUS_MS, Span, Timeline, ease_out
from game.app.widgets.base import Widget
from game.app.widgets.contents import Contents


class Focus:
    """The focus of one page; it begins where it is wanted, else on what comes first."""

    def __init__(self, contents: Contents, time: Timeline, begin: str | None) -> None:
        self._contents = contents
        self._time = time
        self._moves: Span | None = None
        self._left: Widget | None = None
        """What had the focus before."""
        stops = sorted(contents.stops(), key=lambda widget: not widget.comes_first)
        wanted = contents.stop(begin)
        self.widget = wanted or next(iter(stops), None)
        # A page opens at its beginning as long as that leaves the focus in sight.
        if self.widget and (wanted or not contents.begins_in_sight(self.widget)):
            contents.reveal(self.widget)

    def give(self, widget: Widget | None) -> None:
        """Give it to this widget, which comes into sight, if it can have it."""
        if widget and widget.focusable and widget is not self.widget:
            self._left, self.widget = self.widget, widget
            self._moves = self._time.from_now(FOCUS_MS)
            self._contents.reveal(widget)
            self._contents.changed = True

    def lift(self, widget: Widget) -> float:
        """How far a widget has come up: the one that has the focus comes, the last one goes."""
        if widget is not self.widget and widget is not self._left:
            return 0.0
        come = ease_out(self._time.progress(self._moves)) if self._moves else 1.0
        return come if widget is self.widget else 1.0 - come

    def spans_of(self, widget: Widget) -> tuple[Span, ...]:
        """When a widget comes up or goes down."""
        return (self._moves,) if self._moves and widget in (self.widget, self._left) else ()
