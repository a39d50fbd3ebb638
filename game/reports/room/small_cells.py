"""Which counts of a group may be printed: none under five, and none that can be worked out.

A count under five could tell who. Taking it out is not enough while its row adds up to a total, or
while the same people turn up at the next decision: so others are taken out too, until nobody can
find a small count by adding and subtracting what is printed.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor, inf, isfinite

LEAST = 5
"""A group figure needs so many finished playthroughs."""

Cell = Hashable
"""The name of a count."""


@dataclass(frozen=True, slots=True)
class Sum:
    """Parts that make up a whole: whoever knows all but one of them knows them all."""

    whole: Cell
    parts: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """What may be printed of each count."""

    counts: Mapping[Cell, int]
    printed: frozenset[Cell]
    hidden: frozenset[Cell]
    """Those of the printed that are printed as few, or as untold."""

    def count(self, cell: Cell) -> int | None:
        """The count; None where it may not be known."""
        return self.counts[cell] if cell in self.printed - self.hidden else None

    def words(self, cell: Cell) -> str:
        """The count as it is printed."""
        count = self.count(cell)
        if count is not None:
            return str(count)
        return few() if cell in self.printed and self.counts[cell] < LEAST else UNTOLD


UNTOLD = "–"
"""What is printed instead of a count that would give away another."""


def few() -> str:
    """What is printed instead of a count from one to four."""
    return f"<{LEAST}"


def is_small(count: int) -> bool:
    """Whether a count could tell who; nobody is nobody."""
    return 0 < count < LEAST


def counted(count: int) -> str:
    """A count that is part of no table, as it is printed."""
    return few() if is_small(count) else str(count)


def shown(
    counts: Mapping[Cell, int],
    printed: Collection[Cell],
    sums: Iterable[Sum],
    rows: Iterable[Collection[Cell]] = (),
    last: Collection[Cell] = (),
) -> Shown:
    """What may be printed of the `printed` counts, to readers who know that these sums hold.

    The other counts are printed nowhere; a sum that does not hold gives nothing away. In `rows`
    with a small count a nought is printed as one too, so that nobody can tell them apart. What
    stands in `last` is left out only when nothing else helps.
    """
    known = [one for one in sums if counts[one.whole] == sum(counts[part] for part in one.parts)]
    small = frozenset(cell for cell in printed if is_small(counts[cell]))
    beside = [row for row in rows if not small.isdisjoint(row)]
    few_ = small.union(cell for row in beside for cell in row if not counts[cell])
    in_company = {cell for row in beside if len(few_.intersection(row)) > 1 for cell in row}
    at_least = {cell: int(cell not in in_company) for cell in few_}

    def given_away(hidden: frozenset[Cell]) -> frozenset[Cell]:
        open_ = {cell: counts[cell] for cell in printed if cell not in hidden}
        return small & _worked_out([_row(one, open_) for one in known], at_least, hidden)

    hidden = few_
    while found := given_away(hidden):
        open_ = {cell: counts[cell] for cell in printed if cell not in hidden}
        more = {_next_to_hide(cell, known, open_, last) for cell in found} - {None}
        if not more:
            break
        hidden |= more
    for cell in sorted(hidden - few_, key=counts.__getitem__, reverse=True):
        if not given_away(hidden - {cell}):  # others, hidden later, protect enough
            hidden -= {cell}
    return Shown(counts, frozenset(printed), hidden)


def _next_to_hide(
    cell: Cell, sums: Sequence[Sum], open_: Mapping[Cell, int], last: Collection[Cell]
) -> Cell | None:
    """The smallest count in a sum with this cell, else the smallest in any; never a nought."""
    in_sums = [(one.whole, *one.parts) for one in sums]
    beside = {other for cells in in_sums if cell in cells for other in cells}
    candidates = dict.fromkeys(other for cells in in_sums for other in cells if open_.get(other))
    return min(
        candidates,
        key=lambda other: (other in last, other not in beside, open_[other]),
        default=None,
    )


_Row = tuple[dict[Cell, Fraction], Fraction]
"""Unknown counts with their factors, and what they add up to."""
_ROUNDING = 1e-9
_SHORT = 6
"""With more unknowns than this, a row leaves each of them about all that it had."""


def _worked_out(
    rows: Sequence[_Row], few_: Mapping[Cell, int], hidden: Collection[Cell]
) -> set[Cell]:
    """The hidden counts of which these rows leave one value only.

    `few_` are those that are printed as few, and how many they are at the very least.
    """
    plain = [
        ([(cell, float(factor)) for cell, factor in factors.items()], float(total))
        for factors, total in (*rows, *(row for row in _solved(rows) if len(row[0]) <= _SHORT))
    ]
    least: dict[Cell, float] = {}
    most: dict[Cell, float] = {}
    for cell in (*(cell for factors, _total in plain for cell, _factor in factors), *hidden):
        if cell in few_:
            least[cell], most[cell] = few_[cell], LEAST - 1
        else:
            least[cell], most[cell] = LEAST if cell in hidden else 0, inf
    narrowed = True
    while narrowed:
        narrowed = False
        for factors, total in plain:
            narrowed |= _narrow(factors, total, least, most)
    return {cell for cell in hidden if least[cell] == most[cell]}


def _row(one: Sum, known: Mapping[Cell, int]) -> _Row:
    factors: dict[Cell, Fraction] = {}
    total = Fraction(0)
    for cell, sign in ((one.whole, -1), *((part, 1) for part in one.parts)):
        if cell in known:
            total -= sign * known[cell]
        else:
            factors[cell] = factors.get(cell, Fraction(0)) + sign
    return {cell: factor for cell, factor in factors.items() if factor}, total


def _solved(rows: Iterable[_Row]) -> list[_Row]:
    """The same rows with as few unknowns in each as adding and subtracting can leave."""
    solved: list[tuple[Cell, _Row]] = []
    for row in rows:
        for pivot, other in solved:
            row = _without(row, pivot, other)
        if row[0]:
            pivot = next(iter(row[0]))
            solved = [(cell, _without(other, pivot, row)) for cell, other in solved]
            solved.append((pivot, row))
    return [row for _pivot, row in solved]


def _without(row: _Row, cell: Cell, other: _Row) -> _Row:
    """This row with a cell taken out of it by means of another row that has it."""
    if cell not in row[0]:
        return row
    times = row[0][cell] / other[0][cell]
    factors = dict(row[0])
    for one, factor in other[0].items():
        factors[one] = factors.get(one, Fraction(0)) - times * factor
    return {one: factor for one, factor in factors.items() if factor}, row[1] - times * other[1]


def _narrow(
    factors: Sequence[tuple[Cell, float]],
    total: float,
    least: dict[Cell, float],
    most: dict[Cell, float],
) -> bool:
    """Narrow what each count of a row can be, given the others; whether anything changed."""
    changed = False
    for cell, factor in factors:
        lowest, highest = total, total
        for other, times in factors:
            if other != cell:
                ends = times * least[other], times * most[other]
                lowest, highest = lowest - max(ends), highest - min(ends)
        low, high = sorted((lowest / factor, highest / factor))
        low = ceil(low - _ROUNDING) if isfinite(low) else low
        high = floor(high + _ROUNDING) if isfinite(high) else high
        if low > least[cell]:
            least[cell], changed = low, True
        if high < most[cell]:
            most[cell], changed = high, True
    return changed
