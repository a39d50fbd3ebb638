"""Text in, a scenario or problems out; a bad file never raises."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from game.authoring.builder import build
from game.authoring.draft import Translate
from game.authoring.problems import Place, Problem, make_problem
from game.authoring.reader import read
from game.authoring.report import Report
from game.authoring.translate import UnreadableTranslation, keep_source, translator_for
from game.authoring.traps import place_at
from game.authoring.values import as_slug
from game.places import sees
from game.story.scenario import Scenario

FILE_NAME = "scenario.yaml"
"""The scenario in a folder of its own."""


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


def load(path: Path, language: str | None = None) -> Loaded:
    """The scenario in a folder or file; in another language as far as it has been translated."""
    file = path / FILE_NAME if sees(path.is_dir) else path
    place = Place(str(file), 1, 1)
    try:
        if not file.is_file():
            code = "no-scenario" if path.is_dir() else "missing-file"
            return Loaded(None, (make_problem(code, place, name=path),))
        raw = file.read_bytes()
    except OSError:
        return Loaded(None, (make_problem("unreadable-file", place, name=path),))
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8-sig")
        return Loaded(
            None, (make_problem("bad-encoding", place_at(str(file), before, len(before))),)
        )
    return _in_language(scenario_id(file), text, file, language)


def read_scenario(text: str, id: str, file: str, translate: Translate = keep_source) -> Loaded:
    """The scenario in a text; `file` is what problems call it."""
    report = Report(file, text.removeprefix("\ufeff"))
    root = read(report)
    if root is None:
        return Loaded(None, report.sorted(), text=text)
    scenario, places = build(root, id, report, translate)
    return Loaded(scenario, report.sorted(), places, text)


def _in_language(id: str, text: str, file: Path, language: str | None) -> Loaded:
    try:
        translate = translator_for(file.parent, language)
    except UnreadableTranslation as error:
        loaded = read_scenario(text, id, str(file))
        problem = make_problem("bad-translation", Place(str(error.path), 1, 1), name=error.path)
        return replace(loaded, problems=(*loaded.problems, problem))
    if translate is None:
        return read_scenario(text, id, str(file))
    loaded = read_scenario(text, id, str(file), translate)
    if loaded.scenario is None or language is None:
        return loaded
    return replace(loaded, scenario=replace(loaded.scenario, language=language))


def scenario_id(path: Path) -> str:
    """The id of the scenario in a folder or file: as a slug, for roads to hold."""
    whole = path.resolve()
    if whole.is_dir():
        name = whole.name
    else:
        name = whole.parent.name if whole.name == FILE_NAME else whole.stem
    return as_slug(name) or "scenario"
