"""What nobody can call wrong, and what still keeps a story from teaching."""

from __future__ import annotations

from game.authoring.catalogue.entry import hint, warning
from game.words import _

SMELLS = {
    "one-move-wins": warning(
        lambda: _(
            "Wie altijd '{move}' kiest, krijgt in {share} van de keren waardering. "
            "Maak een moment waarop iets anders beter is."
        )
    ),
    "stance-never-best": warning(
        lambda: _("'{stance}' is nergens de beste keuze. Maak één moment waarop dat wel zo is.")
    ),
    "cover-is-best": warning(
        lambda: _(
            "'{name}' is stil opgelost en krijgt toch 3. Geef hoogstens 2, of een andere zet."
        )
    ),
    "cover-pays": warning(
        lambda: _(
            "Na '{name}' kan het minder slecht aflopen dan na elke andere keuze. "
            "Laat wat verzwegen is uitkomen."
        )
    ),
    "length-wins": warning(
        lambda: _(
            "Wie steeds {which} neemt, krijgt in {share} van de keren waardering; "
            "wie gokt in {chance}. Maak de kaartjes even lang."
        )
    ),
    "length-tells": warning(
        lambda: _(
            "Bij {hits} van de {of} beslissingen is {which} het beste; "
            "toeval geeft {low} tot {high}. Maak de kaartjes even lang."
        )
    ),
    "label-lengths": hint(
        lambda: _(
            "De beste kaartjes zijn {ratio} keer zo lang als de andere. "
            "Blijf tussen {least} en {most}, anders verraadt de lengte het antwoord."
        )
    ),
    "cue-word": warning(
        lambda: _(
            "'{cue}' staat op {best} beste kaartjes en op {others} andere. "
            "Verdeel het, anders verraadt het woord het antwoord."
        )
    ),
    "free-choice": warning(
        lambda: _(
            "'{name}' kost niets. Laat elke keuze iets kosten: tijd, rust, lef of vertrouwen."
        )
    ),
    "against-the-story": warning(
        lambda: _(
            "'{name}' telt als beter dan '{other}', maar loopt nergens beter af. "
            "Kijk naar 'quality' en 'effects'."
        )
    ),
    "many-overrides": warning(
        lambda: _(
            "{share} van de keuzes wijkt af van de tabel. Hoogstens {most} mag. "
            "Haal 'quality' of 'effects' weg waar de tabel ook goed is."
        )
    ),
    "big-jump": warning(
        lambda: _("'{name}' verandert {meter} met {by} in één keer. Hoogstens {most} mag.")
    ),
    "equal-choices": warning(
        lambda: _("In '{name}' is elke keuze even goed. Dan valt er niets te leren.")
    ),
    "middle-road": hint(
        lambda: _(
            "De middelste weg heeft {length} beslissingen. {least} tot {most} werkt het best."
        )
    ),
    "full-card": hint(
        lambda: _(
            "De kaart '{name}' is {rows} regels lang. "
            "In grote letters passen er {most}; maak de regels korter of laat er een weg."
        )
    ),
    "few-choices": hint(lambda: _("In '{name}' zijn maar twee keuzes. Drie of vier is beter.")),
    "many-choices": warning(
        lambda: _("In '{name}' zijn soms {count} keuzes open. Hoogstens {most} is te overzien.")
    ),
    "long-situation": hint(
        lambda: _("'{name}' vertelt {words} woorden voor de keuze. Blijf onder de {most}.")
    ),
    "hard-text": warning(
        lambda: _(
            "De tekst heeft leesniveau {level}; {least} of meer leest makkelijk. "
            "Kies kortere woorden en zinnen."
        )
    ),
    "hard-block": hint(
        lambda: _("Dit stuk heeft leesniveau {level}. Kom boven de {least} met kortere woorden.")
    ),
    "long-sentence": hint(
        lambda: _("De zin '{start} …' heeft {words} woorden. Maak er twee van; {most} is genoeg.")
    ),
    "mean-sentence": hint(
        lambda: _("De zinnen hebben gemiddeld {mean} woorden. Hoogstens {most} leest makkelijk.")
    ),
    "long-words": hint(
        lambda: _(
            "{share} van de woorden is lang, zoals {words}. Hoogstens {most} leest makkelijk."
        )
    ),
    "verdict-word": hint(
        lambda: _(
            "Het verhaal oordeelt na '{name}': '{word}'. Laat zien wat er gebeurt; "
            "lof en kritiek komen van de mensen in het verhaal."
        )
    ),
    "same-thought": hint(
        lambda: _("'{name}' heeft dezelfde gedachte als '{other}'. Geef elk een eigen gedachte.")
    ),
    "debrief-gap": warning(
        lambda: _("Bij 'debrief' ontbreekt '{key}'. Stel één vraag om samen over te praten.")
    ),
    "no-if-then": warning(
        lambda: _("Bij 'debrief' ontbreekt 'if_then'. Eindig met een zin: Als …, dan zeg ik ….")
    ),
    "no-sources": hint(lambda: _("Nergens staan 'sources'. Schrijf op waar dit verhaal op rust.")),
    "untranslated": warning(
        lambda: _("In '{language}' zijn {count} van de {of} teksten niet vertaald.")
    ),
    "doubtful-translation": warning(
        lambda: _(
            "In '{language}' zijn {count} van de {of} vertalingen onzeker (fuzzy). Kijk ze na."
        )
    ),
    "stale-translation": hint(
        lambda: _("In '{language}' horen {count} vertalingen bij tekst die er niet meer staat.")
    ),
    "unknown-accepted": warning(lambda: _("'{name}' is geen waarschuwing die je kunt accepteren.")),
    "accepted-for-nothing": hint(
        lambda: _("'{name}' wordt geaccepteerd, maar komt niet voor. Haal de regel weg.")
    ),
}
