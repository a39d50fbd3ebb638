"""The story on the screen: who stands there, and all that is said and told, in its order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from pygame import Rect

from game import phrases
from game.app.art import Art
from game.app.layout import content, stack
from game.app.reading import Sheet
from game.app.theme import GUTTER, HUD_MARGIN, MARGIN, Look
from game.app.widgets.aside import Aside
from game.app.widgets.base import Ground, Widget
from game.app.widgets.bubble import Bubble
from game.app.widgets.grounds import Fill
from game.app.widgets.narrator import NarratorPanel
from game.app.widgets.pictures import Figure, PlacePicture, Portrait
from game.app.widgets.scroll import ScrollArea
from game.story.scenario import YOU, Beat, Expression, Scenario
from game.words import _

Words = Bubble | NarratorPanel | Aside

_FIGURE_MIDDLE = 210
_WORDS_LEFT = 402
_TAIL = 72
_BETWEEN = 18
_TALL = 600
"""Units from crown to thigh; the deck hides what is below it."""
_FEET_UNDER_DECK = 40
_LOWER = 34
"""Units by which the first words stand under the top where there is room."""
_PORTRAIT_SHARE = 0.4
_SMALLEST_PORTRAIT = 96


@dataclass(slots=True)
class Stage:
    """One leaf of story, to be put above a deck or beside the answers."""

    scenario: Scenario
    art: Art
    sheet: Sheet
    asides: tuple[Aside, ...] = ()
    """Quiet lines after the story."""
    card: Widget | None = None
    """What stands at the top right while there is room."""
    card_width: int = 0
    """In units."""
    instead: tuple[Beat, ...] = ()
    """Lines that come first in the story when there is no room for the card."""
    _order: tuple[tuple[bool, bool], ...] = field(
        default=((True, True), (True, False), (False, False)), init=False
    )

    def picture(self, box: Rect) -> Widget:
        """The place at the light of the hour."""
        leaf = self.sheet.leaf
        if leaf.place is None:
            return Fill("hill").place(box)
        minute = leaf.moment.minute if leaf.moment else None
        return PlacePicture(self.art, leaf.place, minute=minute).place(box)

    def fits(self, box: Rect, look: Look, *, card: bool) -> bool:
        """Whether all words can stand in the box at once, with or without the card."""
        return any(
            self._holds(box, look, with_figure, with_card)
            for with_figure, with_card in self._order
            if with_card == card and (with_figure or not self._speaker)
        )

    def above(self, size: tuple[int, int], box: Rect, look: Look) -> list[Widget]:
        """Figure, words and card in a box over the whole width; words that do not fit scroll."""
        chosen = next((way for way in self._order if self._holds(box, look, *way)), self._order[-1])
        with_figure, with_card = chosen
        widgets: list[Widget] = []
        figure = self._figure(size, box, look) if with_figure else None
        if figure:
            widgets.append(figure)
        area = self._area(box, look, with_figure, with_card)
        words = self._words(with_card)
        tall = self._height(words, area.w, look)
        top = area.y + max(0, min(look.px(_LOWER), (area.h - tall) // 3))
        self._put(words, Rect(area.x, top, area.w, area.h), look)
        if figure:
            for word, speaker in words:
                if isinstance(word, Bubble) and speaker == self._speaker:
                    word.tip = figure.mouth
        found: list[Widget] = [word for word, _speaker in words]
        if tall > area.h:
            with_tails = Rect(area.x - look.px(_TAIL), area.y, area.w + look.px(_TAIL), area.h)
            view = with_tails.clip(box)
            found = [ScrollArea(found, id="story", ground=Ground.SCENE).place(view)]
        if with_card and self.card:
            width = look.px(self.card_width)
            right = content(size, look).right + look.px(MARGIN - HUD_MARGIN)
            height = self.card.height_for(width, look)
            found.append(self.card.place(Rect(right - width, box.y, width, height)))
        return widgets + found

    def beside(self, box: Rect, look: Look) -> list[Widget]:
        """Portrait and words in a narrow box; words that do not fit scroll."""
        words = self._words(with_card=False)
        tall = self._height(words, box.w, look)
        spare = min(box.h - tall - look.px(_BETWEEN), round(box.h * _PORTRAIT_SHARE))
        widgets: list[Widget] = []
        top = box.y
        if self._speaker and spare >= look.px(_SMALLEST_PORTRAIT):
            face = self._portrait()
            widgets.append(face.place(Rect(box.x, top, box.w, spare)))
            top = face.rect.bottom + look.px(_BETWEEN)
        room = Rect(box.x, top, box.w, box.bottom - top)
        self._put(words, room, look)
        found: list[Widget] = [word for word, _speaker in words]
        if tall > room.h:
            found = [ScrollArea(found, id="story", ground=Ground.DECK).place(room)]
        return widgets + found

    @property
    def _speaker(self) -> str | None:
        """Who spoke last, of the cast."""
        spoke = (beat.speaker for beat in reversed(self.sheet.leaf.beats))
        return next((who for who in spoke if who and who != YOU), None)

    def _face(self) -> tuple[str, Expression, str]:
        who = self._speaker
        assert who is not None, "only somebody who speaks has a face here"
        person = self.scenario.cast[who]
        beats = reversed(self.sheet.leaf.beats)
        face = next((beat.expression for beat in beats if beat.speaker == who), None)
        shown = face or Expression.NEUTRAL
        return person.looks, shown, f"{person.name}, {phrases.expression(shown)}"

    def _figure(self, size: tuple[int, int], box: Rect, look: Look) -> Figure | None:
        if not self._speaker:
            return None
        looks, face, name = self._face()
        figure = Figure(self.art, looks, face.value, name=name)
        head = box.y - look.px(12)
        tall = max(look.px(_TALL), box.bottom + look.px(_FEET_UNDER_DECK) - head)
        middle = content(size, look).x - look.px(MARGIN) + look.px(_FIGURE_MIDDLE)
        return figure.place(Rect(middle - tall // 3, head, tall * 2 // 3, tall))

    def _portrait(self) -> Portrait:
        looks, face, name = self._face()
        return Portrait(self.art, looks, face.value, name=name)

    def _holds(self, box: Rect, look: Look, with_figure: bool, with_card: bool) -> bool:
        area = self._area(box, look, with_figure, with_card)
        if with_card:
            card = self.card
            if not card or card.height_for(look.px(self.card_width), look) > area.h:
                return False
        return self._height(self._words(with_card), area.w, look) <= area.h

    def _area(self, box: Rect, look: Look, with_figure: bool, with_card: bool) -> Rect:
        inner = content((box.w, box.h), look)
        shown = with_figure and self._speaker is not None
        left = inner.x + (look.px(_WORDS_LEFT - MARGIN) if shown else 0)
        right = inner.right + look.px(MARGIN - HUD_MARGIN)
        if with_card:
            right -= look.px(self.card_width) + look.px(GUTTER)
        return Rect(left, box.y, right - left, box.h - look.px(_BETWEEN))

    def _words(self, with_card: bool) -> list[tuple[Words, str | None]]:
        """Bubbles and panels in the order of the story, each with who says it."""
        beats = self.sheet.leaf.beats if with_card else (*self.instead, *self.sheet.leaf.beats)
        words = list(_worded(beats, self.scenario))
        return [*words, *((aside, None) for aside in self.asides)]

    def _height(self, words: Sequence[tuple[Words, str | None]], width: int, look: Look) -> int:
        heights = [word.height_for(width, look) for word, _speaker in words]
        return sum(heights) + look.px(_BETWEEN) * max(0, len(heights) - 1)

    def _put(self, words: Sequence[tuple[Words, str | None]], room: Rect, look: Look) -> None:
        sizes = [word.size_for(room.w, look) for word, _speaker in words]
        boxes = stack(room, [height for _width, height in sizes], look.px(_BETWEEN))
        for (word, _speaker), box, (width, height) in zip(words, boxes, sizes, strict=True):
            word.place(Rect(box.x, box.y, width, height))


def _worded(beats: Sequence[Beat], scenario: Scenario) -> Iterator[tuple[Words, str | None]]:
    """What one speaker says without a break stands together, each line a paragraph."""
    for speaker, lines in groupby(beats, key=lambda beat: beat.speaker):
        text = "\n".join(beat.text for beat in lines)
        if speaker is None:
            yield NarratorPanel(text), None
        elif speaker == YOU:
            yield Bubble(text, name=_("Jij")), YOU
        else:
            person = scenario.cast[speaker]
            yield Bubble(text, name=person.name, who=person.role), speaker
