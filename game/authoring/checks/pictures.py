"""Whether every picture that a scenario names is there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from game.authoring.beside import DRAWING, PEOPLE, in_any_light, own_drawings, problems_beside
from game.authoring.checks.proof import Proof
from game.authoring.drawings import UnfitDrawing, read_drawing
from game.authoring.problems import Place, Problem, make_problem
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
    own = own_drawings(proof.home) if proof.home else {}
    for folder, name, path in named:
        if name and not _is_own(own, folder, name) and not _is_shipped(folder, name):
            known = _known(folder, own)
            yield proof.problem("missing-picture", path, name=name, known=known)


def unseen_pictures(proof: Proof) -> Iterator[Problem]:
    """Pictures with an ending that has no card of thanks to stand on."""
    for path, endings in proof.scenario.endings.items():
        for number, ending in enumerate(endings):
            if ending.picture and not (path is Path.APPRECIATION and ending.letter):
                where = f"endings/{path.value}/{number}/picture"
                yield proof.problem("unseen-picture", where, name=ending.picture)


def beside(proof: Proof) -> Iterator[Problem]:
    """What stands beside the scenario and is not seen or heard, and drawings that cannot be."""
    if proof.home is None:
        return
    yield from problems_beside(proof.home)
    for name, file in own_drawings(proof.home).items():
        try:
            read_drawing(file.path)
        except UnfitDrawing as unfit:
            place = Place(str(file.path), unfit.line, unfit.column)
            yield make_problem("bad-drawing", place, name=f"{name}{DRAWING}", why=unfit.why)


def _is_own(own: Iterable[str], folder: str, name: str) -> bool:
    """A person is a folder of faces; a place is drawn once, or for some parts of the day."""
    if folder == PEOPLE:
        return any(drawn.startswith(f"{folder}/{name}/") for drawn in own)
    return any(drawn in own for drawn in in_any_light(f"{folder}/{name}"))


def _is_shipped(folder: str, name: str) -> bool:
    pictures = assets_folder() / folder
    return (
        (pictures / f"{name}.svg").is_file()
        or (pictures / name).is_dir()
        or any(pictures.glob(f"{name}_*.svg"))
    )


def _known(folder: str, own: Iterable[str]) -> str:
    drawn = (path for path in (assets_folder() / folder).iterdir() if path.suffix in ("", ".svg"))
    mine = (name.split("/")[1] for name in own if name.startswith(f"{folder}/"))
    return ", ".join(sorted({name.partition("_")[0] for name in (*mine, *(d.stem for d in drawn))}))
