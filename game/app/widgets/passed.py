"""How much time went by: first so late, now so late, and a line between them."""

from __future__ import annotations

from pygame import Rect

from game import phrases
from game.app import shapes
from game.app.motion import CLOCK, Span, ease_in_out
from game.app.shapes import Canvas
from game.app.theme import Look, Type
from game.app.typeset import SetText, set_line
from game.app.widgets.base import AT_REST, Role, State, Widget
from game.story.scenario import Moment
from game.words import _

_LINE = 280
_SHORTEST = 90
_GAP = 20
_DOT = 7
_BALL = 13


class TimePassed(Widget):
    """Two times on the deck, the ball at the later one."""

    role = Role.TEXT

    def __init__(self, before: str, now: str) -> None:
        super().__init__(name=_("eerst {before}, nu {now}").format(before=before, now=now))
        self.before = before
        self.now = now

    def spans(self) -> tuple[Span, ...]:
        """The ball goes from the first time to the last, in step with the one of the clock."""
        return (*super().spans(), CLOCK)

    def width_for(self, room: int, look: Look) -> int:
        """The width it takes of this room; its line is as long as fits, or is left out."""
        words = self._words_width(look)
        line = min(look.px(_LINE), room - words - 2 * look.px(_GAP))
        return words + look.px(_GAP) + (line + look.px(_GAP) if line >= look.px(_SHORTEST) else 0)

    def height_for(self, width: int, look: Look) -> int:
        """The height of a label over a time."""
        return sum(words.height for words in self._column(_("nu"), self.now, look))

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """Both times and the line."""
        surface = look.palette.deck
        first = self._column(_("eerst"), self.before, look)
        last = self._column(_("nu"), self.now, look)
        end = self.rect.right - max(words.width for words in last)
        for column, x in ((first, self.rect.x), (last, end)):
            label, time = column
            label.draw(canvas, (x, self.rect.y), surface.second)
            time.draw(canvas, (x, self.rect.y + label.height), surface.text)
        begin = self.rect.x + max(words.width for words in first) + look.px(_GAP + _DOT)
        stop = end - look.px(_GAP + _BALL)
        if stop - begin < look.px(_SHORTEST - _DOT - _BALL - 1):
            return
        middle = self.rect.bottom - last[1].height // 2
        thick = look.px(6)
        stop = begin + round((stop - begin) * ease_in_out(self.time.progress(CLOCK)))
        line = Rect(begin, middle - thick // 2, stop - begin, thick)
        canvas.fill(look.palette.accent, line)
        shapes.disc(canvas, (begin, middle), look.px(_DOT), surface.text)
        shapes.disc(canvas, (stop, middle), look.px(_BALL), look.palette.accent)

    def _words_width(self, look: Look) -> int:
        columns = (
            self._column(_("eerst"), self.before, look),
            self._column(_("nu"), self.now, look),
        )
        return sum(max(words.width for words in column) for column in columns)

    def _column(self, label: str, time: str, look: Look) -> tuple[SetText, SetText]:
        return (
            set_line(label, Type.NOTE, look),
            set_line(time, Type.H2, look),
        )


def time_passed(since: Moment | None, now: Moment | None) -> TimePassed | None:
    """What shows the time between two moments, with their days where those differ."""
    if since is None or now is None or since == now:
        return None
    if now.is_on_day_of(since):
        return TimePassed(phrases.time(since), phrases.time(now))
    first, last = (f"{phrases.short_day(one)} {phrases.time(one)}" for one in (since, now))
    return TimePassed(first, last)
