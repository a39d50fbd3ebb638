"""What Lef promises, and whether one person plays on this laptop or many: asked once at first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pygame
from pygame import Rect
from pygame.event import Event

from game import phrases
from game.app.layout import AnswerLayout, AnswerSizes, Arrangement, content, place_answers
from game.app.narration import Narration
from game.app.screen import Back, ChangeSettings, GoTo, PageScreen, Screen, Several, Wish, pressed
from game.app.screens.board_side import LANGUAGE, next_language
from game.app.screens.columns import under_each_other
from game.app.screens.setting.changes import ALONE, SHARED, changed
from game.app.screens.sure import wipe_all
from game.app.theme import GUTTER, MARGIN, Look, Type
from game.app.widgets.answer_card import AnswerCard, answer_sizes
from game.app.widgets.base import Ground, Widget
from game.app.widgets.button import Button
from game.app.widgets.grounds import Deck, Fill
from game.app.widgets.narrator import NarratorPanel
from game.app.widgets.pictures import Figure
from game.app.widgets.scroll import ScrollArea
from game.app.widgets.words import Heading, Text
from game.app.world import World
from game.words import _

WIPE, BACK = "wipe", "back"
_PEOPLE = (("delroy", "neutral"), ("samira", "pleased"), ("joris", "pleased"))
_PERSON = 0.30
"""The width in which one of them stands, as a share of a person's height."""
_WIDE = 2 / 3
"""The width of a picture of a person, as a share of its height."""
_TALLEST = 460
_WORDS = 0.54
"""The share of the width that the words take where people stand beside them."""
_RINGS = 14
"""Units at both sides of what scrolls, for the rings around it."""
_ANSWER = Type.BODY
"""An answer is a strong word, and what it means."""


class WelcomeScreen(PageScreen):
    """The first page, read aloud by itself; after its one question comes what the player wanted."""

    def __init__(self, world: World, then: Callable[[], Screen] | None = None) -> None:
        super().__init__()
        self._world = world
        self._then = then or world.screens.board

    @property
    def narration(self) -> Narration:
        """Who cannot read it would not know how to have it read."""
        return Narration(at_once=True)

    def build(self, size: tuple[int, int], look: Look) -> Sequence[Widget]:
        """The promise above, the answers below; all under each other where room is short."""
        question = Heading(_("Wie speelt er op deze laptop?"), Type.H2, ground=Ground.DECK)
        answers = self._answers(look)
        margin = look.px(MARGIN)
        sizes = answer_sizes(
            answers, look, lambda width: question.height_for(width, look), type=_ANSWER
        )

        def fits(box: Rect) -> bool:
            return self._place_words(box, look)[-1].rect.bottom <= box.bottom

        found = place_answers(size, look, sizes, hud=margin, story_fits=fits)
        if found.arrangement is not Arrangement.ROW:
            return self._in_one_column(size, look, question, sizes)
        words = self._place_words(found.story, look)
        return [
            Fill("hill").place(Rect(0, 0, *size)),
            *self._people(size, found, words[-1].rect.right, look),
            *words,
            Deck().place(found.deck),
            question.place(found.heading),
            *_cards(answers, found.cards, beside=False),
            *_in_corner(self._corner(Ground.PAPER), size, look),
        ]

    def acted(self, id: str, now_ms: int) -> Wish:
        """An answer, or the same page in the other language."""
        assert self._look is not None, "nothing is acted on before it is laid out"
        now = self._look.settings
        if id == LANGUAGE:
            return ChangeSettings(replace(now, language=next_language()))
        return Several((ChangeSettings(changed(now, id)), GoTo(self._then(), alone=True)))

    def _heading(self) -> str:
        return _("Welkom bij Lef")

    def _corner(self, ground: Ground) -> list[Button]:
        """What else there is to press."""
        return [Button(LANGUAGE, phrases.language_name(next_language()), ground=ground)]

    def _answers(self, look: Look) -> tuple[str, ...]:
        return tuple(f"*{answer}*\n{meaning}" for answer, meaning in _players())

    def _place_words(self, box: Rect, look: Look) -> list[Widget]:
        """What this is and the promise, in the middle of the height, at the left."""
        heading, promise = Heading(self._heading(), Type.H1), NarratorPanel(_promise())
        whole = content((box.w, box.h), look)
        width, gap = round(box.w * _WORDS) - look.px(MARGIN), look.px(18)
        tall = heading.height_for(width, look)
        panel = promise.size_for(width, look)
        top = box.y + max(0, box.h - tall - gap - panel[1] - look.px(GUTTER)) // 2
        heading.place(Rect(whole.x, top, width, tall))
        promise.place(Rect((whole.x, heading.rect.bottom + gap), panel))
        return [heading, promise]

    def _people(
        self, size: tuple[int, int], found: AnswerLayout, left: int, look: Look
    ) -> list[Widget]:
        """The team, standing behind the deck at the right, where there is room for it."""
        bottom = found.deck.y + look.px(40)
        tall = min(bottom - look.px(MARGIN + 72), look.px(_TALLEST))
        step = round(tall * _PERSON)
        spill = (round(tall * _WIDE) - step) // 2
        first = size[0] - look.px(GUTTER) - spill - step * len(_PEOPLE)
        if first - spill < left + look.px(GUTTER):
            return []
        return [
            Figure(self._world.art, person, face).place(
                Rect(first + step * number, bottom - tall, step, tall)
            )
            for number, (person, face) in enumerate(_PEOPLE)
        ]

    def _in_one_column(
        self, size: tuple[int, int], look: Look, question: Heading, sizes: AnswerSizes
    ) -> list[Widget]:
        """Everything under each other, the heading beside what else there is to press."""
        whole, gap = content(size, look), look.px(GUTTER)
        corner = _in_corner(self._corner(Ground.DECK), size, look)
        heading = Heading(self._heading(), Type.H1, ground=Ground.DECK)
        width, tall = heading.size_for(whole.w, look)
        row, beside = corner[0].rect, corner[0].rect.x - gap - whole.x
        if width <= beside:
            heading.place(Rect(whole.x, row.centery - tall // 2, beside, tall))
        else:
            heading.place(Rect(whole.x, row.bottom + gap, whole.w, tall))
        words: list[Widget] = [Text(_promise(), ground=Ground.DECK), question]
        below = heading.rect.bottom + gap
        y = under_each_other(words, whole.x, below, whole.w, look, 20) + gap
        room = whole.w - sizes.beside - 2 * sizes.padding
        boxes = []
        for number in range(sizes.count):
            tall = max(sizes.smallest, sizes.text(number, room)[1] + 2 * sizes.padding)
            boxes.append(Rect(whole.x, y, whole.w, tall))
            y += tall + gap
        cards = _cards(self._answers(look), boxes, beside=True)
        column = [heading, *corner, *words, *cards]
        area = Rect(0, 0, whole.w + 2 * look.px(_RINGS), size[1])
        area.centerx = whole.centerx
        return [
            Fill("deck").place(Rect(0, 0, *size)),
            ScrollArea(column, id="welcome", ground=Ground.DECK, foot=gap).place(area),
        ]


class LaptopScreen(WelcomeScreen):
    """The same question again, for who wants another answer; and the way to wipe everything."""

    def __init__(self, world: World) -> None:
        super().__init__(world)
        self.title = _("Deze laptop")

    @property
    def narration(self) -> Narration:
        """Read when it is asked for."""
        return Narration()

    def language_changed(self) -> None:
        """The same page in the language that is spoken now."""
        self.title = _("Deze laptop")
        self.renew()

    def acted(self, id: str, now_ms: int) -> Wish:
        """An answer goes back to where the player was."""
        if id == WIPE:
            return GoTo(wipe_all(self._world), over=True)
        if id == BACK:
            return Back()
        assert self._look is not None, "nothing is acted on before it is laid out"
        return Several((ChangeSettings(changed(self._look.settings, id)), Back()))

    def other_event(self, event: Event, now_ms: int) -> Wish:
        """Escape goes back as well."""
        return Back() if pressed(event, pygame.K_ESCAPE) else None

    def _heading(self) -> str:
        return _("Deze laptop")

    def _corner(self, ground: Ground) -> list[Button]:
        back = Button(BACK, _("Terug"), ground=ground)
        back.comes_first = True
        return [Button(WIPE, _("Wis alles"), ground=ground), back]

    def _answers(self, look: Look) -> tuple[str, ...]:
        said = list(_players())
        if look.settings.is_shared is not None:
            answer, meaning = said[look.settings.is_shared]
            said[look.settings.is_shared] = (
                _("{answer} (zo staat het nu)").format(answer=answer),
                meaning,
            )
        return tuple(f"*{answer}*\n{meaning}" for answer, meaning in said)


def _players() -> tuple[tuple[str, str], ...]:
    """The answers, each with what it means."""
    return (
        (_("Alleen ik"), _("Lef bewaart waar je was.")),
        (_("Steeds iemand anders"), _("Na elk spel begint Lef weer leeg.")),
    )


def _promise() -> str:
    """Sentence by sentence: each is a promise of its own."""
    return phrases.privacy().replace(". ", ".\n")


def _cards(answers: Sequence[str], boxes: Sequence[Rect], *, beside: bool) -> list[AnswerCard]:
    return [
        AnswerCard(id, number, answers[number - 1], tab_beside=beside, type=_ANSWER).place(box)
        for number, (id, box) in enumerate(zip((ALONE, SHARED), boxes, strict=True), 1)
    ]


def _in_corner(buttons: Sequence[Button], size: tuple[int, int], look: Look) -> Sequence[Button]:
    """At the right, above the people."""
    whole, right = content(size, look), content(size, look).right
    for button in reversed(buttons):
        width = button.natural_width(look)
        tall = button.height_for(width, look)
        button.place(Rect(right - width, whole.y, width, tall))
        right -= width + look.px(GUTTER)
    return buttons
