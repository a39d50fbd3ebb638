"""Reading a file: what keeps it from being a tree of keys and texts."""

from __future__ import annotations

from game.authoring.catalogue.entry import error, hint, warning
from game.words import _

READING = {
    "missing-file": error(
        lambda: _("Het bestand '{name}' is er niet. Kijk of de naam en de map kloppen.")
    ),
    "no-scenario": error(
        lambda: _("In de map '{name}' staat geen scenario.yaml. Zet het verhaal in dat bestand.")
    ),
    "unreadable-file": error(
        lambda: _("'{name}' kan niet worden gelezen. Kijk of je het bestand mag openen.")
    ),
    "broken-link": error(
        lambda: _("'{name}' verwijst naar een bestand dat er niet is. Zet het terug.")
    ),
    "not-a-file": error(
        lambda: _("'{name}' is geen gewoon bestand. Zet het verhaal in een bestand met tekst.")
    ),
    "not-text": error(
        lambda: _("'{name}' is geen tekst, maar een ander soort bestand. Bewaar het als .yaml.")
    ),
    "too-big": error(lambda: _("'{name}' is groter dan {most} MB. Maak er meer verhalen van.")),
    "too-deep": error(
        lambda: _("Hier staat meer dan {most} keer iets in iets anders. Haal er haakjes uit.")
    ),
    "long-line": error(
        lambda: _("Deze regel is langer dan {most} tekens. Verdeel haar over meer regels.")
    ),
    "bad-encoding": error(
        lambda: _(
            "Dit bestand is bewaard als {encoding}. Bewaar het als UTF-8: "
            "kies 'Opslaan als' en daar bij 'Codering' UTF-8."
        )
    ),
    "bad-character": error(
        lambda: _("Hier staat een onzichtbaar teken ({name}) dat niet mag. Haal het weg.")
    ),
    "empty-file": error(
        lambda: _("Dit bestand is leeg. Begin met 'lef: 1' en geef het verhaal een titel.")
    ),
    "not-a-scenario": error(
        lambda: _("Dit is geen scenario. Begin met 'lef: 1' en geef het verhaal een titel.")
    ),
    "tab": error(lambda: _("Deze regel begint met een tab. Gebruik spaties om in te springen.")),
    "odd-space": error(
        lambda: _("Deze regel begint met een vreemde spatie, van een kopie. Typ gewone spaties.")
    ),
    "indentation": error(
        lambda: _("Deze regel begint met {got} spaties. Hier horen er {expected}.")
    ),
    "loose-text": error(
        lambda: _(
            "Deze tekst hoort nergens bij. Zet er een sleutel met een dubbele punt voor, "
            "of laat haar inspringen onder een |."
        )
    ),
    "no-space": error(lambda: _("Na '{key}:' ontbreekt een spatie. Zet die ertussen.")),
    "yaml-syntax": error(
        lambda: _(
            "Hier klopt de opmaak niet. Kijk naar de inspringing, de dubbele punten "
            "en de haakjes, op deze regel en de regel erboven."
        )
    ),
    "open-bracket": error(
        lambda: _("Deze {bracket} wordt niet gesloten. Zet het haakje aan het eind erbij.")
    ),
    "loose-bracket": error(lambda: _("Deze {bracket} sluit niets. Haal het haakje weg.")),
    "text-in-brackets": error(
        lambda: _(
            "Deze tekst begint met {bracket}, en dan leest YAML haar als een lijst of een groep. "
            "Zet een | achter de sleutel en de tekst op de regel eronder."
        )
    ),
    "comma-in-braces": error(
        lambda: _(
            "Tussen haakjes knipt een komma de tekst door. Zet de tekst tussen aanhalingstekens."
        )
    ),
    "open-quote": error(
        lambda: _("Dit aanhalingsteken {sign} wordt niet gesloten. Zet er aan het eind een bij.")
    ),
    "leading-quote": error(
        lambda: _(
            "Deze tekst begint met {sign}, en dan leest YAML alleen het stuk tussen de tekens. "
            "Zet een | achter de sleutel en de tekst op de regel eronder."
        )
    ),
    "leading-sign": error(
        lambda: _(
            "Met het teken {sign} mag een tekst niet beginnen. "
            "Zet een | achter de sleutel en de tekst op de regel eronder."
        )
    ),
    "backslash": error(
        lambda: _(
            "Tussen dubbele aanhalingstekens betekent \\ iets anders. "
            "Zet een | achter de sleutel en de tekst op de regel eronder."
        )
    ),
    "smart-quotes": error(lambda: _("Om '{name}' staan gekrulde aanhalingstekens. Haal ze weg.")),
    "quoted-text": hint(
        lambda: _(
            "De aanhalingstekens om deze tekst ziet de speler niet. Haal ze weg, of zet de tekst "
            "met aanhalingstekens onder een |."
        )
    ),
    "lost-text": error(
        lambda: _(
            "Alles na ' #' valt hier weg. Zet een | achter de sleutel en de tekst op de regel "
            "eronder. Is het een opmerking? Zet dan twee spaties voor de #."
        )
    ),
    "list-for-table": error(
        lambda: _("Hier staat een - te veel: dit is geen lijst. Haal elke - op deze plek weg.")
    ),
    "colon-in-line": error(
        lambda: _(
            "Er staat een dubbele punt in deze tekst. Zet een | achter de sleutel "
            "en de tekst op de regel eronder."
        )
    ),
    "joined-lines": error(
        lambda: _(
            "Deze regels worden aan elkaar geplakt. Zet een | achter de sleutel "
            "en de tekst op de regels eronder."
        )
    ),
    "folded-block": error(
        lambda: _("Met > worden regels aan elkaar geplakt. Zet hier een | in plaats van >.")
    ),
    "duplicate-key": error(
        lambda: _(
            "'{key}' staat hier twee keer; de eerste staat op regel {first}. Haal er één weg."
        )
    ),
    "odd-key": error(
        lambda: _("Voor een dubbele punt hoort één naam te staan. Zet hier een naam.")
    ),
    "anchor": error(
        lambda: _("'&{name}' mag hier niet. Een scenario kent geen verwijzingen: haal het weg.")
    ),
    "alias": error(
        lambda: _("'*{name}' verwijst naar iets anders, en dat mag niet. Schrijf de tekst voluit.")
    ),
    "tag": error(lambda: _("'{name}' mag hier niet. Een scenario kent geen soorten met !.")),
    "many-documents": error(
        lambda: _("Met --- begint hier een tweede verhaal. Zet elk verhaal in een eigen bestand.")
    ),
    "linked-scenario": error(
        lambda: _("'{name}' verwijst naar een andere map. Zet het bestand zelf in deze map.")
    ),
    "bad-translation": warning(
        lambda: _("De vertaling '{name}' is niet te lezen. Je ziet de oorspronkelijke tekst.")
    ),
}
