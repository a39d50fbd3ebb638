"""How that felt: what came of it, one question, a few answers to tap, and a warm word back."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import Rect

from game import phrases
from game.app.art import Art
from game.app.layout import content, flow
from game.app.screens.closing.client_beside import FIGURE, client_beside
from game.app.screens.closing.feelings import FeelingQuestion, answer_to
from game.app.screens.closing.layers import Layers
from game.app.screens.columns import on_sheet, under_each_other
from game.app.theme import Look, Type
from game.app.widgets.base import Widget
from game.app.widgets.grounds import Sheet
from game.app.widgets.pick import Pick
from game.app.widgets.words import Heading, Text
from game.story.scenario import Path, Scenario
from game.words import _

ANSWER = "answer"
"""The id of the word back."""
_OPTION = "feeling-"
_LOWER = 24
_NARROWEST = 640
"""Units of type that the words need beside the client."""


def option_id(feeling: str) -> str:
    """The id of what gives this answer."""
    return _OPTION + feeling


def feeling_of(id: str) -> str | None:
    """The answer that the widget of this id gives, or None for any other widget."""
    return id.removeprefix(_OPTION) if id.startswith(_OPTION) else None


def feeling_view(
    area: Rect,
    look: Look,
    art: Art,
    scenario: Scenario,
    path: Path,
    question: FeelingQuestion,
    picked: str,
) -> Layers:
    """The words at the left and the client at the right, where there is room for both."""
    whole = content(area.size, look)
    whole.y += look.px(_LOWER)
    room, behind = whole.copy(), list[Widget]()
    if whole.w - look.px(FIGURE) >= look.with_type(_NARROWEST):
        room.w -= look.px(FIGURE)
        beside = Rect(room.right, 0, whole.right - room.right, area.h)
        behind = [client_beside(beside, art, scenario, path, look)]
    words: list[Widget] = [
        Text(phrases.outcome(path) + ".", Type.LABEL, second=True),
        Heading(question.text, Type.QUESTION),
        Text(_("Tik aan wat het meest klopt. Het wordt nergens bewaard."), Type.BODY),
    ]
    y = under_each_other(words, room.x, room.y, room.w, look, gap=8) + look.px(24)
    options = [Pick(option_id(one.id), one.text, on=one.id == picked) for one in question.feelings]
    y = _in_rows(options, Rect(room.x, y, room.w, 0), look)
    shown = [*words, *options]
    answer = answer_to(question, picked)
    if answer:
        box = Rect(room.x, y + look.px(24), room.w, 0)
        words_back = Text(answer, Type.SPEECH)
        words_back.id = ANSWER
        shown += on_sheet([words_back], Sheet("note"), box, look, padding=24)
    return Layers(shown, behind)


def _in_rows(options: Sequence[Pick], room: Rect, look: Look) -> int:
    """Place them in rows; the y at which the last row ends."""
    gap, y = look.px(16), room.y
    widths = [min(option.natural_width(look), room.w) for option in options]
    for row in flow(widths, room.w, gap):
        x, tall = room.x, max(options[n].height_for(widths[n], look) for n in row)
        for n in row:
            options[n].place(Rect(x, y, widths[n], tall))
            x += widths[n] + gap
        y += tall + gap
    return y - gap
