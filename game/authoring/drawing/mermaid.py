"""A scenario as a Mermaid flowchart, for a page that draws Mermaid itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from game import phrases
from game.authoring.drawing import shapes, wording
from game.authoring.drawing.deal import PATHS, choice_id, path_id, scene_id
from game.authoring.drawing.travel import Leg, Travel
from game.story.moves import Move, Stance
from game.story.scenario import END, HERE, Choice, Path, Scenario, Scene, Way
from game.words import _

_NEVER = "never"
"""The class of what no road reaches, and the node of an end that no road comes to."""
_SHAPES = {
    Stance.ESCALATE: ("[/", "\\]"),
    Stance.EXPLAIN: ("([", "])"),
    Stance.IMPROVISE: ("{{", "}}"),
}


def mermaid(scenario: Scenario, every: Travel, road: Travel | None) -> str:
    """The flowchart: scenes, choices by stance and form, ways with their guards, and the paths."""
    title = _("Het verhaal van {title}").format(title=scenario.title)
    lines = [
        f"accTitle: {_plain(title)}",
        *(
            line
            for scene in scenario.scenes.values()
            for line in _scene(scenario, scene, every, road)
        ),
        *(f'{_safe(path_id(path))}(["{_text(_end(path))}"]):::{path.value}' for path in PATHS),
        *_looks(),
    ]
    return "\n    ".join(("flowchart LR", *lines)) + "\n"


def _scene(scenario: Scenario, scene: Scene, every: Travel, road: Travel | None) -> Iterator[str]:
    id_ = _safe(scene_id(scene.id))
    said = [scene.id]
    if scene.when is not None:
        said.append(phrases.moment(scene.when))
    if scene.decides is not None and scene.choices:
        said.append(wording.decides(scene.decides))
    said += [f"{scenario.cast[one.who].name}: {one.event}" for one in scene.happenings]
    if scene.id not in every.scenes:
        said.append(_("nooit bereikt"))
    yield f'{id_}["{_lines(said)}"]' + ("" if scene.id in every.scenes else f":::{_NEVER}")
    for choice in scene.choices:
        yield _choice(choice, every)
        line = _link(every.chooses(choice.id), road is not None and road.chooses(choice.id))
        yield f"{id_} {line}{_label(wording.guard(choice.guard))} {_safe(choice_id(choice.id))}"
        yield from _ways(scene.id, choice.id, choice.ways, every, road)
    yield from _ways(scene.id, "", scene.ways, every, road)


def _choice(choice: Choice, every: Travel) -> str:
    left, right = _SHAPES[choice.move.stance]
    said = [choice.id, choice.label, phrases.form(choice.move)]
    reached = every.chooses(choice.id)
    if not reached:
        said.append(_("nooit open"))
    look = choice.move.value if reached else _NEVER
    return f'{_safe(choice_id(choice.id))}{left}"{_lines(said)}"{right}:::{look}'


def _ways(
    scene: str, choice: str, ways: Sequence[Way], every: Travel, road: Travel | None
) -> Iterator[str]:
    source = _safe(choice_id(choice) if choice else scene_id(scene))
    for way in ways:
        leg = Leg(scene, choice, way.target)
        said = wording.guard(way.guard) or (_("anders") if len(ways) > 1 else "")
        if way.target == HERE:
            said = " · ".join(part for part in (said, _("je blijft hier")) if part)
        for target, path in _targets(leg, every):
            taken = leg in every.legs
            on_road = road is not None and leg in road.legs
            if path is not None and road is not None:
                on_road = path in road.legs.get(leg, ())
            yield f"{source} {_link(taken, on_road)}{_label(said)} {target}"


def _targets(leg: Leg, every: Travel) -> Iterator[tuple[str, Path | None]]:
    if leg.target == HERE:
        yield _safe(scene_id(leg.scene)), None
    elif leg.target != END:
        yield _safe(scene_id(leg.target)), None
    elif leg in every.legs:
        yield from ((_safe(path_id(path)), path) for path in PATHS if path in every.legs[leg])
    else:
        yield f'{_NEVER}_end["{_text(_("einde"))}"]:::{_NEVER}', None


def _link(taken: bool, on_road: bool) -> str:
    if on_road:
        return "==>"
    return "-->" if taken else "-.->"


def _label(text: str) -> str:
    return f'|"{_text(text)}"|' if text else ""


def _looks() -> Iterator[str]:
    for move in Move:
        colour, fill = shapes.line_of(move), shapes.fill_of(move)
        ink = "#fff" if fill == colour else "#000"
        yield f"classDef {move.value} fill:{fill},stroke:{colour},stroke-width:3px,color:{ink}"
    for path in PATHS:
        colour = shapes.colour_of(path)
        yield f"classDef {path.value} fill:#fff,stroke:{colour},stroke-width:4px,color:#000"
    yield f"classDef {_NEVER} fill:#fff,stroke:{shapes.WARNING},stroke-dasharray:6 5,color:#000"


def _end(path: Path) -> str:
    return _("einde: {paths}").format(paths=phrases.path(path))


def _safe(id_: str) -> str:
    """An id without hyphens, which could be read as a link; slugs have no underscores to clash."""
    return id_.replace("-", "_")


def _lines(said: Sequence[str]) -> str:
    return "<br/>".join(map(_text, said))


def _text(text: str) -> str:
    """Text for between quotes: what Mermaid or HTML would read as theirs is written as a code."""
    for sign, code in (("#", "#35;"), ('"', "#quot;"), ("<", "#lt;"), (">", "#gt;"), ("`", "#96;")):
        text = text.replace(sign, code)
    return " ".join(text.split())


def _plain(text: str) -> str:
    """Text for a line without quotes."""
    return " ".join(text.replace(";", ",").replace("#", "").split())
