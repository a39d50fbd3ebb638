"""The ends of the roads not taken at one junction, as rows of chips above and below the road."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pygame import Rect

from game.app.art import Art
from game.app.layout import flow
from game.app.road_map import Leg, bends_up, promise
from game.app.theme import Look
from game.app.widgets.road_not_taken import RoadNotTaken, chip_height
from game.story.debrief import Decision, NotTaken

_BESIDE = 6

Row = tuple[RoadNotTaken, ...]


@dataclass(frozen=True, slots=True)
class RoadEnds:
    """Better roads above and worse ones below, the best uppermost; each row ends one branch."""

    above: tuple[Row, ...]
    below: tuple[Row, ...]

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows from the top down."""
        return (*self.above, *self.below)

    @property
    def chips(self) -> tuple[RoadNotTaken, ...]:
        """All chips, the best first."""
        return tuple(chip for row in self.rows for chip in row)

    def place(self, leg: Leg, left: int, shift: int, look: Look) -> None:
        """Stand beside the leg from here to the right, so much lower than the leg."""
        tops = (*reversed(leg.chips_above), *leg.chips_below)
        for row, top in zip(self.rows, tops, strict=True):
            x = left
            for chip in row:
                width = chip.natural_width(look)
                chip.place(Rect(x, shift + round(top), width, chip_height(look)))
                x += width + look.px(_BESIDE)


def road_ends(
    number: int, decision: Decision, art: Art, look: Look, room: int, told: str
) -> RoadEnds:
    """The ends at a decision, in rows no wider than `room`; `told` is the chip that is opened."""
    best_first = sorted(decision.not_taken, key=_promise_of, reverse=True)
    sides: dict[bool, list[RoadNotTaken]] = {True: [], False: []}
    for other in best_first:
        id = f"other-{number}-{other.choice.id}"
        chip = RoadNotTaken(id, art, other, told=told == id)
        sides[bends_up(decision, other)].append(chip)
    return RoadEnds(_rows(sides[True], room, look), _rows(sides[False], room, look))


def _rows(chips: Sequence[RoadNotTaken], room: int, look: Look) -> tuple[Row, ...]:
    widths = [chip.natural_width(look) for chip in chips]
    rows = flow(widths, room, look.px(_BESIDE))
    return tuple(tuple(chips[index] for index in row) for row in rows)


def _promise_of(other: NotTaken) -> tuple[float, bool]:
    return promise(other.paths, other.choice)
