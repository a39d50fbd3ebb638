"""The card of one decision: what was done, what was thought of it, and what there is to learn."""

from __future__ import annotations

from pygame import Rect

from game import phrases
from game.app.art import Art
from game.app.screens.closing.beats import thought_pieces
from game.app.theme import Look, Type
from game.app.widgets.base import Ground, Widget
from game.app.widgets.button import Button
from game.app.widgets.grounds import Sheet
from game.app.widgets.signs import Icon, Lesson, NumberDisc, move_icon
from game.app.widgets.words import Heading, Text
from game.story.debrief import Decision, NotTaken
from game.story.moves import Move
from game.story.scenario import Scenario
from game.words import _

_PADDING = 16
_WAY = "way-"


class _Card:
    """Widgets under each other on a sheet, so many units between them."""

    def __init__(self, box: Rect, look: Look, gap: int) -> None:
        self.box = box
        self._gap = gap
        self._look = look
        self._inside: list[Widget] = []
        self._y = box.y + look.px(gap + 6)

    @property
    def height(self) -> int:
        """The height in which everything fits."""
        return self._y - self.box.y + self._look.px(4)

    def widgets(self, height: int) -> list[Widget]:
        """Sheet and all, this tall."""
        sheet = Sheet().place(Rect(self.box.x, self.box.y, self.box.w, height))
        return [sheet, *self._inside]

    def _add_title(self, art: Art, number: int, move: Move, title: str) -> None:
        look = self._look
        disc, side = look.with_type(32), look.with_type(36)
        left, room = self._line()
        heading = Heading(title, Type.STRONG)
        taken = disc + side + look.px(22)
        tall = max(side, heading.height_for(room - taken, look))
        middle = self._y + tall // 2
        icon_x = left + disc + look.px(10)
        text_tall = heading.height_for(room - taken, look)
        self._inside += [
            NumberDisc(number).place(Rect(left, middle - disc // 2, disc, disc)),
            Icon(art, move_icon(move)).place(Rect(icon_x, middle - side // 2, side, side)),
            heading.place(Rect(left + taken, middle - text_tall // 2, room - taken, text_tall)),
        ]
        self._y += tall + look.px(6)

    def _add(self, widget: Widget) -> None:
        left, room = self._line()
        height = widget.height_for(room, self._look)
        self._inside.append(widget.place(Rect(left, self._y, room, height)))
        self._y += height + self._look.px(self._gap)

    def _line(self) -> tuple[int, int]:
        padding = self._look.px(_PADDING)
        return self.box.x + padding, self.box.w - 2 * padding


class DecisionCard(_Card):
    """What the player did at a junction."""

    def __init__(
        self,
        box: Rect,
        look: Look,
        art: Art,
        scenario: Scenario,
        number: int,
        decision: Decision,
        *,
        gap: int,
    ) -> None:
        super().__init__(box, look, gap)
        self._add_title(art, number, decision.choice.move, phrases.form(decision.choice.move))
        self._add(Text(_did(decision), Type.NOTE))
        for thought in thought_pieces(decision.thought, scenario, art, type=Type.NOTE):
            self._add(thought)
        if decision.why:
            self._add(Lesson("\n".join(beat.text for beat in decision.why)))


class OtherCard(_Card):
    """What the player could have done at a junction."""

    def __init__(
        self, box: Rect, look: Look, art: Art, number: int, other: NotTaken, *, gap: int
    ) -> None:
        super().__init__(box, look, gap)
        self._add_title(art, number, other.choice.move, _("Niet gekozen"))
        self._add(Text(other.choice.label, Type.ANSWER))
        text = _("Dan kon het nog worden: {paths}.").format(paths=phrases.paths(other.paths))
        self._add(Text(text, Type.NOTE))
        choose = Button(way_id(number - 1), _("Hier anders kiezen"), ground=Ground.PAPER)
        self._add(choose)


def way_id(at: int) -> str:
    """The id of what goes back to the decision `at`, counted from 0."""
    return f"{_WAY}{at}"


def way_of(id: str) -> int | None:
    """The decision to which the widget of this id goes back, or None for any other widget."""
    number = id.removeprefix(_WAY)
    return int(number) if id.startswith(_WAY) and number.isdecimal() else None


def _did(decision: Decision) -> str:
    """What the player said, or else the intention that was chosen."""
    if decision.said:
        words = " ".join(beat.text for beat in decision.said)
        return _("Jij zei: ‘{text}’").format(text=words)
    return _("Je koos: {label}").format(label=decision.choice.label)
