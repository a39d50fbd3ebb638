"""Beside a scenario, and where it stands: folders, equal names, pictures and recordings."""

from __future__ import annotations

from game.authoring.catalogue.entry import error, warning
from game.words import _

BESIDE = {
    "missing-folder": error(
        lambda: _("De map '{name}' is er niet. Kijk of de naam in LEF_SCENARIOS klopt.")
    ),
    "unreadable-folder": error(
        lambda: _("De map '{name}' kan niet worden gelezen. Kijk of je haar mag openen.")
    ),
    "same-name": warning(
        lambda: _(
            "Er is al een situatie '{name}', in {other}, en alleen die staat op het bord. "
            "Geef deze map of dit bestand een andere naam."
        )
    ),
    "not-a-folder": warning(
        lambda: _("'{name}' is geen map. Maak een map met die naam en zet daar de bestanden in.")
    ),
    "linked-file": warning(
        lambda: _(
            "'{name}' verwijst naar een andere map en wordt niet gelezen. "
            "Zet het bestand zelf in de map van de situatie."
        )
    ),
    "unseen-file": warning(lambda: _("'{name}' is nergens te zien.")),
    "bad-drawing": warning(lambda: _("De tekening '{name}' wordt niet getoond. {why}")),
    "other-translation": warning(
        lambda: _(
            "De vertaling '{name}' hoort bij een andere situatie. Je ziet de oorspronkelijke tekst."
        )
    ),
}
