"""What can be wrong with a scenario file: one catalogue, one plain sentence for each problem."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from game.words import _


class Severity(StrEnum):
    """How bad it is: an error keeps the story from being played, a warning and a hint do not."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"

    @property
    def word(self) -> str:
        """What people call it."""
        return {
            Severity.ERROR: _("fout"),
            Severity.WARNING: _("waarschuwing"),
            Severity.HINT: _("tip"),
        }[self]


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something stands in a file; lines and columns count from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that an author can mend: what, where, and how."""

    code: str
    severity: Severity
    place: Place
    message: str
    fix: str = ""
    """The mended line or lines, ready to paste; empty when there is more than one way."""
    road: tuple[str, ...] = ()
    """The shortest road of choices that shows the problem."""

    def __str__(self) -> str:
        return f"{self.place}: {self.severity.word} {self.code}: {self.message}"


@dataclass(frozen=True, slots=True)
class Entry:
    """One kind of problem; `template` gives its sentence in the interface's language."""

    severity: Severity
    template: Callable[[], str]


def make_problem(
    code: str, place: Place, *, more: str = "", fix: str = "", **words: object
) -> Problem:
    """A problem from the catalogue, its sentence filled in; `more` is said after it."""
    entry = CATALOGUE[code]
    message = entry.template().format(**words)
    return Problem(code, entry.severity, place, f"{message} {more}".strip(), fix)


def _error(template: Callable[[], str]) -> Entry:
    return Entry(Severity.ERROR, template)


def _warning(template: Callable[[], str]) -> Entry:
    return Entry(Severity.WARNING, template)


_READING = {
    "missing-file": _error(
        lambda: _("Het bestand '{name}' is er niet. Kijk of de naam en de map kloppen.")
    ),
    "no-scenario": _error(
        lambda: _("In de map '{name}' staat geen scenario.yaml. Zet het verhaal in dat bestand.")
    ),
    "unreadable-file": _error(
        lambda: _("'{name}' kan niet worden gelezen. Kijk of je het bestand mag openen.")
    ),
    "bad-encoding": _error(
        lambda: _("Hier staat een teken dat niet te lezen is. Bewaar het bestand als UTF-8.")
    ),
    "bad-character": _error(
        lambda: _("Hier staat een onzichtbaar teken dat niet mag. Haal het weg.")
    ),
    "empty-file": _error(
        lambda: _("Dit bestand is leeg. Begin met 'lef: 1' en geef het verhaal een titel.")
    ),
    "not-a-scenario": _error(
        lambda: _("Dit is geen scenario. Begin met 'lef: 1' en geef het verhaal een titel.")
    ),
    "tab": _error(lambda: _("Deze regel begint met een tab. Gebruik spaties om in te springen.")),
    "yaml-syntax": _error(
        lambda: _(
            "Hier klopt de opmaak niet. Kijk naar de inspringing, de dubbele punten "
            "en de haakjes, op deze regel en de regel erboven."
        )
    ),
    "open-bracket": _error(
        lambda: _("Deze {bracket} wordt niet gesloten. Zet het haakje aan het eind erbij.")
    ),
    "colon-in-line": _error(
        lambda: _(
            "Er staat een dubbele punt in deze tekst. Zet een | achter de sleutel "
            "en de tekst op de regel eronder."
        )
    ),
    "joined-lines": _error(
        lambda: _(
            "Deze regels worden aan elkaar geplakt. Zet een | achter de sleutel "
            "en de tekst op de regels eronder."
        )
    ),
    "folded-block": _error(
        lambda: _("Met > worden regels aan elkaar geplakt. Zet hier een | in plaats van >.")
    ),
    "duplicate-key": _error(
        lambda: _(
            "'{key}' staat hier twee keer; de eerste staat op regel {first}. Haal er één weg."
        )
    ),
    "odd-key": _error(
        lambda: _("Voor een dubbele punt hoort één naam te staan. Zet hier een naam.")
    ),
    "anchor": _error(
        lambda: _("'&{name}' mag hier niet. Een scenario kent geen verwijzingen: haal het weg.")
    ),
    "alias": _error(
        lambda: _("'*{name}' verwijst naar iets anders, en dat mag niet. Schrijf de tekst voluit.")
    ),
    "tag": _error(lambda: _("'{name}' mag hier niet. Een scenario kent geen soorten met !.")),
    "many-documents": _error(
        lambda: _("Met --- begint hier een tweede verhaal. Zet elk verhaal in een eigen bestand.")
    ),
    "bad-translation": _warning(
        lambda: _("De vertaling '{name}' is niet te lezen. Je ziet de oorspronkelijke tekst.")
    ),
}

_FIELDS = {
    "unknown-key": _error(lambda: _("'{key}' hoort hier niet.")),
    "missing-key": _error(lambda: _("Hier ontbreekt '{key}'. Zet er bijvoorbeeld: {example}")),
    "wrong-type": _error(lambda: _("Bij '{key}' hoort {wanted}. Zet er bijvoorbeeld: {example}")),
    "empty-value": _error(lambda: _("Achter '{key}' staat niets. Vul het in of haal het weg.")),
    "unknown-version": _error(
        lambda: _("Versie '{name}' van het formaat kent dit spel niet. Schrijf 'lef: 1'.")
    ),
}

_VALUES = {
    "bad-number": _error(lambda: _("'{name}' is geen heel getal van {least} tot en met {most}.")),
    "bad-effect": _error(
        lambda: _("'{name}' is geen effect. Schrijf een heel getal met + of -, zoals +8 of -4.")
    ),
    "bad-moment": _error(
        lambda: _("'{name}' is geen moment. Schrijf een dag en een tijd, zoals ma 08:10.")
    ),
    "bad-grade": _error(
        lambda: _(
            "'{name}' is geen belofte over het klantcijfer. Schrijf 'at least 8' of 'at most 4'."
        )
    ),
    "bad-language": _error(
        lambda: _("'{name}' is geen code van een taal. Schrijf bijvoorbeeld nl of en.")
    ),
    "unknown-value": _error(lambda: _("'{name}' kan hier niet staan.")),
    "unknown-move": _error(lambda: _("De zet '{name}' bestaat niet.")),
    "unknown-expression": _error(lambda: _("Het gezicht '{name}' bestaat niet.")),
    "long-label": _error(
        lambda: _("Dit label heeft {length} tekens. Maak het korter: hoogstens {most}.")
    ),
}

_NAMES = {
    "bad-id": _error(
        lambda: _("'{name}' kan geen naam zijn. Gebruik kleine letters, cijfers en streepjes.")
    ),
    "reserved-id": _error(
        lambda: _("'{name}' heeft in een scenario al een eigen betekenis. Kies een andere naam.")
    ),
    "name-clash": _error(
        lambda: _("'{name}' is al de naam van een klant. Geef wat verborgen is een andere naam.")
    ),
    "duplicate-choice": _error(
        lambda: _("De keuze '{name}' staat ook in '{scene}'. Geef elke keuze een eigen naam.")
    ),
    "duplicate-name": _error(
        lambda: _("'{name}' is ook de naam van '{other}'. Zo weet niemand wie er praat.")
    ),
    "unknown-scene": _error(lambda: _("De scène '{name}' bestaat niet.")),
    "unknown-choice": _error(lambda: _("De keuze '{name}' bestaat niet.")),
    "unknown-person": _error(lambda: _("'{name}' staat niet in de cast.")),
    "unknown-hidden": _error(lambda: _("'{name}' staat niet bij 'hidden'.")),
    "unknown-name": _error(
        lambda: _("'{name}' is geen klant en staat niet bij 'hidden'. Een 'if' kent het niet.")
    ),
    "unknown-drawn": _error(lambda: _("'{name}' is geen mogelijkheid van '{key}'.")),
    "unknown-state": _error(lambda: _("'{name}' is geen toestand van '{key}'.")),
    "unknown-event": _error(lambda: _("'{name}' kan '{key}' niet overkomen.")),
    "not-a-client": _error(
        lambda: _("'{name}' is geen klant. Zet 'client: true' bij '{name}' in de cast.")
    ),
    "no-spiral": _error(
        lambda: _("'{name}' heeft geen 'spiral'. Zet dat bij '{name}' in de cast.")
    ),
    "named-twice": _error(lambda: _("'{name}' staat hier twee keer. Haal er één weg.")),
    "no-client": _error(
        lambda: _("Er is geen klant. Zet bij ten minste één persoon in de cast 'client: true'.")
    ),
    "unknown-thinker": _error(
        lambda: _("Het is niet duidelijk wie dit denkt. Schrijf 'Naam: tekst', uit de cast.")
    ),
    "unknown-speaker": _warning(
        lambda: _("'{name}' staat niet in de cast; nu vertelt de verteller deze regel.")
    ),
    "empty-speech": _error(lambda: _("Achter '{name}:' staat niets. Schrijf wat er gezegd wordt.")),
}

_STRUCTURE = {
    "no-way-on": _error(
        lambda: _("De scène '{name}' gaat niet verder. Geef de scène 'choices' of 'leads_to'.")
    ),
    "two-ways-on": _error(
        lambda: _("De scène '{name}' heeft 'choices' en 'leads_to'. Kies een van de twee.")
    ),
    "too-few-choices": _error(
        lambda: _("In '{name}' valt niets te kiezen. Geef ten minste twee keuzes.")
    ),
    "missing-because": _error(
        lambda: _("'{name}' wijkt af van de tabel. Zet er 'because:' bij, met de reden.")
    ),
    "here-from-scene": _error(
        lambda: _("Een scène kan niet naar 'here' gaan; dat kan alleen een keuze.")
    ),
    "guarded-last-way": _error(
        lambda: _("De laatste weg heeft een 'if'. Zet er een weg zonder 'if' achter.")
    ),
    "way-never-taken": _error(
        lambda: _("Deze weg wordt nooit genomen: de weg ervoor heeft geen 'if'.")
    ),
    "guarded-last-ending": _error(
        lambda: _("Het laatste einde heeft een 'if'. Zet er een einde zonder 'if' achter.")
    ),
    "ending-never-told": _error(
        lambda: _("Dit einde wordt nooit verteld: het einde ervoor heeft geen 'if'.")
    ),
    "too-many-remembered": _error(
        lambda: _("Dit scenario onthoudt {count} keuzes met 'chose'. Hoogstens {most} mag.")
    ),
    "too-many-draws": _error(
        lambda: _("'hidden' geeft {count} mogelijkheden samen. Hoogstens {most} mag.")
    ),
}

_PROOF = {
    "endless-chain": _error(
        lambda: _("Vanaf '{name}' komt nooit meer een keuze. Laat een van de scènes verder gaan.")
    ),
    "unreachable-scene": _warning(
        lambda: _("Geen enkele weg komt in '{name}'. Laat een keuze erheen gaan of haal haar weg.")
    ),
    "unreachable-choice": _warning(
        lambda: _("De keuze '{name}' is nooit open. Kijk naar haar 'if', of haal haar weg.")
    ),
    "nothing-open": _error(
        lambda: _("In '{name}' is soms niets te kiezen. Geef een keuze zonder 'if'.")
    ),
    "one-open": _error(
        lambda: _("In '{name}' is soms maar één keuze open. Zorg dat er altijd twee zijn.")
    ),
    "no-way-out": _error(
        lambda: _("Vanuit '{name}' is soms geen einde meer te bereiken. Maak een weg naar 'end'.")
    ),
    "untold-ending": _error(
        lambda: _("Dit verhaal kan eindigen als '{name}', en daar staat niets voor bij 'endings'.")
    ),
    "missing-picture": _warning(
        lambda: _("Van '{name}' is er geen tekening. Je kunt kiezen uit: {known}.")
    ),
    "example-refused": _error(
        lambda: _(
            "Dit voorbeeld klopt niet ({draw}): '{name}' kan niet in '{scene}'. Wel open: {open}."
        )
    ),
    "example-unfinished": _error(
        lambda: _("Dit voorbeeld is niet af ({draw}): het stopt in '{scene}'. Voeg keuzes toe.")
    ),
    "example-path": _error(
        lambda: _("Dit voorbeeld eindigt nu als '{got}' en belooft '{wanted}' ({draw}).")
    ),
    "example-grade": _error(
        lambda: _("Dit voorbeeld krijgt nu een {got}, en dat is niet wat het belooft ({draw}).")
    ),
}

CATALOGUE: Mapping[str, Entry] = _READING | _FIELDS | _VALUES | _NAMES | _STRUCTURE | _PROOF
"""Every problem that a scenario can have, by its code."""
