"""One playthrough as JSON, versioned; `docs/commands.md` describes every field."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import Any

from game.roads.road import Heading
from game.story.debrief import Debrief
from game.story.events import StoryEvent
from game.story.play import Refused
from game.story.scenario import Choice, Moment

VERSION = 1


def as_json(
    heading: Heading,
    choices: Sequence[str],
    events: Sequence[StoryEvent],
    open_choices: Sequence[Choice],
    refused: Refused | None,
    debrief: Debrief | None,
) -> str:
    """Everything that a playthrough is, as one JSON object."""
    playthrough = {
        "lef_road": VERSION,
        "scenario": heading.scenario,
        "version": heading.version,
        "rules": heading.rules,
        "seed": heading.seed,
        "date": heading.date.isoformat(),
        "hidden": heading.hidden,
        "choices": choices,
        "events": [{"event": type(event).__name__, **_plain(event)} for event in events],
        "open": [{"id": choice.id, "label": choice.label} for choice in open_choices],
        "refused": None if refused is None else _plain(refused),
        "debrief": None if debrief is None else _debrief(debrief),
    }
    return json.dumps(playthrough, ensure_ascii=False, indent=2)


def _debrief(debrief: Debrief) -> dict[str, Any]:
    point = debrief.turning_point
    return {
        "path": debrief.ended.path,
        "grade": debrief.ended.grade,
        "verdict": debrief.verdict,
        "process": {**_plain(debrief.process), "share": round(debrief.process.share, 4)},
        "decisions": [
            {
                "scene": decision.scene,
                "choice": decision.choice.id,
                "move": decision.choice.move,
                "quality": decision.quality,
                "best": decision.best,
                "paths": sorted(decision.paths),
                "not_taken": {other.choice.id: sorted(other.paths) for other in decision.not_taken},
            }
            for decision in debrief.decisions
        ],
        "turning_point": None
        if point is None
        else {"decision": point.decision, "choice": point.choice.id, "path": point.path},
    }


def _plain(value: Any) -> Any:
    if isinstance(value, Moment):
        return f"{value.week}-{value.day + 1} {value.minute // 60:02}:{value.minute % 60:02}"
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(one) for one in value]
    return value
