"""Lines of story as widgets: speech, thought, and what the narrator tells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from game.app.art import Art
from game.app.theme import Type
from game.app.widgets.bubble import Bubble
from game.app.widgets.narrator import NarratorPanel
from game.app.widgets.thought import ThoughtBubble
from game.story.scenario import YOU, Beat, Expression, Scenario
from game.words import _


def story_pieces(beats: Iterable[Beat], scenario: Scenario) -> Iterator[Bubble | NarratorPanel]:
    """A bubble for each line that is said; what is told in a row shares a panel."""
    for speaker, lines in groupby(beats, lambda beat: beat.speaker):
        if speaker is None:
            yield NarratorPanel("\n".join(beat.text for beat in lines))
            continue
        for beat in lines:
            yield Bubble(beat.text, name=name_of(speaker, scenario), who=role_of(speaker, scenario))


def thought_pieces(
    beats: Iterable[Beat],
    scenario: Scenario,
    art: Art,
    *,
    face: Expression = Expression.NEUTRAL,
    type: Type = Type.BODY,
) -> Iterator[ThoughtBubble | NarratorPanel]:
    """A cloud for each thought, with the head of who thinks it; `face` where the line has none."""
    for beat in beats:
        person = scenario.cast.get(beat.speaker or "")
        if person is None:
            yield NarratorPanel(beat.text)
            continue
        expression = (beat.expression or face).value
        yield ThoughtBubble(
            art, beat.text, name=person.name, looks=person.looks, expression=expression, type=type
        )


def name_of(speaker: str, scenario: Scenario) -> str:
    """The name of somebody who speaks; the player is 'Jij'."""
    return _("Jij") if speaker == YOU else scenario.cast[speaker].name


def role_of(speaker: str, scenario: Scenario) -> str:
    """What somebody who speaks is here; the players know what they are themselves."""
    return "" if speaker == YOU else scenario.cast[speaker].role
