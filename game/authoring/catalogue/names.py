"""Names: of scenes, choices, people and what is hidden."""

from __future__ import annotations

from game.authoring.catalogue.entry import error, warning
from game.words import _

NAMES = {
    "bad-id": error(
        lambda: _("'{name}' kan geen naam zijn. Gebruik kleine letters, cijfers en streepjes.")
    ),
    "reserved-id": error(
        lambda: _("'{name}' heeft in een scenario al een eigen betekenis. Kies een andere naam.")
    ),
    "name-clash": error(
        lambda: _("'{name}' is al de naam van een klant. Geef wat verborgen is een andere naam.")
    ),
    "duplicate-choice": error(
        lambda: _("De keuze '{name}' staat ook in '{scene}'. Geef elke keuze een eigen naam.")
    ),
    "duplicate-name": error(
        lambda: _("'{name}' is ook de naam van '{other}'. Zo weet niemand wie er praat.")
    ),
    "unknown-scene": error(lambda: _("De scène '{name}' bestaat niet.")),
    "unknown-choice": error(lambda: _("De keuze '{name}' bestaat niet.")),
    "unknown-person": error(lambda: _("'{name}' staat niet in de cast.")),
    "unknown-hidden": error(lambda: _("'{name}' staat niet bij 'hidden'.")),
    "unknown-name": error(
        lambda: _("'{name}' is geen klant en staat niet bij 'hidden'. Een 'if' kent het niet.")
    ),
    "unknown-drawn": error(lambda: _("'{name}' is geen mogelijkheid van '{key}'.")),
    "unknown-state": error(lambda: _("'{name}' is geen toestand van '{key}'.")),
    "unknown-event": error(lambda: _("'{name}' kan '{key}' niet overkomen.")),
    "not-a-client": error(
        lambda: _("'{name}' is geen klant. Zet 'client: true' bij '{name}' in de cast.")
    ),
    "no-spiral": error(lambda: _("'{name}' heeft geen 'spiral'. Zet dat bij '{name}' in de cast.")),
    "named-twice": error(lambda: _("'{name}' staat hier twee keer. Haal er één weg.")),
    "no-client": error(
        lambda: _("Er is geen klant. Zet bij ten minste één persoon in de cast 'client: true'.")
    ),
    "unknown-thinker": error(
        lambda: _("Het is niet duidelijk wie dit denkt. Schrijf 'Naam: tekst', uit de cast.")
    ),
    "unknown-speaker": warning(
        lambda: _("'{name}' staat niet in de cast; nu vertelt de verteller deze regel.")
    ),
    "empty-speech": error(lambda: _("Achter '{name}:' staat niets. Schrijf wat er gezegd wordt.")),
}
