"""Structure: ways, endings, and the bounds of the format."""

from __future__ import annotations

from game.authoring.catalogue.entry import error
from game.words import _

STRUCTURE = {
    "no-way-on": error(
        lambda: _("De scène '{name}' gaat niet verder. Geef de scène 'choices' of 'leads_to'.")
    ),
    "two-ways-on": error(
        lambda: _("De scène '{name}' heeft 'choices' en 'leads_to'. Kies een van de twee.")
    ),
    "too-few-choices": error(
        lambda: _("In '{name}' valt niets te kiezen. Geef ten minste twee keuzes.")
    ),
    "missing-because": error(
        lambda: _("'{name}' wijkt af van de tabel. Zet er 'because:' bij, met de reden.")
    ),
    "here-from-scene": error(
        lambda: _("Een scène kan niet naar 'here' gaan; dat kan alleen een keuze.")
    ),
    "guarded-last-way": error(
        lambda: _("De laatste weg heeft een 'if'. Zet er een weg zonder 'if' achter.")
    ),
    "way-never-taken": error(
        lambda: _("Deze weg wordt nooit genomen: de weg ervoor heeft geen 'if'.")
    ),
    "guarded-last-ending": error(
        lambda: _("Het laatste einde heeft een 'if'. Zet er een einde zonder 'if' achter.")
    ),
    "ending-never-told": error(
        lambda: _("Dit einde wordt nooit verteld: het einde ervoor heeft geen 'if'.")
    ),
    "too-many-remembered": error(
        lambda: _("Dit scenario onthoudt {count} keuzes met 'chose'. Hoogstens {most} mag.")
    ),
    "too-many-draws": error(
        lambda: _("'hidden' geeft {count} mogelijkheden samen. Hoogstens {most} mag.")
    ),
}
