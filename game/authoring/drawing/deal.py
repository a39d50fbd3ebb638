"""Scenario in, cards out."""

from __future__ import annotations

from collections.abc import Sequence

from game import phrases
from game.authoring.drawing import wording
from game.authoring.drawing.cards import PAD, WIDTH, Badge, Card, Exit, Line, Mark, Row, Type
from game.authoring.drawing.lettering import clipped, width, wrapped
from game.authoring.drawing.travel import Leg, Travel
from game.story.moves import Move
from game.story.scenario import END, HERE, Choice, Ending, Path, Scenario, Scene, Way
from game.words import _

PATHS = (Path.APPRECIATION, Path.MIXED, Path.COMPLAINT)
"""From above to below: what goes well rises."""
MARK = 16.0
"""The size of a mark."""
_INDENT = PAD + MARK + 8
_STORY_LINES = 3


def scene_id(scene: str) -> str:
    """The id of a scene's card."""
    return f"scene-{scene}"


def choice_id(choice: str) -> str:
    """The id of a choice's row."""
    return f"choice-{choice}"


def path_id(path: Path) -> str:
    """The id of a path's card."""
    return f"path-{path.value}"


def ending_id(path: Path, number: int) -> str:
    """The id of an ending's row."""
    return f"ending-{path.value}-{number}"


def deal(scenario: Scenario, every: Travel) -> tuple[Card, ...]:
    """A card per scene, the first one first, then one per path; `every` is what all roads do."""
    scenes = sorted(scenario.scenes.values(), key=lambda scene: scene.id != scenario.start)
    return (
        *(_scene_card(scenario, scene, every) for scene in scenes),
        *(_path_card(scenario, path, every) for path in PATHS),
    )


class _Pen:
    """Writes on a card or a row, from above to below."""

    def __init__(self, y: float, every: Travel) -> None:
        self.y = y
        self.every = every
        self.lines: list[Line] = []
        self.badges: list[Badge] = []
        self.marks: list[Mark] = []
        self.exits: list[Exit] = []

    def write(
        self, text: str, type: Type, *, indent: float = PAD, muted: bool = False, most: int = 0
    ) -> float:
        """Add this text, at `most` so many lines of it; answers the middle of its last line."""
        room = WIDTH - indent - PAD
        lines = (
            clipped(text, type.size, room, most)
            if most
            else wrapped(text, type.size, room, bold=type.bold)
        )
        for line in lines:
            self.lines.append(Line(line, indent, self.y + type.size, type, muted))
            self.y += type.line
        return self.y - type.line / 2

    def pin(self, texts: Sequence[str], *, warns: bool = False) -> None:
        """Add these as badges beside each other, as far as they fit."""
        x = PAD
        for text in texts:
            (text,) = clipped(text, Type.BADGE.size * 1.13, WIDTH - 2 * PAD - 16, 1)
            wide = width(text, Type.BADGE.size, bold=True) + 16
            if x > PAD and x + wide > WIDTH - PAD:
                x = PAD
                self.y += Type.BADGE.line + 4
            self.badges.append(Badge(text, x, self.y, wide, warns))
            x += wide + 6
        if texts:
            self.y += Type.BADGE.line + 6

    def leave(self, leg: Leg, move: Move | None, y: float) -> None:
        """Let this way leave the card at this height."""
        taken = leg in self.every.legs
        if leg.target == END:
            for path in PATHS:
                if path in self.every.legs.get(leg, ()):
                    self.exits.append(Exit(leg, path_id(path), y, move, path, taken))
        elif leg.target != HERE:
            self.exits.append(Exit(leg, scene_id(leg.target), y, move, None, taken))

    def lead(
        self, scene: str, choice: str, ways: Sequence[Way], move: Move | None, y: float
    ) -> None:
        """Add the ways; one that needs no words leaves at `y`."""
        indent = _INDENT if choice else PAD
        for way in ways:
            leg = Leg(scene, choice, way.target)
            said = self._said(way, leg, is_only=len(ways) == 1)
            at = self.write(said, Type.SMALL, indent=indent, muted=True) if said else y
            self.leave(leg, move, at)

    def _said(self, way: Way, leg: Leg, *, is_only: bool) -> str:
        parts = []
        if not is_only:
            parts.append(wording.guard(way.guard) or _("anders"))
        if way.target == HERE:
            parts.append(_("je blijft hier"))
        if way.target == END:
            paths = self.every.legs.get(leg)
            if paths:
                parts.append(_("einde: {paths}").format(paths=phrases.paths(paths)))
            else:
                parts.append(_("einde"))
        if leg not in self.every.legs and not is_only:
            parts.append(_("nooit"))
        return " · ".join(parts)


def _scene_card(scenario: Scenario, scene: Scene, every: Travel) -> Card:
    reached = scene.id in every.scenes
    pen = _Pen(PAD, every)
    if scene.when is not None:
        pen.write(phrases.moment(scene.when), Type.SMALL, muted=True)
    pen.write(scene.id, Type.NAME)
    pen.y += 2
    pen.write(wording.first_words(scene.story, scenario), Type.SMALL, muted=True, most=_STORY_LINES)
    pen.y += 6
    if not reached:
        pen.pin([_("nooit bereikt")], warns=True)
    pen.pin([f"{scenario.cast[one.who].name}: {one.event}" for one in scene.happenings])
    middle = pen.y - 10
    if scene.decides is not None and scene.choices:
        pen.write(wording.decides(scene.decides), Type.SMALL)
        pen.y += 4
    pen.lead(scene.id, "", scene.ways, None, middle)
    rows = [_choice_row(scene, choice, pen, is_known=reached) for choice in scene.choices]
    if not rows:
        pen.y += 4
    told = f"{scene.id}. {wording.first_words(scene.story, scenario)}"
    return Card(
        scene_id(scene.id),
        told if reached else f"{told} {_('nooit bereikt')}",
        pen.y,
        reached,
        tuple(pen.lines),
        tuple(pen.badges),
        tuple(rows),
        tuple(pen.exits),
    )


def _choice_row(scene: Scene, choice: Choice, on_card: _Pen, *, is_known: bool) -> Row:
    """A row at the foot of the card so far; its ways leave the card."""
    reached = on_card.every.chooses(choice.id)
    top = on_card.y
    pen = _Pen(top + 7, on_card.every)
    mark = Mark(choice.move, PAD, pen.y + 1)
    first = pen.y + Type.CHOICE.line / 2
    pen.write(choice.label, Type.CHOICE, indent=_INDENT)
    condition = wording.guard(choice.guard)
    if condition:
        pen.write(condition, Type.SMALL, indent=_INDENT, muted=True)
    if not reached and is_known:
        pen.write(_("nooit open"), Type.BADGE, indent=_INDENT)
    pen.lead(scene.id, choice.id, choice.ways, choice.move, first)
    pen.y += 6
    on_card.y = pen.y
    on_card.exits += pen.exits
    told = ". ".join(
        part
        for part in (
            choice.id,
            choice.label,
            phrases.form(choice.move),
            _("Gericht aan: {names}").format(names=", ".join(choice.to)) if choice.to else "",
            condition,
            "" if reached else _("nooit open"),
        )
        if part
    )
    return Row(choice_id(choice.id), told, top, pen.y - top, reached, tuple(pen.lines), (mark,))


def _path_card(scenario: Scenario, path: Path, every: Travel) -> Card:
    pen = _Pen(PAD, every)
    pen.write(_("einde: {paths}").format(paths=phrases.path(path)), Type.NAME)
    pen.write(phrases.outcome(path), Type.SMALL, muted=True)
    pen.y += 6
    reached = any(told is path for told, _number in every.endings)
    if not reached:
        pen.pin([_("nooit bereikt")], warns=True)
    rows = [
        _ending_row(scenario, path, number, ending, pen, is_known=reached)
        for number, ending in enumerate(scenario.endings.get(path, ()))
    ]
    return Card(
        path_id(path),
        phrases.outcome(path),
        pen.y,
        reached,
        tuple(pen.lines),
        tuple(pen.badges),
        tuple(rows),
        path=path,
    )


def _ending_row(
    scenario: Scenario, path: Path, number: int, ending: Ending, on_card: _Pen, *, is_known: bool
) -> Row:
    reached = (path, number) in on_card.every.endings
    top = on_card.y
    pen = _Pen(top + 7, on_card.every)
    story = wording.first_words(ending.episodes[0].story, scenario) if ending.episodes else ""
    pen.write(story, Type.SMALL, indent=_INDENT, most=2)
    condition = wording.guard(ending.guard) or _("anders")
    pen.write(condition, Type.SMALL, indent=_INDENT, muted=True)
    if not reached and is_known:
        pen.write(_("nooit verteld"), Type.BADGE, indent=_INDENT)
    pen.y += 6
    on_card.y = pen.y
    return Row(
        ending_id(path, number),
        f"{story} {condition}",
        top,
        pen.y - top,
        reached,
        tuple(pen.lines),
        (Mark(path, PAD, top + 8),),
    )
