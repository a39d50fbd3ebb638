"""What happened: the decisions as stops on a road, and how it ended."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import Rect

from game import phrases
from game.app.art import Art
from game.app.layout import content, row
from game.app.screens.closing.client_beside import FIGURE, client_beside
from game.app.screens.closing.layers import Layers
from game.app.screens.closing.moments import TellingMoment
from game.app.screens.columns import fits_two_columns, under_each_other
from game.app.theme import GUTTER, Look
from game.app.widgets.base import Widget
from game.app.widgets.moment import Heard, MomentSign
from game.app.widgets.words import Heading
from game.story.scenario import Beat, Expression, Moment, Path, Scenario
from game.words import _

_NARROWEST = 560
"""Units of type that the stops need beside the client."""


def story_view(
    area: Rect,
    look: Look,
    art: Art,
    scenario: Scenario,
    moments: Sequence[TellingMoment],
    path: Path,
) -> Layers:
    """The stops under each other with the client beside them; many of them in two columns."""
    whole = content(area.size, look)
    title = Heading(_("Wat gebeurde er"))
    width, height = title.size_for(whole.w, look)
    title.place(Rect(whole.x, look.px(24), width, height))
    top = title.rect.bottom + look.px(20)
    stops = _stops(scenario, moments, path, art)
    room, behind = whole.copy(), list[Widget]()
    if whole.w - look.px(FIGURE) >= look.with_type(_NARROWEST):
        room.w -= look.px(FIGURE)
        beside = Rect(room.right, 0, whole.right - room.right, area.h)
        behind = [client_beside(beside, art, scenario, path, look)]
    end = under_each_other(stops, room.x, top, room.w, look, gap=1)
    if end > area.bottom and fits_two_columns(whole.w, look):
        stops, behind = _stops(scenario, moments, path, art, short=True), []
        columns = row(whole, 2, look.px(2 * GUTTER))
        tall = [stop.height_for(columns[0].w, look) for stop in stops]
        half = min(range(1, len(stops)), key=lambda n: max(sum(tall[:n]), sum(tall[n:])))
        for box, part in zip(columns, (stops[:half], stops[half:]), strict=True):
            under_each_other(part, box.x, top, box.w, look, gap=1)
    return Layers([title, *stops], behind)


def _stops(
    scenario: Scenario,
    moments: Sequence[TellingMoment],
    path: Path,
    art: Art,
    *,
    short: bool = False,
) -> list[MomentSign]:
    """The stops, a time only where it is another than at the one before; `short` has it inline."""
    stops, before = [], None
    for number, moment in enumerate(moments, 1):
        clock, before = _clock(before, moment.when), moment.when
        heard = _heard(moment.heard, scenario) if moment.heard else None
        title = f"{clock} · {moment.label}" if short and clock else moment.label
        stop = MomentSign(art, number, "" if short else clock, title, heard, goes_on=True)
        stops.append(stop)
    return [*stops, MomentSign(art, path, "", phrases.outcome(path))]


def _clock(before: Moment | None, now: Moment | None) -> str:
    """The time, with the day where that is new; nothing where no time went by."""
    if now is None or now == before:
        return ""
    if before is not None and now.is_on_day_of(before):
        return phrases.time(now)
    return phrases.opening(phrases.moment(now))


def _heard(beat: Beat, scenario: Scenario) -> Heard:
    person = scenario.cast.get(beat.speaker or "")
    if person is None:
        return Heard(beat.text)
    expression = beat.expression or Expression.NEUTRAL
    said = _("‘{text}’").format(text=beat.text)
    return Heard(said, person.name, person.looks, expression.value)
