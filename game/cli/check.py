"""`lef check`: prove scenarios."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from game.authoring import load
from game.authoring.checks.check import proof_of, prove
from game.authoring.figures import Figures, figures
from game.authoring.files import FILE_NAME, misnamed
from game.authoring.library import Library
from game.authoring.naming import scenario_id
from game.authoring.problems import Problem, Severity
from game.cli import exits
from game.cli.figures import as_data, as_lines
from game.cli.listing import show
from game.cli.progress import Progress
from game.cli.shelf import library, say
from game.places import is_folder, is_there
from game.words import _, ngettext

JSON_VERSION = 1


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of one scenario; `figures` is None when it did not load, or nobody asked."""

    file: Path
    problems: tuple[Problem, ...]
    figures: Figures | None


def check(paths: Sequence[Path], *, strict: bool, as_json: bool, tables: bool = False) -> int:
    """Check these files and folders (none: every scenario); answers the exit code.

    The table of a single scenario is always shown, those of many on request (`tables`).
    """
    shelf = library()
    meant = {path: shelf.named(str(path)) for path in paths}
    missing = [path for path, found in meant.items() if found is None]
    for path in missing:
        say(_("'{name}' is er niet. Kijk of de naam en de map kloppen.").format(name=path))
    if missing:
        return exits.WRONG_USE
    if paths:
        scenarios = [one for found in meant.values() if found for one in _scenarios_at(found)]
    else:
        scenarios = [entry.path for entry in shelf.entries()]
    if not scenarios:
        say(_("Hier staan geen situaties."))
        return exits.WRONG_USE
    with_figures = tables or as_json or len(scenarios) == 1
    with Progress(len(scenarios)) as progress:
        checked = [_check_one(path, progress, with_figures) for path in scenarios]
    checked = _with_left_out(checked, shelf, everything=not paths)
    found = [problem for one in checked for problem in one.problems]
    if as_json:
        print(json.dumps(_as_data(checked), indent=2))
    else:
        show(found)
        _show_tables(checked)
        print(_summary(len(scenarios), found))
    bad = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return exits.PROBLEMS if any(problem.severity in bad for problem in found) else exits.DONE


def _check_one(path: Path, progress: Progress, with_figures: bool) -> Checked:
    progress.begin(scenario_id(path))
    loaded = load(path)
    proof = proof_of(loaded)
    if proof is None:
        return Checked(path, loaded.problems, None)
    accepted = proof.scenario.accept
    problems = tuple(
        problem
        for problem in prove(loaded, proof, progress.rules)
        if problem.severity is Severity.ERROR or problem.code not in accepted
    )
    if not with_figures or proof.unfinished is not None:
        return Checked(path, problems, None)
    return Checked(path, problems, figures(proof))


def _with_left_out(checked: list[Checked], shelf: Library, *, everything: bool) -> list[Checked]:
    """What was checked, with why it is not on the board; with everything all that is not on it."""
    for entry in shelf.left_out():
        assert entry.problem is not None, "what is left out has a problem"
        asked = [n for n, one in enumerate(checked) if _is_same(one.file, entry.path)]
        for n in asked:
            problems = (entry.problem, *checked[n].problems)
            checked[n] = replace(checked[n], problems=problems)
        if everything and not asked:
            checked.append(Checked(entry.path, (entry.problem,), None))
    return checked


def _is_same(one: Path, other: Path) -> bool:
    real = Path(os.path.realpath(other))
    return Path(os.path.realpath(one)) in (real, real / FILE_NAME)


def _as_data(checked: Sequence[Checked]) -> dict[str, object]:
    return {
        "lef_check": JSON_VERSION,
        "problems": [asdict(problem) for one in checked for problem in one.problems],
        "scenarios": [
            {"file": str(one.file), **as_data(one.figures)} for one in checked if one.figures
        ],
    }


def _show_tables(checked: Sequence[Checked]) -> None:
    for one in checked:
        if one.figures:
            print("\n".join(as_lines(one.figures)), end="\n\n")


def _scenarios_at(path: Path) -> list[Path]:
    """The scenario at this path, or all those in this folder."""
    if not is_folder(path) or is_there(path / FILE_NAME):
        return [path]
    inside = [entry.path for entry in Library(path).entries()]
    return inside or ([path] if misnamed(path) else [])


def _summary(scenarios: int, problems: Sequence[Problem]) -> str:
    looked_at = ngettext("{count} situatie bekeken", "{count} situaties bekeken", scenarios).format(
        count=scenarios
    )
    if not problems:
        return _("{looked_at}. Alles klopt.").format(looked_at=looked_at)
    counts = Counter(problem.severity for problem in problems)
    listed = [
        ngettext("{count} fout", "{count} fouten", counts[Severity.ERROR]),
        ngettext("{count} waarschuwing", "{count} waarschuwingen", counts[Severity.WARNING]),
        ngettext("{count} tip", "{count} tips", counts[Severity.HINT]),
    ]
    told = ", ".join(
        words.format(count=counts[severity])
        for severity, words in zip(Severity, listed, strict=True)
        if counts[severity]
    )
    return f"{looked_at}: {told}."
