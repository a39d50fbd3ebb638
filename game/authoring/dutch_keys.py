"""The Dutch words that an author may write where the format has an English key."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from game.authoring.naming import as_slug
from game.authoring.values import PATHS

# fmt: off
_DUTCH: Mapping[str, str] = {
    "titel": "title", "taal": "language", "branche": "sector", "beroep": "sector",
    "plaatje": "picture", "over": "about", "bronnen": "sources", "bron": "sources",
    "sleutel": "key", "stappen": "steps", "volgorde": "order", "jij": "you", "speler": "you",
    "personen": "cast", "mensen": "cast", "rolverdeling": "cast", "verborgen": "hidden",
    "afspraken": "agreements", "mandaat": "mandate", "begin": "start", "scenes": "scenes",
    "einde": "endings", "eindes": "endings", "einden": "endings", "nabespreking": "debrief",
    "voorbeelden": "examples", "beoordelaars": "raters", "rol": "role", "naam": "name",
    "uiterlijk": "looks", "klant": "client", "spiraal": "spiral", "mag": "may",
    "mag-niet": "may_not", "tekst": "text", "als": "if", "wanneer": "when", "tijd": "when",
    "plaats": "place", "plek": "place", "met": "with", "beslist": "decides",
    "verhaal": "story", "vraag": "ask", "keuzes": "choices", "keuze": "choices",
    "leidt-tot": "leads_to", "naar": "leads_to", "verder": "leads_to", "kaart": "label",
    "kaartje": "label", "zeg": "say", "zet": "move", "aan": "to", "kwaliteit": "quality",
    "effect": "effects", "effecten": "effects", "omdat": "because", "reden": "because",
    "dan": "then", "daarna": "then", "gedachte": "thought", "waarom": "why",
    "vertrouwen": "trust", "moed": "courage", "lef": "courage", "rust": "calm",
    "kalmte": "calm", "pad": "path", "brief": "letter", "van": "from",
    "organisatie": "organisation", "oorzaken": "causes", "als-dan": "if_then", "cijfer": "grade",
    "scene": "scene",
} | {word: path.value for word, path in PATHS.items()}
# fmt: on


def in_english(word: str, keys: Collection[str]) -> str:
    """The one of these keys that a Dutch word stands for, in capitals or not; or nothing."""
    english = _DUTCH.get(as_slug(word), "")
    return english if english in keys else ""
