"""What is told quietly after the story: why a choice mattered, the inner voice, a warning."""

from __future__ import annotations

from game.app.art import Art
from game.app.reading import Sheet
from game.app.screens.closing.beats import thought_pieces
from game.app.screens.playing.told import Words
from game.app.theme import Type
from game.app.widgets.aside import Aside
from game.app.widgets.signs import LessonPanel
from game.story.scenario import Choice, Scenario


def asides_to(
    sheet: Sheet, scenario: Scenario, art: Art, *, explains: bool, voice: str, warning: str
) -> tuple[Words, ...]:
    """The quiet lines of this sheet, in the order in which they are read, where there are any.

    `explains` is whether the player wants thoughts and whys at once, not only in the debrief.
    """
    chosen = scenario.choice(sheet.leaf.chosen) if explains and sheet.leaf.chosen else None
    return (
        *(_explained(chosen, scenario, art) if chosen else []),
        *([Aside(voice)] if voice and sheet.decides else []),
        *([Aside(warning, "note")] if warning else []),
    )


def _explained(chosen: Choice, scenario: Scenario, art: Art) -> list[Words]:
    """What others thought of the choice just made, and why it matters."""
    thoughts = thought_pieces(chosen.thought, scenario, art, type=Type.NOTE)
    why = "\n".join(beat.text for beat in chosen.why)
    return [*thoughts, *([LessonPanel(why)] if why else [])]
