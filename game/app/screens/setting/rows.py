"""The rows of the settings screen, in three groups: what is seen, what is heard, how it plays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from pygame import Rect

from game import phrases
from game.app.screens.setting import changes
from game.app.speech import no_voice
from game.app.theme import Look, Type
from game.app.widgets.base import Widget
from game.app.widgets.option import Option
from game.app.widgets.stepper import Stepper
from game.app.widgets.switch import Switch
from game.app.widgets.words import Text
from game.settings import TEXT_SCALES, Settings
from game.words import _, language, languages

_GAP = 12


class Row(Protocol):
    """One thing that can be set."""

    def height_for(self, width: int, look: Look) -> int:
        """The height in which all of it fits."""

    def place(self, rect: Rect, look: Look) -> list[Widget]:
        """Its widgets in reading order, in this box."""


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under a heading."""

    title: str
    rows: Sequence[Row]


def groups(settings: Settings, *, has_voice: bool) -> tuple[Group, ...]:
    """All that can be set, as it is now; where there is no voice to read aloud it says so."""
    return (
        Group(_("Zien"), _seen(settings)),
        Group(_("Horen"), _heard(settings, has_voice=has_voice)),
        Group(_("Spelen"), _played(settings)),
    )


def _seen(now: Settings) -> list[Row]:
    sizes = (_("gewoon"), _("groter"), _("groot"), _("heel groot"), _("grootst"))
    nearest = min(TEXT_SCALES, key=lambda scale: abs(scale - now.text_scale))
    at = TEXT_SCALES.index(nearest)
    return [
        Stepper(changes.TEXT_SCALE, _("Letters"), sizes, at, none=False),
        _Switch(changes.CONTRAST, _("Hoog contrast"), now, _("Wit op zwart, felle randen")),
        _Switch(changes.MOTION, _("Minder beweging"), now, _("Alles staat meteen op zijn plek")),
        _Switch(changes.FULLSCREEN, _("Hele scherm"), now, _("Ook met de toets F11")),
        _Languages(),
    ]


def _heard(now: Settings, *, has_voice: bool) -> list[Row]:
    every_page = _("Elke bladzijde, zonder dat je het vraagt")
    note = every_page if has_voice else no_voice(language())
    loud = (_("uit"), _("zacht"), _("gewoon"), _("hard"), _("heel hard"))
    return [
        Stepper(changes.SOUND, _("Geluiden"), loud, now.sound_volume, none=True),
        Stepper(changes.VOICE, _("Stem"), loud, now.voice_volume, none=True),
        _Switch(changes.MUTED, _("Alles stil"), now, _("Ook met de toets M")),
        _Switch(changes.ALOUD, _("Voorlezen"), now, note),
    ]


def _played(now: Settings) -> list[Row]:
    return [
        _Switch(changes.NUMBERS, _("Getallen"), now, _("Bij vertrouwen, lef en rust")),
        _Switch(
            changes.AT_ONCE,
            _("Uitleg meteen"),
            now,
            _("Gedachten en waarom, na elke keuze"),
        ),
    ]


class _Switch:
    """A setting that is on or off."""

    def __init__(self, name: str, label: str, now: Settings, note: str) -> None:
        self._switch = Switch(name, label, on=getattr(now, name), note=note)

    def height_for(self, width: int, look: Look) -> int:
        """That of the switch."""
        return self._switch.height_for(width, look)

    def place(self, rect: Rect, look: Look) -> list[Widget]:
        """The switch alone."""
        return [self._switch.place(rect)]


class _Languages:
    """Every language in its own words, so that who reads no other finds it."""

    def __init__(self) -> None:
        self._label = Text(_("Taal"), Type.STRONG)
        self._options = [
            Option(changes.language_id(code), phrases.language_name(code), on=code == language())
            for code in languages()
        ]

    def height_for(self, width: int, look: Look) -> int:
        """The height of the languages, and of the label where that stands above them."""
        tall = max(option.height_for(width, look) for option in self._options)
        if self._fits(width, look):
            return tall + look.px(8)
        return self._label.height_for(width, look) + tall + look.px(16)

    def place(self, rect: Rect, look: Look) -> list[Widget]:
        """The label, then the languages at the right."""
        label = self._label.height_for(rect.w, look)
        tall = max(option.height_for(rect.w, look) for option in self._options)
        top = rect.y + (rect.h - label) // 2 if self._fits(rect.w, look) else rect.y
        self._label.place(Rect(rect.x, top, self._label.size_for(rect.w, look)[0], label))
        right = rect.right
        for option in reversed(self._options):
            wide = option.natural_width(look)
            option.place(Rect(right - wide, rect.bottom - tall - look.px(4), wide, tall))
            right -= wide + look.px(_GAP)
        return [self._label, *self._options]

    def _fits(self, width: int, look: Look) -> bool:
        """Whether the label stands beside the languages."""
        wanted = sum(option.natural_width(look) + look.px(_GAP) for option in self._options)
        return self._label.size_for(width, look)[0] + wanted <= width
