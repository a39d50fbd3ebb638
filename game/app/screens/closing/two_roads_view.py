"""Two roads of one story side by side: where they parted, and what the client got of each."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import Rect

from game import phrases
from game.app.art import Art
from game.app.layout import content, row
from game.app.screens.closing.episodes import FACES
from game.app.screens.columns import fits_two_columns, under_each_other
from game.app.theme import GUTTER, Look, Type
from game.app.widgets.base import Widget
from game.app.widgets.fork import ForkMap, ForkRoad
from game.app.widgets.moment import Heard, MomentSign
from game.app.widgets.words import Heading, Text
from game.session import Session
from game.story.debrief import Debrief
from game.words import _


def two_roads_view(
    area: Rect, look: Look, art: Art, own: Session, debriefs: tuple[Debrief, Debrief]
) -> Sequence[Widget]:
    """The fork, and below it both roads from there on; the one that ended better is uppermost.

    `debriefs` are of the road that was left, and of the one that left it.
    """
    other, at = own.instead_of, own.parting
    assert other is not None, "there are two roads only when another one was left"
    assert at is not None, "two roads part somewhere"
    whole = content(area.size, look)
    title = Heading(_("Twee wegen"))
    width, height = title.size_for(whole.w, look)
    title.place(Rect(whole.x, look.px(12), width, height))
    where = Text(_("Bij {number} ging je anders.").format(number=at + 1), Type.NOTE, second=True)
    width, height = where.size_for(whole.w, look)
    beside = title.rect.right + look.px(20)
    if beside + width <= whole.right:
        where.place(Rect(beside, title.rect.centery - height // 2, width, height))
    else:
        where.place(Rect(whole.x, title.rect.bottom + look.px(4), width, height))
    sky = max(title.rect.bottom, where.rect.bottom)
    both = ((_("Eerst"), other, debriefs[0]), (_("Nu"), own, debriefs[1]))
    roads = [_road(label, told, at) for label, _session, told in both]
    best_first = sorted(roads, key=lambda road: road.path.rank, reverse=True)
    name = "; ".join(f"{road.label}: {phrases.path(road.path)}" for road in roads)
    fork = ForkMap(art, at + 1, (best_first[0], best_first[1]), name, sky=sky)
    fork.place(Rect(0, 0, area.w, fork.height_for(area.w, look)))
    two = fits_two_columns(whole.w, look)
    boxes = row(whole, 2, look.px(2 * GUTTER)) if two else [whole, whole]
    shown: list[Widget] = [fork, title, where]
    top = y = fork.rect.bottom + look.px(18)
    for box, (label, session, told) in zip(boxes, both, strict=True):
        heading = Heading(label, Type.H2)
        ending, *signs = _told(session, told, at, art)
        start = top if two else y
        end = under_each_other([heading, ending], box.x, start, box.w, look, gap=10)
        end = under_each_other(signs, box.x, end + look.px(22), box.w, look, gap=1)
        y = end + look.px(28)
        shown += [heading, ending, *signs]
    return shown


def _road(label: str, told: Debrief, at: int) -> ForkRoad:
    moves = [decision.choice.move for decision in told.decisions[at:]]
    return ForkRoad(label, moves, told.ended.path)


def _told(session: Session, told: Debrief, at: int, art: Art) -> list[Widget]:
    """How it ended and what that was to the client, then the choices from the fork on."""
    client = session.scenario.cast[session.scenario.clients[0]]
    path, mood = told.ended.path, phrases.mood(told.ended.grade)
    heard = Heard(
        _("{name}: {mood}.").format(name=client.name, mood=mood),
        looks=client.looks,
        expression=FACES[path].value,
    )
    signs: list[Widget] = [MomentSign(art, path, "", phrases.outcome(path), heard)]
    for number, decision in enumerate(told.decisions[at:], at + 1):
        when = f"{phrases.time(decision.moment)} · " if decision.moment else ""
        is_last = number == len(told.decisions)
        label = f"{when}{decision.choice.label}"
        signs.append(MomentSign(art, number, "", label, goes_on=not is_last))
    return signs
