"""The card beside the story: what was agreed, or what the player just said."""

from __future__ import annotations

from game.app.leaves import Leaf
from game.app.screens.playing.decision_page import AGREEMENTS
from game.app.screens.playing.stage import Card
from game.app.widgets.agreements import AgreementsCard
from game.app.widgets.said import SaidCard
from game.story.scenario import YOU, Beat, Scenario
from game.words import _

_AGREEMENTS_WIDTH = 348
_SAID_WIDTH = 300


def agreements_card(agreements: tuple[str, ...]) -> Card | None:
    """The agreements that hold now; no card where there are none."""
    if not agreements:
        return None
    card = AgreementsCard(_("Afspraken"), agreements, key="a", id=AGREEMENTS)
    return Card(card, _AGREEMENTS_WIDTH)


def said_card(leaf: Leaf, scenario: Scenario) -> Card | None:
    """On the leaf that follows a choice at once: what the player said, else what was chosen."""
    if leaf.chosen is None:
        return None
    if leaf.said:
        card = SaidCard(_("Jij zei"), "\n".join(beat.text for beat in leaf.said))
        return Card(card, _SAID_WIDTH, tuple(Beat(beat.text, YOU) for beat in leaf.said))
    chosen = scenario.choice(leaf.chosen)
    return Card(SaidCard(_("Je koos"), chosen.label), _SAID_WIDTH) if chosen else None
