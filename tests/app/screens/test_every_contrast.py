"""What is painted can be told from what is under it: words 7:1, marks that say something 3:1.

Pages are really painted, in both palettes, and looked at while that happens (see `contrasts`):
every word against the pixels under it, also where that is a picture; icons, arrows and ticks, focus
rings, the edges of meter blocks. One page is painted for each new kind of widget in a new state,
and again with the focus on each kind that can have it; together they come from every screen.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from pathlib import Path

import pygame
import pytest

from game.app.screen import PageScreen
from game.app.start import new_world
from game.app.theme import Look
from game.app.widgets.base import Widget
from game.app.widgets.page import Page
from game.app.world import World
from game.authoring import load
from game.authoring.library import Library
from game.places import shipped_scenarios
from game.roads.folder import RoadFolder
from game.settings import Settings
from game.story.play import Story
from tests.app.contrasts import Watched, watch
from tests.app.screens.tour import Visit, tour_of
from tests.app.screens.worlds import screens_of_the_game

SIZE = (1280, 720)
SCENARIO = "late-supplies"


@pytest.mark.parametrize(
    "settings",
    [
        Settings(explains_at_once=True),
        Settings(shows_numbers=True, high_contrast=True, explains_at_once=True),
        Settings(1.5),
        Settings(1.5, high_contrast=True),
    ],
)
def test_every_word_and_every_sign_stands_out(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pygame.display.init()
    pygame.font.init()
    settings = replace(settings, less_motion=True)
    look, canvas = Look.of(SIZE, settings), Watched(SIZE)
    seen = watch(monkeypatch, canvas)
    world = new_world(Library(shipped_scenarios()), RoadFolder(tmp_path), 3)
    world.settings = settings
    painted: set[object] = set()
    for where, page in pages(world, look):
        seen.on = where
        kinds = {kind_of(widget) for widget in page.everything()}
        if not kinds <= painted:
            painted |= kinds
            page.draw(canvas)
        for stop in [w for w in page.everything() if w.focusable]:
            if ("focus", kind_of(stop)) not in painted:
                painted.add(("focus", kind_of(stop)))
                page.focus_on(stop.id)
                page.draw(canvas)
    assert len(seen.pairs) > 100
    assert not seen.faint, "\n".join(seen.faint)


def pages(world: World, look: Look) -> Iterator[tuple[str, Page]]:
    for screen in screens_of_the_game(world):
        assert isinstance(screen, PageScreen)
        screen.opened(0)
        screen.layout(SIZE, look)
        yield type(screen).__name__, screen.page
    loaded = load(shipped_scenarios() / SCENARIO)
    assert loaded.scenario is not None
    story = Story(loaded.scenario)
    tour, visit = tour_of(story), Visit(world, story, SIZE, look)
    yield from chain(visit.before(loaded), visit.of_steps(tour.steps), visit.of_roads(tour.roads))


def kind_of(widget: Widget) -> object:
    """By what it may be painted in another way than others."""
    plain = (str, bool, int, type(None))
    words = {"name", "text", "label", "id", "title", "number", "minute", "told", "sign", "shortcut"}
    traits = {
        name: value
        for name, value in vars(widget).items()
        if isinstance(value, plain) and name.strip("_") not in words and "offset" not in name
    }
    return type(widget), getattr(widget, "told", None) is True, *sorted(map(repr, traits.items()))
