"""How it was done, apart from how it ended: the verdict, the steps, and the turning point."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import Rect

from game import phrases
from game.app.layout import content, row
from game.app.screens.closing.decision_card import way_id
from game.app.screens.columns import fits_two_columns, on_sheet, under_each_other
from game.app.theme import GUTTER, Look, Type
from game.app.widgets.base import Ground, Widget
from game.app.widgets.button import Button
from game.app.widgets.grounds import Sheet
from game.app.widgets.signs import StepSign
from game.app.widgets.words import Heading, Text
from game.story.debrief import Debrief
from game.story.scenario import Scenario
from game.words import _


def why_view(area: Rect, look: Look, scenario: Scenario, debrief: Debrief) -> Sequence[Widget]:
    """The words at the left and the steps at the right, or all under each other."""
    whole = content(area.size, look)
    two = fits_two_columns(whole.w, look)
    left, right = row(whole, 2, look.px(2 * GUTTER)) if two else (whole, whole.copy())
    headline, sentence = phrases.verdict(debrief.verdict)
    words: list[Widget] = [Heading(headline), Text(sentence)]
    end = under_each_other(words, left.x, left.y, left.w, look)
    turning: list[Widget] = []
    point = debrief.turning_point
    if point is not None:
        said = phrases.turning_point(point.decision + 1, point.choice.label, point.path)
        box = Rect(left.x, end + look.px(28), left.w, 0)
        choose = Button(way_id(point.decision), _("Hier anders kiezen"), ground=Ground.PAPER)
        turning = on_sheet([Text(said), choose], Sheet("note"), box, look)
        end = turning[0].rect.bottom
    if scenario.key.status == "concept":
        draft = Text(phrases.key_in_draft(), Type.NOTE, second=True)
        end = under_each_other([draft], left.x, end + look.px(28), left.w, look)
        turning.append(draft)
    if not two:
        right.y = end + look.px(32)
    return [*words, *turning, *_steps(right, look, debrief)]


def _steps(box: Rect, look: Look, debrief: Debrief) -> list[Widget]:
    asked = debrief.process.asked
    signs = []
    for step in asked:
        taken = step in debrief.process.taken
        word, last = phrases.step_taken(taken), step is asked[-1]
        signs.append(StepSign(phrases.step(step), word, taken=taken, last=last))
    if not signs:
        return []
    title = Heading(_("De stappen die hier telden"), Type.H2)
    padding = look.px(28)
    title.place(Rect(box.x + padding, box.y + look.px(24), box.w - 2 * padding, 0))
    title.rect.h = title.height_for(title.rect.w, look)
    end = under_each_other(
        signs, title.rect.x, title.rect.bottom + look.px(18), title.rect.w, look, gap=0
    )
    sheet = Sheet().place(Rect(box.x, box.y, box.w, end + look.px(24) - box.y))
    return [sheet, title, *signs]
