"""A page to choose on: the story above or at the left, the answers below or at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pygame import Rect

from game.app.layout import AnswerLayout, Arrangement, place_answers
from game.app.motion import DECK_COMES
from game.app.screens.playing.beside import story_beside
from game.app.screens.playing.hud import Hud, SmallButton
from game.app.screens.playing.leaf_page import BACK, leaf_page
from game.app.screens.playing.stage import Stage
from game.app.theme import GUTTER, SMALLEST_TARGET, Look, Type
from game.app.widgets.answer_card import AnswerCard, answer_sizes
from game.app.widgets.base import Ground, Widget
from game.app.widgets.button import Button
from game.app.widgets.grounds import Deck, Fill
from game.app.widgets.round_button import BackButton
from game.app.widgets.scroll import ScrollArea
from game.app.widgets.words import Heading, KeyHint
from game.story.scenario import Choice
from game.words import _

AGREEMENTS = "agreements"
STORY = "story-again"
_ANSWER = "answer:"

HudWith = Callable[[Sequence[SmallButton], Ground], Hud]


def answer_id(choice: str) -> str:
    """The id of the card with this choice."""
    return _ANSWER + choice


def choice_of(id: str) -> str | None:
    """The choice whose card has this id, or None for any other widget."""
    return id.removeprefix(_ANSWER) if id.startswith(_ANSWER) else None


def decision_page(
    stage: Stage,
    hud_with: HudWith,
    ask: str,
    choices: Sequence[Choice],
    size: tuple[int, int],
    look: Look,
    *,
    story_was_read: bool,
    back: bool = False,
) -> list[Widget]:
    """The widgets in reading order.

    Where story and answers do not fit in one window the story has a page of its own, before the
    answers; from there a button leads back to it. `back` when there is a page before this one.
    """
    heading = Heading(ask, Type.H2, ground=Ground.DECK)
    labels = [choice.label for choice in choices]
    below_hud = hud_with([_agreements(Ground.SCENE)], Ground.SCENE).bottom + look.px(16)

    def story_fits(box: Rect) -> bool:
        return box.w < size[0] or any(stage.fits(box, look, card=card) for card in (True, False))

    sizes = answer_sizes(labels, look, lambda width: heading.height_for(width, look))
    found = place_answers(size, look, sizes, hud=below_hud, story_fits=story_fits)
    if found.arrangement is Arrangement.ROW:
        return _in_row(stage, hud_with, heading, choices, found, size, look, back=back)
    if found.arrangement is Arrangement.COLUMN:
        ways_back = [BackButton(BACK, _("Terug"), ground=Ground.DECK)] if back else []
        hud = hud_with([*ways_back, _agreements(Ground.DECK)], Ground.DECK)
        story = story_beside(stage.told, found.story, look)
    elif story_was_read:
        again = Button(STORY, _("Verhaal"), key="s", ground=Ground.DECK)
        hud = hud_with([again, _agreements(Ground.DECK)], Ground.DECK)
        story = []
    else:
        hud = hud_with([_agreements(Ground.SCENE)], Ground.SCENE)
        return leaf_page(Stage(stage.told), hud, size, look, back=back)
    question = _question(heading, found, len(choices), size, look)
    answers: list[Widget] = [*_cards(choices, found)]
    if found.heading_scrolls:
        question, answers = [], [*question, *answers]
    return [
        Fill("deck").place(Rect(0, 0, *size)),
        *hud.shown,
        *story,
        *question,
        ScrollArea(answers, id="answers", ground=Ground.DECK).place(found.area),
        *hud.controls,
    ]


def _in_row(
    stage: Stage,
    hud_with: HudWith,
    heading: Heading,
    choices: Sequence[Choice],
    found: AnswerLayout,
    size: tuple[int, int],
    look: Look,
    *,
    back: bool,
) -> list[Widget]:
    has_card = stage.fits(found.story, look, card=True)
    hud = hud_with([] if has_card else [_agreements(Ground.SCENE)], Ground.SCENE)
    question = _question(heading, found, len(choices), size, look, back=back)
    deck = [Deck().place(found.deck), *question, *_cards(choices, found)]
    for widget in deck:
        widget.arrival = DECK_COMES
    return [
        stage.told.picture(Rect(0, 0, *size)),
        *stage.widgets(size, found.story, look),
        *hud.shown,
        *deck,
        *hud.controls,
    ]


def _question(
    heading: Heading,
    found: AnswerLayout,
    count: int,
    size: tuple[int, int],
    look: Look,
    *,
    back: bool = False,
) -> list[Widget]:
    """What is asked; beside it the way back and the keys that answer, where there is room."""
    heading.place(found.heading)
    shown: list[Widget] = [heading]
    left = heading.rect.x + heading.size_for(size[0], look)[0] + look.px(GUTTER)
    right, side = found.heading.right, look.px(SMALLEST_TARGET)
    if back and left + side <= right:
        box = Rect(right - side, 0, side, side)
        box.centery = found.heading.centery
        shown.append(BackButton(BACK, _("Terug"), ground=Ground.DECK).place(box))
        right = box.x - look.px(GUTTER)
    keys = tuple(str(number) for number in range(1, count + 1))
    hint = KeyHint(_("Kies"), keys, _("of klik"))
    if left + hint.natural_width(look) <= right:
        box = Rect(left, found.heading.y, right - left, found.heading.h)
        shown.append(hint.place(box))
    return shown


def _cards(choices: Sequence[Choice], found: AnswerLayout) -> list[AnswerCard]:
    beside = found.arrangement is not Arrangement.ROW
    cards = [
        AnswerCard(answer_id(choice.id), number, choice.label, tab_beside=beside)
        for number, choice in enumerate(choices, 1)
    ]
    cards[0].comes_first = True
    for card, box in zip(cards, found.cards, strict=True):
        card.place(box)
    return cards


def _agreements(ground: Ground) -> Button:
    button = Button(AGREEMENTS, _("Afspraken"), key="a", ground=ground)
    button.shortcut = None  # the screen takes the key itself, so that the focus stays where it was
    return button
