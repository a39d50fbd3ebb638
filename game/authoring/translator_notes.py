"""What a translator must know about a text besides its words: where it stands and who says it."""

from __future__ import annotations

from collections.abc import Sequence

from game import phrases
from game.authoring.fields import FIELDS
from game.authoring.screenplay import PLAYER_NAMES
from game.authoring.values import LONGEST_LABEL
from game.story.scenario import Choice, Path, Scenario, Scene
from game.words import SOURCE_LANGUAGE, _, language

SPEAKER_SIGN = " · "
"""In a context it stands between the place of a text and who says it."""


def note_for(scenario: Scenario, context: str) -> str:
    """The note for the text with this context, in the language of the interface."""
    place, _sign, speaker = context.partition(SPEAKER_SIGN)
    *around, key = place.split("/")
    scene = scenario.scenes.get(around[0]) if around else None
    choice = _choice(scene, around)
    told = [
        _where(around, scene, choice if key != "label" else None),
        f"{_help(_shape(around, scene, choice), key)}.",
        _who(scenario, scene, choice, speaker, key),
        _("Hoogstens {most} tekens.").format(most=LONGEST_LABEL) if key == "label" else "",
    ]
    return " ".join(sentence for sentence in told if sentence)


def _choice(scene: Scene | None, around: Sequence[str]) -> Choice | None:
    choices = scene.choices if scene and len(around) > 1 else ()
    return next((choice for choice in choices if choice.id == around[1]), None)


def _where(around: Sequence[str], scene: Scene | None, choice: Choice | None) -> str:
    if scene is None:
        is_ending = around[:1] == ["endings"]
        return _("Einde: {path}.").format(path=phrases.path(Path(around[1]))) if is_ending else ""
    when = f", {phrases.moment(scene.when)}" if scene.when else ""
    where = _("Scène {scene}").format(scene=scene.id) + when
    return f"{where}, ‘{choice.label}’." if choice else f"{where}."


def _shape(around: Sequence[str], scene: Scene | None, choice: Choice | None) -> str:
    """Which table of the format a text stands in."""
    if choice or scene:
        return "choice" if choice else "scene"
    if not around:
        return "scenario"
    if around[0] == "endings":
        return "episode" if "path" in around else "ending"
    return "person" if around[0] == "cast" else around[0]


def _help(shape: str, key: str) -> str:
    field = FIELDS.get(shape, {}).get(key) or FIELDS["scene"]["ask"]
    told = field.nl if language() == SOURCE_LANGUAGE else field.en
    return told.partition(";")[0]  # what comes after it is for authors


def _who(
    scenario: Scenario, scene: Scene | None, choice: Choice | None, speaker: str, key: str
) -> str:
    if not speaker:
        return _("De verteller vertelt dit.") if key in ("story", "then") else ""
    if key == "thought":
        return _("{name} denkt dit.").format(name=speaker)
    if speaker not in PLAYER_NAMES:
        return _("{name} zegt dit tegen de speler.").format(name=speaker)
    to = (choice.to if choice else ()) or (scene.clients if scene else ())
    names = ", ".join(scenario.cast[person].name for person in to)
    return _("De speler zegt dit tegen {names}.").format(names=names) if names else ""
