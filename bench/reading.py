"""A thousand scenes: read and built beside YAML's own fastest loader, checked beside the same."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import yaml

from bench.long_story import story
from bench.measure import CannotMeasure, Figure, medians, process_seconds, program, seconds
from game.authoring import read_scenario

_SCENES = 1000
_READINGS = 11
_CHECKS = 2


def reading() -> Iterator[Figure]:
    """Text to scenario, with the place of every mistake, beside text to dictionaries without."""
    if not hasattr(yaml, "CSafeLoader"):
        raise CannotMeasure("This PyYAML has no CSafeLoader to compare with.")
    text = story(_SCENES)
    assert read_scenario(text, "long", "long").problems == ()
    floor, ours = medians(
        lambda: seconds(lambda: yaml.load(text, yaml.CSafeLoader)),
        lambda: seconds(lambda: read_scenario(text, "long", "long")),
        _READINGS,
    )
    yield Figure("reading and building 1,000 scenes", floor, ours, "s", 1.0)


def checking() -> Iterator[Figure]:
    """`lef check`, which visits every control state, beside CSafeLoader; both whole processes."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "long.yaml")
        file.write_text(story(_SCENES), encoding="utf-8")
        floor, ours = medians(
            lambda: process_seconds([program("bare_reading"), file]),
            lambda: process_seconds(["-m", "game", "check", str(file)], LEF_DATA=folder),
            _CHECKS,
        )
    yield Figure("checking 1,000 scenes, every control state", floor, ours, "s", 3.0)
