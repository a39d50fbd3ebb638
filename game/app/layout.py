"""Pure geometry: boxes from boxes, and where the answers of a decision stand.

All sizes here are real pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from pygame import Rect

from game.app.theme import GUTTER, HUD_MARGIN, LIFT, MARGIN, RING, RING_GAP, WIDEST_CONTENT, Look

MOST_LINES = 3
"""An answer of more lines than this does not stand in a row."""
DECK_SHARE = 0.40
"""The deck takes no more of the height than this while the answers stand in one row…"""
DOUBLE_DECK_SHARE = 0.50
"""…and no more than this when four of them stand two by two."""
HEADING_SHARE = 0.5
"""A question that takes more than this of the room for the answers scrolls along with them."""
SPEAKER_SHARE = 0.34
_ROOMIER = 44
"""Units by which a card under another may grow where there is room…"""
_LOWER, _CLOSER = 16, 10
"""…and by which it is lower, and closer to the next, where there is too little."""


def inset(rect: Rect, x: int, y: int | None = None) -> Rect:
    """The box, smaller by so much on each side."""
    return rect.inflate(-2 * x, -2 * (x if y is None else y))


def content(size: tuple[int, int], look: Look) -> Rect:
    """The part of a window where words stand: within the margins, never wider than is readable."""
    width = min(size[0] - 2 * look.px(MARGIN), look.px(WIDEST_CONTENT))
    return Rect((size[0] - width) // 2, look.px(MARGIN), width, size[1] - 2 * look.px(MARGIN))


def row(rect: Rect, count: int, gap: int) -> list[Rect]:
    """The box cut into so many equal columns."""
    edges = [round(n * (rect.w + gap) / count) for n in range(count + 1)]
    return [Rect(rect.x + a, rect.y, b - a - gap, rect.h) for a, b in pairwise(edges)]


def split_left(rect: Rect, width: int, gap: int = 0) -> tuple[Rect, Rect]:
    """A strip of this width at the left, and the rest."""
    left = Rect(rect.x, rect.y, width, rect.h)
    return left, Rect(left.right + gap, rect.y, max(0, rect.w - width - gap), rect.h)


def split_top(rect: Rect, height: int, gap: int = 0) -> tuple[Rect, Rect]:
    """A strip of this height at the top, and the rest."""
    top = Rect(rect.x, rect.y, rect.w, height)
    return top, Rect(rect.x, top.bottom + gap, rect.w, max(0, rect.h - height - gap))


def stack(rect: Rect, heights: Sequence[int], gap: int) -> list[Rect]:
    """Boxes of these heights under each other from the top; they may pass the bottom."""
    boxes = []
    y = rect.y
    for height in heights:
        boxes.append(Rect(rect.x, y, rect.w, height))
        y += height + gap
    return boxes


def flow(widths: Sequence[int], room: int, gap: int) -> list[list[int]]:
    """Which of these stand together on a row, in order, when rows are no wider than `room`."""
    rows: list[list[int]] = []
    used = room
    for index, width in enumerate(widths):
        if not rows or used + gap + width > room:
            rows.append([])
            used = -gap
        rows[-1].append(index)
        used += gap + width
    return rows


class Arrangement(StrEnum):
    """The three ways in which story and answers share a window."""

    ROW = "row"
    """Story above, answers side by side on the deck below."""
    COLUMN = "column"
    """Story at the left, answers under each other at the right."""
    SINGLE = "single"
    """Answers over the whole width, scrolling where needed; the story behind a key."""


@dataclass(frozen=True, slots=True)
class AnswerSizes:
    """What an answer card needs besides its text, and how tall its text is.

    `text(index, width)` gives the number of lines and their height in a text width.
    """

    count: int
    text: Callable[[int, int], tuple[int, int]]
    heading: Callable[[int], int]
    """The height of the question above the answers, in a width."""
    padding: int
    tab: int
    """How far the key's tab stands out above a card in a row."""
    beside: int
    """The width that the key takes inside a card in a column."""
    smallest: int


@dataclass(frozen=True, slots=True)
class AnswerLayout:
    """Where the parts of a decision stand; cards that pass the bottom of `area` are to scroll."""

    arrangement: Arrangement
    story: Rect
    deck: Rect
    heading: Rect
    area: Rect
    cards: tuple[Rect, ...]

    @property
    def heading_scrolls(self) -> bool:
        """Whether the question stands among the answers."""
        return self.area.y < self.heading.bottom

    @property
    def scrolls(self) -> bool:
        """Whether the cards need more height than there is."""
        return bool(self.cards) and self.cards[-1].bottom > self.area.bottom


def place_answers(
    size: tuple[int, int],
    look: Look,
    sizes: AnswerSizes,
    *,
    hud: int,
    story_fits: Callable[[Rect], bool] = lambda rect: True,
) -> AnswerLayout:
    """The first arrangement that holds: a row, else a column, else a single column.

    `hud` is the height that is taken at the top; `story_fits` says whether the words of the story
    fit in a box.
    """
    for attempt in (_in_row, _in_column):
        found = attempt(size, look, sizes, hud)
        if found and story_fits(found.story):
            return found
    return _single(size, look, sizes, hud)


def _in_row(size: tuple[int, int], look: Look, sizes: AnswerSizes, hud: int) -> AnswerLayout | None:
    shapes = [(sizes.count, DECK_SHARE)]
    if sizes.count == 4:
        shapes.append((2, DOUBLE_DECK_SHARE))
    whole = content(size, look)
    question = sizes.heading(whole.w)
    for columns, share in shapes:
        band = row(Rect(whole.x, 0, whole.w, 1), columns, look.px(GUTTER))
        texts = [
            sizes.text(index, band[index % columns].w - 2 * sizes.padding)
            for index in range(sizes.count)
        ]
        card = max(sizes.smallest, max(height for _, height in texts) + 2 * sizes.padding)
        rows = -(-sizes.count // columns)
        below = look.px(HUD_MARGIN)
        height = (
            look.px(16) + question + rows * (sizes.tab + card) + (rows - 1) * look.px(8) + below
        )
        if max(lines for lines, _ in texts) > MOST_LINES or height > share * size[1]:
            continue
        deck = Rect(0, size[1] - height, *size).clip(Rect(0, 0, *size))
        heading = Rect(whole.x, deck.y + look.px(16), whole.w, question)
        tops = [
            heading.bottom + sizes.tab + n * (card + sizes.tab + look.px(8)) for n in range(rows)
        ]
        cards = tuple(
            Rect(band[n % columns].x, tops[n // columns], band[n % columns].w, card)
            for n in range(sizes.count)
        )
        story = Rect(0, hud, size[0], deck.y - hud)
        area = Rect(whole.x, heading.bottom, whole.w, deck.bottom - heading.bottom)
        return AnswerLayout(Arrangement.ROW, story, deck, heading, area, cards)
    return None


def _in_column(
    size: tuple[int, int], look: Look, sizes: AnswerSizes, hud: int
) -> AnswerLayout | None:
    margin = look.px(HUD_MARGIN)
    below = Rect(margin, hud, size[0] - 2 * margin, size[1] - hud - margin)
    story, right = split_left(below, round(size[0] * SPEAKER_SHARE), look.px(GUTTER) + look.px(8))
    found = _stacked(Arrangement.COLUMN, story, inset(right, look.px(10), 0), look, sizes)
    return None if found.scrolls else found


def _single(size: tuple[int, int], look: Look, sizes: AnswerSizes, hud: int) -> AnswerLayout:
    margin = look.px(HUD_MARGIN)
    below = Rect(margin, hud, size[0] - 2 * margin, size[1] - hud - look.px(12))
    return _stacked(Arrangement.SINGLE, Rect(0, hud, 0, 0), below, look, sizes)


def _stacked(
    arrangement: Arrangement, story: Rect, box: Rect, look: Look, sizes: AnswerSizes
) -> AnswerLayout:
    heading, area = split_top(box, sizes.heading(box.w))
    air = look.px(RING + RING_GAP + LIFT + 4)
    inner = Rect(area.x, heading.bottom + air, area.w, area.h - air)
    if heading.h > box.h * HEADING_SHARE:
        area = box
    text_width = inner.w - sizes.beside - 2 * sizes.padding
    gap = look.px(GUTTER)
    heights = [
        max(sizes.smallest, sizes.text(n, text_width)[1] + 2 * sizes.padding)
        for n in range(sizes.count)
    ]
    room = inner.h - look.px(RING + RING_GAP)
    if sum(heights) + gap * (sizes.count - 1) > room:
        gap -= look.px(_CLOSER)
        heights = [height - look.px(_LOWER) for height in heights]
    spare = room - sum(heights) - gap * (sizes.count - 1)
    grow = max(0, min(spare // sizes.count, look.px(_ROOMIER)))
    cards = stack(inner, [height + grow for height in heights], gap)
    return AnswerLayout(arrangement, story, box, heading, area, tuple(cards))
