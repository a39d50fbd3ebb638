"""The page about the situations that come with Lef: what each is about, and all its figures.

Run as `python3 -m tests.scenario_page` it renews the page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from game import words
from game.authoring import load
from game.authoring.checks.check import proof_of
from game.authoring.checks.proof import Proof
from game.authoring.figures import Figures, figures
from game.cli.figures import as_lines
from game.places import shipped_scenarios
from game.story.scenario import Scenario

PAGE = Path(__file__).parents[1] / "docs" / "scenarios.md"
SHIPPED = sorted(file.parent for file in shipped_scenarios().glob("*/scenario.yaml"))
_LANGUAGE = "en"
_HEAD = """\
# The situations that come with Lef

Made from the scenario files; `python3 -m tests.scenario_page` renews it. The grade behind a bot is
the mean of its playthroughs; what every figure means stands in the [trainer's guide](guide.md).
Control states are all that the rest of a story can depend on, counted over all draws.
The key behind all of them is a concept: no practitioners have rated it yet.
"""


@cache
def proof(folder: Path) -> Proof:
    """What the checks know of a shipped situation in its own words."""
    proved = proof_of(load(folder))
    assert proved is not None, f"{folder.name} does not load"
    return proved


@cache
def figures_of(folder: Path) -> Figures:
    """The figures of a shipped situation."""
    return figures(proof(folder))


def sources(scenario: Scenario) -> set[str]:
    """The rows of docs/sources.md that a scenario, its scenes and its choices name."""
    scenes = scenario.scenes.values()
    choices = (choice for scene in scenes for choice in scene.choices)
    named = (scenario.sources, *(one.sources for one in scenes), *(one.sources for one in choices))
    return {row for rows in named for row in rows}


def page() -> str:
    """The whole page as the scenarios are now."""
    before = words.language()
    words.speak(_LANGUAGE)
    try:
        return "\n".join(_lines())
    finally:
        words.speak(before)


def _lines() -> Iterator[str]:
    told = sorted(((_in_english(folder), folder) for folder in SHIPPED), key=_place)
    yield _HEAD
    yield from _overview(told)
    for scenario, folder in told:
        yield f"\n## {scenario.title}\n"
        yield f"{scenario.about.replace(chr(10), ' ')} *{scenario.role}, {scenario.sector}.*\n"
        rows = sorted(sources(scenario), key=lambda row: int(row.removeprefix("A")))
        yield f"Rests on {', '.join(rows)} of [the sources](sources.md).\n"
        yield "```text"
        yield from (line.rstrip() for line in as_lines(figures_of(folder)))
        yield "```"
    yield ""


def _overview(rows: Sequence[tuple[Scenario, Path]]) -> Iterator[str]:
    yield (
        "| situation | decisions | on a road | choices | control states | words | reading level "
        "| own key |"
    )
    yield "|---|---|---|---|---|---|---|---|"
    for scenario, folder in rows:
        one, states = figures_of(folder), sum(len(e.turns) for e in proof(folder).explorations)
        level = "–" if one.reading_level is None else f"{one.reading_level:.0f}"
        yield (
            f"| {scenario.title} | {one.decisions} | {one.middle_road} | {one.choices} | {states} "
            f"| {one.words} | {level} | {one.overrides:.0%} |"
        )


def _in_english(folder: Path) -> Scenario:
    scenario = load(folder, _LANGUAGE).scenario
    assert scenario is not None, f"{folder.name} does not load in English"
    return scenario


def _place(told: tuple[Scenario, Path]) -> tuple[int, str]:
    scenario, folder = told
    return scenario.order, folder.name


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
