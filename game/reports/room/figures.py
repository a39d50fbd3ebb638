"""What a group did in one situation, in figures; every one of them fit to be printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

from game.reports.room import ways
from game.reports.room.played import Played, bands_of
from game.reports.room.small_cells import LEAST, Cell, Shown, Sum, is_small, shown
from game.reports.room.visits import Visits, came_to, taken
from game.story.scenario import BEST_FIRST, Choice, Path, Scenario, Scene, Step


@dataclass(frozen=True, slots=True)
class Group:
    """Everybody who finished one situation, in versions that may be counted together."""

    scenario: Scenario
    played: tuple[Played, ...]
    other_ways: int = 0
    """Finished roads that left an earlier one at a decision: no new playthroughs."""
    unfinished: int = 0
    version: str = ""
    """The mark of an earlier version that is told apart; empty for today's."""


@dataclass(frozen=True, slots=True)
class Option:
    """One choice at a decision."""

    choice: Choice
    is_best: bool
    """Whether the key ever puts it first among what was open."""
    was_open: bool

    @property
    def taken(self) -> Cell:
        """Who took it."""
        return taken(self.choice.id)


@dataclass(frozen=True, slots=True)
class Item:
    """One decision, as a test would look at it. A figure that may not be told is None."""

    number: int
    scene: Scene
    options: tuple[Option, ...]
    nobody_took: tuple[Choice, ...]
    """What could be chosen and was not."""
    with_key: float | None
    """The share of players who chose nothing but the best that was open, 0–1."""
    alike: float | None
    ease: float | None
    discrimination: float | None

    @property
    def has_figures(self) -> bool:
        """Whether there is anything to tell beside the counts."""
        figures = (self.with_key, self.alike, self.ease, self.discrimination)
        return bool(self.nobody_took) or any(figure is not None for figure in figures)

    @property
    def reached(self) -> Cell:
        """Who came here."""
        return came_to(self.scene.id)


@dataclass(frozen=True, slots=True)
class Figures:
    """All that is told of a group; `shown` knows which counts may be printed."""

    shown: Shown
    items: tuple[Item, ...]
    steps: tuple[Step, ...]
    mean_grades: dict[Path, float | None]
    """Per path; None where it may not be told."""


EVERYBODY: Cell = "everybody"
OLDER_VERSION: Cell = "older version"
OLDER_RULES: Cell = "older rules"


def ended(path: Path, band: float | None = None) -> Cell:
    """Who ended on a path, with a grade in this band or in any."""
    return ("ended", path, band)


def step_asked(step: Step) -> Cell:
    """Who came where this step was asked: everybody, or those for whom something went wrong."""
    return ("asked", step) if step is Step.OWN else EVERYBODY


def step_taken(step: Step) -> Cell:
    """Who took this step."""
    return ("taken", step)


def figures(group: Group) -> Figures | None:
    """The figures of this group; None where it is too small for any."""
    if len(group.played) < LEAST:
        return None
    scenario, played = group.scenario, group.played
    visits = [Visits(scene, played) for scene in scenario.scenes.values() if scene.choices]
    printed = _counts(group, visits)
    start = played[0].decisions[0].scene
    sums = [
        *(one for visit in visits for one in visit.sums()),
        *ways.sums(scenario, start, EVERYBODY),
        *_sums_of_ends(scenario),
    ]
    counts = {**printed, **dict(ways.counts(scenario, played))}
    rows = [*(visit.row for visit in visits), *_rows(scenario, visits)]
    for left_out in _less_and_less(scenario):
        may = shown(counts, printed.keys() - left_out, sums, rows, last={EVERYBODY})
        if EVERYBODY not in may.hidden:
            break
    return Figures(
        may,
        tuple(_item(number, visit, may) for number, visit in enumerate(visits, start=1)),
        scenario.steps,
        {path: _mean_grade(played, path, may) for path in BEST_FIRST},
    )


def _counts(group: Group, visits: Sequence[Visits]) -> dict[Cell, int]:
    played = group.played
    counts: dict[Cell, int] = {
        EVERYBODY: len(played),
        OLDER_VERSION: sum(one.older_version for one in played),
        OLDER_RULES: sum(one.older_rules for one in played),
    }
    for path in Path:
        so = [one for one in played if one.path is path]
        counts[ended(path)] = len(so)
        for band in bands_of(path):
            counts[ended(path, band)] = sum(one.band == band for one in so)
    counts[step_asked(Step.OWN)] = sum(Step.OWN in one.asked for one in played)
    for step in group.scenario.steps:
        counts[step_taken(step)] = sum(step in one.taken for one in played)
    for visit in visits:
        counts.update(visit.counts())
    for whole, part in _parts_of_wholes(group.scenario):
        counts[_not(part)] = counts[whole] - counts[part]
    return counts


def _parts_of_wholes(scenario: Scenario) -> list[tuple[Cell, Cell]]:
    return [
        (EVERYBODY, OLDER_VERSION),
        (EVERYBODY, OLDER_RULES),
        *((EVERYBODY, step_asked(step)) for step in scenario.steps if step is Step.OWN),
        *((step_asked(step), step_taken(step)) for step in scenario.steps),
    ]


def _less_and_less(scenario: Scenario) -> list[set[Cell]]:
    """What a small group goes without to have its size told: the spread of grades, the steps."""
    bands = {ended(path, band) for path in Path for band in bands_of(path)}
    steps = {cell for step in scenario.steps for cell in (step_taken(step), _not(step_taken(step)))}
    return [set(), bands, bands | steps]


def _not(part: Cell) -> Cell:
    """Those of a whole who are not in a part; they are as easily counted as who is."""
    return ("not", part)


def _rows(scenario: Scenario, visits: Sequence[Visits]) -> list[tuple[Cell, ...]]:
    hardly_seen = [visit.row for visit in visits if visit.reached < LEAST]
    return [
        (
            *(came_to(visit.scene.id) for visit in visits),
            *(cell for row in hardly_seen for cell in row),
        ),
        tuple(ended(path) for path in Path),
        *(tuple(ended(path, band) for band in bands_of(path)) for path in Path),
        *((part, _not(part)) for _whole, part in _parts_of_wholes(scenario)),
    ]


def _sums_of_ends(scenario: Scenario) -> list[Sum]:
    return [
        Sum(EVERYBODY, tuple(ended(path) for path in Path)),
        *(Sum(ended(path), tuple(ended(path, band) for band in bands_of(path))) for path in Path),
        *(Sum(whole, (part, _not(part))) for whole, part in _parts_of_wholes(scenario)),
    ]


def _mean_grade(played: Sequence[Played], path: Path, may: Shown) -> float | None:
    count = may.count(ended(path))
    if count is None or count < LEAST:
        return None
    return fmean(one.grade for one in played if one.path is path)


def _item(number: int, visit: Visits, may: Shown) -> Item:
    options = tuple(
        Option(
            choice,
            any(choice.id in one.open_best for one in visit.made),
            any(choice.id in one.open for one in visit.made),
        )
        for choice in visit.scene.choices
    )
    telling = visit.reached >= LEAST and came_to(visit.scene.id) not in may.hidden
    whole = telling and all(may.count(one.taken) is not None for one in options)
    return Item(
        number,
        visit.scene,
        options,
        tuple(
            one.choice for one in options if telling and one.was_open and may.count(one.taken) == 0
        ),
        _with_key(visit, options, may) if telling else None,
        visit.alike() if whole else None,
        visit.ease() if whole else None,
        visit.discrimination() if whole else None,
    )


def _with_key(visit: Visits, options: Sequence[Option], may: Shown) -> float | None:
    """The share with the key, where it says nothing that the printed counts do not say."""
    if any(one.is_best and may.count(one.taken) is None for one in options):
        return None
    if is_small(visit.with_key) or is_small(visit.reached - visit.with_key):
        return None
    return visit.with_key / visit.reached
