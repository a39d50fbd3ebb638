"""Whether every picture that a scenario names is there."""

from __future__ import annotations

from collections.abc import Iterator

from game.authoring.checks.proof import Proof
from game.authoring.problems import Problem
from game.places import assets_folder
from game.story.scenario import Path


def missing_pictures(proof: Proof) -> Iterator[Problem]:
    """People, places and the card for which there is no picture; they show a neutral shape."""
    scenario = proof.scenario
    named = [("cards", scenario.picture, "picture")]
    named += [
        ("people", person.looks, f"cast/{person.id}/looks") for person in scenario.cast.values()
    ]
    named += [
        ("places", scene.place or "", f"scenes/{scene.id}/place")
        for scene in scenario.scenes.values()
    ]
    named += [
        ("places", episode.place or "", f"endings/{path.value}/{number}/path/{moment}/place")
        for path, endings in scenario.endings.items()
        for number, ending in enumerate(endings)
        for moment, episode in enumerate(ending.episodes)
    ]
    named += [
        ("thanks", ending.picture, f"endings/{path.value}/{number}/picture")
        for path, endings in scenario.endings.items()
        for number, ending in enumerate(endings)
    ]
    for folder, name, path in named:
        if name and not _is_drawn(folder, name):
            yield proof.problem("missing-picture", path, name=name, known=_known(folder))


def unseen_pictures(proof: Proof) -> Iterator[Problem]:
    """Pictures with an ending that has no card of thanks to stand on."""
    for path, endings in proof.scenario.endings.items():
        for number, ending in enumerate(endings):
            if ending.picture and not (path is Path.APPRECIATION and ending.letter):
                where = f"endings/{path.value}/{number}/picture"
                yield proof.problem("unseen-picture", where, name=ending.picture)


def _is_drawn(folder: str, name: str) -> bool:
    """A person is a folder of faces; a place is drawn once, or once for each part of the day."""
    pictures = assets_folder() / folder
    return (
        (pictures / f"{name}.svg").is_file()
        or (pictures / name).is_dir()
        or any(pictures.glob(f"{name}_*.svg"))
    )


def _known(folder: str) -> str:
    drawn = (path for path in (assets_folder() / folder).iterdir() if path.suffix in ("", ".svg"))
    return ", ".join(sorted({path.stem.partition("_")[0] for path in drawn}))
