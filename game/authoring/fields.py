"""Every key of the format: its kind, whether it must be there, its help and an example.

Errors about keys and types come from this table, and so does the table in
`docs/scenario-format.md`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from game.authoring.kinds import Kind


@dataclass(frozen=True, slots=True)
class Field:
    """One key of the format."""

    name: str
    kind: Kind
    example: str
    nl: str
    """What it is for, in Dutch."""
    en: str
    """What it is for, in English."""
    required: bool = False


def _shape(*fields: Field) -> Mapping[str, Field]:
    return {field.name: field for field in fields}


# fmt: off
_IF = Field("if", Kind.GUARD, "{fleur: agreed}",
      "Alleen als dit waar is", "Only while this holds")
_WHEN = Field("when", Kind.MOMENT, "ma 08:10",
      "Dag en tijd, voor mensen", "Day and time, for people")
_PLACE = Field("place", Kind.SLUG, "office",
      "Waar het gebeurt", "Where it happens")
_SOURCES = Field("sources", Kind.WORDS, "[A14, A16]",
      "Waar dit op rust", "Rows of the domain table it rests on")
_PART = _shape(
    _IF,
    Field("text", Kind.LINES, "Nooit chloor",
          "De tekst", "The text", required=True),
)
FIELDS: Mapping[str, Mapping[str, Field]] = {
    "scenario": _shape(
        Field("lef", Kind.VERSION, "1",
              "Versie van het formaat", "Version of the format", required=True),
        Field("title", Kind.LINE, "Om elf uur klaar",
              "De titel op het bord", "The title on the board", required=True),
        Field("language", Kind.LANGUAGE, "nl",
              "De taal van dit bestand", "The language of this file", required=True),
        Field("sector", Kind.LINE, "schoonmaak",
              "De branche", "The line of work", required=True),
        Field("picture", Kind.SLUG, "late-supplies",
              "Het plaatje op het bord", "The picture on the board"),
        Field("about", Kind.TEXT, "De kast is leeg.",
              "Waar het over gaat", "What it is about", required=True),
        _SOURCES,
        Field("care", Kind.WORDS, "[illness]",
              "Wat een trainer vooraf moet weten", "What a trainer should know beforehand"),
        Field("key", Kind.TABLE, "{status: concept, raters: 1}",
              "Hoe ver de sleutel van de experts is", "How far the experts' key has come"),
        Field("steps", Kind.STEPS, "[raise, offer, choose, keep, own]",
              "Welke van de vijf stappen nodig zijn", "Which of the five steps it asks for"),
        Field("order", Kind.ORDER, "10",
              "De plek op het bord", "Its place on the board"),
        Field("accept", Kind.NAMED, "{}",
              "Waarschuwingen die mogen blijven, met de reden",
              "Warnings accepted by code, each with a reason"),
        Field("you", Kind.TABLE, "{role: Schoonmaker}",
              "De speler", "The player", required=True),
        Field("cast", Kind.NAMED, "{fleur: {name: Fleur, role: klant, client: true}}",
              "Wie er meedoen", "Who takes part", required=True),
        Field("hidden", Kind.NAMED, "{need: [guests, asthma]}",
              "Wat geloot wordt; herhalen maakt de kans groter",
              "What is drawn once; repeats are weights"),
        Field("agreements", Kind.NOTES, "[Schoon om elf uur]",
              "De kaart met afspraken", "The card of agreements"),
        Field("mandate", Kind.TABLE, "{may: [Eigen werkvolgorde]}",
              "Wat je zelf mag beslissen", "What the player may decide"),
        Field("start", Kind.SLUG, "kast",
              "De eerste scène", "The first scene", required=True),
        Field("scenes", Kind.NAMED, "{kast: …}",
              "De scènes", "The scenes", required=True),
        Field("endings", Kind.TABLE, "{complaint: […], mixed: […], appreciation: […]}",
              "Hoe elk einde verteld wordt", "How each ending is told", required=True),
        Field("debrief", Kind.TABLE, "{if_then: Dan zeg ik het meteen}",
              "De vragen na afloop", "The questions afterwards"),
        Field("examples", Kind.ROWS, "[{choices: [bel-fleur], path: appreciation}]",
              "Beloften over dit verhaal", "Promises about this story"),
    ),
    "key": _shape(
        Field("status", Kind.STATUS, "concept",
              "Is de sleutel beoordeeld?", "Whether practitioners have rated it", required=True),
        Field("raters", Kind.ORDER, "1",
              "Door hoeveel mensen", "By how many people"),
    ),
    "you": _shape(
        Field("role", Kind.LINE, "Schoonmaker",
              "Wat de speler hier is", "What the player is here", required=True),
    ),
    "person": _shape(
        Field("name", Kind.LINE, "Fleur",
              "De naam in het verhaal", "The name in the story", required=True),
        Field("role", Kind.LINE, "klant",
              "Wie het is", "Who it is", required=True),
        Field("looks", Kind.SLUG, "de-wit",
              "Het plaatje", "The picture"),
        Field("client", Kind.YES_NO, "true",
              "Rekent deze persoon op jou?", "Whether this person counts on the player"),
        Field("spiral", Kind.SPIRAL, "unsure",
              "De lef van deze persoon bij het begin", "This person's own spiral at the start"),
    ),
    "mandate": _shape(
        Field("may", Kind.NOTES, "[Eigen werkvolgorde]",
              "Dit mag je zelf", "What the player may do"),
        Field("may_not", Kind.NOTES, "[Een ander middel]",
              "Dit mag je niet zelf", "What the player may not do"),
    ),
    "note": _PART,
    "part": _PART,
    "scene": _shape(
        _WHEN,
        _PLACE,
        Field("with", Kind.IDS, "fleur",
              "De klant om wie het gaat", "Whom the moves here are addressed to"),
        Field("decides", Kind.DECIDES, "client",
              "Wie mag dit beslissen? Nodig bij keuzes",
              "Who may decide this; required with choices"),
        Field("client", Kind.NAMED, "{fleur: finds_out}",
              "Wat een klant hier overkomt", "What happens to a client on entering"),
        Field("story", Kind.SCREENPLAY, "De kast is leeg.",
              "Het verhaal; mag weg in een scène zonder keuzes",
              "The story; a scene without choices may go without"),
        Field("ask", Kind.LINE, "Wat doe je?",
              "De vraag boven de keuzes", "The question above the choices"),
        Field("choices", Kind.NAMED, "{bel-fleur: …}",
              "De keuzes", "The choices"),
        Field("leads_to", Kind.WAYS, "gesprek",
              "Hoe het verder gaat, zonder keuzes", "The way on, without choices"),
        _SOURCES,
    ),
    "choice": _shape(
        Field("label", Kind.LINE, "Fleur nu bellen",
              "De kaart: wat je van plan bent", "The card: the intention", required=True),
        _IF,
        Field("say", Kind.SCREENPLAY, "Het is er om twaalf uur.",
              "Wat je zegt of denkt", "What the player says"),
        Field("move", Kind.MOVE, "offer",
              "De zet", "The move", required=True),
        Field("to", Kind.IDS, "winston",
              "Tegen wie, als het niet de klant is", "Towards whom, instead of `with`"),
        Field("quality", Kind.QUALITY, "2",
              "Het oordeel, als het afwijkt", "The experts' key, where it differs"),
        Field("effects", Kind.TABLE, "{calm: +6}",
              "De meters, als ze afwijken", "Only the meters that differ"),
        Field("because", Kind.LINE, "Dit scheelt echt tijd",
              "Waarom het afwijkt", "Why it differs"),
        Field("then", Kind.SCREENPLAY, "Fleur (verrast): O.",
              "Wat er meteen gebeurt", "What happens at once"),
        Field("thought", Kind.THOUGHTS, "Fleur: Fijn dat ik het hoor.",
              "Wat iemand denkt; pas na afloop te zien", "Unspoken; revealed in the debrief"),
        Field("why", Kind.LINES, "Je belde op tijd.",
              "Waarom dit goed of niet goed was", "Revealed in the debrief"),
        Field("leads_to", Kind.WAYS, "gesprek",
              "Hoe het verder gaat", "The way on", required=True),
        _SOURCES,
    ),
    "effects": _shape(
        Field("trust", Kind.EFFECT, "+6",
              "Vertrouwen van de klant", "The client's trust"),
        Field("courage", Kind.EFFECT, "-3",
              "Lef", "The player's courage"),
        Field("calm", Kind.EFFECT, "+6",
              "Rust", "The player's calm"),
    ),
    "way": _shape(
        _IF,
        Field("scene", Kind.SLUG, "gesprek",
              "Naar welke scène", "To which scene, `here` or `end`", required=True),
    ),
    "endings": _shape(
        Field("complaint", Kind.ROWS, "[{path: […]}]",
              "De klacht", "The complaint"),
        Field("mixed", Kind.ROWS, "[{path: […]}]",
              "Goed gekomen, deze keer", "It came right, this time"),
        Field("appreciation", Kind.ROWS, "[{path: […]}]",
              "De waardering", "The appreciation"),
    ),
    "ending": _shape(
        _IF,
        Field("path", Kind.ROWS, "[{story: Het ruikt naar zwembad.}]",
              "De momenten van dit einde", "The moments of this ending", required=True),
        Field("letter", Kind.LINES, "Ik mocht kiezen.",
              "De brief of de kaart", "The letter or the card"),
        Field("from", Kind.SLUG, "fleur",
              "Wie er schrijft, als het niet de eerste klant is",
              "Who writes it, if not the first client"),
        Field("picture", Kind.SLUG, "coffee",
              "Wat er bij een bedankje komt", "What comes with a thanks"),
    ),
    "episode": _shape(
        _WHEN,
        _PLACE,
        Field("story", Kind.SCREENPLAY, "Het ruikt naar zwembad.",
              "Het verhaal", "The story", required=True),
        Field("thought", Kind.THOUGHTS, "Fleur: Wij zijn groen.",
              "Wat iemand denkt", "What somebody thinks"),
    ),
    "debrief": _shape(
        Field("you", Kind.TEXT, "Wat leverde het op?",
              "De vraag aan jou", "The question for the player"),
        Field("organisation", Kind.TEXT, "Waarom is er geen reserve?",
              "De vraag aan de organisatie", "The question for the organisation"),
        Field("causes", Kind.WORDS, "[Er was geen reserve]",
              "Oorzaken in het systeem, niet in een persoon",
              "Causes in the system, not in a person"),
        Field("if_then", Kind.TEXT, "Als iets niet lukt, dan zeg ik het.",
              "De zin om mee te nemen", "The sentence to take along"),
    ),
    "example": _shape(
        Field("choices", Kind.IDS, "[bel-fleur]",
              "De keuzes, op volgorde", "The choices, in order", required=True),
        Field("hidden", Kind.NAMED, "{need: guests}",
              "Bij deze loting; zonder geldt het altijd",
              "For this draw; without it, for every draw"),
        Field("path", Kind.PATH, "appreciation",
              "Hoe het afloopt", "How it ends", required=True),
        Field("grade", Kind.GRADE, "at least 8",
              "Wat het klantcijfer wordt", "What the grade will be"),
    ),
}
"""Every table of the format, by its name: the file itself is `scenario`."""
# fmt: on
REQUIRED: Mapping[str, tuple[str, ...]] = {
    shape: tuple(field.name for field in fields.values() if field.required)
    for shape, fields in FIELDS.items()
}
"""The keys that must be there, by table."""
