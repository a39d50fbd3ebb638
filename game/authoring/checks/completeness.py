"""What a trainer and a translator need beside the story."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from game.authoring.checks.proof import Proof
from game.authoring.naming import translation_file
from game.authoring.problems import Place, Problem, make_problem
from game.authoring.translate import UnreadableTranslation, translation_state


def debrief_gaps(proof: Proof) -> Iterator[Problem]:
    """A debrief without a line for the player or without one for the organisation (rule 14)."""
    asked = proof.scenario.debrief
    for key, text in (("you", asked.you), ("organisation", asked.organisation)):
        if not text:
            yield proof.problem("debrief-gap", "debrief", key=key)


def no_if_then(proof: Proof) -> Iterator[Problem]:
    """A debrief that does not end in an if-then sentence (domain C2, rule 15)."""
    if not proof.scenario.debrief.if_then:
        yield proof.problem("no-if-then", "debrief")


def no_sources(proof: Proof) -> Iterator[Problem]:
    """A scenario that does not say what it rests on (domain C2, rule 14)."""
    scenario = proof.scenario
    scenes = scenario.scenes.values()
    if not (
        scenario.sources
        or any(scene.sources or any(c.sources for c in scene.choices) for scene in scenes)
    ):
        yield proof.problem("no-sources", "title")


def translations(proof: Proof) -> Iterator[Problem]:
    """Per language: what is not translated, what is in doubt, what translates nothing any more."""
    for language, po in sorted(_translations_beside(Path(proof.file)).items()):
        place = Place(str(po), 1, 1)
        try:
            state = translation_state(proof.text, proof.scenario.id, po)
        except UnreadableTranslation as error:
            yield error.problem
            continue
        if state.is_of_another:
            yield make_problem("other-translation", place, name=po.name)
            continue
        of = state.translated + state.fuzzy + state.missing
        for code, count in (
            ("untranslated", state.missing),
            ("doubtful-translation", state.fuzzy),
            ("stale-translation", state.stale),
        ):
            if count:
                yield make_problem(code, place, language=language, count=count, of=of)


def _translations_beside(file: Path) -> dict[str, Path]:
    """The PO files of this scenario, by language."""
    if not file.is_file():
        return {}
    languages = {po.stem.rpartition(".")[2] for po in file.parent.glob("*.po")}
    found = {language: translation_file(file, language) for language in languages}
    return {language: po for language, po in found.items() if po.is_file()}
