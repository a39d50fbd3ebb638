"""Drawing what is on its way to its place; what fades is painted once and kept while it does."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pygame
from pygame import Rect

from game.app.motion import Timeline, ease_out
from game.app.shapes import Canvas
from game.app.theme import Look
from game.app.widgets.base import State, Widget
from game.app.widgets.scroll import ScrollArea

RECEDED = 0.4
"""How much is left to see of a card that was not chosen."""
_REACH = 84
"""Units by which a widget is painted outside of its box: tails, rings, tabs and shadows."""


class Arriving:
    """The way of each widget of one page."""

    def __init__(self, time: Timeline, look: Look) -> None:
        self._time = time
        self._look = look
        self._layer: Canvas | None = None
        self._pictures: dict[tuple[Widget, State], Canvas] = {}

    def draw(self, canvas: Canvas, widget: Widget, state: State) -> None:
        """Draw a widget where it is now, and as clear as it is now."""
        opacity = self._opacity(widget)
        if opacity < 1:
            self._blend(canvas, widget, state, opacity)
            return
        with self.on_its_way(widget):
            widget.draw(canvas, self._look, state)

    def forget(self) -> None:
        """Let go of what was painted, as nothing is on its way any more."""
        self._layer = None
        self._pictures.clear()

    def reach_of(self, widget: Widget) -> Rect:
        """Where it may be painted: around its place, and on its way there."""
        reach = 2 * self._look.px(_REACH)
        place = widget.rect.inflate(reach, reach)
        if widget.arrival is None:
            return place
        unit = self._look.unit
        return place.union(place.move(widget.arrival.right * unit, widget.arrival.down * unit))

    @contextmanager
    def on_its_way(self, widget: Widget) -> Iterator[None]:
        """Let a widget, with all inside, stand for a while where it is now."""
        right, down = self._way(widget)
        _shift(widget, right, down)
        yield
        _shift(widget, -right, -down)

    def _opacity(self, widget: Widget) -> float:
        opacity, arrival = 1.0, widget.arrival
        if arrival and arrival.fades:
            opacity = ease_out(self._time.progress(arrival.span))
        if widget.recedes:
            opacity *= 1 - (1 - RECEDED) * ease_out(self._time.progress(widget.recedes))
        return opacity

    def _way(self, widget: Widget) -> tuple[int, int]:
        """How many real pixels it still stands beside its place."""
        arrival = widget.arrival
        if arrival is None:
            return 0, 0
        left = self._look.unit * (1 - ease_out(self._time.progress(arrival.span)))
        return round(arrival.right * left), round(arrival.down * left)

    def _blend(self, canvas: Canvas, widget: Widget, state: State, opacity: float) -> None:
        reach = 2 * self._look.px(_REACH)
        box = widget.rect.inflate(reach, reach).clip(canvas.get_rect())
        if not box:
            return
        if (widget, state) not in self._pictures:
            if self._layer is None:
                self._layer = pygame.Surface(canvas.get_size(), pygame.SRCALPHA)
            widget.draw(self._layer, self._look, state)
            self._pictures[widget, state] = self._layer.subsurface(box).copy()
            self._layer.fill((0, 0, 0, 0), box)
        picture = self._pictures[widget, state]
        picture.set_alpha(round(255 * opacity))
        canvas.blit(picture, box.move(self._way(widget)))


def _shift(widget: Widget, right: int, down: int) -> None:
    widget.rect.move_ip(right, down)
    if isinstance(widget, ScrollArea):
        for child in widget.children:
            child.rect.move_ip(right, down)
