"""`lef graph`: a scenario, or one of the machines, as a drawing."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import redirect_stdout
from pathlib import Path

from game.authoring import Loaded, load
from game.authoring.checks import check
from game.authoring.drawing.travel import Travel
from game.authoring.graph import (
    client_drawing,
    employee_drawing,
    one_road,
    road_of_bot,
    scenario_mermaid,
    scenario_svg,
)
from game.authoring.problems import Severity
from game.cli import exits
from game.cli.deliver import deliver
from game.cli.listing import show
from game.cli.road import why_refused
from game.cli.shelf import find, has_errors, say
from game.story.bots import POLICIES
from game.story.play import Refused, Story
from game.words import _, language


def graph_of_machine(*, is_client: bool, out: Path | None) -> int:
    """Draw a machine as Mermaid; answers the exit code."""
    return deliver((client_drawing() if is_client else employee_drawing()) + "\n", out)


def graph(
    name: str, *, out: Path | None, as_mermaid: bool, bot: str | None, road: Sequence[str]
) -> int:
    """Draw a scenario, with the road of a bot or of these choices; answers the exit code."""
    if bot is not None and bot not in POLICIES:
        say(
            _("Er is geen bot '{name}'. Je kunt kiezen uit: {names}.").format(
                name=bot, names=", ".join(POLICIES)
            )
        )
        return exits.WRONG_USE
    path = find(name)
    if path is None:
        return exits.WRONG_USE
    loaded = load(path, language())
    are_errors = _show_problems(loaded)
    if loaded.scenario is None:
        say(_("Deze situatie kan nog niet getekend worden."))
        return exits.PROBLEMS
    story = Story(loaded.scenario)
    thick: Travel | Refused | None = None
    road_name = ""
    if bot is not None:
        thick, road_name = road_of_bot(story, bot), _("de weg van bot {name}").format(name=bot)
    elif road:
        thick, road_name = one_road(story, road), _("de gekozen weg")
    if isinstance(thick, Refused):
        say(why_refused(thick))
        return exits.PROBLEMS
    drawing = (
        scenario_mermaid(story, thick) if as_mermaid else scenario_svg(story, thick, road_name)
    )
    return deliver(drawing, out) or (exits.PROBLEMS if are_errors else exits.DONE)


def _show_problems(loaded: Loaded) -> bool:
    """Tell what is wrong, apart from the drawing; answers whether any of it is an error."""
    accepted = loaded.scenario.accept if loaded.scenario else {}
    found = [
        problem
        for problem in check(loaded)
        if problem.severity is Severity.ERROR
        or (problem.severity is Severity.WARNING and problem.code not in accepted)
    ]
    with redirect_stdout(sys.stderr):  # standard output is for the drawing
        show(found)
    return has_errors(found)
