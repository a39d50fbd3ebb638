"""The time in the story: the day and the hour, and the ball on its arc from seven to five."""

from __future__ import annotations

import math

from pygame import Rect

from game import phrases
from game.app import shapes
from game.app.colours import INK, MIST, SAFFRON, TRACK, WHITE, Colour
from game.app.motion import CLOCK, Span, ease_in_out
from game.app.shapes import Canvas
from game.app.theme import RADIUS_PILL, Look, Type
from game.app.typeset import SetText, set_line
from game.app.widgets.base import AT_REST, Role, State, Widget

DAY_BEGINS = 7 * 60
DAY_ENDS = 17 * 60
_ARC = 144
_STEPS = 40


class ClockPill(Widget):
    """Day and time. `before` is the minute at which the last step began.

    Compact leaves out the arc, and says the `short` form of the day on one line with the time.
    """

    role = Role.TEXT
    is_read = False

    def __init__(
        self,
        day: str,
        minute: int,
        *,
        before: int | None = None,
        short: str = "",
        compact: bool = False,
    ) -> None:
        super().__init__(name=f"{day} {phrases.clock(minute)}")
        self.day = day
        self.minute = minute
        self.before = before
        self.short = short or day
        self.compact = compact

    def spans(self) -> tuple[Span, ...]:
        """The ball travels where time went by, and there is an arc."""
        travels = self.before is not None and not self.compact
        return (*super().spans(), CLOCK) if travels else super().spans()

    def natural_width(self, look: Look) -> int:
        """The width that the pill needs."""
        day, time = self._words(look)
        if self.compact:
            return day.width + look.px(12) + time.width + look.px(44)
        return look.px(_ARC + 22) + max(day.width, time.width) + look.px(48)

    def height_for(self, width: int, look: Look) -> int:
        """The height of the pill."""
        day, time = self._words(look)
        words = time.height if self.compact else day.height + time.height
        return max(look.px(76), words + look.px(12))

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The pill, the arc, the words."""
        surface, radius = look.palette.paper, look.px(RADIUS_PILL)
        shapes.shadow(canvas, self.rect, radius, look)
        shapes.ground(canvas, self.rect, radius, surface, look)
        day, time = self._words(look)
        if self.compact:
            x = self.rect.x + look.px(22)
            day.draw(canvas, (x, self.rect.centery - day.height // 2 + look.px(2)), surface.second)
            x += day.width + look.px(12)
            time.draw(canvas, (x, self.rect.centery - time.height // 2), surface.text)
            return
        box = Rect(self.rect.x + look.px(14), 0, look.px(_ARC), look.px(72))
        box.centery = self.rect.centery
        draw = shapes.once if any(map(self.time.moves, self.spans())) else shapes.drawn
        canvas.blit(draw(box.w, box.h, self._arc(look)), box)
        x = box.right + look.px(16)
        top = self.rect.centery - (day.height + time.height) // 2
        day.draw(canvas, (x, top), surface.second)
        time.draw(canvas, (x, top + day.height), surface.text)

    def _words(self, look: Look) -> tuple[SetText, SetText]:
        return (
            set_line(self.short if self.compact else self.day, Type.LABEL, look),
            set_line(phrases.clock(self.minute), Type.CLOCK, look),
        )

    def _arc(self, look: Look) -> str:
        ink = WHITE if look.high_contrast else INK
        until = _share(self.minute)
        since = until if self.before is None else _share(self.before)
        now = since + (until - since) * ease_in_out(self.time.progress(CLOCK))
        x, y = _point(now)
        body = (
            _stroke(0, 1, TRACK, 8)
            + _stroke(0, since, MIST, 8)
            + _stroke(since, now, ink, 8)
            + f'<path d="M4,62 H140" stroke="{ink}" stroke-width="3.5" stroke-linecap="round"/>'
            + f'<circle cx="{x}" cy="{y}" r="12" fill="{SAFFRON}" '
            f'stroke="{ink}" stroke-width="3.5"/>'
        )
        return f'<g transform="scale({look.unit})">{body}</g>'


def _share(minute: int) -> float:
    return max(0.0, min(1.0, (minute - DAY_BEGINS) / (DAY_ENDS - DAY_BEGINS)))


def _point(share: float) -> tuple[float, float]:
    angle = math.pi * (1 - share)
    return round(72 + 58 * math.cos(angle), 1), round(58 - 36 * math.sin(angle), 1)


def _stroke(begin: float, end: float, colour: Colour, width: float) -> str:
    if end <= begin:
        return ""
    shares = [begin + (end - begin) * n / _STEPS for n in range(_STEPS + 1)]
    path = "M" + " L".join(f"{x},{y}" for x, y in map(_point, shares))
    return (
        f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{width}" '
        'stroke-linecap="round" stroke-linejoin="round"/>'
    )
