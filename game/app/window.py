"""The window and its loop: events in, a screen drawn when it has changed. Knows no story."""

from __future__ import annotations

from collections.abc import Callable

import pygame
from pygame.event import Event

from game.app import shapes, typeset
from game.app.access.reader import ScreenReader
from game.app.art import Art
from game.app.clock import Clock, SystemClock
from game.app.read_aloud import ReadAloud
from game.app.screen import (
    Back,
    ChangeSettings,
    GoTo,
    Quit,
    Read,
    Say,
    Screen,
    Several,
    Wish,
    pressed,
)
from game.app.sounds import Sound, Sounds
from game.app.speakers import Part
from game.app.speech import no_voice
from game.app.theme import PAGE, SMALLEST_WINDOW, Look
from game.app.widgets.toast import Toast
from game.app.window_keys import wish_of_key
from game.settings import Settings
from game.words import _, speak

TITLE = "Lef"
_IDLE_RATE = 20
_LIVELY_RATE = 60
_HIDDEN_RATE = 5
_LIVELY_MS = 500
"""After a movement of the mouse a click is near: look more often, so that it is seen at once."""
_STILL_MS = 2000
"""So long after the last event nobody waits for an answer any more…"""
_STILL_LOOK_MS = 200
"""…and then so often is enough for what comes by itself: a voice, a file, the next player."""

_MOUSE = (pygame.MOUSEMOTION, pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP, pygame.MOUSEWHEEL)

HelpScreen = Callable[[], Screen]
"""Makes the screen that F1 lays over any other."""
Changed = Callable[[Settings, Settings], bool]
"""Is told the settings before and after a change; answers whether they will be remembered."""


class Window:
    """A window on a stack of screens.

    `settings_changed` is told what the player changes; F1 lays the help screen over any other.
    Raises pygame.error when there is no display to open it on.
    """

    def __init__(
        self,
        first_screen: Screen,
        settings: Settings,
        *,
        clock: Clock | None = None,
        size: tuple[int, int] = PAGE,
        settings_changed: Changed = lambda before, after: True,
        help_screen: HelpScreen | None = None,
        aloud: ReadAloud | None = None,
        sounds: Sounds | None = None,
        reader: ScreenReader | None = None,
    ) -> None:
        pygame.display.init()
        pygame.font.init()
        self.frames_drawn = 0
        self._settings = settings
        self._settings_changed = settings_changed
        self._remembers = True
        self._help_screen = help_screen
        self._clock = clock or SystemClock()
        self._aloud = aloud or ReadAloud()
        self._sounds = sounds or Sounds.none()
        self._toast: Toast | None = None
        self._toast_until = 0
        self._window = pygame.Window(TITLE, size, resizable=True, hidden=True)
        self._window.minimum_size = SMALLEST_WINDOW
        self._window.set_icon(Art().window_icon())
        self._reader = reader
        if reader:
            reader.attach(self._window)
        self._window.show()
        if settings.fullscreen:
            self._window.set_fullscreen(True)
        self._hidden = False
        self._open = True
        self._exposed = True
        self._laid_out: tuple[Screen, tuple[int, int], Look] | None = None
        self._lively_until = 0
        self._touched_ms = self._looked_ms = self._clock.now_ms()
        """When the last event came, and when the screen last had its turn."""
        self._screens: list[Screen] = []
        self._show(first_screen)

    @property
    def screen(self) -> Screen:
        """The screen that is shown."""
        return self._screens[-1]

    @property
    def look(self) -> Look:
        """The look at the present size."""
        speakers = self._aloud.can_read(self.screen.narration)
        return Look.of(self._window.size, self._settings, speakers=speakers)

    @property
    def toast(self) -> str:
        """What stands over the page for a moment."""
        return self._toast.text if self._toast else ""

    @property
    def canvas(self) -> pygame.Surface:
        """What the window shows."""
        return self._window.get_surface()

    def run(self) -> None:
        """Go round until the window is closed."""
        try:
            while self.step():
                self._clock.wait(self._rate())
        finally:
            self.close()

    def step(self) -> bool:
        """One round: take all events, let time pass, draw if anything changed; whether to go on.

        Where nobody does anything most rounds only look for events: that is what an old laptop
        does all day.
        """
        now = self._clock.now_ms()
        events = (*(self._reader.asked() if self._reader else ()), *pygame.event.get())
        if events:
            self._touched_ms = now
        elif self._may_pass(now):
            return self._open
        self._looked_ms = now
        for event in events:
            self._on_event(event, now)
        self._grant(self.screen.advance(now))
        self._lay_out()
        self._aloud.follow(self.screen)
        if self._toast and now >= self._toast_until:
            self._toast, self._exposed = None, True
        if (self.screen.changed or self._exposed) and not self._hidden and self._open:
            self.canvas.set_clip(None if self._exposed else self.screen.dirty)
            self.screen.draw(self.canvas, self.look)
            if self._toast:
                self._toast.place_in(self._window.size, self.look).draw(self.canvas, self.look)
            self._window.title = " · ".join(filter(None, (self.screen.title, TITLE)))
            self._window.flip()
            self.canvas.set_clip(None)
            self._exposed = False
            self.frames_drawn += 1
        if self._reader and self._open:
            self._reader.follow(self._window, self.screen, [self._toast] if self._toast else [])
        return self._open

    def close(self) -> None:
        """Take the window away."""
        self._open = False
        self._aloud.stop()
        self._window.destroy()
        pygame.display.quit()

    def _on_event(self, event: Event, now: int) -> None:
        if pressed(event, pygame.K_F1):
            self._on_help_key()
            return
        if wish := wish_of_key(event, self._settings):
            self._grant(wish)
            return
        if event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE:
            self._aloud.stop()
        if event.type in _MOUSE:
            self._lively_until = now + _LIVELY_MS
        match event.type:
            case pygame.QUIT | pygame.WINDOWCLOSE:
                self._open = False
            case pygame.WINDOWMINIMIZED | pygame.WINDOWHIDDEN:
                self._hidden = True
            case pygame.WINDOWRESTORED | pygame.WINDOWEXPOSED | pygame.WINDOWSHOWN:
                self._hidden, self._exposed = False, True
            case _ if self._open:
                self._lay_out()  # so that a click meets what stands there now
                self._grant(self.screen.on_event(event, now))

    def _on_help_key(self) -> None:
        """Lay the help over whatever is shown, or take it away again."""
        help_page = self._help_screen() if self._help_screen else None
        if help_page and type(self.screen) is type(help_page):
            self._grant(Back())
        elif help_page:
            self._grant(GoTo(help_page, over=True))

    def _grant(self, wish: Wish) -> None:
        match wish:
            case GoTo(screen, over, alone):
                if alone:
                    self._screens.clear()
                elif not over:
                    self._screens.pop()
                self._show(screen)
                self._sounds.play(Sound.PAGE)
            case Back() if len(self._screens) > 1:
                self._screens.pop()
                self._reopen()
                self._sounds.play(Sound.PAGE)
            case Quit():
                self._open = False
            case ChangeSettings(settings):
                self._change_to(settings)
            case Read(part):
                self._read(part)
            case Say(words, silent):
                self._say(words, silent=silent)
            case Several(wishes):
                for one in wishes:
                    self._grant(one)
            case _:
                pass

    def _change_to(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        if before.fullscreen and not settings.fullscreen:
            self._window.set_windowed()
        elif settings.fullscreen and not before.fullscreen:
            self._window.set_fullscreen(True)
        remembered, before_that = self._settings_changed(before, settings), self._remembers
        self._remembers = remembered
        if settings.language != before.language:
            speak(settings.language)
            for screen in self._screens:
                screen.language_changed()
        if before_that and not remembered:
            self._say(_("Dit geldt tot je stopt. Lef kan het hier niet bewaren."))

    def _read(self, part: Part) -> None:
        """Read aloud, or say why that cannot be."""
        if self._settings.muted:
            self._say(_("Het geluid staat uit. Met M zet je het aan."), silent=True)
        elif not self._settings.voice_volume:
            self._say(_("De stem staat uit. Zet hem harder bij Instellingen."), silent=True)
        elif not self._aloud.can_read(self.screen.narration):
            self._say(no_voice(self.screen.narration.language), silent=True)
        else:
            self._aloud.read(self.screen, part)

    def _say(self, words: str, *, silent: bool | None = None) -> None:
        self._toast = Toast(words, silent=silent)
        self._toast_until = self._clock.now_ms() + self._toast.shown_ms
        self._exposed = True

    def _show(self, screen: Screen) -> None:
        self._screens.append(screen)
        self._reopen()

    def _reopen(self) -> None:
        self._exposed = True
        self.screen.opened(self._clock.now_ms())

    def _lay_out(self) -> None:
        """Put the screen in its place, if it, the size or the look is not what it last was."""
        wanted = (self.screen, self._window.size, self.look)
        if wanted != self._laid_out:
            if self._laid_out and wanted[1:] != self._laid_out[1:]:
                shapes.forget()
                typeset.forget()
            self._laid_out = wanted
            self.screen.layout(self._window.size, self.look)
            self._exposed = True

    def _may_pass(self, now: int) -> bool:
        """Whether nothing can have changed that cannot wait a few rounds."""
        return (
            now - self._touched_ms > _STILL_MS
            and now - self._looked_ms < _STILL_LOOK_MS
            and not (self._exposed or self._toast or self._aloud.is_reading)
            and not self.screen.animating
        )

    def _rate(self) -> int:
        if self._hidden:
            return _HIDDEN_RATE
        lively = self.screen.animating or self._clock.now_ms() < self._lively_until
        return _LIVELY_RATE if lively else _IDLE_RATE
