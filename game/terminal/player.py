"""The loop of the terminal: tell, ask, choose, until the debrief."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from game import phrases
from game.roads.road import Lost
from game.session import Session
from game.story.play import Refused
from game.terminal.page import Ask, Page
from game.terminal.telling import (
    tell_card,
    tell_debrief,
    tell_ending,
    tell_meters,
    tell_start,
    tell_turn,
)
from game.words import _


def play(
    session: Session,
    page: Page,
    ask: Ask,
    not_kept: Callable[[], str] = phrases.not_kept,
    lost: Lost | None = None,
) -> bool:
    """Play this session to its debrief; False when the player stopped before.

    `not_kept` is what is said once of a road that is not kept; `lost` is why an earlier one cannot
    be gone on with.
    """
    page.paragraph(phrases.privacy())
    if lost:
        page.paragraph(phrases.lost(lost))
    tell_start(page, session)
    if len(session.turns) > 1 and session.is_kept:
        page.paragraph()
        page.paragraph(_("Je gaat verder waar je was."))
    tell_turn(page, session, len(session.turns) - 1)
    warned = False
    while not session.is_over:
        if not session.is_kept and not warned:
            warned = True
            page.paragraph()
            page.paragraph(not_kept())
        choice = _decide(session, page, ask)
        if choice is None:
            page.paragraph(_goodbye(session))
            return False
        refused = session.choose(choice)
        assert not isinstance(refused, Refused), "only open choices are offered"
        page.paragraph()
        tell_turn(page, session, len(session.turns) - 1)
    tell_ending(page, session)
    tell_debrief(page, session, session.debrief())
    return True


def _goodbye(session: Session) -> str:
    if not session.is_kept:
        return _("Tot de volgende keer.")
    return _("Tot de volgende keer. Je kunt later verder waar je was.")


def _decide(session: Session, page: Page, ask: Ask) -> str | None:
    """The id of the choice that the player makes, or None to stop."""
    cards = session.cards
    voice = phrases.inner_voice(session.courage_before, session.state.courage)
    tell_meters(page, session)
    if voice:
        page.paragraph(voice, indent="    ")
    page.paragraph()
    page.paragraph(session.scenario.scenes[session.state.scene].ask)
    for number, choice in enumerate(cards, start=1):
        page.item(choice.label, f"{number} ")
    hint = _("Typ 1 tot {last}, a voor de afspraken, of q om te stoppen.").format(last=len(cards))
    picked = _pick(len(cards), hint, page, ask, {"a": lambda: tell_card(page, session)})
    return None if picked is None else cards[picked].id


def choose_scenario(titles: list[str], page: Page, ask: Ask) -> int | None:
    """Which of these situations the player picks, or None to stop."""
    page.heading(_("Kies een situatie"))
    for number, title in enumerate(titles, start=1):
        page.item(title, f"{number} ")
    hint = _("Typ 1 tot {last}, of q om te stoppen.").format(last=len(titles))
    return _pick(len(titles), hint, page, ask, {})


def who_plays(page: Page, ask: Ask) -> bool | None:
    """Whether it is somebody else each time who plays on this laptop, or None to stop."""
    page.heading(_("Wie speelt er op deze laptop?"))
    page.item(_("Alleen ik") + ". " + _("Lef bewaart waar je was."), "1 ")
    page.item(_("Steeds iemand anders") + ". " + _("Na elk spel begint Lef weer leeg."), "2 ")
    picked = _pick(2, _("Typ 1 tot {last}, of q om te stoppen.").format(last=2), page, ask, {})
    return None if picked is None else picked == 1


def _pick(
    count: int, hint: str, page: Page, ask: Ask, look_up: Mapping[str, Callable[[], None]]
) -> int | None:
    """Which of so many the player picks, from 0, or None to stop; what to look up asks again."""
    numbers = {str(number): number - 1 for number in range(1, count + 1)}
    page.paragraph(hint)
    while True:
        try:
            answer = ask().strip().lower()
        except (EOFError, KeyboardInterrupt):
            return None
        if answer == "q":
            return None
        if answer in look_up:
            look_up[answer]()
        elif answer in numbers:
            return numbers[answer]
        else:
            page.paragraph(hint)
