"""One moment of an ending: where and when, what happened, and what was thought."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pygame import Rect

from game import phrases
from game.app.art import Art
from game.app.layout import stack
from game.app.screens.bottom import Bottom, bottom
from game.app.screens.closing.beats import story_pieces, thought_pieces
from game.app.theme import GUTTER, HUD_MARGIN, Look
from game.app.widgets.base import Ground, Widget
from game.app.widgets.bubble import Bubble
from game.app.widgets.button import Button
from game.app.widgets.clock import ClockPill
from game.app.widgets.narrator import NarratorPanel
from game.app.widgets.passed import time_passed
from game.app.widgets.pictures import Figure, PlacePicture
from game.app.widgets.scroll import ScrollArea
from game.app.widgets.thought import ThoughtBubble
from game.session import Session
from game.story.guards import told
from game.story.scenario import Beat, Expression, Moment, Path, Person

FACES = {
    Path.COMPLAINT: Expression.ANNOYED,
    Path.MIXED: Expression.NEUTRAL,
    Path.APPRECIATION: Expression.PLEASED,
}
"""The client's face at the end of each path."""
_STORY_LEFT = 432
_PASSED = 200
"""Units of type beside the button under which no time is shown."""
_TAIL = 80
"""Units beside the words where the tails of bubbles may reach."""


@dataclass(frozen=True, slots=True)
class TellingEpisode:
    """A moment of an ending with what it leaves unsaid filled in from the moment before."""

    since: Moment | None
    """The moment before, of the story or of the ending."""
    moment: Moment | None
    place: str
    beats: tuple[Beat, ...]
    thought: tuple[Beat, ...]

    def is_about(self, person: str) -> bool:
        """Whether this person speaks or thinks here."""
        return any(beat.speaker == person for beat in (*self.beats, *self.thought))


def episodes_of(session: Session) -> tuple[TellingEpisode, ...]:
    """The moments of the ending that a finished playthrough came to."""
    ending = session.ending
    moment, place = session.state.moment, session.state.place or ""
    found = []
    for episode in ending.episodes if ending else ():
        since, moment = moment, episode.when or moment
        place = episode.place or place
        beats = told(episode.story, session.state)
        found.append(TellingEpisode(since, moment, place, beats, episode.thought))
    return tuple(found)


def episode_page(
    size: tuple[int, int],
    look: Look,
    art: Art,
    session: Session,
    episode: TellingEpisode,
    on: Button,
) -> Sequence[Widget]:
    """The place with somebody in it, the words beside, the way on below."""
    scenario, ended = session.scenario, session.ended
    assert ended is not None, "only a finished story has an ending"
    below = bottom(size, look, [on], aside=look.with_type(_PASSED))
    face = FACES[ended.path]
    margin = look.px(HUD_MARGIN)
    picture = PlacePicture(art, episode.place, minute=_minute(episode)).place(Rect(0, 0, *size))
    top = look.px(20)
    clock: list[Widget] = []
    if episode.moment is not None:
        pill = ClockPill(phrases.opening(phrases.day(episode.moment)), episode.moment.minute)
        pill.compact = pill.natural_width(look) > size[0] // 2
        pill.place(Rect(margin, top, pill.natural_width(look), pill.height_for(0, look)))
        clock, top = [pill], pill.rect.bottom + look.px(20)
    pieces = [
        *story_pieces(episode.beats, scenario),
        *thought_pieces(episode.thought, scenario, art, face=face),
    ]
    room = Rect(0, top, size[0], below.top - top - look.px(20))
    figure = _figure(art, session, episode, face, room, below.top, look)
    left = look.px(_STORY_LEFT) if figure else margin
    column = Rect(left, room.y, size[0] - margin - left, room.h)
    if figure and not _fits(pieces, column, look):
        figure, column = None, Rect(margin, room.y, size[0] - 2 * margin, room.h)
    words = _stacked(pieces, column, figure, look)
    people: list[Widget] = [figure] if figure else []
    passed = _passed(episode, below, look)
    return [picture, *people, *clock, words, below.deck, *passed, *below.buttons]


def _passed(episode: TellingEpisode, below: Bottom, look: Look) -> list[Widget]:
    """How much later this is, on the deck where there is room."""
    room = below.aside
    passed = time_passed(episode.since, episode.moment)
    if passed is None or passed.width_for(room.w, look) > room.w:
        return []
    box = Rect(room.x, 0, passed.width_for(room.w, look), passed.height_for(room.w, look))
    box.centery = room.centery
    return [passed.place(box)]


def _minute(episode: TellingEpisode) -> int | None:
    return episode.moment.minute if episode.moment else None


def _figure(
    art: Art,
    session: Session,
    episode: TellingEpisode,
    face: Expression,
    room: Rect,
    floor: int,
    look: Look,
) -> Figure | None:
    """Who speaks last stands in the place, else who thinks; nobody where the window is small."""
    cast = session.scenario.cast
    lines = (*reversed(episode.beats), *reversed(episode.thought))
    last = next((beat for beat in lines if beat.speaker in cast), None)
    if last is None or look.text_scale > 1.5:
        return None
    person: Person = cast[last.speaker or ""]
    expression = (last.expression or face).value
    figure = Figure(art, person.looks, expression, name=person.name)
    feet = floor + look.px(90)
    tall = feet - room.y - look.px(8)
    return figure.place(Rect(look.px(236) - tall // 3, feet - tall, tall * 2 // 3, tall))


def _fits(pieces: Sequence[Widget], column: Rect, look: Look) -> bool:
    heights = [_size(piece, column.w, look)[1] for piece in pieces]
    return sum(heights) + look.px(GUTTER) * max(0, len(heights) - 1) <= column.h


def _stacked(
    pieces: Sequence[Widget], column: Rect, figure: Figure | None, look: Look
) -> ScrollArea:
    sizes = [_size(piece, column.w, look) for piece in pieces]
    gap = look.px(GUTTER)
    boxes = stack(column, [height for _, height in sizes], gap)
    used = sum(height for _, height in sizes) + gap * max(0, len(sizes) - 1)
    down = min(look.px(56), (column.h - used) // 2) if used < column.h else 0
    for piece, box, (width, height) in zip(pieces, boxes, sizes, strict=True):
        piece.place(Rect(box.x, box.y + down, width, height))
        if figure and isinstance(piece, Bubble) and piece.speaker == figure.name:
            piece.tip = figure.mouth
    reach = look.px(_TAIL) if figure else 0
    area = Rect(column.x - reach, column.y, column.w + reach, column.h)
    return ScrollArea(pieces, ground=Ground.SCENE).place(area)


def _size(piece: Widget, width: int, look: Look) -> tuple[int, int]:
    assert isinstance(piece, Bubble | NarratorPanel | ThoughtBubble), "a piece knows its size"
    return piece.size_for(width, look)
