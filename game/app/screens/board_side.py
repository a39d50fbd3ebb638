"""The dark side of the board: the name, what this is, settings, help, the other language."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import Rect

from game import phrases
from game.app.art import Art
from game.app.shapes import SWING
from game.app.theme import Look, Type
from game.app.widgets.base import Ground, Widget
from game.app.widgets.grounds import SidePanel
from game.app.widgets.menu_row import AIR, Mark, MenuRow
from game.app.widgets.pictures import Logo
from game.app.widgets.scroll import ScrollArea
from game.app.widgets.team import LOWEST, TeamPicture
from game.app.widgets.words import Text
from game.words import _, language, languages

SETTINGS, HELP, LANGUAGE, STOP = "settings", "help", "language", "stop"
NEW_PLAYER = "new-player"
"""The ids of what can be acted on."""

_WIDTH, _WIDEST = 324, 470
_MARGIN = 28
_LOGO = 64


def next_language() -> str:
    """The language after the one that is spoken now."""
    known = languages()
    return known[(known.index(language()) + 1) % len(known)]


def side_width(look: Look) -> int:
    """How wide the side is; it grows with the letters, up to where cards still stand beside it."""
    return min(look.with_type(_WIDTH), look.px(_WIDEST))


def place_side(box: Rect, look: Look, art: Art) -> list[Widget]:
    """The panel with its words and buttons, and the team where there is room for it.

    Where it is too small for all of it, the buttons come first and the words scroll.
    """
    rows: list[Widget] = [*_rows(is_shared=bool(look.settings.is_shared))]
    words: list[Widget] = [
        Text(_("Oefen met lastige momenten op het werk."), ground=Ground.DECK),
        Text(phrases.privacy(), Type.NOTE, ground=Ground.DECK, second=True),
    ]
    logo = Logo(art)
    inside = [logo, *words, *rows]
    end = _put(inside, box, look)
    if end > box.bottom:
        inside = [logo, *rows, *words]
        end = _put(inside, box, look)
    air = look.px(AIR)
    area = ScrollArea(inside, id="side", ground=Ground.DECK, foot=look.px(16))
    area.place(Rect(logo.rect.x - air, box.y, logo.rect.w + air, box.h))
    foot = Rect(box.x, end, box.w + look.px(SWING), box.bottom - end)
    team = []
    if foot.h >= look.px(LOWEST):
        team.append(TeamPicture(art, box, name=_("Drie collega’s")).place(foot))
    return [SidePanel().place(box), *team, area]


def _put(widgets: Sequence[Widget], box: Rect, look: Look) -> int:
    """Place them under each other, buttons a little wider than words; where the last one ends."""
    margin, air, y = look.px(_MARGIN), look.px(AIR), box.y + look.px(_MARGIN)
    inner = Rect(box.x + margin, y, box.w - 2 * margin - look.px(8), 0)
    was_row = False
    for widget in widgets:
        is_row = isinstance(widget, MenuRow)
        if y > inner.y:
            y += look.px(2 if is_row and was_row else 16 if is_row or was_row else 12)
        left, width = (inner.x - air, inner.w + air) if is_row else (inner.x, inner.w)
        logo = look.px(_LOGO) if isinstance(widget, Logo) else 0
        height = logo or widget.height_for(width, look)
        widget.place(Rect(left, y, width, height))
        y, was_row = y + height, is_row
    return y


def _rows(*, is_shared: bool) -> list[MenuRow]:
    other = next_language()
    return [
        *([MenuRow(NEW_PLAYER, _("Nieuwe speler"), Mark.PERSON)] if is_shared else []),
        MenuRow(SETTINGS, _("Instellingen"), Mark.SLIDERS),
        MenuRow(HELP, _("Uitleg"), "?"),
        MenuRow(LANGUAGE, phrases.language_name(other), other.upper()),
        MenuRow(STOP, _("Stoppen"), Mark.CROSS),
    ]
