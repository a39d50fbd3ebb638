"""A page to choose on that remembers what was acted on, without a story behind it."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import Rect

from game.app.layout import row
from game.app.screen import PageScreen, Wish
from game.app.theme import GUTTER, MARGIN, Look
from game.app.widgets.answer_card import AnswerCard
from game.app.widgets.base import Widget
from game.app.widgets.grounds import Fill

ANSWERS = (
    "Fleur nu bellen",
    "Nog even wachten, misschien komt het eerder",
    "Het chloor uit je bus pakken",
)


class Decision(PageScreen):
    """Three answers in a row at the foot of the window: `answer-1`, `answer-2`, `answer-3`."""

    def __init__(self) -> None:
        super().__init__()
        self.acts: list[str] = []

    def build(self, size: tuple[int, int], look: Look) -> Sequence[Widget]:
        margin, height = look.px(MARGIN), look.px(140)
        foot = Rect(margin, size[1] - margin - height, size[0] - 2 * margin, height)
        cards = [AnswerCard(f"answer-{n}", n, text) for n, text in enumerate(ANSWERS, 1)]
        for card, box in zip(cards, row(foot, len(cards), look.px(GUTTER)), strict=True):
            card.place(box)
        return [Fill().place(Rect(0, 0, *size)), *cards]

    def acted(self, id: str, now_ms: int) -> Wish:
        self.acts.append(id)
        return None
