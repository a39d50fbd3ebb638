"""The loop of the terminal: tell, ask, choose, until the debrief."""

from __future__ import annotations

from collections.abc import Callable

from game import phrases
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
    session: Session, page: Page, ask: Ask, not_kept: Callable[[], str] = phrases.not_kept
) -> bool:
    """Play this session to its debrief; False when the player stopped before.

    `not_kept` is what is said once of a road that is not kept.
    """
    page.paragraph(phrases.privacy())
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
            page.paragraph(
                _("Tot de volgende keer. Je kunt later verder waar je was.")
                if session.is_kept
                else _("Tot de volgende keer.")
            )
            return False
        refused = session.choose(choice)
        assert not isinstance(refused, Refused), "only open choices are offered"
        page.paragraph()
        tell_turn(page, session, len(session.turns) - 1)
    tell_ending(page, session)
    tell_debrief(page, session, session.debrief())
    return True


def _decide(session: Session, page: Page, ask: Ask) -> str | None:
    """The id of the choice that the player makes, or None to stop."""
    cards = session.cards
    voice = phrases.inner_voice(session.state.courage)
    tell_meters(page, session)
    if voice:
        page.paragraph(voice, indent="    ")
    page.paragraph()
    page.paragraph(session.scenario.scenes[session.state.scene].ask)
    for number, choice in enumerate(cards, start=1):
        page.paragraph(choice.label, indent="     ", first=f"  {number}  ")
    hint = _("Typ 1 tot {last}, a voor de afspraken, of q om te stoppen.").format(last=len(cards))
    page.paragraph(hint)
    while True:
        answer = _answer(ask)
        if answer is None or answer == "q":
            return None
        if answer == "a":
            tell_card(page, session)
        elif answer.isdecimal() and 1 <= int(answer) <= len(cards):
            return cards[int(answer) - 1].id
        else:
            page.paragraph(hint)


def _answer(ask: Ask) -> str | None:
    try:
        return ask().strip().lower()
    except (EOFError, KeyboardInterrupt):
        return None


def choose_scenario(titles: list[str], page: Page, ask: Ask) -> int | None:
    """Which of these situations the player picks, or None to stop."""
    page.heading(_("Kies een situatie"))
    for number, title in enumerate(titles, start=1):
        page.paragraph(title, indent="     ", first=f"  {number}  ")
    hint = _("Typ 1 tot {last}, of q om te stoppen.").format(last=len(titles))
    page.paragraph(hint)
    while True:
        answer = _answer(ask)
        if answer is None or answer == "q":
            return None
        if answer.isdecimal() and 1 <= int(answer) <= len(titles):
            return int(answer) - 1
        page.paragraph(hint)
