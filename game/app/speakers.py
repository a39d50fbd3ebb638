"""What of a page is read aloud, and where the buttons stand that ask for it.

A page has one button for what is told and, where there is something to choose, one for what is
asked: docs/decisions/0007 says why not one for every text. They come last in the order of Tab.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

from pygame import Rect

from game.app.theme import HUD_MARGIN, LIFT, RING, RING_GAP, SMALLEST_TARGET, Look
from game.app.widgets.answer_card import AnswerCard
from game.app.widgets.base import Ground, Role, Widget
from game.app.widgets.bubble import Bubble
from game.app.widgets.narrator import NarratorPanel
from game.app.widgets.pictures import Figure
from game.app.widgets.scroll import ScrollArea
from game.app.widgets.speaker import Speaker
from game.app.widgets.thought import ThoughtBubble
from game.words import _

_AIR = 12
"""Units between a button and what it stands beside."""

_PADDING: dict[type[Widget], int] = {Bubble: 32, NarratorPanel: 32, ThoughtBubble: 16}
"""Units around the words, on which a button may lie: on the corner of the last of these."""


class Part(StrEnum):
    """What of a page is read; also the id of the button that asks for it."""

    PAGE = "read-page"
    TOLD = "read-told"
    ASKED = "read-asked"
    LAST = "read-last"
    """What was said last before the player must do something."""


SPEAKERS = (Part.TOLD, Part.ASKED)


def part_of(widgets: Sequence[Widget], part: Part) -> list[Widget]:
    """The widgets of this part, in reading order, of all those on a page."""
    read = [widget for widget in widgets if widget.is_read]
    at = next((n for n, one in enumerate(read) if one.role is Role.CHOICE), len(read))
    if 0 < at < len(read) and read[at - 1].role is Role.HEADING:
        at -= 1
    match part:
        case Part.PAGE:
            return read
        case Part.ASKED:
            return read[at:]
        case Part.TOLD:
            return read[:at]
        case Part.LAST:
            speech: list[Widget] = [one for one in read[:at] if isinstance(one, Bubble)]
            return (speech or read[:at] or read)[-1:]


def with_speakers(widgets: Sequence[Widget], size: tuple[int, int], look: Look) -> list[Widget]:
    """The page with its buttons, each where nothing else stands.

    Where there is no such place there is none, and the key still reads.
    """
    found = list(widgets)
    everything = list(_everything(widgets))
    names = {Part.TOLD: _("Lees voor"), Part.ASKED: _("Lees de keuzes voor")}
    for part, name in names.items():
        read, standing = part_of(everything, part), list(_standing(found))
        places = _places([one for one in read if one in standing], standing, size, look)
        for box, ground in places if read else ():
            if _is_free(box, standing, size, look):
                found.append(Speaker(part, name, ground=ground).place(box))
                break
    return found


def _everything(widgets: Sequence[Widget]) -> Iterator[Widget]:
    for widget in widgets:
        yield widget
        if isinstance(widget, ScrollArea):
            yield from widget.children


def _standing(widgets: Sequence[Widget]) -> Iterator[Widget]:
    """What always stands where it is; of an area that scrolls only its box."""
    for widget in widgets:
        if isinstance(widget, ScrollArea) and not widget.overflow:
            yield from widget.children
        else:
            yield widget


def _places(
    read: Sequence[Widget], page: Sequence[Widget], size: tuple[int, int], look: Look
) -> Iterator[tuple[Rect, Ground]]:
    """Where a button would stand best, then second best.

    On the corner of the last bubble; beside the heading, a small picture or a button; in a corner.
    """
    side, air = look.px(SMALLEST_TARGET), look.px(_AIR)
    box, window = Rect(0, 0, side, side), Rect((0, 0), size)
    for bubble in [one for one in read if type(one) in _PADDING][-1:]:
        inside = look.px(_PADDING[type(bubble)] - 2)
        box.topleft = (bubble.rect.right - inside, bubble.rect.bottom - inside)
        yield box.copy(), Ground.SCENE
    pictures = [
        one
        for one in page
        if one.role is Role.IMAGE and not (isinstance(one, Figure) or _is_backdrop(one, window))
    ]
    for widget in (*(one for one in read if one.role is Role.HEADING), *pictures):
        seen = widget.seen(look)
        box.midleft = (seen.right + air, seen.centery)
        yield box.copy(), _ground(widget, Ground.SCENE)
    buttons = [one for one in page if one.role is Role.BUTTON and not isinstance(one, Speaker)]
    for button in sorted(buttons, key=lambda button: button.rect.x):
        for x in (button.rect.left - air - side, button.rect.right + air):
            box.midleft = (x, button.rect.centery)
            yield box.copy(), _ground(button, Ground.DECK)
    inner = window.inflate(-2 * look.px(HUD_MARGIN), -2 * look.px(HUD_MARGIN))
    for x in (inner.right - side, inner.x):
        for y in (inner.y, inner.bottom - side):
            yield Rect(x, y, side, side), Ground.SCENE


def _ground(widget: Widget, usual: Ground) -> Ground:
    ground = getattr(widget, "ground", usual)
    return ground if isinstance(ground, Ground) else usual


def _is_free(box: Rect, page: Sequence[Widget], size: tuple[int, int], look: Look) -> bool:
    window = Rect((0, 0), size)
    return window.contains(box) and not any(
        box.collidelist(_taken(widget, look)) >= 0
        for widget in page
        if widget.role is not Role.NONE and not _is_backdrop(widget, window)
    )


def _taken(widget: Widget, look: Look) -> list[Rect]:
    """What of the page a widget needs for itself."""
    seen = widget.seen(look)
    ring = 2 * look.px(RING + RING_GAP)
    if isinstance(widget, AnswerCard):
        lifted = 0 if widget.tab_beside else 2 * look.px(LIFT)
        return [widget.tab(look), seen.inflate(ring, ring + lifted)]
    padding = _PADDING.get(type(widget))
    if padding:
        return [seen.inflate(-2 * look.px(padding), -2 * look.px(padding))]
    return [seen.inflate(ring, ring) if widget.focusable else seen]


def _is_backdrop(widget: Widget, window: Rect) -> bool:
    """A place, or somebody in it, before which everything stands."""
    large = widget.rect.w * widget.rect.h > window.w * window.h // 10
    return widget.role is Role.IMAGE and large
