"""Every screen of one road as a picture, made by the screens themselves, without a window."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

import pygame

from game import phrases
from game.app import shapes, typeset
from game.app.reading import Sheet
from game.app.screen import GoTo, PageScreen
from game.app.screens.briefing import BEGIN, BriefingScreen
from game.app.screens.debrief import DebriefScreen
from game.app.screens.ending import EndingScreen
from game.app.screens.play import PlayScreen
from game.app.screens.playing.decision_page import answer_id, choice_of
from game.app.screens.playing.leaf_page import ON
from game.app.theme import Look
from game.app.widgets.base import Role
from game.app.widgets.scroll import ScrollArea
from game.app.world import World
from game.authoring import Loaded
from game.authoring.naming import as_slug
from game.reports.storyboard import Picture
from game.settings import Settings
from game.story.scenario import Scenario
from game.words import _

_WAYS_ON = (BEGIN, ON, "debrief")
"""What leads on from a screen without a decision."""


@contextmanager
def without_window() -> Iterator[None]:
    """Draw where nobody looks, for as long as this lasts; no display is needed."""
    before = os.environ.get("SDL_VIDEODRIVER")
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    pygame.display.init()
    try:
        yield
    finally:
        pygame.display.quit()
        shapes.forget()
        typeset.forget()
        if before is None:
            del os.environ["SDL_VIDEODRIVER"]
        else:
            os.environ["SDL_VIDEODRIVER"] = before


def pictures_of(
    world: World,
    loaded: Loaded,
    choices: Sequence[str],
    size: tuple[int, int],
    settings: Settings,
) -> list[Picture]:
    """The screens from the briefing to where these choices lead, in the order in which they come.

    A decision shows the choice that is made as the one that has the focus. What does not fit on a
    screen has more pictures, scrolled on. What moves is shown where it ends. Every choice must be
    one that is offered.
    """
    still = replace(settings, less_motion=True)
    camera = _Camera(choices, size, Look.of(size, still))
    camera.walk(BriefingScreen(world, loaded, anew=True))
    return camera.pictures


class _Camera:
    """Plays a road and takes a picture of each screen."""

    def __init__(self, choices: Sequence[str], size: tuple[int, int], look: Look) -> None:
        self.pictures: list[Picture] = []
        self._to_make = list(choices)
        self._size = size
        self._look = look
        self._canvas = pygame.Surface(size)

    def walk(self, first: PageScreen) -> None:
        """From this screen on, until there are no choices left to make or no screens to show."""
        screen, wish = first, first.advance(0)
        screen.layout(self._size, self._look)
        while True:
            if isinstance(wish, GoTo):
                assert isinstance(wish.screen, PageScreen), "every screen of the game is a page"
                screen = wish.screen
                screen.layout(self._size, self._look)
                wish = screen.advance(0)
                continue
            act = self._next_act(screen)
            self._take(screen, act)
            if act is None:
                return
            if choice_of(act):
                self._to_make.pop(0)
            wish = screen.acted(act, 0)

    def _next_act(self, screen: PageScreen) -> str | None:
        """What leads on from here: the choice to be made, else the way on."""
        ids = {widget.id for widget in screen.page.everything()}
        choice = [answer_id(self._to_make[0])] if self._to_make else []
        return next((act for act in (*choice, *_WAYS_ON) if act in ids), None)

    def _take(self, screen: PageScreen, act: str | None) -> None:
        """The picture of this screen, and those of what can be scrolled to."""
        if act is not None:
            screen.page.focus_on(act)
        areas = [widget for widget in screen.page.widgets if isinstance(widget, ScrollArea)]
        for area in areas:
            area.scroll_by(-area.offset)
        read = (one for one in screen.page.everything() if one.role is not Role.SCROLL)
        words = "\n".join(widget.name for widget in read if widget.name)
        told = _told(screen, act)
        more = False
        while True:
            screen.draw(self._canvas, self._look)
            number = len(self.pictures) + 1
            name = as_slug(f"{told.name} {_('vervolg')}") if more else as_slug(told.name)
            heading = _("{screen}, vervolg").format(screen=told.heading) if more else told.heading
            self.pictures.append(
                Picture(
                    f"{number:02}-{name}",
                    f"{number}. {heading}",
                    told.caption,
                    words,
                    _png(self._canvas),
                )
            )
            more = True
            moved = [area.scroll_page(1, self._look) for area in areas]
            if not any(moved):
                return


@dataclass(frozen=True, slots=True)
class _Told:
    """What a screen is called, and what stands under its picture."""

    name: str
    heading: str
    caption: tuple[str, ...] = ()


def _told(screen: PageScreen, act: str | None) -> _Told:
    match screen:
        case PlayScreen(sheet=Sheet() as sheet):
            return _of_story(screen.scenario, sheet, act)
        case EndingScreen() if act != "debrief":
            return _Told(_("einde"), _("Hoe het afliep"))
        case EndingScreen():
            return _Told(_("slot"), _("Het slot en het klantcijfer"))
        case DebriefScreen():
            heading = _("Terugblik: {part}").format(part=screen.part)
            return _Told(heading, heading)
        case _:
            return _Told(_("vooraf"), _("Vooraf"))


def _of_story(scenario: Scenario, sheet: Sheet, act: str | None) -> _Told:
    """A leaf by the choice that it follows on, a decision by its scene."""
    leaf, choice = sheet.leaf, choice_of(act or "")
    caption = [_("Scène: {scene}").format(scene=leaf.scene)]
    if leaf.moment is not None:
        caption.append(phrases.moment(leaf.moment))
    if choice:
        caption.append(_("Gekozen: {choice}").format(choice=_named(scenario, choice)))
    if leaf.chosen:
        caption.append(_("Na de keuze: {choice}").format(choice=_named(scenario, leaf.chosen)))
    if sheet.decides and act != ON:
        return _Told(leaf.scene, _("Beslissing in {scene}").format(scene=leaf.scene), (*caption,))
    heading = _("Wat er gebeurt na {choice}").format(choice=leaf.chosen)
    if not leaf.chosen:
        heading = _("Wat er gebeurt in {scene}").format(scene=leaf.scene)
    name = _("na {choice}").format(choice=leaf.chosen) if leaf.chosen else leaf.scene
    return _Told(name, heading, (*caption,))


def _named(scenario: Scenario, id: str) -> str:
    """The choice as its card says it, and as its author calls it."""
    choice = scenario.choice(id)
    return f"{choice.label} ({id})" if choice else id


def _png(canvas: pygame.Surface) -> bytes:
    file = io.BytesIO()
    pygame.image.save(canvas, file, "picture.png")
    return file.getvalue()
