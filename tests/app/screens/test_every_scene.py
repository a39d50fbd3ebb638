"""All that any story tells can be read at every size, whole or by scrolling."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest
from pygame import Rect

from game.app.art import Art
from game.app.leaves import Leaf
from game.app.reading import Sheet
from game.app.screens.closing.beats import thought_pieces
from game.app.screens.playing.decision_page import HudWith, decision_page
from game.app.screens.playing.hud import Hud, SmallButton, hud
from game.app.screens.playing.leaf_page import ON, leaf_page
from game.app.screens.playing.stage import Card, Stage
from game.app.screens.playing.told import Told, Words
from game.app.text import plain
from game.app.theme import Look
from game.app.widgets.agreements import AgreementsCard
from game.app.widgets.aside import Aside
from game.app.widgets.base import Ground, Role, Widget
from game.app.widgets.button import Button
from game.app.widgets.grounds import Deck
from game.app.widgets.meters import Meters
from game.app.widgets.said import SaidCard
from game.app.widgets.scroll import ScrollArea
from game.app.widgets.signs import LessonPanel
from game.authoring.library import Library
from game.places import shipped_scenarios
from game.settings import Settings
from game.story.scenario import YOU, Beat, Meter, Moment, Scenario, Scene, Screenplay
from tests.app.conftest import OpenWindow
from tests.app.decision import Decision

LOOKS = (
    ((1280, 720), Settings()),
    ((960, 540), Settings()),
    ((1280, 720), Settings(2.0)),
    ((960, 540), Settings(2.0)),
    ((1024, 768), Settings(1.5, high_contrast=True)),
)
SCENARIOS = [loaded.scenario for _, loaded in Library(shipped_scenarios()).load_all()]


@pytest.fixture(autouse=True)
def display(open_window: OpenWindow) -> None:
    """Pictures and type need a window."""
    open_window(Decision())


@pytest.mark.parametrize(("size", "settings"), LOOKS)
def test_every_line_of_every_scene_can_be_read(size: tuple[int, int], settings: Settings) -> None:
    look = Look.of(size, settings)
    for scenario in SCENARIOS:
        assert scenario is not None
        for scene in scenario.scenes.values():
            if scene.choices:
                check_decision(scenario, scene, size, look)
            for said, beats in consequences(scene):
                check_leaf(scenario, scene, said, beats, size, look)


@pytest.mark.parametrize(("size", "settings"), LOOKS)
def test_every_explanation_can_be_read_with_its_consequence(
    size: tuple[int, int], settings: Settings
) -> None:
    look = Look.of(size, replace(settings, shows_numbers=True))
    for scenario in SCENARIOS:
        assert scenario is not None
        for scene in scenario.scenes.values():
            for choice in scene.choices:
                why = "\n".join(beat.text for beat in choice.why)
                asides: list[Words] = [*thought_pieces(choice.thought, scenario, Art())]
                asides += [LessonPanel(why)] if why else []
                said, beats = all_of(choice.say), all_of(choice.then)
                check_leaf(scenario, scene, said, beats, size, look, tuple(asides))


def check_decision(scenario: Scenario, scene: Scene, size: tuple[int, int], look: Look) -> None:
    beats = all_of(scene.story)
    for story_was_read in (False, True):
        asides = (Aside("Als ik niks zeg"),)
        told = Told(scenario, Art(), sheet_of(scenario, scene, beats), asides)
        lines = tuple(note.text for note in scenario.agreements)
        stage = Stage(told, Card(AgreementsCard("Afspraken", lines, key="a"), 348))
        page = decision_page(
            stage,
            hud_of(stage, size[0], look),
            scene.ask,
            scene.choices[:4],
            size,
            look,
            story_was_read=story_was_read,
            back=True,
        )
        stands_well(page, size, scene.id)
        has_answers = any(widget.role is Role.CHOICE for widget in everything(page))
        if has_answers and story_was_read and any(w.id == "story-again" for w in page):
            continue
        tells(page, beats, scene.id)
        assert has_answers or any(widget.id == ON for widget in page)


def check_leaf(
    scenario: Scenario,
    scene: Scene,
    said: Sequence[Beat],
    beats: tuple[Beat, ...],
    size: tuple[int, int],
    look: Look,
    asides: tuple[Words, ...] = (),
) -> None:
    card = None
    if said:
        words = SaidCard("Jij zei", "\n".join(beat.text for beat in said))
        card = Card(words, 300, tuple(Beat(beat.text, YOU) for beat in said))
    stage = Stage(Told(scenario, Art(), sheet_of(scenario, scene, beats), asides), card)
    page = leaf_page(stage, hud_of(stage, size[0], look)([], Ground.SCENE), size, look, back=True)
    stands_well(page, size, scene.id)
    tells(page, (*said, *beats), scene.id)


def consequences(scene: Scene) -> Iterator[tuple[tuple[Beat, ...], tuple[Beat, ...]]]:
    """What can be read before the next decision: by choice, or the scene when it has none."""
    if not scene.choices:
        yield (), all_of(scene.story)
    for choice in scene.choices:
        yield all_of(choice.say), all_of(choice.then)


def all_of(screenplay: Screenplay) -> tuple[Beat, ...]:
    """More than is ever told at once: all guarded parts."""
    return tuple(beat for part in screenplay for beat in part.beats)


def sheet_of(scenario: Scenario, scene: Scene, beats: tuple[Beat, ...]) -> Sheet:
    moment = scene.when or Moment(1, 0, 600)
    levels = {(Meter.TRUST, client): 67 for client in scenario.clients}
    full = {**levels, (Meter.COURAGE, None): 30, (Meter.CALM, None): 50}
    leaf = Leaf(beats, moment, scene.place or "office", scene.id)
    return Sheet(leaf, Moment(1, 0, 480), full, full, bool(scene.choices))


def hud_of(stage: Stage, width: int, look: Look) -> HudWith:
    told = stage.told

    def with_(buttons: Sequence[SmallButton], ground: Ground) -> Hud:
        return hud(told.scenario, told.sheet, told.art, width, look, buttons=buttons, ground=ground)

    return with_


def everything(page: Sequence[Widget]) -> Iterator[Widget]:
    for widget in page:
        yield widget
        if isinstance(widget, ScrollArea):
            yield from widget.children


def tells(page: Sequence[Widget], beats: Sequence[Beat], where: str) -> None:
    told = "\n".join(widget.name for widget in everything(page))
    for beat in beats:
        assert plain(beat.text) in told, where


def stands_well(page: Sequence[Widget], size: tuple[int, int], where: str) -> None:
    """All words and controls stand inside the window, above the deck or on it, none on another."""
    window = Rect(0, 0, *size)
    deck = next((widget.rect for widget in page if isinstance(widget, Deck)), None)
    seen: list[Widget] = []
    for widget in page:
        if not widget.name or widget.role is Role.IMAGE:
            continue
        assert window.contains(widget.rect), (where, widget.name, widget.rect)
        if deck:
            assert deck.contains(widget.rect) or widget.rect.bottom <= deck.y, (where, widget.name)
        if isinstance(widget, ScrollArea):
            for child in widget.children:
                assert widget.rect.left <= child.rect.left, (where, child.name)
                assert child.rect.right <= widget.rect.right, (where, child.name)
        for other in seen:
            heading = Role.HEADING in (widget.role, other.role)
            assert heading or not widget.rect.colliderect(other.rect), (
                where,
                widget.name,
                other.name,
            )
        seen.append(widget)


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (960, 540)])
def test_meters_keep_their_words_at_ordinary_type(size: tuple[int, int]) -> None:
    look = Look.of(size, Settings())
    button = Button("agreements", "Afspraken", key="a")
    for scenario in SCENARIOS:
        assert scenario is not None
        for scene in scenario.scenes.values():
            stage = Stage(Told(scenario, Art(), sheet_of(scenario, scene, all_of(scene.story))))
            shown = hud_of(stage, size[0], look)([button], Ground.DECK).shown
            assert any(isinstance(widget, Meters) and not widget.compact for widget in shown)
