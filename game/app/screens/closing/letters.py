"""The last page of a story: the letter or the card, the client's face and grade, the spiral."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import Rect

from game.app.art import Art
from game.app.layout import inset, split_left, stack
from game.app.motion import LETTER_COMES
from game.app.screens.bottom import Bottom, bottom
from game.app.screens.closing.episodes import TellingEpisode
from game.app.screens.closing.letter_parts import LetterParts, letter_parts
from game.app.theme import GUTTER, HUD_MARGIN, RADIUS_PAPER, Look, Type
from game.app.widgets.base import Ground, Widget
from game.app.widgets.button import Button
from game.app.widgets.grounds import Fill, Sheet
from game.app.widgets.pictures import PlacePicture
from game.app.widgets.scroll import ScrollArea
from game.app.widgets.words import Heading
from game.session import Session
from game.story.scenario import Path

_LIGHT = {Path.COMPLAINT: 17 * 60, Path.APPRECIATION: 9 * 60}
"""A complaint comes at dusk and a card in the morning, as minutes of the day, whatever the hour."""
_LETTER_LEFT, _LETTER_TOP, _LETTER_WIDTH = 56, 112, 544
_LETTER_TALLEST = 460
_SPIRAL_WIDTH = 288
_CARD_SIDE = 150
_STAMP_BELOW = 64
"""Units by which the stamp reaches below the letter."""
_FEWEST_LINES = 5
"""A letter that shows less at a time than this needs the whole window."""


def letter_page(
    size: tuple[int, int],
    look: Look,
    art: Art,
    session: Session,
    episodes: Sequence[TellingEpisode],
    buttons: Sequence[Button],
) -> Sequence[Widget]:
    """The room with the letter in it; in a small window or large type all of it in one column."""
    parts = letter_parts(look, art, session)
    below = bottom(size, look, buttons, aside=look.with_type(260))
    place, minute = _where(session, episodes, parts.writer)
    picture = PlacePicture(art, place, minute=_LIGHT.get(parts.ended.path, minute))
    picture.place(Rect(0, 0, *size))
    return _in_room(size, look, parts, picture, below) or _in_column(size, look, parts, below)


def _where(
    session: Session, episodes: Sequence[TellingEpisode], writer: str
) -> tuple[str, int | None]:
    """Where the ending met who writes first, or else the client, and the minute of the day."""
    known = (writer, session.scenario.clients[0])
    seen = ([one for one in episodes if one.is_about(person)] for person in known)
    met = next(filter(None, seen), episodes)
    place, moment = session.state.place or "", session.state.moment
    if met:
        place, moment = met[0].place, met[0].moment
    return place, moment.minute if moment else None


def _in_room(
    size: tuple[int, int], look: Look, parts: LetterParts, picture: PlacePicture, below: Bottom
) -> list[Widget] | None:
    """As a scene: letter at the left, who wrote it in the middle, the spiral at the right.

    None where the words would not fit.
    """
    margin = look.px(HUD_MARGIN)
    panel = Rect(0, look.px(20), look.px(_SPIRAL_WIDTH), below.top - look.px(52))
    panel.right = size[0] - margin
    spiral = _spiral_in(inset(panel, look.px(22)), parts, look)
    left = look.px(_LETTER_LEFT) + max(0, (panel.left - look.px(968)) // 4)
    paper = Rect(left, look.px(_LETTER_TOP), look.px(_LETTER_WIDTH), 0)
    paper.h = min(below.top - look.px(_STAMP_BELOW + 4) - paper.y, look.px(_LETTER_TALLEST))
    width, height = parts.headline.size_for(panel.left - left - margin, look)
    parts.headline.place(Rect(left, look.px(20), width, height))
    side = parts.stamp.size(look)
    parts.stamp.place(Rect(paper.right - side // 2, 0, side, side))
    parts.stamp.rect.bottom = paper.bottom + look.px(_STAMP_BELOW)
    side = look.px(_CARD_SIDE) if parts.side else 0
    inner = _place_letter(paper, side, parts, look, beside=parts.stamp.rect)
    letter, seen = _written(parts), inner.h
    if _is_covered(parts, inner):
        inner = _place_letter(paper, side, parts, look)
        inner.h = parts.stamp.rect.y - inner.y
        scroll = ScrollArea(parts.words).place(inner)
        letter, seen = [*_written(parts, words=False), scroll], scroll.view(look).h
    too_small = (
        parts.headline.rect.bottom > paper.y
        or parts.turn.rect.bottom > panel.bottom
        or (letter and seen < _FEWEST_LINES * look.line_px(Type.BODY))
    )
    if too_small:
        return None
    sheet = Sheet(radius=RADIUS_PAPER, depth=10).place(paper)
    for widget in (sheet, *letter, parts.stamp) if letter else ():
        widget.arrival = LETTER_COMES
    feet = below.top + look.px(80)
    tall = min(feet - look.px(112), (panel.left - parts.stamp.rect.centerx) * 3 // 2)
    middle = (parts.stamp.rect.centerx + look.px(12) + panel.left) // 2
    if not letter:
        middle = (left + panel.left) // 2 + look.px(60)
        parts.stamp.rect.right = middle - tall // 6
    parts.figure.place(Rect(middle - tall // 3, feet - tall, tall * 2 // 3, tall))
    return [
        picture,
        parts.headline,
        parts.figure,
        below.deck,
        *([sheet, *letter] if letter else []),
        parts.stamp,
        Sheet("paper", radius=24).place(panel),
        *spiral,
        *_mood_in(below, parts, look),
        *below.buttons,
    ]


def _is_covered(parts: LetterParts, inner: Rect) -> bool:
    """Whether words would pass the end of the paper, or lie under the stamp."""
    stamp = parts.stamp.rect
    return any(
        word.rect.bottom > inner.bottom or word.rect.colliderect(stamp) for word in parts.words
    )


def _in_column(
    size: tuple[int, int], look: Look, parts: LetterParts, below: Bottom
) -> list[Widget]:
    """Everything under each other, on paper, to scroll through."""
    margin = look.px(HUD_MARGIN)
    area = Rect(0, 0, size[0], below.top - look.px(12))
    column = inset(area, margin)
    column.w = min(column.w, look.with_type(760))
    column.centerx = size[0] // 2
    headline = Heading(parts.headline.text, colour=parts.headline.colour)
    headline.place(Rect(column.x, column.y, column.w, headline.height_for(column.w, look)))
    y = headline.rect.bottom + look.px(24)
    shown: list[Widget] = [headline]
    if parts.words:
        paper = Rect(column.x, y, column.w, 0)
        side = look.px(_CARD_SIDE) if parts.side and column.w > look.with_type(560) else 0
        _place_letter(paper, side, parts, look)
        paper.h = parts.words[-1].rect.bottom + look.px(24) - paper.y
        if parts.side:
            parts.side.place(Rect(paper.x, paper.y, side, paper.h))
        written = [w for w in _written(parts) if w is not parts.side or side]
        shown += [Sheet(radius=RADIUS_PAPER, depth=10).place(paper), *written]
        y = paper.bottom + look.px(32)
    stamp = parts.stamp.size(look)
    parts.stamp.place(Rect(column.x, y, stamp, stamp))
    face = Rect(parts.stamp.rect.right + look.px(28), 0, look.px(110), look.px(110))
    face.centery = parts.stamp.rect.centery
    shown += [parts.stamp, parts.face.place(face)]
    beside = Rect(face.right + look.px(20), face.y, column.right - face.right - look.px(20), face.h)
    shown += _mood_beside(beside, parts, look, Ground.PAPER)
    y = parts.stamp.rect.bottom + look.px(32)
    panel = Rect(column.x, y, column.w, 0)
    spiral = _spiral_in(Rect(panel.x, y, panel.w, look.px(420)), parts, look)
    ground: list[Widget] = [Fill().place(Rect(0, 0, *size))]
    page = ScrollArea([*shown, *spiral], foot=look.px(GUTTER)).place(area)
    return [*ground, page, below.deck, *below.buttons]


def _place_letter(
    paper: Rect, side: int, parts: LetterParts, look: Look, *, beside: Rect | None = None
) -> Rect:
    """Put head or side and words on the paper; the words may pass its bottom.

    Those that come as low as what they stand `beside` are narrower, and leave it free.
    """
    inner = paper.copy()
    if parts.head:
        parts.head.place(Rect(paper.x, paper.y, paper.w, parts.head.height_for(paper.w, look)))
        inner.y, inner.h = parts.head.rect.bottom, paper.bottom - parts.head.rect.bottom
    if parts.side:
        left, inner = split_left(inner, side)
        parts.side.place(left)
    inner = inset(inner, look.px(24), look.px(20))
    y = inner.y
    for word in parts.words:
        width, height = word.size_for(inner.w, look)
        if beside and Rect(inner.x, y, width, height).colliderect(beside):
            width, height = word.size_for(beside.x - inner.x, look)
        word.place(Rect(inner.x, y, width, height))
        y += height + look.px(10)
    return inner


def _written(parts: LetterParts, *, words: bool = True) -> list[Widget]:
    pieces = (parts.head, parts.side, *(parts.words if words else ()))
    return [piece for piece in pieces if piece is not None]


def _spiral_in(box: Rect, parts: LetterParts, look: Look) -> list[Widget]:
    """The spiral, and the words below it."""
    words = parts.turn.height_for(box.w, look)
    tall = min(parts.spiral.height_for(box.w, look), max(box.h - words - look.px(20), look.px(200)))
    gap = max(0, (box.h - words - tall - look.px(20)) // 2)
    parts.spiral.place(Rect(box.x, box.y + gap // 2, box.w, tall))
    parts.turn.place(Rect(box.x, parts.spiral.rect.bottom + look.px(20), box.w, words))
    return [parts.spiral, parts.turn]


def _mood_in(below: Bottom, parts: LetterParts, look: Look) -> list[Widget]:
    """The client's face and mood on the deck, where there is room."""
    if not below.aside.w:
        return []
    side = below.aside.h
    face = parts.face.place(Rect(below.aside.x + look.px(16), below.aside.y, side, side))
    left = face.rect.right + look.px(16)
    beside = Rect(left, below.aside.y, below.aside.right - left, side)
    return [face, *_mood_beside(beside, parts, look, Ground.DECK)]


def _mood_beside(box: Rect, parts: LetterParts, look: Look, ground: Ground) -> list[Widget]:
    heights = [text.height_for(box.w, look) for text in parts.mood]
    box = Rect(box.x, box.centery - sum(heights) // 2, box.w, sum(heights))
    for text, place in zip(parts.mood, stack(box, heights, 0), strict=True):
        text.ground = ground
        text.place(place)
    return list(parts.mood)
