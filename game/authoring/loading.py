"""Text in, a scenario or problems out; a bad file never raises."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from game.authoring.builder import build
from game.authoring.draft import Translate, keep_source
from game.authoring.files import Unreadable, read_text, scenario_file
from game.authoring.naming import scenario_id, translation_file
from game.authoring.problems import Place, Problem, make_problem
from game.authoring.reader import read
from game.authoring.report import Report
from game.authoring.translate import UnreadableTranslation, translator_for
from game.places import is_file, leads_out
from game.story.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came of a file: a scenario unless there are errors, and everything there is to say."""

    scenario: Scenario | None
    problems: tuple[Problem, ...] = ()
    places: Mapping[str, Place] = field(default_factory=dict)
    """Where everything stands, by its path, e.g. `scenes/kast/choices/bel-fleur/leads_to`.

    The items of a list count from 0. A single line stands at its text, anything else at its key.
    """
    text: str = ""
    file: Path | None = None
    """Where it was read, if that was a file."""


def load(path: Path, language: str | None = None) -> Loaded:
    """The scenario in a folder or file; in another language as far as it has been translated."""
    try:
        file = scenario_file(path)
        if is_file(file) and leads_out(file, file.parent):
            place = Place(str(file), 1, 1)
            raise Unreadable(make_problem("linked-scenario", place, name=file))
        text = read_text(file)
    except Unreadable as error:
        return Loaded(None, (error.problem,))
    return replace(_in_language(scenario_id(file), text, file, language), file=file)


def read_scenario(text: str, id: str, file: str, translate: Translate = keep_source) -> Loaded:
    """The scenario in a text; `file` is what problems call it."""
    report = Report(file, text.removeprefix("\ufeff"))
    with _no_collecting():
        root = read(report)
        if root is None:
            return Loaded(None, report.sorted(), text=text)
        scenario, places = build(root, id, report, translate)
    return Loaded(scenario, report.sorted(), places, text)


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Python's search for garbage rests: reading makes none, and a third of its time went there."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _in_language(id: str, text: str, file: Path, language: str | None) -> Loaded:
    try:
        translate = translator_for(translation_file(file, language)) if language else None
    except UnreadableTranslation as error:
        loaded = read_scenario(text, id, str(file))
        return replace(loaded, problems=(*loaded.problems, error.problem))
    if translate is None:
        return read_scenario(text, id, str(file))
    loaded = read_scenario(text, id, str(file), translate)
    if loaded.scenario is None or language is None:
        return loaded
    if translate.of_another:
        return replace(loaded, problems=(*loaded.problems, translate.of_another))
    return replace(loaded, scenario=replace(loaded.scenario, language=language))
