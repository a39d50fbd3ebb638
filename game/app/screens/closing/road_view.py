"""The road on its map, and under each junction the card of what was done there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pygame import Rect

from game import phrases
from game.app.art import Art
from game.app.layout import content, row
from game.app.mood import moods
from game.app.road_map import RoadMeasures, RoadPlaces, bends_up, place_road
from game.app.screens.closing.decision_card import DecisionCard, OtherCard
from game.app.screens.closing.road_ends import RoadEnds, road_ends
from game.app.theme import GUTTER, Look, Type
from game.app.widgets.base import Widget
from game.app.widgets.road import END, SIGN, Junction, RoadMap, reach_of_time
from game.app.widgets.road_not_taken import chip_height
from game.app.widgets.signs import Icon, stance_icon
from game.app.widgets.words import Heading, Text
from game.session import Session
from game.story.debrief import Debrief, Decision
from game.story.moves import Stance
from game.words import _

MOST_BESIDE = 3
_NARROWEST_CARD = 350
_SIGN_IN = 36
"""Units from the left of a card to the middle of its junction sign."""
_CHIP_IN = 92


@dataclass(frozen=True, slots=True)
class _Spacing:
    """The air in a view, in units."""

    sky: int
    """Between the title and what stands highest."""
    swing: int
    """By how much the road falls from the best mood to the worst."""
    chips: int
    above_cards: int
    in_card: int


_AIRY = _Spacing(sky=50, swing=60, chips=6, above_cards=16, in_card=10)
_ROOMY = _Spacing(sky=8, swing=50, chips=5, above_cards=10, in_card=8)
_TIGHT = _Spacing(sky=2, swing=28, chips=3, above_cards=6, in_card=4)


def decisions_side_by_side(size: tuple[int, int], look: Look) -> int:
    """How many decisions fit beside each other."""
    gap = look.px(GUTTER)
    room = content(size, look).w + gap
    return max(1, min(MOST_BESIDE, room // (look.with_type(_NARROWEST_CARD) + gap)))


def road_view(
    area: Rect,
    look: Look,
    art: Art,
    session: Session,
    debrief: Debrief,
    view: range,
    told: str,
) -> Sequence[Widget]:
    """Map, chips and cards of the decisions in `view`; `told` is the chip that tells its choice.

    They stand with as much air as fits.
    """
    for spacing in (_AIRY, _ROOMY):
        shown = _road_view(area, look, art, session, debrief, view, told, spacing)
        if all(widget.rect.bottom <= area.bottom for widget in shown):
            return shown
    return _road_view(area, look, art, session, debrief, view, told, _TIGHT)


def _road_view(
    area: Rect,
    look: Look,
    art: Art,
    session: Session,
    debrief: Debrief,
    view: range,
    told: str,
    spacing: _Spacing,
) -> Sequence[Widget]:
    whole = content(area.size, look)
    decisions = [debrief.decisions[n] for n in view]
    columns = row(Rect(whole.x, 0, whole.w, 1), len(decisions), look.px(GUTTER))
    heading = _heading(whole, look, art, view, len(debrief.decisions))
    sky = max(widget.rect.bottom for widget in heading)
    is_last = view.stop == len(debrief.decisions)
    right = area.w - look.with_type(60) if is_last else area.w + look.px(20)
    signs = [column.x + look.with_type(_SIGN_IN) for column in columns]
    times = _times(session, debrief, view)
    lines = max(time[0].count("\n") + 1 for time in times)
    ends_with = debrief.ended.path if is_last else None
    lefts = [sign + look.with_type(_CHIP_IN - _SIGN_IN) for sign in signs]
    stops = [
        after - max(look.with_type(SIGN) + look.px(4), _left_of_sign(decision, time[-1], look))
        for after, decision, time in zip(signs[1:], decisions[1:], times[1:], strict=True)
    ]
    stops.append(right + look.with_type(50) if is_last else area.w - look.px(8))
    ends = [
        road_ends(n, decision, art, look, stop - left, told)
        for n, decision, left, stop in zip(view, decisions, lefts, stops, strict=True)
    ]
    places = _places(signs, right, session, ends, view, lines, look, spacing, ended=is_last)
    shift = sky + look.px(spacing.sky)
    for beside, leg, left in zip(ends, places.legs, lefts, strict=True):
        beside.place(leg, left, shift, look)
    junctions = [
        Junction(n + 1, time, decision.choice.move, _boxes(beside))
        for n, time, decision, beside in zip(view, times, decisions, ends, strict=True)
    ]
    legs = [leg.moved(shift) for leg in places.legs]
    name = _("De weg die je koos")
    land = RoadMap(art, legs, junctions, ends_with=ends_with, name=name, sky=sky)
    land.place(Rect(0, 0, area.w, shift + places.height + look.px(4)))
    cards: list[Widget] = []
    top = land.rect.bottom + look.px(spacing.above_cards)
    boxes = [Rect(column.x, top, column.w, 0) for column in columns]
    made = [
        _card(box, look, art, session, n, decision, beside, spacing)
        for box, n, decision, beside in zip(boxes, view, decisions, ends, strict=True)
    ]
    tallest = max(card.height for card in made)
    for card in made:
        cards += card.widgets(tallest)
    beside_road = [chip for beside in ends for chip in beside.chips]
    return [land, *heading, *beside_road, *cards]


def _card(
    box: Rect,
    look: Look,
    art: Art,
    session: Session,
    number: int,
    decision: Decision,
    ends: RoadEnds,
    spacing: _Spacing,
) -> DecisionCard | OtherCard:
    asked = next((chip for chip in ends.chips if chip.told), None)
    if asked is not None:
        return OtherCard(box, look, art, number + 1, asked.other, gap=spacing.in_card)
    scenario, gap = session.scenario, spacing.in_card
    return DecisionCard(box, look, art, scenario, number + 1, decision, gap=gap)


def _heading(whole: Rect, look: Look, art: Art, view: range, decisions: int) -> list[Widget]:
    """The title, which decisions these are, and what the three shapes mean."""
    title = Heading(_("De weg die je koos"))
    width, height = title.size_for(whole.w, look)
    title.place(Rect(whole.x, look.px(12), width, height))
    shown: list[Widget] = [title]
    x, top, row_height = title.rect.right + look.px(20), title.rect.y, height
    if len(view) < decisions:
        first, last = view.start + 1, view.stop
        where = str(first) if first == last else f"{first}–{last}"
        text = _("{where} van {all}").format(where=where, all=decisions)
        which = Text(text, Type.NOTE, second=True)
        width, tall = which.size_for(whole.w, look)
        if x + width > whole.right:
            x, top, row_height = whole.x, top + row_height + look.px(4), tall
        which.place(Rect(x, top + (row_height - tall) // 2, width, tall))
        shown.append(which)
        x = which.rect.right + look.px(20)
    legend = [(stance_icon(stance), Text(phrases.stance(stance), Type.LABEL)) for stance in Stance]
    side, gap = look.with_type(32), look.px(10)
    widths = [side + gap + text.size_for(whole.w, look)[0] + look.px(24) for _icon, text in legend]
    if x + sum(widths) > whole.right:
        x, top, row_height = whole.x, top + row_height + look.px(8), side
    else:
        x = whole.right - sum(widths) + look.px(24)
    for (name, label), width in zip(legend, widths, strict=True):
        if x + width - look.px(24) > whole.right:
            x, top = whole.x, top + side + look.px(6)
        icon = Icon(art, name)
        icon.place(Rect(x, top + (row_height - side) // 2, side, side))
        wide, tall = label.size_for(whole.w, look)
        label.place(Rect(icon.rect.right + gap, top + (row_height - tall) // 2, wide, tall))
        shown += [icon, label]
        x += width
    return shown


def _places(
    signs: Sequence[int],
    right: int,
    session: Session,
    ends: Sequence[RoadEnds],
    view: range,
    lines: int,
    look: Look,
    spacing: _Spacing,
    *,
    ended: bool,
) -> RoadPlaces:
    heights = moods(session.turns, session.scenario.clients[0])[view.start : view.stop + 1]
    above = [len(beside.above) for beside in ends]
    below = [len(beside.below) for beside in ends]
    measures = RoadMeasures(
        swing=look.with_type(spacing.swing),
        road=look.with_type(12),
        icon=look.with_type(28),
        end=look.with_type(END) if ended else 0,
        chip=chip_height(look),
        gap=look.px(spacing.chips),
        sign=look.with_type(SIGN) + look.px(2),
        below=look.with_type(SIGN) + look.px(18) + lines * look.line_px(Type.LABEL),
    )
    return place_road(signs, right, heights, above, below, measures)


def _boxes(ends: RoadEnds) -> tuple[tuple[Rect, ...], ...]:
    return tuple(tuple(chip.rect.copy() for chip in row) for row in ends.rows)


def _times(session: Session, debrief: Debrief, view: range) -> list[tuple[str, ...]]:
    """The time of each decision, with the day where it is another than at the one before."""
    told: list[tuple[str, ...]] = []
    for n in view:
        moment = debrief.decisions[n].moment
        before = debrief.decisions[n - 1].moment if n else moment
        if moment is None:
            told.append(("",))
        elif before is None or not moment.is_on_day_of(before):
            days = phrases.day(moment), phrases.short_day(moment)
            told.append(tuple(f"{day}\n{phrases.time(moment)}" for day in days))
        else:
            told.append((phrases.time(moment),))
    return told


def _left_of_sign(decision: Decision, time: str, look: Look) -> int:
    """The room that a sign's time takes at its left, and some air."""
    aside = any(not bends_up(decision, other) for other in decision.not_taken)
    return reach_of_time(time, look, aside=aside) + look.px(6)
