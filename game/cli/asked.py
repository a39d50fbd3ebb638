"""How the game is set when a command opens it: as remembered, and as its options ask."""

from __future__ import annotations

from dataclasses import dataclass, replace

from game import places
from game.settings import LARGE_TEXT, Settings, SettingsFile
from game.words import language


@dataclass(frozen=True, slots=True)
class Asked:
    """What `--large`, `--contrast` and `--quiet` ask of this one start."""

    large: bool = False
    contrast: bool = False
    quiet: bool = False

    def on(self, usual: Settings) -> Settings:
        """These settings with what is asked, in the language that is spoken at this start."""
        return replace(
            usual,
            text_scale=max(usual.text_scale, LARGE_TEXT) if self.large else usual.text_scale,
            high_contrast=usual.high_contrast or self.contrast,
            muted=usual.muted or self.quiet,
            language=language(),
        )


def settings_file() -> SettingsFile:
    """Where settings are remembered on this laptop."""
    return SettingsFile(places.data_folder() / "settings.json")
