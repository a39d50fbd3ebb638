"""The story in a narrow panel beside the answers: a face, and under it all lines."""

from __future__ import annotations

from pygame import Rect

from game.app.layout import inset
from game.app.screens.playing.told import Told
from game.app.theme import Look, Type
from game.app.widgets.base import Widget
from game.app.widgets.bust import Bust
from game.app.widgets.grounds import Sheet
from game.app.widgets.scroll import ScrollArea
from game.app.widgets.words import Text

_PADDING = 22
_AFTER_NAME = 2
_AFTER_LINE = 16
_PICTURE_SHARE = 0.5
_SMALLEST_PICTURE = 110


def story_beside(told: Told, box: Rect, look: Look) -> list[Widget]:
    """The widgets in reading order; words that do not fit scroll, and leave no room for a face."""
    padding = look.px(_PADDING)
    width = box.w - 2 * padding
    words = _words(told, look)
    heights = [word.height_for(width, look) for word, _gap in words]
    tall = sum(heights) + sum(gap for _word, gap in words[:-1]) + 2 * padding
    widgets: list[Widget] = [Sheet(depth=0).place(box)]
    spare = min(box.h - tall, round(box.h * _PICTURE_SHARE))
    top = box.y
    if spare >= look.px(_SMALLEST_PICTURE):
        bust = _bust(told)
        widgets.append(bust.place(Rect(box.x, box.y, box.w, spare)))
        top = bust.rect.bottom
    room = inset(Rect(box.x, top, box.w, box.bottom - top), padding)
    y = room.y
    for (word, gap), height in zip(words, heights, strict=True):
        word.place(Rect(room.x, y, width, height))
        y += height + gap
    found: list[Widget] = [word for word, _gap in words]
    return [*widgets, ScrollArea(found, id="story").place(room)]


def _words(told: Told, look: Look) -> list[tuple[Widget, int]]:
    """Names and lines, each with the space after it in real pixels."""
    words: list[tuple[Widget, int]] = []
    name_colour = look.palette.chip.edge or look.palette.chip.fill
    for line in told.lines():
        if line.name:
            name = f"{line.name} · {line.role}" if line.role else line.name
            words.append((Text(name, Type.LABEL, colour=name_colour), look.px(_AFTER_NAME)))
        type_ = Type.SPEECH if line.name else Type.BODY
        words.append((Text(line.text, type_), look.px(_AFTER_LINE)))
    words += [(aside, look.px(_AFTER_LINE)) for aside in told.asides]
    return words


def _bust(told: Told) -> Bust:
    place, face = told.sheet.leaf.place, told.face
    if face is None:
        return Bust(told.art, place, told.minute)
    return Bust(
        told.art,
        place,
        told.minute,
        person=face.looks,
        expression=face.expression.value,
        name=face.name,
    )
