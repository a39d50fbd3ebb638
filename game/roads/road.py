"""A road as text: a heading, then one choice id per line.

It is the save, the resume, the replay code and the witness that a check prints. It holds nothing
that could tell who played: no name, no device, no time of day.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum, auto

FORMAT = 1
_SLUG = r"[a-z0-9][a-z0-9_-]*"
HIGHEST_SEED = 10**20 - 1
_NUMBER = r"\d{1,20}"  # Python refuses to read thousands of digits
_VERSION = re.compile(rf"lef-road (?P<format>{_NUMBER}) ", re.ASCII)
_HEADING = re.compile(
    rf"lef-road (?P<format>{_NUMBER}) (?P<scenario>{_SLUG})@(?P<version>[0-9a-f]{{12}})"
    rf" rules@(?P<rules>[0-9a-f]{{12}}) seed=(?P<seed>{_NUMBER}) date=(?P<date>\d{{4}}-\d\d-\d\d)"
    rf"(?P<hidden>(?: {_SLUG}={_SLUG})*)",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Heading:
    """What was played: the scenario and its version, the rules, the seed, the day, the draws."""

    scenario: str
    version: str
    rules: str
    seed: int
    date: date
    hidden: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        draws = "".join(f" {name}={value}" for name, value in self.hidden.items())
        return (
            f"lef-road {FORMAT} {self.scenario}@{self.version} rules@{self.rules}"
            f" seed={self.seed} date={self.date.isoformat()}{draws}"
        )


@dataclass(frozen=True, slots=True)
class Road:
    """One playthrough: its heading and its choices."""

    heading: Heading
    choices: tuple[str, ...] = ()

    def __str__(self) -> str:
        return "".join(f"{line}\n" for line in (str(self.heading), *self.choices))


class Lost(Enum):
    """Why nobody can go on with a playthrough that is kept."""

    NEWER = auto()
    """It was kept by a Lef that is newer than this one."""
    UNREADABLE = auto()
    """It was damaged, or changed by hand, or may not be read."""


class UnreadableRoad(ValueError):
    """The text is no road of this version, from this line on (counted from 1)."""

    def __init__(self, line: int, draw: str = "") -> None:
        """`draw` is the hidden value that the scenario does not have, or misses."""
        super().__init__(f"line {line}" + (f": {draw}" if draw else ""))
        self.line = line
        self.draw = draw


class NewerRoad(UnreadableRoad):
    """The road was kept by a Lef that is newer than this one."""


def version_of(text: str) -> str:
    """The mark of this version of a scenario's text."""
    from hashlib import sha256  # it brings four megabytes that the board does without

    return sha256(text.encode()).hexdigest()[:12]


def parse(text: str) -> Road:
    """Read a road. A torn last line, one without its line end, is dropped.

    Raises UnreadableRoad, with the number of the line that is no part of a road, and NewerRoad
    where a later version of Lef may read it.
    """
    first, *choices = text.split("\n")[:-1] or [""]
    heading = _parse_heading(first)
    for number, choice in enumerate(choices, start=2):
        if not re.fullmatch(_SLUG, choice):
            raise UnreadableRoad(number)
    return Road(heading, tuple(choices))


def _parse_heading(line: str) -> Heading:
    version = _VERSION.match(line)
    if version is not None and int(version["format"]) > FORMAT:
        raise NewerRoad(1)
    match = _HEADING.fullmatch(line)
    if match is None or int(match["format"]) != FORMAT:
        raise UnreadableRoad(1)
    try:
        day = date.fromisoformat(match["date"])
    except ValueError as error:
        raise UnreadableRoad(1) from error
    draws = [pair.split("=") for pair in match["hidden"].split()]
    hidden = dict(draws)
    if len(hidden) < len(draws):
        raise UnreadableRoad(1)
    return Heading(
        match["scenario"], match["version"], match["rules"], int(match["seed"]), day, hidden
    )
