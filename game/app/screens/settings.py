"""How the game looks, sounds and plays: every change acts at once, and back the same way."""

from __future__ import annotations

from collections.abc import Sequence

import pygame
from pygame import Rect
from pygame.event import Event

from game.app.layout import content, row
from game.app.screen import Back, ChangeSettings, GoTo, PageScreen, Wish, pressed
from game.app.screens.bottom import bottom
from game.app.screens.columns import fits_two_columns
from game.app.screens.setting.changes import changed
from game.app.screens.setting.rows import Group, groups
from game.app.screens.welcome import LaptopScreen
from game.app.theme import Look, Type
from game.app.widgets.base import Widget
from game.app.widgets.button import Button
from game.app.widgets.grounds import Fill, Rule
from game.app.widgets.scroll import ScrollArea
from game.app.widgets.words import Heading
from game.app.world import World
from game.settings import Settings
from game.words import _

DONE, RESET, LAPTOP = "done", "reset", "laptop"
_BETWEEN_COLUMNS = 72
_RULE = 2
_FOR_RINGS = 12
"""Units at both sides of the rows, for the rings around them."""
_FOOT = 12


class SettingsScreen(PageScreen):
    """Three groups of rows; the page itself shows what the letters and colours become."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self._world = world
        self.title = _("Instellingen")
        self._before_reset: Settings | None = None

    def language_changed(self) -> None:
        """The same page in the language that is spoken now."""
        self.title = _("Instellingen")
        self.renew()

    def build(self, size: tuple[int, int], look: Look) -> Sequence[Widget]:
        """A heading and the groups, in two columns where they fit; below them the ways out."""
        whole = content(size, look)
        buttons = [Button(DONE, _("Klaar"), primary=True)]
        if self._can_undo(look.settings):
            buttons.insert(0, Button(RESET, _("Toch niet terugzetten")))
        elif look.settings != look.settings.reset():
            buttons.insert(0, Button(RESET, _("Zet alles terug")))
        buttons.insert(0, Button(LAPTOP, _("Deze laptop")))
        below = bottom(size, look, buttons)
        room = look.px(_FOR_RINGS)
        area = Rect(whole.x - room, 0, whole.w + 2 * room, below.top - look.px(8))
        heading = Heading(_("Instellingen"), Type.H1)
        tall = heading.height_for(whole.w, look)
        heading.place(Rect(whole.x, look.px(24), whole.w, tall))
        top = heading.rect.bottom + look.px(10)
        gap = look.px(_BETWEEN_COLUMNS)
        seen, heard, played = groups(look.settings, has_voice=look.speakers)
        if fits_two_columns(whole.w - gap, look):
            left, right = row(whole, 2, gap)
            columns = [(left, [seen]), (right, [heard, played])]
        else:
            columns = [(whole, [seen, heard, played])]
        inside: list[Widget] = [heading]
        for box, listed in columns:
            inside += _column(Rect(box.x, top, box.w, 0), listed, look)
        return [
            Fill().place(Rect(0, 0, *size)),
            ScrollArea(inside, id="settings", foot=look.px(_FOOT)).place(area),
            below.deck,
            *below.buttons,
        ]

    def acted(self, id: str, now_ms: int) -> Wish:
        """Change what the row stands for; all but the way out stays where it is."""
        assert self._look is not None, "nothing is acted on before it is laid out"
        now = self._look.settings
        if id == DONE:
            return Back()
        if id == LAPTOP:
            return GoTo(LaptopScreen(self._world), over=True)
        if id != RESET:
            return _wish(now, changed(now, id))
        if self._can_undo(now):
            before, self._before_reset = self._before_reset, None
            return _wish(now, before or now)
        self._before_reset = now
        return _wish(now, now.reset())

    def other_event(self, event: Event, now_ms: int) -> Wish:
        """Escape goes back as well."""
        return Back() if pressed(event, pygame.K_ESCAPE) else None

    def _can_undo(self, now: Settings) -> bool:
        """Whether everything was put back here, and nothing was changed since."""
        return self._before_reset is not None and now == self._before_reset.reset()


def _wish(now: Settings, wanted: Settings) -> Wish:
    return None if wanted == now else ChangeSettings(wanted)


def _column(box: Rect, listed: Sequence[Group], look: Look) -> list[Widget]:
    """The groups under each other, a rule between two rows."""
    placed: list[Widget] = []
    y = box.y
    for group in listed:
        heading = Heading(group.title, Type.H2)
        tall = heading.height_for(box.w, look)
        placed.append(heading.place(Rect(box.x, y, box.w, tall)))
        y += tall + look.px(4)
        for number, line in enumerate(group.rows):
            if number:
                placed.append(Rule().place(Rect(box.x, y, box.w, look.px(_RULE))))
                y += look.px(_RULE)
            height = line.height_for(box.w, look) + look.px(4)
            placed += line.place(Rect(box.x, y, box.w, height), look)
            y += height
        y += look.px(12)
    return placed
