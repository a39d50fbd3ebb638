"""Measure everything, or what is named: `python3 play.py bench [NAME…]`."""

from __future__ import annotations

import platform
import sys
from collections.abc import Callable, Iterator, Sequence

from bench.choosing import choosing
from bench.display import display
from bench.measure import CannotMeasure, Figure
from bench.reading import checking, reading
from bench.shipped import shipped
from bench.window import click, idle, start

MEASUREMENTS: dict[str, Callable[[], Iterator[Figure]]] = {
    measurement.__name__: measurement
    for measurement in (start, idle, click, reading, checking, choosing, shipped)
}


def main(names: Sequence[str]) -> int:
    """Print a line for every figure; 1 when one could not be measured, 2 for an unknown name."""
    unknown = [name for name in names if name not in MEASUREMENTS]
    if unknown:
        print(f"There is no {unknown[0]}. There are: {', '.join(MEASUREMENTS)}.", file=sys.stderr)
        return 2
    system = f"{platform.system()} {platform.machine()}"
    print(f"Python {platform.python_version()} on {system}; medians of pairs in turn")
    code = 0
    with display() as shown_on:
        print(f"Windows on {shown_on}")
        print(f"{'':<46} {'floor':>9} {'Lef':>9}")
        for name in names or MEASUREMENTS:
            try:
                for figure in MEASUREMENTS[name]():
                    print(figure, flush=True)
            except CannotMeasure as why:
                print(f"{name}: not measured. {why}", flush=True)
                code = 1
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
