"""Everybody who stood before one decision, and what they did there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from statistics import StatisticsError, correlation, fmean

from game.reports.room.played import Decided, Played
from game.reports.room.small_cells import LEAST, Cell, Sum
from game.story.scenario import Scene


class Visits:
    """The decision of one scene, as a group met it."""

    def __init__(self, scene: Scene, played: Sequence[Played]) -> None:
        """Find who came to this scene."""
        self.scene = scene
        self._played = played
        self._of = {
            number: made
            for number, one in enumerate(played)
            if (made := tuple(each for each in one.decisions if each.scene == scene.id))
        }
        self.made = tuple(one for made in self._of.values() for one in made)
        """Every choice that was made here."""

    @property
    def reached(self) -> int:
        """How many came here."""
        return len(self._of)

    @property
    def with_key(self) -> int:
        """How many chose, each time they stood here, nothing but the best that was open."""
        return sum(all(one.quality == one.best for one in made) for made in self._of.values())

    def counts(self) -> Iterator[tuple[Cell, int]]:
        """How many came here, and how many of them took each choice: what is printed."""
        yield came_to(self.scene.id), self.reached
        for choice in self.scene.choices:
            took = sum(any(one.choice == choice.id for one in made) for made in self._of.values())
            yield taken(choice.id), took

    @property
    def row(self) -> tuple[Cell, ...]:
        """The counts that stand together."""
        return tuple(taken(choice.id) for choice in self.scene.choices)

    def sums(self) -> Iterator[Sum]:
        """What a reader can add up here; it does not hold where choices lead back."""
        yield Sum(came_to(self.scene.id), self.row)

    def alike(self) -> float:
        """Of all pairs of players, the share that chose the same here; at least two came here."""
        chosen = sorted(sorted({one.choice for one in made}) for made in self._of.values())
        sizes = [len(list(same)) for _choices, same in groupby(chosen)]
        return sum(size * (size - 1) for size in sizes) / (self.reached * (self.reached - 1))

    def ease(self) -> float | None:
        """The mean share of the points that were to be had here, 0–1; None where there were none.

        High is easy. Books on testing call it the difficulty, or the p-value.
        """
        shares = [got for made in self._of.values() if (got := share(made)) is not None]
        return fmean(shares) if shares else None

    def discrimination(self) -> float | None:
        """How the share of the points got here goes with that at all other decisions, −1 to 1.

        This is the corrected item-total (item-rest) correlation; for a decision with only right
        and wrong it is the point-biserial one. None where too few have both, or where everybody
        did the same.
        """
        pairs = []
        for number, made in self._of.items():
            others = (one for one in self._played[number].decisions if one.scene != self.scene.id)
            here, elsewhere = share(made), share(others)
            if here is not None and elsewhere is not None:
                pairs.append((here, elsewhere))
        if len(pairs) < LEAST:
            return None
        try:
            return correlation([here for here, _ in pairs], [elsewhere for _, elsewhere in pairs])
        except StatisticsError:
            return None


def came_to(scene: str) -> Cell:
    """The name of the count of those who came to a decision."""
    return "came", scene


def taken(choice: str) -> Cell:
    """The name of the count of those who took a choice; its id is unique in a scenario."""
    return "took", choice


def share(decisions: Iterable[Decided]) -> float | None:
    """The points got of those that were to be had; None where there were none to be had."""
    made = list(decisions)
    to_be_had = sum(one.best for one in made)
    return sum(one.quality for one in made) / to_be_had if to_be_had else None
