"""The story above the deck: a person at the left, all that is told, a card at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pygame import Rect

from game.app.layout import content, stack
from game.app.screens.playing.told import Line, Told, Words
from game.app.theme import GUTTER, HUD_MARGIN, MARGIN, Look
from game.app.widgets.agreements import AgreementsCard
from game.app.widgets.base import Ground, Widget
from game.app.widgets.bubble import Bubble
from game.app.widgets.narrator import NarratorPanel
from game.app.widgets.pictures import Figure
from game.app.widgets.said import SaidCard
from game.app.widgets.scroll import ScrollArea
from game.story.scenario import Beat

_FIGURE_MIDDLE = 210
_TALL = 600
"""Units from crown to thigh; the deck hides what is below it."""
_FEET_UNDER_DECK = 40
_WORDS_LEFT = 402
_TAIL = 72
_BETWEEN = (18, 8)
"""Units between two lines of story: with room, and where that makes them fit."""
_ABOVE_DECK = 12
_LOWER = 34
_LOWER_ALONE = 110
"""Units by which the words stand lower where there is room, and where nobody stands by them."""


@dataclass(frozen=True, slots=True)
class Card:
    """What stands at the top right while there is room, so many units wide."""

    widget: AgreementsCard | SaidCard
    width: int
    instead: tuple[Beat, ...] = ()
    """Lines that come first in the story when there is no room for it."""


@dataclass(frozen=True, slots=True)
class Stage:
    """A leaf of story, and the card beside it."""

    told: Told
    card: Card | None = None

    def fits(self, box: Rect, look: Look, *, card: bool) -> bool:
        """Whether all words can stand in the box by the person, with or without the card."""
        return self._holds(box, look, figure=True, card=card)

    def widgets(self, size: tuple[int, int], box: Rect, look: Look) -> list[Widget]:
        """Person, words and card in a box as wide as the window.

        The card goes first where there is too little room, then the person; then the words scroll.
        """
        ways = ((True, True), (True, False), (False, False))
        holding = (way for way in ways if self._holds(box, look, figure=way[0], card=way[1]))
        with_figure, with_card = next(holding, ways[-1])
        figure = self._figure(size, box, look) if with_figure else None
        area = self._area(box, look, figure=with_figure, card=with_card)
        words = self._words(card=with_card, figure=figure)
        gap = _gap(words, area, look)
        tall = _height(words, area.w, gap, look)
        lower = look.px(_LOWER if figure else _LOWER_ALONE)
        top = area.y + max(0, min(lower, (area.h - tall) // 3))
        _put(words, Rect(area.x, top, area.w, area.h), gap, look)
        found: list[Widget] = list(words)
        if tall > area.h:
            with_tails = Rect(area.x - look.px(_TAIL), area.y, area.w + look.px(_TAIL), area.h)
            scroll = ScrollArea(words, id="story", ground=Ground.SCENE)
            found = [scroll.place(with_tails.clip(box))]
        if with_card and self.card:
            found.append(self._placed(self.card, size, box, look))
        return [figure, *found] if figure else found

    def _placed(self, card: Card, size: tuple[int, int], box: Rect, look: Look) -> Widget:
        width = look.px(card.width)
        right = content(size, look).right + look.px(MARGIN - HUD_MARGIN)
        height = card.widget.height_for(width, look)
        return card.widget.place(Rect(right - width, box.y, width, height))

    def _figure(self, size: tuple[int, int], box: Rect, look: Look) -> Figure | None:
        face = self.told.face
        if face is None:
            return None
        before = self.told.face_before
        same = before is not None and before.looks == face.looks
        figure = Figure(
            self.told.art,
            face.looks,
            face.expression.value,
            name=face.name,
            before=before.expression.value if before and same else "",
        )
        head = box.y - look.px(12)
        tall = max(look.px(_TALL), box.bottom + look.px(_FEET_UNDER_DECK) - head)
        middle = content(size, look).x - look.px(MARGIN) + look.px(_FIGURE_MIDDLE)
        return figure.place(Rect(middle - tall // 3, head, tall * 2 // 3, tall))

    def _holds(self, box: Rect, look: Look, *, figure: bool, card: bool) -> bool:
        area = self._area(box, look, figure=figure, card=card)
        if card:
            if self.card is None:
                return False
            if self.card.widget.height_for(look.px(self.card.width), look) > area.h:
                return False
        words = self._words(card=card)
        return _height(words, area.w, _gap(words, area, look), look) <= area.h

    def _area(self, box: Rect, look: Look, *, figure: bool, card: bool) -> Rect:
        inner = content(box.size, look)
        somebody = figure and self.told.speaker is not None
        left = inner.x + (look.px(_WORDS_LEFT - MARGIN) if somebody else 0)
        right = inner.right + look.px(MARGIN - HUD_MARGIN)
        if card and self.card:
            right -= look.px(self.card.width) + look.px(GUTTER)
        return Rect(left, box.y, right - left, box.h - look.px(_ABOVE_DECK))

    def _words(self, *, card: bool, figure: Figure | None = None) -> list[Words]:
        """Bubbles and panels in the order of the story; those of the figure point to its mouth."""
        before = self.card.instead if self.card and not card else ()
        words: list[Words] = []
        for line in self.told.lines(before):
            points = figure is not None and line.speaker == self.told.speaker
            words.append(_worded(line, figure.mouth if figure and points else None))
        return [*words, *self.told.asides]


def _worded(line: Line, mouth: tuple[int, int] | None) -> Words:
    if not line.name:
        return NarratorPanel(line.text)
    return Bubble(line.text, name=line.name, who=line.role, tip=mouth)


def _gap(words: Sequence[Words], area: Rect, look: Look) -> int:
    roomy, tight = (look.px(units) for units in _BETWEEN)
    return roomy if _height(words, area.w, roomy, look) <= area.h else tight


def _height(words: Sequence[Words], width: int, gap: int, look: Look) -> int:
    heights = [word.height_for(width, look) for word in words]
    return sum(heights) + gap * max(0, len(heights) - 1)


def _put(words: Sequence[Words], room: Rect, gap: int, look: Look) -> None:
    sizes = [word.size_for(room.w, look) for word in words]
    boxes = stack(room, [height for _width, height in sizes], gap)
    for word, box, (width, height) in zip(words, boxes, sizes, strict=True):
        word.place(Rect(box.x, box.y, width, height))
