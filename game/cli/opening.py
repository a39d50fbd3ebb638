"""How a command comes to a scenario that can be played, and to what is hidden in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from game.authoring import Loaded
from game.cli import exits
from game.cli.shelf import find, load_playable, say
from game.story.scenario import Scenario
from game.words import _


@dataclass(frozen=True, slots=True)
class Opened:
    """A scenario that loaded, and the hidden values that were asked for."""

    path: Path
    loaded: Loaded
    scenario: Scenario
    hidden: dict[str, str]


def open_scenario(name: str, hidden: Sequence[str]) -> Opened | int:
    """The scenario of this name with what `--hidden` sets in it.

    The exit code, after a sentence, where there is none or it cannot be so.
    """
    path = find(name)
    if path is None:
        return exits.WRONG_USE
    loaded = load_playable(path)
    if loaded is None or loaded.scenario is None:
        return exits.PROBLEMS
    draws = _drawn(loaded.scenario, hidden)
    if draws is None:
        return exits.WRONG_USE
    return Opened(path, loaded, loaded.scenario, draws)


def _drawn(scenario: Scenario, given: Sequence[str]) -> dict[str, str] | None:
    """What `--hidden` sets in this scenario; None, with a sentence, where that cannot be."""
    draws = {}
    for pair in given:
        name, _sign, value = pair.partition("=")
        if value not in scenario.hidden.get(name, ()):
            possible = [f"{key}={one}" for key, ones in scenario.hidden.items() for one in ones]
            say(
                _("'{pair}' kan niet verborgen zijn. Je kunt kiezen uit: {possible}.").format(
                    pair=pair, possible=", ".join(dict.fromkeys(possible)) or "-"
                )
            )
            return None
        draws[name] = value
    return draws
