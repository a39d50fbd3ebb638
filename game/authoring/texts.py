"""Every text of a scenario that a player reads, with where it stands in the file."""

from __future__ import annotations

from collections.abc import Iterator

from game.story.scenario import Beat, Choice, Ending, Scenario, Scene, Screenplay

Located = tuple[str, str]
"""A path in the file, and the text that stands there."""


def texts(scenario: Scenario) -> Iterator[Located]:
    """In the order of play; names and roles are no text."""
    yield "about", scenario.about
    for key, notes in (
        ("agreements", scenario.agreements),
        ("mandate/may", scenario.may),
        ("mandate/may_not", scenario.may_not),
    ):
        for number, note in enumerate(notes):
            yield f"{key}/{number}", note.text
    for scene in scenario.scenes.values():
        yield from _of_scene(scene)
    for path, endings in scenario.endings.items():
        for number, ending in enumerate(endings):
            yield from _of_ending(f"endings/{path.value}/{number}", ending)
    yield "debrief/you", scenario.debrief.you
    yield "debrief/organisation", scenario.debrief.organisation
    for number, cause in enumerate(scenario.debrief.causes):
        yield f"debrief/causes/{number}", cause
    yield "debrief/if_then", scenario.debrief.if_then


def choices(scenario: Scenario) -> Iterator[tuple[str, Choice]]:
    """Every choice, with where it stands in the file."""
    for scene in scenario.scenes.values():
        for choice in scene.choices:
            yield f"scenes/{scene.id}/choices/{choice.id}", choice


def lines(beats: tuple[Beat, ...]) -> str:
    """The texts of these beats, one to a line."""
    return "\n".join(beat.text for beat in beats)


def _of_scene(scene: Scene) -> Iterator[Located]:
    at = f"scenes/{scene.id}"
    yield from _screenplay(f"{at}/story", scene.story)
    yield f"{at}/ask", scene.ask
    for choice in scene.choices:
        here = f"{at}/choices/{choice.id}"
        yield f"{here}/label", choice.label
        yield from _screenplay(f"{here}/say", choice.say)
        yield from _screenplay(f"{here}/then", choice.then)
        yield f"{here}/thought", lines(choice.thought)
        yield f"{here}/why", lines(choice.why)


def _of_ending(at: str, ending: Ending) -> Iterator[Located]:
    for number, episode in enumerate(ending.episodes):
        yield from _screenplay(f"{at}/path/{number}/story", episode.story)
        yield f"{at}/path/{number}/thought", lines(episode.thought)
    yield f"{at}/letter", "\n".join(ending.letter)


def _screenplay(at: str, screenplay: Screenplay) -> Iterator[Located]:
    for number, part in enumerate(screenplay):
        yield f"{at}/{number}/text", lines(part.beats)
