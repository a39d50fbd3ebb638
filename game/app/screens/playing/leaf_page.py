"""A page to read: the story above; below it the time that went by, what you said, the way on."""

from __future__ import annotations

from pygame import Rect

from game.app.layout import content
from game.app.screens.playing.hud import Hud
from game.app.screens.playing.stage import Stage
from game.app.theme import GUTTER, Look
from game.app.widgets.base import Ground, Widget
from game.app.widgets.button import Button
from game.app.widgets.grounds import Deck
from game.app.widgets.passed import time_passed
from game.app.widgets.round_button import BackButton
from game.app.widgets.said import SaidCard, SaidOnDeck
from game.words import _

ON, BACK = "on", "back"
_PADDING = (32, 28)
_BUTTON = 236
_BETWEEN = 48
_NARROWEST_SAID, _MOST_LINES = 300, 3


def leaf_page(
    stage: Stage, hud: Hud, size: tuple[int, int], look: Look, *, back: bool = False
) -> list[Widget]:
    """The widgets in reading order; `back` when there is a page before this one.

    What the player said stands on the deck where a few lines hold it, else in the story above.
    """
    whole = content(size, look)
    on = Button(ON, _("Verder"), primary=True, arrow=True, goes_on=True)
    width = max(look.px(_BUTTON), on.natural_width(look))
    height = on.height_for(width, look)
    left = whole.right - width
    ways_back: list[Widget] = []
    if back:
        button = BackButton(BACK, _("Terug"), ground=Ground.DECK)
        side = button.natural_width(look)
        left -= look.px(GUTTER) + side
        ways_back.append(button.place(Rect(left, 0, side, side)))
    below = _below(stage, Rect(whole.x, 0, left - look.px(GUTTER) - whole.x, 0), look)
    tall = max(height, *(widget.rect.h for widget in below), 0)
    deck = Rect(0, 0, size[0], tall + look.px(_PADDING[0]) + look.px(_PADDING[1]))
    deck.bottom = size[1]
    middle = deck.y + look.px(_PADDING[0]) + tall // 2
    for widget in (*below, *ways_back):
        widget.rect.centery = middle
    on.place(Rect(whole.right - width, middle - height // 2, width, height))
    if any(isinstance(widget, SaidOnDeck) for widget in below):
        stage = Stage(stage.told)
    top = hud.bottom + look.px(16)
    story = Rect(0, top, size[0], deck.y - top)
    return [
        stage.told.picture(Rect(0, 0, *size)),
        *stage.widgets(size, story, look),
        *hud.shown,
        Deck().place(deck),
        *below,
        *ways_back,
        on,
        *hud.controls,
    ]


def _below(stage: Stage, room: Rect, look: Look) -> list[Widget]:
    """What stands on the deck beside the way on, from left to right, as far as there is room."""
    found: list[Widget] = []
    left = room.x
    passed = time_passed(stage.told.sheet.since, stage.told.sheet.leaf.moment)
    wide = passed.width_for(room.w, look) if passed else 0
    if passed and wide <= room.w:
        found.append(passed.place(Rect(left, 0, wide, passed.height_for(wide, look))))
        left = passed.rect.right + look.px(_BETWEEN)
    card = stage.card.widget if stage.card else None
    if isinstance(card, SaidCard):
        said, free = SaidOnDeck(card.title, card.text), room.right - left
        if free >= look.with_type(_NARROWEST_SAID) and said.lines_for(free, look) <= _MOST_LINES:
            found.append(said.place(Rect(left, 0, *said.size_for(free, look))))
    return found
