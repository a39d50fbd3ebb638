"""The page between a slip and what cannot be taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pygame
from pygame import Rect
from pygame.event import Event

from game import phrases
from game.app.layout import content
from game.app.screen import Back, GoTo, PageScreen, Say, Several, Wish, pressed
from game.app.screens.bottom import bottom
from game.app.screens.columns import under_each_other
from game.app.theme import Look, Type
from game.app.typeset import readable_width
from game.app.widgets.base import Widget
from game.app.widgets.button import Button
from game.app.widgets.grounds import Fill
from game.app.widgets.scroll import ScrollArea
from game.app.widgets.words import Heading, Text
from game.app.world import World
from game.places import data_folder
from game.words import _

_YES, _NO = "yes", "no"


@dataclass(frozen=True, slots=True)
class Question:
    """What is about to happen, in the language that is spoken now."""

    title: str
    text: str
    yes: str


class SureScreen(PageScreen):
    """A question over another page: do it, or go back to where the player was."""

    def __init__(self, ask: Callable[[], Question], do: Callable[[], Wish]) -> None:
        super().__init__()
        self._ask = ask
        self._do = do
        self.title = ask().title

    def language_changed(self) -> None:
        """The same question in the language that is spoken now."""
        self.title = self._ask().title
        self.renew()

    def build(self, size: tuple[int, int], look: Look) -> Sequence[Widget]:
        """The question, and below it the two ways."""
        question, whole = self._ask(), content(size, look)
        below = bottom(
            size, look, [Button(_NO, _("Terug")), Button(_YES, question.yes, primary=True)]
        )
        area = Rect(whole.x, 0, whole.w, below.top - look.px(8))
        heading, text = Heading(question.title, Type.H1), Text(question.text)
        width = min(whole.w, readable_width(Type.BODY, look))
        end = under_each_other([heading, text], whole.x, 0, width, look, gap=18)
        top = max(look.px(28), (area.h - end) // 3)
        for widget in (heading, text):
            widget.move(top)
        return [
            Fill().place(Rect(0, 0, *size)),
            ScrollArea([heading, text], id="question").place(area),
            below.deck,
            *below.buttons,
        ]

    def acted(self, id: str, now_ms: int) -> Wish:
        """Yes, or back."""
        return self._do() if id == _YES else Back()

    def other_event(self, event: Event, now_ms: int) -> Wish:
        """Escape goes back as well."""
        return Back() if pressed(event, pygame.K_ESCAPE) else None


def new_player(world: World) -> SureScreen:
    """Whether the next player may begin: what the last one chose is taken away."""

    def ask() -> Question:
        return Question(
            _("Nieuwe speler?"),
            _("Lef wist alle keuzes die op deze laptop bewaard zijn. De volgende begint fris."),
            _("Nieuwe speler"),
        )

    def do() -> Wish:
        gone = world.forget_roads()
        words = _("Klaar voor de volgende speler.") if gone else phrases.not_all_gone(data_folder())
        return Several((GoTo(world.screens.board(anew=True), alone=True), Say(words)))

    return SureScreen(ask, do)


def wipe_all(world: World) -> SureScreen:
    """Whether all that Lef keeps on this laptop is to be taken away."""

    def ask() -> Question:
        return Question(
            _("Alles wissen?"),
            _(
                "Lef wist alle keuzes en instellingen op deze laptop. "
                "Dat kan niet terug. De situaties blijven."
            ),
            _("Wis alles"),
        )

    def do() -> Wish:
        words = _("Alles is gewist.") if world.forget_all() else phrases.not_all_gone(data_folder())
        world.screens.board(anew=True)
        return Several((GoTo(world.screens.welcome(), alone=True), Say(words)))

    return SureScreen(ask, do)
