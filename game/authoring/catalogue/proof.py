"""What only a look at every state, or at the pictures, can show."""

from __future__ import annotations

from game.authoring.catalogue.entry import error, warning
from game.words import _

PROOF = {
    "endless-chain": error(
        lambda: _("Vanaf '{name}' komt nooit meer een keuze. Laat een van de scènes verder gaan.")
    ),
    "unreachable-scene": warning(
        lambda: _("Geen enkele weg komt in '{name}'. Laat een keuze erheen gaan of haal haar weg.")
    ),
    "unreachable-choice": warning(
        lambda: _("De keuze '{name}' is nooit open. Kijk naar haar 'if', of haal haar weg.")
    ),
    "nothing-open": error(
        lambda: _("In '{name}' is soms niets te kiezen. Geef een keuze zonder 'if'.")
    ),
    "one-open": error(
        lambda: _("In '{name}' is soms maar één keuze open. Zorg dat er altijd twee zijn.")
    ),
    "no-way-out": error(
        lambda: _("Vanuit '{name}' is soms geen einde meer te bereiken. Maak een weg naar 'end'.")
    ),
    "untold-ending": error(
        lambda: _("Dit verhaal kan eindigen als '{name}', en daar staat niets voor bij 'endings'.")
    ),
    "missing-picture": warning(
        lambda: _("Van '{name}' is er geen tekening. Je kunt kiezen uit: {known}.")
    ),
    "unseen-picture": warning(
        lambda: _(
            "'{name}' is hier niet te zien: het hoort bij een bedankje met een 'letter'. "
            "Schrijf die erbij, of haal 'picture' weg."
        )
    ),
    "example-refused": error(
        lambda: _(
            "Dit voorbeeld klopt niet ({draw}): '{name}' kan niet in '{scene}'. Wel open: {open}."
        )
    ),
    "example-unfinished": error(
        lambda: _("Dit voorbeeld is niet af ({draw}): het stopt in '{scene}'. Voeg keuzes toe.")
    ),
    "example-path": error(
        lambda: _("Dit voorbeeld eindigt nu als '{got}' en belooft '{wanted}' ({draw}).")
    ),
    "example-grade": error(
        lambda: _("Dit voorbeeld krijgt nu een {got}, en dat is niet wat het belooft ({draw}).")
    ),
}
