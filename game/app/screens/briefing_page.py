"""How a briefing is arranged: the place with its people, the words, the deck with the buttons."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import Rect

from game import phrases
from game.app.art import Art
from game.app.layout import flow, row, split_left, stack
from game.app.theme import GUTTER, MARGIN, WIDEST_CONTENT, Look, Type
from game.app.typeset import readable_width
from game.app.widgets.agreements import AgreementsCard
from game.app.widgets.aside import Aside
from game.app.widgets.base import Widget
from game.app.widgets.button import Button
from game.app.widgets.grounds import Deck, Fill
from game.app.widgets.marked_list import Mark, MarkedList
from game.app.widgets.person_card import PersonCard
from game.app.widgets.pictures import SidePicture
from game.app.widgets.scroll import ScrollArea
from game.app.widgets.words import Heading, Text
from game.session import Session
from game.story.scenario import Scenario
from game.words import _

_PICTURE = 396
_NARROWEST_LIST = 310
_NARROWEST_WORDS = 420
_AIR = 32


def place_briefing(
    size: tuple[int, int],
    look: Look,
    art: Art,
    session: Session,
    buttons: Sequence[Button],
    notice: str = "",
) -> list[Widget]:
    """The whole page. Words that do not fit scroll; the picture goes first where room is short.

    `notice` is what there is to say of an earlier game.
    """
    deck = place_deck(size, look, buttons)
    above = Rect(0, 0, size[0], deck.y)
    people = [
        PersonCard(art, person.looks, name=person.name, who=person.role)
        for person in session.scenario.cast.values()
        if person.is_client
    ]
    people.insert(0, PersonCard(art, None, name=_("Jij bent"), who=session.scenario.role))
    left, right = split_left(above, look.px(_PICTURE))
    fits = _stand_at_foot(people, left, look)
    words = _words_box(right, look)
    picture: list[Widget] = []
    inside = people
    if fits and words.w >= look.with_type(_NARROWEST_WORDS):
        state = session.turns[0].state
        minute = state.moment.minute if state.moment else None
        place = SidePicture(art, state.place or "", minute=minute)
        picture = [place.place(Rect(0, 0, left.w, deck.y + look.px(20))), *people]
        inside = []
    else:
        words = _words_box(above, look)
    told = _place_words(words, look, session, inside, notice)
    return [
        Fill().place(Rect(0, 0, *size)),
        ScrollArea(told, id="words", foot=look.px(8)).place(words),
        *picture,
        Deck().place(deck),
        *buttons,
    ]


def place_deck(size: tuple[int, int], look: Look, buttons: Sequence[Button]) -> Rect:
    """Put the buttons at the foot of the window, the last one at the right; the deck's box."""
    room = min(size[0] - 2 * look.px(MARGIN), look.px(WIDEST_CONTENT))
    x, gap = (size[0] - room) // 2, look.px(GUTTER)
    widths = [min(room, button.natural_width(look)) for button in buttons]
    heights = [button.height_for(w, look) for button, w in zip(buttons, widths, strict=True)]
    rows = flow(widths, room, gap)
    tall = [max(heights[index] for index in indexes) for indexes in rows]
    y = size[1] - sum(tall) - (len(rows) - 1) * gap - look.px(18)
    deck = Rect(0, y - look.px(24), size[0], size[1] - y + look.px(24))
    for indexes, height in zip(rows, tall, strict=True):
        right = x + room
        for index in reversed(indexes):
            left = x if index == 0 and len(indexes) > 1 else right - widths[index]
            buttons[index].place(Rect(left, y, widths[index], height))
            right = left - gap
        y += height + gap
    return deck


def _stand_at_foot(people: Sequence[PersonCard], box: Rect, look: Look) -> bool:
    """Stack the people at the foot of the picture; whether they fit."""
    margin, gap = look.px(24), look.px(14)
    bottom = box.bottom - look.px(32)
    for person in reversed(people):
        w, h = person.size_for(box.w - 2 * margin, look)
        person.place(Rect(box.x + margin, bottom - h, w, h))
        bottom -= h + gap
    return bottom + gap >= box.y + margin


def _words_box(box: Rect, look: Look) -> Rect:
    margin = look.px(_AIR)
    width = min(box.w - 2 * margin, look.px(WIDEST_CONTENT))
    return Rect(box.x + margin, 0, width, box.h - look.px(14))


def _place_words(
    box: Rect, look: Look, session: Session, people: Sequence[PersonCard], notice: str
) -> list[Widget]:
    """Title, situation, role, the people when they stand here, agreements and mandate."""
    scenario = session.scenario
    readable = min(box.w, readable_width(Type.BODY, look))
    opening: list[Widget] = [
        Text(_setting(scenario), Type.NOTE, second=True),
        Heading(scenario.title),
        Text(scenario.about),
        *([Aside(notice, "note")] if notice else []),
    ]
    y = box.y + look.px(_AIR)
    for widget in opening:
        width = box.w if isinstance(widget, Heading) else readable
        height = widget.height_for(width, look)
        widget.place(Rect(box.x, y, width, height))
        y += height + look.px(10)
    y = _place_in_rows(people, Rect(box.x, y + look.px(4), box.w, 0), look)
    lists = Rect(box.x, y + look.px(10), box.w, 0)
    return [*opening, *people, *_place_lists(lists, look, session)]


def _place_in_rows(people: Sequence[PersonCard], box: Rect, look: Look) -> int:
    """Put the people beside each other where they fit; where the next thing can stand."""
    sizes = [person.size_for(box.w, look) for person in people]
    gap, y = look.px(16), box.y
    for indexes in flow([w for w, _h in sizes], box.w, gap):
        x = box.x
        for index in indexes:
            people[index].place(Rect((x, y), sizes[index]))
            x += sizes[index][0] + gap
        y += max(sizes[index][1] for index in indexes) + gap
    return y


def _setting(scenario: Scenario) -> str:
    """The sector, and what somebody may want to know beforehand."""
    sector = phrases.opening(scenario.sector)
    if not scenario.care:
        return sector
    topics = ", ".join(phrases.care(topic) for topic in scenario.care)
    return _("{sector}. Dit gaat ook over: {topics}.").format(sector=sector, topics=topics)


def _place_lists(box: Rect, look: Look, session: Session) -> list[Widget]:
    """The agreements, and the mandate beside them where both have room, else below."""
    may, may_not = session.mandate
    agreed = AgreementsCard(_("Afspraken"), session.agreements)
    mandate: list[Widget] = [
        MarkedList(title, lines, mark)
        for title, lines, mark in (
            (_("Dit mag je zelf"), may, Mark.TICK),
            (_("Dit mag je niet zelf"), may_not, Mark.CROSS),
        )
        if lines
    ]
    agreements: list[Widget] = [agreed] if session.agreements else []
    gap = look.px(GUTTER)
    left, right = row(box, 2, look.px(32))
    if agreements and mandate and left.w >= look.with_type(_NARROWEST_LIST):
        right.y += look.px(22)
        columns = [(agreements, left), (mandate, right)]
    else:
        columns = [([*agreements, *mandate], box)]
    for widgets, column in columns:
        heights = [widget.height_for(column.w, look) for widget in widgets]
        for widget, place in zip(widgets, stack(column, heights, gap), strict=True):
            widget.place(place)
    return [*agreements, *mandate]
