"""A page of widgets: what was acted on, what is read aloud, and drawing what moved."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pygame
from pygame import Rect
from pygame.event import Event

from game.app import shapes
from game.app.motion import OVER, Span, Timeline
from game.app.shapes import Canvas
from game.app.theme import RING, RING_GAP, Look
from game.app.widgets import asked
from game.app.widgets.arriving import Arriving
from game.app.widgets.asked import Ask
from game.app.widgets.base import State, Widget
from game.app.widgets.contents import Contents
from game.app.widgets.focused import Focus
from game.app.widgets.guard import PressGuard
from game.app.widgets.keys import Keys
from game.app.widgets.pointer import Pointer
from game.app.widgets.scroll import ScrollArea
from game.app.widgets.speaker import Speaker


class Page:
    """Widgets in reading order, which is also the order of drawing and of Tab.

    `on_event` gives the id of the widget that was acted on. A mouse acts on release, inside the
    widget that it pressed; a finger comes in as a mouse.
    """

    def __init__(
        self,
        widgets: Sequence[Widget],
        look: Look,
        guard: PressGuard,
        *,
        focus: str | None = None,
        time: Timeline = OVER,
    ) -> None:
        self._contents = Contents(widgets, look)
        self._look = look
        self._guard = guard
        self._time = time
        self._drawn_at = time.elapsed
        self._arriving = Arriving(time, look)
        for widget in self.everything():
            widget.time = time
        self._focus = Focus(self._contents, time, focus)
        self._keys = Keys(self._contents, self._focus)
        self._pointer = Pointer(self._contents, self._focus, look)
        self._read_now: Widget | None = None
        self._at_rest: int | None = None
        """How many spans had begun when it was last drawn with nothing left to move."""

    @property
    def widgets(self) -> tuple[Widget, ...]:
        """What stands on it, each scroll area with all that is in it as one."""
        return self._contents.widgets

    @property
    def changed(self) -> bool:
        """Whether all of it has to be painted again."""
        return self._contents.changed

    @property
    def focused(self) -> Widget | None:
        """The widget that has the focus."""
        return self._focus.widget

    @property
    def focus(self) -> str | None:
        """The id of the widget that has the focus."""
        return self.focused.id if self.focused else None

    @property
    def _rests(self) -> bool:
        """Whether all is still until something else begins; asked at every look, so not counted."""
        return self._time.over or self._at_rest == self._time.begun

    @property
    def moving(self) -> bool:
        """Whether anything on it still has to move."""
        return not self._rests and any(
            self._time.moves(span)
            for widget in self.everything()
            for span in self._spans_of(widget)
        )

    @property
    def moved(self) -> Rect | None:
        """The part on which something moved since it was last drawn; None when nothing did."""
        if self._rests:
            return None
        parts = [
            self._arriving.reach_of(widget)
            for widget in self.everything()
            if any(map(self._has_moved, self._spans_of(widget)))
        ]
        return parts[0].unionall(parts[1:]) if parts else None

    def focus_on(self, id: str) -> None:
        """Give the focus to this widget, if it is there and can have it."""
        self._focus.give(self._contents.stop(id))

    def reveal(self, id: str) -> None:
        """Scroll so that this widget is seen, if it is there; the focus stays where it is."""
        for widget in self.everything():
            if widget.id == id:
                self._contents.reveal(widget)

    def scroll_as(self, other: Page) -> None:
        """Scroll every area as far as the one of the same id on another page."""
        offsets = {area.id: area.offset for area in other._contents.areas()}
        for area in self._contents.areas():
            self._contents.scroll_to(area, offsets.get(area.id, area.offset))

    def everything(self) -> Iterator[Widget]:
        """All widgets in reading order, those inside scroll areas too."""
        return self._contents.everything()

    def read_now(self, name: str, speaker: str) -> None:
        """Show that the text of this name is read aloud, and by which speaker button."""
        found = next((w for w in self.everything() if w.is_read and w.name == name), None)
        self._contents.changed |= found is not self._read_now
        if found is not None and found is not self._read_now:
            self._contents.reveal(found)
        self._read_now = found
        for button in self.everything():
            if isinstance(button, Speaker):
                is_reading = found is not None and button.id == speaker
                self._contents.changed |= button.is_reading != is_reading
                button.is_reading = is_reading

    def on_event(self, event: Event, now_ms: int) -> str | None:
        """Take one event; the id of the widget that the player acted on, if any."""
        match event.type:
            case pygame.KEYDOWN:
                wanted = self._keys.on_key(event)
            case asked.ASKED:
                wanted = self._on_asked(event.ask, event.widget)
            case _:
                wanted = self._pointer.on_event(event)
        return self._act(wanted, now_ms) if wanted else None

    def _on_asked(self, ask: Ask, widget: Widget) -> Widget | None:
        if widget not in self.everything():
            return None
        if ask is Ask.SHOW:
            self._contents.reveal(widget)
        elif ask is Ask.FOCUS:
            self._focus.give(widget)
        elif widget.focusable:
            return widget
        return None

    def _act(self, widget: Widget, now_ms: int) -> str | None:
        self._focus.give(widget)
        if isinstance(widget, ScrollArea):
            self._contents.scroll_page(widget, 1)
            return None
        return widget.id if self._guard.allows(now_ms) else None

    def draw(self, canvas: Canvas) -> None:
        """Paint all widgets, each with its state; only those on the part that can be painted."""
        part = canvas.get_clip()
        for widget in self.widgets:
            if not self._arriving.reach_of(widget).colliderect(part):
                continue
            self._draw_one(canvas, widget)
            if isinstance(widget, ScrollArea):
                with self._arriving.on_its_way(widget):
                    self._draw_inside(canvas, widget)
        self._contents.changed = False
        self._drawn_at = self._time.elapsed
        if not self.moving:
            self._at_rest = self._time.begun
            self._arriving.forget()

    def _draw_one(self, canvas: Canvas, widget: Widget) -> None:
        self._arriving.draw(canvas, widget, self._state(widget))
        if widget is self._read_now:
            shapes.read_mark(canvas, widget.seen(self._look), self._look)

    def _draw_inside(self, canvas: Canvas, area: ScrollArea) -> None:
        before = canvas.get_clip()
        canvas.set_clip(self._view(area).clip(before))
        for child in area.children:
            if child.rect.colliderect(area.rect):
                self._draw_one(canvas, child)
        canvas.set_clip(before)
        area.draw_more(canvas, self._look)

    def _view(self, area: ScrollArea) -> Rect:
        """What is seen of the area, with room for the rings of what stands at its sides."""
        return area.view(self._look).inflate(2 * self._look.px(RING + RING_GAP), 0)

    def _state(self, widget: Widget) -> State:
        return State(
            focused=widget is self.focused,
            hovered=self._pointer.is_over(widget),
            pressed=self._pointer.presses(widget),
            lift=self._focus.lift(widget),
        )

    def _spans_of(self, widget: Widget) -> tuple[Span, ...]:
        return (*widget.spans(), *self._focus.spans_of(widget))

    def _has_moved(self, span: Span) -> bool:
        return span.progress(self._time.elapsed) != span.progress(self._drawn_at)
