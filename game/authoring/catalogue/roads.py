"""What is odd about the roads through a story: guards, decisions, endings, secrets, the clock."""

from __future__ import annotations

from game.authoring.catalogue.entry import error, hint, warning
from game.words import _

ROADS = {
    "too-much-to-explore": error(
        lambda: _(
            "Dit verhaal is te groot om te bewijzen: na {most} toestanden was {share}% van de "
            "keuzes gezien. Het meest kost het onthouden van: {costs}. Haal daar een 'if' weg."
        )
    ),
    "guard-never-holds": warning(
        lambda: _(
            "Dit klopt hier op geen enkele weg: {condition}. "
            "Verander de 'if', of haal weg wat erbij hoort."
        )
    ),
    "guard-always-holds": hint(
        lambda: _("Dit klopt hier op elke weg: {condition}. Je kunt het weghalen uit de 'if'.")
    ),
    "idle-decision": warning(
        lambda: _(
            "In '{name}' maakt het niet uit wat je kiest. "
            "Geef de keuzes een andere zet, of laat ze ergens anders heen gaan."
        )
    ),
    "idle-choice": hint(
        lambda: _(
            "'{name}' doet altijd precies hetzelfde als '{other}'. "
            "Alleen de woorden verschillen. Kijk of dat zo bedoeld is."
        )
    ),
    "only-poor-choices": warning(
        lambda: _("In '{name}' is soms geen enkele goede zet open. Geef er een keuze bij.")
    ),
    "path-never-taken": warning(
        lambda: _("Geen enkele weg eindigt met: {name}. Maak een weg die daar wel komt.")
    ),
    "path-not-with-draw": warning(
        lambda: _("Met {draws} eindigt geen enkele weg met: {name}. Maak ook daar een weg heen.")
    ),
    "ending-not-reached": warning(
        lambda: _(
            "Geen enkele weg vertelt dit einde ({name}). "
            "Kijk naar de 'if' hier en naar de eindes erboven."
        )
    ),
    "open-secret": warning(
        lambda: _(
            "Na '{scene}' is het afgelopen, en {name} weet soms nog van niets. "
            "Laat het uitkomen of vertellen."
        )
    ),
    "open-question": warning(
        lambda: _(
            "Na '{scene}' is het afgelopen, en {name} moet soms nog kiezen. "
            "Zet 'chooses' op de weg daarheen."
        )
    ),
    "open-promise": warning(
        lambda: _(
            "Na '{scene}' is het afgelopen, en een afspraak met {name} staat soms nog open. "
            "Zet 'kept' of 'let_down' op de weg daarheen."
        )
    ),
    "lasting-cover": warning(
        lambda: _(
            "Na '{choice}' komt {name} er soms nooit meer achter en is vertellen niet meer "
            "mogelijk. Geef {name} een scène met 'finds_out', of de speler een eerlijke keuze."
        )
    ),
    "clock-runs-back": warning(
        lambda: _(
            "Hier is het {when}, en op een van de wegen was het al {before}. "
            "Verander de 'when' van een van de twee."
        )
    ),
    "event-never-fits": warning(
        lambda: _(
            "'{event}' past hier nooit bij hoe {name} eraan toe is, en doet dus niets. "
            "Haal het weg of zet het op een andere plek."
        )
    ),
    "only-complaint-left": hint(
        lambda: _(
            "In '{name}' valt soms nog te kiezen, maar wordt het altijd een klacht. "
            "Kijk of er een weg terug moet zijn."
        )
    ),
}
