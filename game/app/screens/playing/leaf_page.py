"""A page to read: the story above; below it how much time went by, and the way on."""

from __future__ import annotations

from pygame import Rect

from game import phrases
from game.app.layout import content
from game.app.reading import Sheet
from game.app.screens.playing.hud import Hud
from game.app.screens.playing.stage import Stage
from game.app.theme import GUTTER, Look
from game.app.widgets.base import Widget
from game.app.widgets.button import Button
from game.app.widgets.grounds import Deck
from game.app.widgets.passed import TimePassed
from game.words import _

ON = "on"
_PADDING = (32, 28)
_BUTTON = 236


def leaf_page(stage: Stage, hud: Hud, size: tuple[int, int], look: Look) -> list[Widget]:
    """The widgets in reading order."""
    whole = content(size, look)
    on = Button(ON, _("Verder"), primary=True, arrow=True)
    width = max(look.px(_BUTTON), on.natural_width(look))
    passed = _passed(stage.told.sheet)
    height = on.height_for(width, look)
    tall = max(height, passed.height_for(0, look) if passed else 0)
    deck = Rect(0, 0, size[0], tall + look.px(_PADDING[0]) + look.px(_PADDING[1]))
    deck.bottom = size[1]
    middle = deck.y + look.px(_PADDING[0]) + tall // 2
    on.place(Rect(whole.right - width, middle - height // 2, width, height))
    below: list[Widget] = [Deck().place(deck)]
    if passed:
        room = on.rect.left - look.px(GUTTER) - whole.x
        high = passed.height_for(room, look)
        wide = passed.width_for(room, look)
        if wide <= room:
            below.append(passed.place(Rect(whole.x, middle - high // 2, wide, high)))
    top = hud.bottom + look.px(16)
    story = Rect(0, top, size[0], deck.y - top)
    return [
        stage.told.picture(Rect(0, 0, *size)),
        *stage.widgets(size, story, look),
        *hud.shown,
        *below,
        on,
        *hud.controls,
    ]


def _passed(sheet: Sheet) -> TimePassed | None:
    since, now = sheet.since, sheet.leaf.moment
    if since is None or now is None or since == now:
        return None
    if (since.week, since.day) == (now.week, now.day):
        return TimePassed(phrases.time(since), phrases.time(now))
    first, last = (f"{phrases.short_day(one)} {phrases.time(one)}" for one in (since, now))
    return TimePassed(first, last)
