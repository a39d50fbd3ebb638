"""Roads through a shipped scenario and all that must happen on them, as files a writer can add."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from game.story.events import (
    Chose,
    ClientTurned,
    Ended,
    Entered,
    MeterChanged,
    SpiralTurned,
    StoryEvent,
)

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Plan:
    """One road and what the machines do on it; texts are left out, for they may be rewritten."""

    name: str
    scenario: str
    hidden: Mapping[str, str]
    choices: tuple[str, ...]
    events: tuple[str, ...]


def plans() -> list[Plan]:
    return [_plan(file) for file in sorted(FOLDER.glob("*.yaml"))]


def in_short(events: Iterable[StoryEvent]) -> tuple[str, ...]:
    """Each event of the machines on one line."""
    return tuple(line for event in events if (line := _line(event)))


def _plan(file: Path) -> Plan:
    told = yaml.safe_load(file.read_text(encoding="utf-8"))
    return Plan(
        file.stem,
        told["scenario"],
        told["hidden"],
        tuple(told["choices"]),
        tuple(told["events"].splitlines()),
    )


def _line(event: StoryEvent) -> str:
    match event:
        case Entered(moment=None):
            return f"enter {event.scene}"
        case Entered():
            minute = event.moment.minute if event.moment else 0
            return f"enter {event.scene} {minute // 60:02}:{minute % 60:02}"
        case Chose():
            towards = ", ".join(event.towards)
            return f"choose {event.choice}: {event.move} {event.quality}/{event.best} -> {towards}"
        case ClientTurned():
            return f"  {event.client} {event.before} -> {event.after} ({event.cause})"
        case SpiralTurned():
            return f"  spiral {event.who} {event.before} -> {event.after} ({event.cause})"
        case MeterChanged():
            meter = " ".join(filter(None, (event.meter, event.client)))
            return f"  {meter} {event.before} -> {event.after}"
        case Ended():
            return f"end {event.path} {event.ending} {event.grade}"
        case _:
            return ""
