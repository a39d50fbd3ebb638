"""What every measurement shares: pairs in turn, medians, whole processes, a line of figures."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

CHECKOUT = Path(__file__).parents[1]
_PROGRAMS = Path(__file__).parent / "programs"


class CannotMeasure(Exception):
    """Why something cannot be measured on this computer, in one sentence."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing that was measured, beside its floor."""

    what: str
    floor: float
    ours: float
    unit: str
    most: float
    """The goal: at most so many times the floor."""

    @property
    def ratio(self) -> float:
        """How many times the floor it is."""
        return self.ours / self.floor

    def __str__(self) -> str:
        verdict = "met" if self.ratio <= self.most else "MISSED"
        return (
            f"{self.what:<46} {self.floor:9.3g} {self.ours:9.3g} {self.unit:<4} "
            f"{self.ratio:6.2f}x  at most {self.most:.1f}x  {verdict}"
        )


def medians(
    floor: Callable[[], float], ours: Callable[[], float], rounds: int
) -> tuple[float, float]:
    """Both in turn, so that what else runs falls on both; the first turn is a warm-up."""
    floors, ourss = [], []
    for _round in range(rounds + 1):
        floors.append(floor())
        ourss.append(ours())
    return median(floors[1:]), median(ourss[1:])


def seconds(work: Callable[[], object]) -> float:
    """How long this takes once."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def process(arguments: Sequence[str | Path], **environment: str) -> str:
    """What a fresh Python with these arguments prints. Raises CannotMeasure when it fails."""
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=CHECKOUT,
        env=_environment(environment),
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    if done.returncode not in (0, 1):  # 1: a check that found something
        last = done.stderr.strip().splitlines()[-1:] or ["it said nothing"]
        raise CannotMeasure(f"{Path(arguments[0]).name} failed: {last[0]}")
    return done.stdout


def process_number(arguments: Sequence[str | Path], **environment: str) -> float:
    """The number that a fresh Python with these arguments prints, and nothing else."""
    printed = process(arguments, **environment)
    try:
        return float(printed)
    except ValueError:
        name = Path(arguments[0]).name
        raise CannotMeasure(f"{name} printed no number but {printed.strip()[:60]!r}") from None


def process_seconds(arguments: Sequence[str | Path], **environment: str) -> float:
    """How long a fresh Python with these arguments takes as a whole."""
    return seconds(lambda: process(arguments, **environment))


def program(name: str) -> Path:
    """A small program that is measured as a process of its own."""
    return _PROGRAMS / f"{name}.py"


def _environment(more: dict[str, str]) -> dict[str, str]:
    """Modules are compiled once, as on any laptop, whatever the developer's own settings are."""
    usual = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    ours = {"PYTHONPATH": str(CHECKOUT), "SDL_AUDIODRIVER": "dummy"}
    return {**usual, **ours, "PYGAME_HIDE_SUPPORT_PROMPT": "1", **more}
