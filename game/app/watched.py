"""Playing a story while somebody writes it: every save is seen, on the same road."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from pygame import Rect
from pygame.event import Event

from game.app.layout import content
from game.app.narration import Narration
from game.app.screen import GoTo, Screen, Wish
from game.app.shapes import Canvas
from game.app.story_screen import StoryScreen
from game.app.theme import Look
from game.app.watched_road import WatchedRoad
from game.app.widgets.aside import Aside
from game.app.widgets.base import Widget
from game.app.widgets.notice import Notice
from game.app.widgets.page import Page
from game.app.world import Screens
from game.authoring import Loaded
from game.authoring.problems import Problem
from game.authoring.watch import Watch
from game.session import Session
from game.story.play import Refused
from game.story.scenario import Scenario
from game.words import _, ngettext

_TOP = 12
"""Units from the top, over the clock and the meters, which an author misses least."""


Renew = Callable[[], None]


class WatchedScreens:
    """The screens of the game, each of them watching; only the board looks for itself."""

    def __init__(self, screens: Screens, watch: Watch, look_at_pictures: Renew) -> None:
        """Watch these screens; `look_at_pictures` makes them find what was drawn anew."""
        self.look_at_pictures = look_at_pictures
        self._screens = screens
        self._watch = watch
        self._road: WatchedRoad | None = None

    def welcome(self) -> Screen:
        """What Lef promises, and one question."""
        return self._screens.welcome()

    def board(self, *, anew: bool = False) -> Screen:
        """All situations, to pick one."""
        return self._screens.board(anew=anew)

    def briefing(self, loaded: Loaded) -> Screen:
        """The page before a story; that of the watched one is of its last good version."""
        if not self._is_watched(loaded.scenario):
            return self._screens.briefing(loaded)
        return WatchedBriefing(self._screens, self._watch, self.look_at_pictures)

    def playing(self, session: Session) -> Screen:
        """The story under way."""
        return self.on_road(session, self._screens.playing(session))

    def ending(self, session: Session) -> Screen:
        """How it ended."""
        return self.on_road(session, self._screens.ending(session), ended=True)

    def debrief(self, session: Session) -> Screen:
        """What the road meant."""
        return self.on_road(session, self._screens.debrief(session), ended=True)

    def settings(self) -> Screen:
        """How the game looks, sounds and plays."""
        return self._screens.settings()

    def help(self) -> Screen:
        """How to play."""
        return self._screens.help()

    def on_road(self, session: Session, screen: Screen, *, ended: bool = False) -> Screen:
        """A screen of this playthrough, watching where it is one of the watched scenario."""
        if not self._is_watched(session.scenario):
            return screen
        if self._road is None or self._road.session is not session:
            self._road = WatchedRoad(self._watch, session)
        return WatchedPage(screen, self._watch, self._road, self, ended=ended)

    def _is_watched(self, scenario: Scenario | None) -> bool:
        watched = self._watch.good.scenario
        return scenario is not None and watched is not None and scenario.id == watched.id


class _Watched(ABC):
    """A screen as it is, with what there is to say about the file laid over it."""

    def __init__(self, inner: Screen, watch: Watch, look_at_pictures: Renew) -> None:
        self.inner = inner
        self.title = inner.title
        self._watch = watch
        self._look_at_pictures = look_at_pictures
        self._pictures = watch.drawings
        self._laid_out: tuple[tuple[int, int], Look] | None = None
        self._drawn: tuple[object, ...] = ()
        self.over: Sequence[Widget] = ()

    @property
    def page(self) -> Page:
        """That of the screen itself."""
        return self.inner.page

    @property
    def changed(self) -> bool:
        """Whether the screen, or what is said over it, is not what was last drawn."""
        return self.inner.changed or self._said() != self._drawn

    @changed.setter
    def changed(self, changed: bool) -> None:
        self.inner.changed = changed

    @property
    def dirty(self) -> Rect | None:
        """That of the screen, unless something else is said over it."""
        return self.inner.dirty if self._said() == self._drawn else None

    @property
    def animating(self) -> bool:
        """Whether the screen itself still moves."""
        return self.inner.animating

    @property
    def narration(self) -> Narration:
        """How the screen itself is read aloud."""
        return self.inner.narration

    def opened(self, now_ms: int) -> None:
        """It is shown from now on."""
        self.inner.opened(now_ms)

    def layout(self, size: tuple[int, int], look: Look) -> None:
        """Put the screen in its place."""
        self._laid_out = size, look
        self.inner.layout(size, look)

    def language_changed(self) -> None:
        """The screen speaks another language at once."""
        self.inner.language_changed()

    def on_event(self, event: Event, now_ms: int) -> Wish:
        """What is said over it takes no press away from the screen."""
        return self.inner.on_event(event, now_ms)

    def advance(self, now_ms: int) -> Wish:
        """Look at the file, and catch up with it."""
        self._watch.look(now_ms)
        if self._watch.drawings != self._pictures:
            self._pictures = self._watch.drawings
            self._look_at_pictures()
            if self._laid_out:
                self.inner.layout(*self._laid_out)
        wish = self._catch_up() or self.inner.advance(now_ms)
        self.title = self.inner.title
        return wish

    def draw(self, canvas: Canvas, look: Look) -> None:
        """The screen, and over it the first mistake or where the road stopped."""
        self.inner.draw(canvas, look)
        self.over = (*self.inner.over, *self._over(canvas.get_size(), look))
        for widget in self.over:
            widget.draw(canvas, look)
        self._drawn = self._said()

    @abstractmethod
    def _catch_up(self) -> Wish:
        """Show what was saved, if anything was."""

    def _said(self) -> tuple[object, ...]:
        return (self._watch.problems,)

    def _over(self, size: tuple[int, int], look: Look) -> list[Widget]:
        problems = self._watch.problems
        if not problems:
            return []
        whole, notice = content(size, look), notice_of(problems)
        height = notice.height_for(whole.w, look)
        return [notice.place(Rect(whole.x, look.px(_TOP), whole.w, height))]


class WatchedBriefing(_Watched):
    """The page before the story, made anew for every version."""

    def __init__(self, screens: Screens, watch: Watch, look_at_pictures: Renew) -> None:
        self._screens = screens
        self._shown = watch.good
        super().__init__(screens.briefing(watch.good), watch, look_at_pictures)

    def _catch_up(self) -> Wish:
        if self._shown is self._watch.good:
            return None
        return GoTo(WatchedBriefing(self._screens, self._watch, self._look_at_pictures))


class WatchedPage(_Watched):
    """A screen of a playthrough, told again in every version."""

    def __init__(
        self,
        inner: Screen,
        watch: Watch,
        road: WatchedRoad,
        screens: WatchedScreens,
        *,
        ended: bool = False,
    ) -> None:
        super().__init__(inner, watch, screens.look_at_pictures)
        self._road = road
        self._screens = screens
        self._session = road.session
        self._ended = ended
        """Whether this screen can only show a story that has ended."""

    def language_changed(self) -> None:
        """The screen's own words change at once, the story with the file's translation."""
        if isinstance(self.inner, StoryScreen):
            self.inner.retell(self._session)
        else:
            self.inner.language_changed()

    def on_event(self, event: Event, now_ms: int) -> Wish:
        """What is opened over a watched screen watches too."""
        wish = super().on_event(event, now_ms)
        if isinstance(wish, GoTo) and wish.over:
            page = WatchedPage(wish.screen, self._watch, self._road, self._screens)
            return replace(wish, screen=page)
        return wish

    def _catch_up(self) -> Wish:
        self._road.follow()
        session = self._road.session
        if session is self._session:
            return None
        self._session = session
        if self._ended and not session.is_over:
            return GoTo(self._screens.playing(session))
        if isinstance(self.inner, StoryScreen):
            self.inner.retell(session)
        return None

    def _said(self) -> tuple[object, ...]:
        return (*super()._said(), self._road.gone)

    def _over(self, size: tuple[int, int], look: Look) -> list[Widget]:
        over = super()._over(size, look)
        if self._road.gone is None:
            return over
        aside = Aside(_stopped(self._road.gone), "note")
        width, height = aside.size_for(content(size, look).w, look)
        top = (over[-1].rect.bottom if over else 0) + look.px(_TOP)
        return [*over, aside.place(Rect((size[0] - width) // 2, top, width, height))]


def notice_of(problems: tuple[Problem, ...]) -> Notice:
    """The first of these mistakes: where it stands, what it is, how to mend it."""
    first, more = problems[0], len(problems) - 1
    place = first.place
    where = f"{Path(place.file).name}:{place.line}:{place.column} · {first.code}"
    mended = _("Maak er dit van: {line}").format(line=first.fix.strip()) if first.fix else ""
    others = ngettext("En nog {count} punt.", "En nog {count} punten.", more).format(count=more)
    known = _("Je ziet de laatste goede versie.")
    last = f"{others} {known}" if more else known
    return Notice(where, first.message, "\n".join(filter(None, (mended, last))))


def _stopped(gone: Refused) -> str:
    return _("'{choice}' kan hier niet meer. Je weg stopt hier.").format(choice=gone.choice)
