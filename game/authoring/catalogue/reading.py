"""Reading a file: what keeps it from being a tree of keys and texts."""

from __future__ import annotations

from game.authoring.catalogue.entry import error, warning
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
    "bad-encoding": error(
        lambda: _("Hier staat een teken dat niet te lezen is. Bewaar het bestand als UTF-8.")
    ),
    "bad-character": error(
        lambda: _("Hier staat een onzichtbaar teken dat niet mag. Haal het weg.")
    ),
    "empty-file": error(
        lambda: _("Dit bestand is leeg. Begin met 'lef: 1' en geef het verhaal een titel.")
    ),
    "not-a-scenario": error(
        lambda: _("Dit is geen scenario. Begin met 'lef: 1' en geef het verhaal een titel.")
    ),
    "tab": error(lambda: _("Deze regel begint met een tab. Gebruik spaties om in te springen.")),
    "yaml-syntax": error(
        lambda: _(
            "Hier klopt de opmaak niet. Kijk naar de inspringing, de dubbele punten "
            "en de haakjes, op deze regel en de regel erboven."
        )
    ),
    "open-bracket": error(
        lambda: _("Deze {bracket} wordt niet gesloten. Zet het haakje aan het eind erbij.")
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
    "bad-translation": warning(
        lambda: _("De vertaling '{name}' is niet te lezen. Je ziet de oorspronkelijke tekst.")
    ),
}
