from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.app.art import Art
from game.app.reading import Reading, Sheet
from game.app.screens.playing.hud import Hud, hud
from game.app.theme import Look
from game.app.widgets.base import Ground
from game.app.widgets.button import Button
from game.app.widgets.meters import Meters
from game.session import Session
from game.settings import Settings
from game.story.scenario import Meter
from tests.app.screens.worlds import begin, make_world
from tests.late_supplies import GUESTS

NARROW = (960, 540)


@pytest.fixture
def session(tmp_path: Path) -> Session:
    session = begin(make_world(tmp_path), GUESTS)
    session.choose("bel-fleur")
    return session


def sheet_of(session: Session) -> Sheet:
    sheet = Reading(session, whole_turn=True).sheet
    assert sheet is not None
    return sheet


def narrow_hud(session: Session, sheet: Sheet) -> Hud:
    """In the largest letters, beside as large a button."""
    look = Look.of(NARROW, Settings(text_scale=2.0))
    button = Button("agreements", "Afspraken", key="a", ground=Ground.SCENE)
    return hud(session.scenario, sheet, Art(), NARROW[0], look, buttons=[button])


def meters_of(shown: Hud) -> Meters | None:
    return next((one for one in shown.shown if isinstance(one, Meters)), None)


def test_where_not_all_meters_have_room_the_one_that_changed_stays(session: Session) -> None:
    sheet = sheet_of(session)
    assert meters_of(narrow_hud(session, sheet)) is None
    changed = replace(sheet, before={**sheet.levels, (Meter.CALM, None): 95})
    meters = meters_of(narrow_hud(session, changed))
    assert meters is not None
    assert [meter.word for meter in meters.shown] == ["Rust"]
    assert "Lef" in meters.name
    assert NARROW[0] > meters.rect.right


def test_without_words_a_triangle_still_says_which_way_it_went(session: Session) -> None:
    sheet = sheet_of(session)
    look = Look.of(NARROW, Settings(text_scale=2.0))
    pictures = set()
    for before in (5, 95):
        changed = replace(sheet, before={**sheet.levels, (Meter.CALM, None): before})
        meters = meters_of(narrow_hud(session, changed))
        assert meters is not None and meters.compact
        canvas = pygame.Surface(NARROW)
        meters.draw(canvas, look)
        right = meters.rect.inflate(-16, -16)
        right.w, right.right = look.with_type(18), right.right
        pictures.add(pygame.image.tobytes(canvas.subsurface(right), "RGB"))
    assert len(pictures) == 2
