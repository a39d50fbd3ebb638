"""Reads pages aloud, text by text, while the game goes on."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from game.app.narration import Narration
from game.app.recordings import Clips, NoClips
from game.app.screen import Screen
from game.app.speakers import Part, part_of
from game.app.speech import NoVoice, Voice
from game.app.widgets.base import Widget
from game.app.widgets.page import Page
from game.settings import LOUDEST, Settings


@dataclass(frozen=True, slots=True)
class _Piece:
    """Words, the widget on which they stand, and the file in which somebody says them."""

    widget: str
    words: str
    recorded: Path | None = None


class ReadAloud:
    """What is read now, and what comes after it. A failure only makes it silent."""

    def __init__(
        self,
        settings: Callable[[], Settings] = Settings,
        voice: Voice | None = None,
        clips: Clips | None = None,
    ) -> None:
        self._settings = settings
        self._voice = voice or NoVoice()
        self._clips = clips or NoClips()
        self._left: deque[_Piece] = deque()
        self._now: _Piece | None = None
        self._part: str = ""
        self._language = ""
        self._page: Page | None = None
        self._screen: Screen | None = None
        self._told: tuple[str, ...] | None = None
        self._focus: str | None = None
        self._shown: tuple[Page | None, str, str] = (None, "", "")
        """On which page what is read was last shown, and by which speaker."""

    @property
    def is_reading(self) -> bool:
        """Whether something is read now."""
        return self._now is not None

    def can_read(self, narration: Narration) -> bool:
        """Whether there is a voice for the language of such pages, or somebody recorded them."""
        return self._voice.speaks(narration.language) or bool(narration.recordings)

    def read(self, screen: Screen, part: Part) -> None:
        """Read this part of the page; asked for again while it is read: stop."""
        again = self.is_reading and self._part == part
        self.stop()
        if not again:
            widgets = part_of(tuple(screen.page.everything()), part)
            self._begin(widgets, part, screen.narration)

    def stop(self) -> None:
        """Be silent at once."""
        self._left.clear()
        self._now = None
        self._voice.stop()
        self._clips.stop()

    def follow(self, screen: Screen) -> None:
        """Keep up with the page that is shown, and go on when a text was read.

        Another page makes an end of what is read. With `reads_aloud` every page is read (what is
        new on it, where only a part changed) and the name of what gets the focus; but not the first
        page, for nothing sounds at start unless the page itself asks for it.
        """
        page = screen.page
        if page is not self._page:
            self._turn_to(page, screen)
        elif page.focus != self._focus:
            self._focus = page.focus
            if self._settings().reads_aloud:
                focused = [one for one in page.everything() if one.id and one.id == page.focus]
                self.stop()
                self._begin(focused, "", screen.narration)
        self._go_on()
        shown = (page, self._now.widget if self._now else "", self._part)
        if shown != self._shown:  # a page that rests is not gone through twenty times a second
            self._shown = shown
            page.read_now(*shown[1:])

    def _turn_to(self, page: Page, screen: Screen) -> None:
        if screen.narration.at_once and not self.can_read(screen.narration):
            self._page = page  # once a voice is found it is built again, and read
            return
        read = part_of(tuple(page.everything()), Part.PAGE)
        told, before = tuple(widget.name for widget in read), self._told
        is_same_screen = screen is self._screen
        self._page, self._screen, self._told, self._focus = page, screen, told, page.focus
        at_once = screen.narration.at_once and not is_same_screen
        if told == before or (before is None and not at_once):
            return
        self.stop()
        if at_once or self._settings().reads_aloud:
            new = [widget for widget in read if widget.name not in (before or ())]
            self._begin(new if is_same_screen else read, Part.PAGE, screen.narration)

    def _begin(self, widgets: list[Widget], part: str, narration: Narration) -> None:
        self._part, self._language = part, narration.language
        has_voice = self._voice.speaks(narration.language)
        for widget in widgets:
            words: list[str] = []
            for text in widget.spoken:
                recorded = narration.recordings.get(text)
                if recorded is None:
                    words.append(text)
                    continue
                if words and has_voice:
                    self._left.append(_Piece(widget.name, "\n".join(words)))
                words = []
                self._left.append(_Piece(widget.name, text, recorded))
            if words and has_voice:
                self._left.append(_Piece(widget.name, "\n".join(words)))

    def _go_on(self) -> None:
        settings = self._settings()
        volume = settings.voice_volume / LOUDEST
        if settings.muted or not volume:
            if self.is_reading or self._left:
                self.stop()
            return
        if self._voice.is_speaking or self._clips.is_playing:
            return
        self._now = self._left.popleft() if self._left else None
        if self._now is None:
            return
        recorded = self._now.recorded
        if recorded is not None and self._clips.play(recorded, volume):
            return
        if self._voice.speaks(self._language):
            self._voice.say(self._now.words, self._language, volume)
