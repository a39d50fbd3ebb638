"""`lef check`: prove scenarios."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from game.authoring import load
from game.authoring.checks import check as check_scenario
from game.authoring.library import Library
from game.authoring.loading import FILE_NAME
from game.authoring.problems import Problem, Severity
from game.cli import exits
from game.cli.shelf import library, say, show
from game.places import sees
from game.words import _, ngettext

JSON_VERSION = 1


def check(paths: Sequence[Path], *, strict: bool, as_json: bool) -> int:
    """Check these files and folders (none: every scenario); answers the exit code."""
    missing = [
        path for path in paths if not sees(path.exists) and library().find(str(path)) is None
    ]
    for path in missing:
        say(_("'{name}' is er niet. Kijk of de naam en de map kloppen.").format(name=path))
    if missing:
        return exits.WRONG_USE
    scenarios = _scenarios(paths)
    if not scenarios:
        say(_("Hier staan geen situaties."))
        return exits.WRONG_USE
    found: list[Problem] = []
    for path in scenarios:
        loaded = load(path)
        accepted = loaded.scenario.accept if loaded.scenario else {}
        found += [
            problem
            for problem in check_scenario(loaded)
            if problem.severity is Severity.ERROR or problem.code not in accepted
        ]
    if as_json:
        rows = [asdict(problem) for problem in found]
        print(json.dumps({"lef_check": JSON_VERSION, "problems": rows}, indent=2))
    else:
        show(found)
        print(_summary(len(scenarios), len(found)))
    bad = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return exits.PROBLEMS if any(problem.severity in bad for problem in found) else exits.DONE


def _scenarios(paths: Sequence[Path]) -> list[Path]:
    """The scenarios in these files and folders."""
    if not paths:
        return [entry.path for entry in library().entries()]
    found: list[Path] = []
    for path in paths:
        if sees(path.is_file) or sees((path / FILE_NAME).is_file):
            found.append(path)
        elif sees(path.is_dir):
            found += [entry.path for entry in Library(path).entries()]
        else:
            by_id = library().find(str(path))
            found += [by_id] if by_id is not None else []
    return found


def _summary(scenarios: int, problems: int) -> str:
    looked_at = ngettext("{count} situatie bekeken", "{count} situaties bekeken", scenarios).format(
        count=scenarios
    )
    if not problems:
        return _("{looked_at}. Alles klopt.").format(looked_at=looked_at)
    listed = ngettext("{count} punt gevonden", "{count} punten gevonden", problems).format(
        count=problems
    )
    return f"{looked_at}, {listed}."
