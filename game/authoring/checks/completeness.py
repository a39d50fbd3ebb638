"""What a trainer and a translator need beside the story."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import polib

from game.authoring.checks.proof import Proof
from game.authoring.problems import Place, Problem, make_problem
from game.authoring.translate import template


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
    file = Path(proof.file)
    wanted = {(entry.msgctxt, entry.msgid) for entry in template(proof.text, proof.scenario.id)}
    for path in sorted(file.parent.glob("*.po")) if file.is_file() else ():
        place = Place(str(path), 1, 1)
        try:
            catalogue = polib.pofile(str(path))
        except (OSError, ValueError):
            yield make_problem("bad-translation", place, name=path)
            continue
        kept = [entry for entry in catalogue if not entry.obsolete]
        there = {(entry.msgctxt, entry.msgid) for entry in kept}
        done = {(entry.msgctxt, entry.msgid) for entry in kept if entry.translated()}
        doubtful = {(entry.msgctxt, entry.msgid) for entry in kept if entry.fuzzy} & wanted
        stale = len(there - wanted) + len(catalogue.obsolete_entries())
        for code, count in (
            ("untranslated", len(wanted - done - doubtful)),
            ("doubtful-translation", len(doubtful)),
            ("stale-translation", stale),
        ):
            if count:
                yield make_problem(code, place, language=path.stem, count=count, of=len(wanted))
