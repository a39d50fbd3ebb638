"""Values: numbers, times, moves and the like."""

from __future__ import annotations

from game.authoring.catalogue.entry import error
from game.words import _

VALUES = {
    "bad-number": error(lambda: _("'{name}' is geen heel getal van {least} tot en met {most}.")),
    "bad-effect": error(
        lambda: _("'{name}' is geen effect. Schrijf een heel getal met + of -, zoals +8 of -4.")
    ),
    "bad-moment": error(
        lambda: _("'{name}' is geen moment. Schrijf een dag en een tijd, zoals ma 08:10.")
    ),
    "bad-grade": error(
        lambda: _(
            "'{name}' is geen belofte over het klantcijfer. Schrijf 'at least 8' of 'at most 4'."
        )
    ),
    "bad-language": error(
        lambda: _("'{name}' is geen code van een taal. Schrijf bijvoorbeeld nl of en.")
    ),
    "unknown-value": error(lambda: _("'{name}' kan hier niet staan.")),
    "unknown-move": error(lambda: _("De zet '{name}' bestaat niet.")),
    "unknown-expression": error(lambda: _("Het gezicht '{name}' bestaat niet.")),
    "long-label": error(
        lambda: _("Dit label heeft {length} tekens. Maak het korter: hoogstens {most}.")
    ),
}
