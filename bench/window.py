"""The window beside a bare one: its start, what it holds, its rest, and its answer to a click."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from bench.measure import CannotMeasure, Figure, medians, process_number, program, seconds

_STARTS = 9
_RESTS, _REST_SECONDS = 3, 8
_CLICKERS, _CLICKS = 3, 10


def start() -> Iterator[Figure]:
    """Cold start to the first frame of the board, as whole fresh processes, and their peaks."""
    peaks: dict[str, list[float]] = {"bare_start": [], "board_start": []}

    def shown(name: str) -> None:
        peaks[name].append(process_number([program(name)], LEF_DATA=folder))

    with _played_before() as folder:
        floor, ours = medians(
            lambda: seconds(lambda: shown("bare_start")),
            lambda: seconds(lambda: shown("board_start")),
            _STARTS,
        )
    yield Figure("cold start to the board", floor, ours, "s", 2.0)
    least, most = (median(peaks[name]) / 1024 for name in ("bare_start", "board_start"))
    if not least:
        raise CannotMeasure("This system does not tell the peak memory of a process.")
    yield Figure("peak memory at the board", least, most, "MiB", 1.6)


def idle() -> Iterator[Figure]:
    """The CPU that is used at a decision, where nobody does anything."""
    with _played_before() as folder:
        floor, ours = medians(
            lambda: process_number([program("bare_idle"), str(_REST_SECONDS)]),
            lambda: process_number([program("decision_idle"), str(_REST_SECONDS)], LEF_DATA=folder),
            _RESTS,
        )
    share = 100 / _REST_SECONDS
    yield Figure("idle at a decision, of one core", floor * share, ours * share, "%", 2.0)


def click() -> Iterator[Figure]:
    """From a press of the mouse on an answer to the frame that shows it."""
    with _played_before() as folder:
        floor, ours = medians(
            lambda: process_number([program("bare_click"), str(_CLICKS)]),
            lambda: process_number([program("decision_click"), str(_CLICKS)], LEF_DATA=folder),
            _CLICKERS,
        )
    yield Figure("click on an answer to the next frame", floor, ours, "ms", 1.5)


@contextmanager
def _played_before() -> Iterator[str]:
    """A folder of a laptop on which the question of the first start was answered."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "settings.json").write_text(json.dumps({"is_shared": False}))
        yield folder
