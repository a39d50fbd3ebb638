"""A page of widgets: who has the focus, what is under the mouse, what was acted on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pygame
from pygame import Rect
from pygame.event import Event

from game.app import shapes
from game.app.motion import FOCUS_MS, OVER, Span, Timeline, ease_out
from game.app.shapes import Canvas
from game.app.theme import RING, RING_GAP, Look
from game.app.widgets import asked
from game.app.widgets.arriving import Arriving
from game.app.widgets.asked import Ask
from game.app.widgets.base import State, Widget
from game.app.widgets.focus import Direction, neighbour
from game.app.widgets.guard import PressGuard
from game.app.widgets.scroll import ScrollArea
from game.app.widgets.speaker import Speaker

_ARROWS = {
    pygame.K_LEFT: Direction.LEFT,
    pygame.K_RIGHT: Direction.RIGHT,
    pygame.K_UP: Direction.UP,
    pygame.K_DOWN: Direction.DOWN,
}
_ACT = (pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE)
_PAGES = {pygame.K_PAGEDOWN: 1, pygame.K_PAGEUP: -1}
_OTHER_COMMANDS = pygame.KMOD_CTRL | pygame.KMOD_ALT | pygame.KMOD_META
_WHEEL_STEP = 60
_DRAG_BEGINS = 10


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
        self.widgets = tuple(widgets)
        self.changed = True
        self._look = look
        self._guard = guard
        self._hovered: Widget | None = None
        self._pressed: Widget | None = None
        self._drag: tuple[ScrollArea, int, int] | None = None
        self._pointer: tuple[int, int] | None = None
        self._time = time
        self._drawn_at = time.elapsed
        self._arriving = Arriving(time, look)
        for widget in self.everything():
            widget.time = time
        self._focus_moves: Span | None = None
        self._left: Widget | None = None
        """What had the focus before."""
        self._read_now: Widget | None = None
        stops = sorted(self._stops(), key=lambda widget: not widget.comes_first)
        self._focused = self._by_id(focus) or next(iter(stops), None)
        if self._focused:
            self._reveal(self._focused)

    @property
    def focused(self) -> Widget | None:
        """The widget that has the focus."""
        return self._focused

    @property
    def focus(self) -> str | None:
        """The id of the widget that has the focus."""
        return self._focused.id if self._focused else None

    @property
    def moving(self) -> bool:
        """Whether anything on it still has to move."""
        return not self._time.over and any(
            self._time.moves(span)
            for widget in self.everything()
            for span in self._spans_of(widget)
        )

    @property
    def moved(self) -> Rect | None:
        """The part on which something moved since it was last drawn; None when nothing did."""
        if self._time.over:
            return None
        parts = [
            self._arriving.reach_of(widget)
            for widget in self.everything()
            if any(map(self._has_moved, self._spans_of(widget)))
        ]
        return parts[0].unionall(parts[1:]) if parts else None

    def focus_on(self, id: str) -> None:
        """Give the focus to this widget, if it is there and can have it."""
        self._give_focus(self._by_id(id))

    def reveal(self, id: str) -> None:
        """Scroll so that this widget is seen, if it is there; the focus stays where it is."""
        for widget in self.everything():
            if widget.id == id:
                self._reveal(widget)

    def scroll_as(self, other: Page) -> None:
        """Scroll every area as far as the one of the same id on another page."""
        offsets = {area.id: area.offset for area in other._areas()}
        for area in self._areas():
            self.changed |= area.scroll_by(offsets.get(area.id, area.offset) - area.offset)

    def everything(self) -> Iterator[Widget]:
        """All widgets in reading order, those inside scroll areas too."""
        for widget in self.widgets:
            yield widget
            if isinstance(widget, ScrollArea):
                yield from widget.children

    def read_now(self, name: str, speaker: str) -> None:
        """Show that the text of this name is read aloud, and by which speaker button."""
        found = next((w for w in self.everything() if w.is_read and w.name == name), None)
        self.changed |= found is not self._read_now
        if found is not None and found is not self._read_now:
            self._reveal(found)
        self._read_now = found
        for button in self.everything():
            if isinstance(button, Speaker):
                is_reading = found is not None and button.id == speaker
                self.changed |= button.is_reading != is_reading
                button.is_reading = is_reading

    def on_event(self, event: Event, now_ms: int) -> str | None:
        """Take one event; the id of the widget that the player acted on, if any."""
        match event.type:
            case pygame.KEYDOWN:
                return self._on_key(event, now_ms)
            case pygame.MOUSEMOTION:
                self._on_motion(event.pos, event.buttons[0])
            case pygame.MOUSEBUTTONDOWN if event.button == 1:
                self._on_press(event.pos)
            case pygame.MOUSEBUTTONUP if event.button == 1:
                return self._on_release(event.pos, now_ms)
            case pygame.MOUSEWHEEL:
                self._on_wheel(event.y)
            case pygame.WINDOWLEAVE:
                self._hover(None)
            case asked.ASKED:
                return self._on_asked(event.ask, event.widget, now_ms)
            case _:
                pass
        return None

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
        self.changed = False
        self._drawn_at = self._time.elapsed
        if not self.moving:
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
            focused=widget is self._focused,
            hovered=widget is self._hovered,
            pressed=widget is self._pressed and widget is self._hovered,
            lift=self._lift(widget),
        )

    def _lift(self, widget: Widget) -> float:
        """How far a widget has come up: the one that has the focus comes, the last one goes."""
        if widget is not self._focused and widget is not self._left:
            return 0.0
        come = ease_out(self._time.progress(self._focus_moves)) if self._focus_moves else 1.0
        return come if widget is self._focused else 1.0 - come

    def _spans_of(self, widget: Widget) -> tuple[Span, ...]:
        if self._focus_moves and widget in (self._focused, self._left):
            return (*widget.spans(), self._focus_moves)
        return widget.spans()

    def _has_moved(self, span: Span) -> bool:
        return span.progress(self._time.elapsed) != span.progress(self._drawn_at)

    def _on_key(self, event: Event, now_ms: int) -> str | None:
        mod = getattr(event, "mod", 0)
        if mod & _OTHER_COMMANDS:
            return None
        if event.key == pygame.K_TAB:
            self._step(-1 if mod & pygame.KMOD_SHIFT else 1)
        elif event.key in _ARROWS:
            self._on_arrow(_ARROWS[event.key])
        elif event.key in _PAGES:
            for area in self._areas():
                self.changed |= area.scroll_page(_PAGES[event.key], self._look)
        elif event.key in _ACT:
            return self._act(self._focused, now_ms) if self._focused else None
        else:
            wanted = _key_name(event)
            found = next((w for w in self._stops() if w.shortcut and w.shortcut == wanted), None)
            return self._act(found, now_ms) if found else None
        return None

    def _step(self, by: int) -> None:
        stops = self._stops()
        if stops:
            at = stops.index(self._focused) if self._focused in stops else -by
            self._give_focus(stops[(at + by) % len(stops)])

    def _on_arrow(self, direction: Direction) -> None:
        stops = self._stops()
        if self._focused not in stops:
            self._step(1)
            return
        up_or_down = direction.value[1]
        step = up_or_down * self._look.px(_WHEEL_STEP)
        if isinstance(self._focused, ScrollArea) and self._focused.scroll_by(step):
            self.changed = True
            return
        found = neighbour([stop.rect for stop in stops], stops.index(self._focused), direction)
        if found is not None:
            self._give_focus(stops[found])
        elif up_or_down:
            for area in self._areas():
                self.changed |= area.scroll_by(step)

    def _on_motion(self, point: tuple[int, int], held: bool) -> None:
        self._pointer = point
        if held and self._drag:
            area, start, offset = self._drag
            if abs(point[1] - start) > self._look.px(_DRAG_BEGINS):
                self._pressed = None
                self.changed |= area.scroll_by(offset + start - point[1] - area.offset)
        self._hover(self._at(point))

    def _on_press(self, point: tuple[int, int]) -> None:
        area = next((area for area in self._areas() if area.hit(point)), None)
        if area and area.on_more(point, self._look):
            self.changed |= area.scroll_page(1, self._look)
            return
        self._drag = (area, point[1], area.offset) if area and area.overflow else None
        self._hover(self._at(point))
        self._pressed = self._hovered
        if self._pressed:
            self._give_focus(self._pressed)

    def _on_release(self, point: tuple[int, int], now_ms: int) -> str | None:
        pressed, self._pressed, self._drag = self._pressed, None, None
        if pressed is None:
            return None
        self.changed = True
        return self._act(pressed, now_ms) if self._at(point) is pressed else None

    def _on_wheel(self, steps: int) -> None:
        """Scroll what is under the mouse; everything that can, where there is nothing under it."""
        areas = self._areas()
        under = [area for area in areas if self._pointer and area.hit(self._pointer)]
        for area in under or areas:
            self.changed |= area.scroll_by(-steps * self._look.px(_WHEEL_STEP))

    def _on_asked(self, ask: Ask, widget: Widget, now_ms: int) -> str | None:
        if widget not in self.everything():
            return None
        if ask is Ask.SHOW:
            self._reveal(widget)
        elif ask is Ask.FOCUS:
            self._give_focus(widget)
        elif widget.focusable:
            return self._act(widget, now_ms)
        return None

    def _act(self, widget: Widget, now_ms: int) -> str | None:
        self._give_focus(widget)
        if isinstance(widget, ScrollArea):
            self.changed |= widget.scroll_page(1, self._look)
            return None
        return widget.id if self._guard.allows(now_ms) else None

    def _hover(self, widget: Widget | None) -> None:
        if widget is not self._hovered:
            self._hovered = widget
            self.changed = True

    def _give_focus(self, widget: Widget | None) -> None:
        if widget and widget.focusable and widget is not self._focused:
            self._left, self._focused = self._focused, widget
            self._focus_moves = self._time.from_now(FOCUS_MS)
            self._reveal(widget)
            self.changed = True

    def _reveal(self, widget: Widget) -> None:
        for area in self._areas():
            if widget in area.children:
                margin = self._look.px(2 * (RING + RING_GAP))
                self.changed |= area.reveal(widget, margin, self._look)

    def _at(self, point: tuple[int, int]) -> Widget | None:
        hidden = {
            child
            for area in self._areas()
            for child in area.children
            if not area.view(self._look).collidepoint(point)
        }
        for widget in reversed(list(self.everything())):
            if widget.focusable and widget not in hidden and widget.hit(point):
                return widget
        return None

    def _stops(self) -> list[Widget]:
        return [widget for widget in self.everything() if widget.focusable]

    def _areas(self) -> list[ScrollArea]:
        return [widget for widget in self.widgets if isinstance(widget, ScrollArea)]

    def _by_id(self, id: str | None) -> Widget | None:
        return next((widget for widget in self._stops() if widget.id == id), None)


def _key_name(event: Event) -> str:
    """The key as a shortcut names it; digits by their place, for keyboards that shift them."""
    scancode = getattr(event, "scancode", 0)
    if pygame.KSCAN_1 <= scancode <= pygame.KSCAN_9:
        return str(scancode - pygame.KSCAN_1 + 1)
    if pygame.K_KP_1 <= event.key <= pygame.K_KP_9:
        return str(event.key - pygame.K_KP_1 + 1)
    return pygame.key.name(event.key)
