"""How to play, what the meters mean, and who reads what: over any screen, by F1."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

import pygame
from pygame import Rect
from pygame.event import Event

from game import phrases
from game.app.art import Art
from game.app.layout import content, row
from game.app.screen import Back, PageScreen, Wish, pressed
from game.app.screens.bottom import bottom
from game.app.screens.columns import fits_two_columns, under_each_other
from game.app.theme import Look, Type
from game.app.widgets.base import Widget
from game.app.widgets.button import Button
from game.app.widgets.grounds import Fill
from game.app.widgets.icon_line import IconLine
from game.app.widgets.key_line import KeyLine
from game.app.widgets.scroll import ScrollArea
from game.app.widgets.words import Heading, Text
from game.app.world import World
from game.story.scenario import Meter
from game.words import _

_BACK = "back"
_BETWEEN_COLUMNS = 64
_BETWEEN_PARTS = 28


class HelpScreen(PageScreen):
    """One page to read; Enter, Escape or the button go back to where the player was."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self._world = world
        self.title = _("Uitleg")

    def language_changed(self) -> None:
        """The same page in the language that is spoken now."""
        self.title = _("Uitleg")
        self.renew()

    def build(self, size: tuple[int, int], look: Look) -> Sequence[Widget]:
        """The lines at the left, the rest at the right; or all under each other."""
        whole = content(size, look)
        below = bottom(size, look, [Button(_BACK, _("Terug"), primary=True)])
        area = Rect(whole.x, 0, whole.w, below.top - look.px(8))
        heading = Heading(_("Zo speel je"), Type.H1)
        heading.place(Rect(whole.x, look.px(28), whole.w, heading.height_for(whole.w, look)))
        gap = look.px(_BETWEEN_COLUMNS)
        two = fits_two_columns(whole.w - gap, look)
        left, right = row(whole, 2, gap) if two else (whole, whole.copy())
        lines, parts = _lines(look), _parts(self._world.art)
        y = heading.rect.bottom + look.px(16)
        end = under_each_other(lines, left.x, y, left.w, look, gap=12)
        y = y if two else end + look.px(_BETWEEN_PARTS)
        for part in parts:
            end = under_each_other(part, right.x, y, right.w, look, gap=8)
            y = end + look.px(_BETWEEN_PARTS)
        inside: list[Widget] = [heading, *lines, *chain.from_iterable(parts)]
        return [
            Fill().place(Rect(0, 0, *size)),
            ScrollArea(inside, id="help", foot=look.px(12)).place(area),
            below.deck,
            *below.buttons,
        ]

    def acted(self, id: str, now_ms: int) -> Wish:
        """The button goes back."""
        return Back()

    def other_event(self, event: Event, now_ms: int) -> Wish:
        """So does Escape; F1 is the window's own."""
        return Back() if pressed(event, pygame.K_ESCAPE) else None


def _lines(look: Look) -> list[Widget]:
    """How to play, line by line."""
    words = [
        Text(_("Lees. Kies dan wat je doet of zegt.")),
        Text(_("Wat je kiest, verandert het verhaal.")),
        Text(_("Toetsen, muis of vinger: alles mag.")),
    ]
    keys = [
        KeyLine("1–4", _("Kies een antwoord.")),
        KeyLine("Tab", _("Naar het volgende. Pijlen kunnen ook.")),
        KeyLine("Enter", _("Doe wat een rand heeft, of ga verder.")),
        KeyLine("A", _("Lees de afspraken nog eens.")),
        KeyLine("Esc", _("Pauze. Backspace: een pagina terug.")),
        KeyLine("V", _("Lees voor. S: wat het laatst is gezegd.")),
        KeyLine("M", _("Alles stil, of weer geluid.")),
        KeyLine("F1", _("Deze uitleg. F11: het hele scherm.")),
    ]
    for line in keys:
        line.column = max(one.key_width(look) for one in keys)
    return [*words, *keys]


def _parts(art: Art) -> tuple[list[Widget], ...]:
    """What the meters mean, where the settings are, and who reads what."""
    meanings = (
        (Meter.TRUST, _("van de klant in jou.")),
        (Meter.COURAGE, _("wat je durft. Het groeit door te doen.")),
        (Meter.CALM, _("tijd en energie die je nog hebt.")),
    )
    meters = [IconLine(art, one.value, phrases.meter(one), text) for one, text in meanings]
    where = _("Letters, geluid, taal: in het overzicht en in de pauze.")
    return (
        [Heading(_("De blokjes bovenaan"), Type.H2), *meters],
        [Heading(_("Instellingen"), Type.H2), Text(where)],
        [
            Heading(_("Wie leest dit?"), Type.H2),
            Text(phrases.privacy()),
            Text(_("Bij Instellingen kun je alles wissen.")),
        ],
    )
