"""Keys: unknown, missing, or with something else behind them."""

from __future__ import annotations

from game.authoring.catalogue.entry import error
from game.words import _

FIELDS = {
    "unknown-key": error(lambda: _("'{key}' hoort hier niet.")),
    "missing-key": error(lambda: _("Hier ontbreekt '{key}'. Zet er bijvoorbeeld: {example}")),
    "wrong-type": error(lambda: _("Bij '{key}' hoort {wanted}. Zet er bijvoorbeeld: {example}")),
    "empty-value": error(lambda: _("Achter '{key}' staat niets. Vul het in of haal het weg.")),
    "unknown-version": error(
        lambda: _("Versie '{name}' van het formaat kent dit spel niet. Schrijf 'lef: 1'.")
    ),
}
