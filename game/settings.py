"""What a player set about how the game looks and sounds, and the file that remembers it.

Nothing in it says who plays: it is the same for everybody who sits down at this laptop. Of the
players it knows only whether they change.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from game.places import is_file
from game.writing import replace_file

TEXT_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)
LARGE_TEXT = 1.5
"""What "large letters" means where it is only on or off."""
LOUDEST = 4
"""Volumes go from 0, silent, to this."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be set; what is not set is as most people want it."""

    text_scale: float = 1.0
    high_contrast: bool = False
    less_motion: bool = False
    fullscreen: bool = False
    language: str = ""
    """A language of the interface; empty: the one of the computer."""
    sound_volume: int = 2
    voice_volume: int = LOUDEST
    muted: bool = False
    reads_aloud: bool = False
    """Whether every page is read aloud when it comes, without being asked."""
    shows_numbers: bool = False
    """Whether the meters also show their numbers while a story runs."""
    explains_at_once: bool = False
    """Whether thoughts and whys come with the consequence instead of in the debrief."""
    is_shared: bool | None = None
    """Whether it is somebody else each time who plays on this laptop; None: nobody said yet."""

    def larger(self, steps: int) -> Settings:
        """The same with text so many steps larger, or smaller when negative."""
        nearest = min(TEXT_SCALES, key=lambda scale: abs(scale - self.text_scale))
        wanted = TEXT_SCALES.index(nearest) + steps
        return replace(self, text_scale=TEXT_SCALES[max(0, min(wanted, len(TEXT_SCALES) - 1))])

    def shared_by_many(self, is_shared: bool) -> Settings:
        """The same on a laptop where somebody else plays each time, or always the same person."""
        return replace(self, is_shared=is_shared)

    def reset(self) -> Settings:
        """Everything as most people want it, in the same language: it must still be read.

        Who plays on this laptop is no matter of taste, so that stays too.
        """
        return Settings(language=self.language, is_shared=self.is_shared)


class SettingsFile:
    """The settings as they are remembered, in a small file that may be absent or damaged."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.remembered = _read(path) or Settings()
        self._todays: dict[str, Any] = {}

    def begin(self, today: Settings) -> Settings:
        """The settings of this start: what differs from what is remembered stays today's."""
        self._todays = _changes(self.remembered, today)
        return today

    def remember(self, before: Settings, after: Settings) -> bool:
        """Remember what changed from one to the other; whether it could be written.

        Only that: what a trainer asked for at the start of today's game stays today's, also when
        it was put away and came back.
        """
        changes = _changes(before, after)
        asked = {name for name, value in changes.items() if self._todays.get(name) == value}
        kept = {name: value for name, value in changes.items() if name not in asked}
        # Another copy of the game may have remembered something meanwhile.
        self.remembered = replace(_read(self._path) or self.remembered, **kept)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            replace_file(self._path, json.dumps(asdict(self.remembered), indent=1).encode())
        except OSError:
            return False
        return True

    def forget(self) -> None:
        """Take the file away; what is set now holds until the game is closed. Raises OSError."""
        self.remembered, self._todays = Settings(), {}
        self._path.unlink(missing_ok=True)


def _changes(before: Settings, after: Settings) -> dict[str, Any]:
    old, new = asdict(before), asdict(after)
    return {name: value for name, value in new.items() if value != old[name]}


def _read(path: Path) -> Settings | None:
    """What the file says, or None where there is nothing to be read.

    What is absent in it, unknown or out of bounds is as if it was never set.
    """
    if not is_file(path):  # a pipe would be waited for without an end
        return None
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(said, Mapping):
        return None
    usual = Settings()
    kept = {
        field.name: said[field.name]
        for field in fields(Settings)
        if field.name in said
        and _is_possible(field.name, said[field.name], getattr(usual, field.name))
    }
    return replace(usual, **kept)


def _is_possible(name: str, value: object, usual: object) -> bool:
    if name == "text_scale":
        return value in TEXT_SCALES
    if name.endswith("_volume"):
        return type(value) is int and 0 <= value <= LOUDEST
    if name == "is_shared":
        return value is None or type(value) is bool
    return type(value) is type(usual)
