"""How the texts of a screen are read aloud: in which language, and what somebody recorded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from game.words import language


@dataclass(frozen=True, slots=True)
class Narration:
    """What a screen knows of its texts beside the words."""

    written_in: str = ""
    """The language of its texts; empty: that of the interface."""
    recordings: Mapping[str, Path] = field(default_factory=dict)
    """The files of recorded texts, by the text."""
    at_once: bool = False
    """Whether it is read without being asked, to whoever may not be able to read how to ask."""

    @property
    def language(self) -> str:
        """The language in which it is read."""
        return self.written_in or language()
