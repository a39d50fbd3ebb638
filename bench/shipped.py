"""Every scenario that comes with Lef: how long its check takes, beside saying the version."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator

from bench.measure import Figure, medians, process_seconds
from game.authoring.library import Library
from game.places import shipped_scenarios

_ROUNDS = 3


def shipped() -> Iterator[Figure]:
    """`lef check ID` beside `lef --version`, as whole processes."""
    with tempfile.TemporaryDirectory() as folder:
        for entry in Library(shipped_scenarios()).entries():
            arguments = ["-m", "game", "check", entry.id]
            floor, ours = medians(
                lambda: process_seconds(["-m", "game", "--version"], LEF_DATA=folder),
                lambda arguments=arguments: process_seconds(arguments, LEF_DATA=folder),
                _ROUNDS,
            )
            yield Figure(f"checking {entry.id}", floor, ours, "s", 3.0)
