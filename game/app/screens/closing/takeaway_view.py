"""What to take along: a sentence to say aloud, what to talk about, and what lay with nobody."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import Rect

from game.app.layout import content, row
from game.app.screens.columns import fits_two_columns, on_sheet, under_each_other
from game.app.theme import GUTTER, Look, Type
from game.app.widgets.base import Widget
from game.app.widgets.grounds import Sheet
from game.app.widgets.signs import Lesson
from game.app.widgets.words import Heading, Text
from game.story.scenario import Questions
from game.words import _


def takeaway_view(area: Rect, look: Look, questions: Questions) -> Sequence[Widget]:
    """The sentence over the whole width, the rest in two columns below, or in one."""
    whole = content(area.size, look)
    shown: list[Widget] = []
    y = whole.y
    if questions.if_then:
        aloud = [
            Text(_("Zeg het één keer hardop:"), Type.LABEL, second=True),
            Heading(questions.if_then, Type.QUESTION),
        ]
        shown += on_sheet(aloud, Sheet("note"), Rect(whole.x, y, whole.w, 0), look, gap=10)
        y = shown[0].rect.bottom + look.px(32)
    below = Rect(whole.x, y, whole.w, 0)
    columns = [column for column in (_talk(questions), _causes(questions)) if column]
    two = len(columns) == 2 and fits_two_columns(whole.w, look)
    boxes = row(below, 2, look.px(2 * GUTTER)) if two else [below, below.copy()]
    for groups, box in zip(columns, boxes, strict=False):
        box.y = y
        for group in groups:
            box.y = under_each_other(group, box.x, box.y, box.w, look, gap=6) + look.px(18)
            shown += group
        y = y if two else box.y + look.px(14)
    return shown


def _talk(questions: Questions) -> list[list[Widget]]:
    """The heading, then each question with whom it is for; nothing where nothing is asked."""
    groups: list[list[Widget]] = [
        [Text(about, Type.LABEL, second=True), Text(text, Type.SPEECH)]
        for about, text in (
            (_("Voor jou"), questions.you),
            (_("Voor jullie organisatie"), questions.organisation),
        )
        if text
    ]
    return [[Heading(_("Praat erover"), Type.H2)], *groups] if groups else []


def _causes(questions: Questions) -> list[list[Widget]]:
    if not questions.causes:
        return []
    groups: list[list[Widget]] = [[Lesson(cause)] for cause in questions.causes]
    return [[Heading(_("Dit lag niet aan één mens"), Type.H2)], *groups]
