"""What each row of the settings screen does to the settings."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from game.app.widgets.stepper import LESS, MORE
from game.settings import LOUDEST, Settings

TEXT_SCALE, SOUND, VOICE = "text_scale", "sound_volume", "voice_volume"
CONTRAST, MOTION, FULLSCREEN = "high_contrast", "less_motion", "fullscreen"
MUTED, ALOUD, NUMBERS, AT_ONCE = "muted", "reads_aloud", "shows_numbers", "explains_at_once"
SWITCHES = (CONTRAST, MOTION, FULLSCREEN, MUTED, ALOUD, NUMBERS, AT_ONCE)
"""Ids of rows; each is the name of the setting."""
ALONE, SHARED = "alone", "shared"
"""Ids of the two answers to who plays on this laptop."""
_LANGUAGE = "language-"


def language_id(code: str) -> str:
    """The id of the row that chooses this language."""
    return _LANGUAGE + code


def changed(settings: Settings, id: str) -> Settings:
    """The settings after acting on the widget of this id; another widget changes nothing."""
    if id in SWITCHES:
        return _with(settings, id, not getattr(settings, id))
    if id in (ALONE, SHARED):
        return settings.shared_by_many(id == SHARED)
    if id.startswith(_LANGUAGE):
        return replace(settings, language=id.removeprefix(_LANGUAGE))
    for sign, step in ((LESS, -1), (MORE, 1)):
        if id.endswith(sign):
            return _stepped(settings, id.removesuffix(sign), step)
    return settings


def _stepped(settings: Settings, name: str, step: int) -> Settings:
    if name == TEXT_SCALE:
        return settings.larger(step)
    volume: int = getattr(settings, name)
    return _with(settings, name, max(0, min(volume + step, LOUDEST)))


def _with(settings: Settings, name: str, value: object) -> Settings:
    changes: dict[str, Any] = {name: value}
    return replace(settings, **changes)
