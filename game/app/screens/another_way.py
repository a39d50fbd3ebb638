"""Where to choose differently: the decisions of a finished road, to go back to one of them."""

from __future__ import annotations

from collections.abc import Sequence

import pygame
from pygame import Rect
from pygame.event import Event

from game import phrases
from game.app.layout import content, row, stack
from game.app.screen import Back, GoTo, Screen, Wish, pressed, wants_back
from game.app.screens.bottom import bottom
from game.app.screens.closing.decision_card import way_id, way_of
from game.app.story_screen import StoryScreen
from game.app.theme import GUTTER, PADDING, Look, Type
from game.app.widgets.answer_card import AnswerCard, answer_sizes
from game.app.widgets.base import Ground, Widget
from game.app.widgets.button import Button
from game.app.widgets.grounds import Fill
from game.app.widgets.scroll import ScrollArea
from game.app.widgets.words import Heading, Text
from game.app.world import World
from game.authoring import load
from game.session import Session
from game.words import _, language

_BACK, _ANEW = "back", "anew"
_NARROWEST = 480
_FEWEST_FOR_TWO = 4
"""Decisions from which on the cards stand in two columns."""


class AnotherWayScreen(StoryScreen):
    """A card for each decision; the one that would have turned the outcome has the focus."""

    def __init__(self, world: World, session: Session) -> None:
        super().__init__(world, session)
        self.title = _("Andere weg")
        self._turned = _turning_point(session)

    def retell(self, session: Session) -> None:
        """Show the decisions of another version of the story."""
        self._session = session
        self.title = _("Andere weg")
        self._turned = _turning_point(session)
        self.renew()

    def build(self, size: tuple[int, int], look: Look) -> Sequence[Widget]:
        """The question, the cards, and the ways out."""
        ground = Ground.DECK
        whole = content(size, look)
        words: list[Widget] = [
            Heading(_("Waar kies je anders?"), Type.H1, ground=ground),
            Text(
                _("Je gaat terug naar dat moment. Na het einde zie je beide wegen."), ground=ground
            ),
        ]
        y = whole.y
        for word in words:
            word.place(Rect(whole.x, y, whole.w, word.height_for(whole.w, look)))
            y = word.rect.bottom + look.px(8)
        below = bottom(
            size,
            look,
            [Button(_BACK, _("Terug naar je weg")), Button(_ANEW, _("Helemaal opnieuw"))],
        )
        cards = self._cards(Rect(whole.x, y + look.px(GUTTER), whole.w, 0), look)
        room = Rect(0, 0, size[0], below.top)
        return [
            Fill("deck").place(Rect(0, 0, *size)),
            ScrollArea([*words, *cards], ground=ground).place(room),
            *below.buttons,
        ]

    def acted(self, id: str, now_ms: int) -> Wish:
        """Play on from a decision, begin all over, or close this."""
        at = way_of(id)
        if at is not None:
            return GoTo(self._world.screens.playing(self._session.another_way(at)), alone=True)
        if id == _ANEW:
            return GoTo(self._from_the_start(), alone=True)
        return Back()

    def other_event(self, event: Event, now_ms: int) -> Wish:
        """Escape closes it."""
        return Back() if wants_back(event) or pressed(event, pygame.K_ESCAPE) else None

    def _cards(self, box: Rect, look: Look) -> list[AnswerCard]:
        """A card for each decision, with its number and time."""
        texts = [_told(self._session, at) for at in range(len(self._session.state.chosen))]
        two = len(texts) >= _FEWEST_FOR_TWO and box.w >= 2 * look.with_type(_NARROWEST)
        sizes = answer_sizes(texts, look)
        gap = look.px(GUTTER)
        cards = []
        columns = row(box, 2, gap) if two else [box]
        half = -(-len(texts) // len(columns))
        for column, first in zip(columns, range(0, len(texts), half), strict=False):
            numbers = range(first, min(first + half, len(texts)))
            width = column.w - sizes.beside - 2 * look.px(PADDING)
            tall = [max(sizes.smallest, sizes.text(n, width)[1] + look.px(32)) for n in numbers]
            for n, place in zip(numbers, stack(column, tall, look.px(16)), strict=True):
                card = AnswerCard(way_id(n), n + 1, texts[n], tab_beside=True).place(place)
                card.comes_first = n == (self._turned or 0)
                cards.append(card)
        return cards

    def _from_the_start(self) -> Screen:
        path = self._world.library.find(self._session.scenario.id)
        loaded = load(path, language()) if path is not None else None
        if loaded is None or loaded.scenario is None:
            return self._world.screens.board()
        return self._world.screens.briefing(loaded)


def _turning_point(session: Session) -> int | None:
    """The decision at which one other choice would have turned the outcome."""
    point = session.debrief().turning_point if session.is_over else None
    return None if point is None else point.decision


def _told(session: Session, at: int) -> str:
    """When a decision was, and what was chosen."""
    moment = session.turns[at].state.moment
    choice = session.scenario.choice(session.state.chosen[at])
    when = phrases.time(moment) if moment else ""
    return " · ".join(filter(None, (when, choice.label if choice else "")))
