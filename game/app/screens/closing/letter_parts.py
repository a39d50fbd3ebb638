"""What stands on the last page of a story: who wrote what, the client's mood, the courage."""

from __future__ import annotations

from dataclasses import dataclass

from game import phrases
from game.app.art import Art
from game.app.screens.closing.episodes import FACES
from game.app.text import Align
from game.app.theme import Look, Type
from game.app.widgets.base import Ground
from game.app.widgets.headline import HeadlinePill
from game.app.widgets.letter import CardPicture, MailHead
from game.app.widgets.pictures import Figure, Portrait
from game.app.widgets.spiral import SpiralPicture, colour_of
from game.app.widgets.stamp import GradeStamp
from game.app.widgets.words import Heading, Text
from game.session import Session
from game.story.events import Ended
from game.story.scenario import YOU, Ending, Path, Person
from game.words import _

USUAL_THANKS = "message"
"""The picture with a thanks for which the scenario names none."""


@dataclass(frozen=True, slots=True)
class LetterParts:
    """Everything on the page, not yet in its place."""

    ended: Ended
    headline: HeadlinePill
    writer: str
    """The id of who writes; of the client, where nobody does."""
    head: MailHead | None
    side: CardPicture | None
    words: tuple[Text, ...]
    figure: Figure
    face: Portrait
    mood: tuple[Text, Text]
    stamp: GradeStamp
    spiral: SpiralPicture
    turn: Text


def letter_parts(look: Look, art: Art, session: Session) -> LetterParts:
    """The parts of the last page of a finished story."""
    ended = session.ended
    assert ended is not None, "only a finished story has a letter"
    scenario = session.scenario
    client = scenario.cast[scenario.clients[0]]
    ending = session.ending or Ending(())
    writer = (ending.letter and ending.sender) or scenario.clients[0]
    colour, face = colour_of(ended.path, look), FACES[ended.path].value
    before, after = (
        turn.state.spirals[YOU].state for turn in (session.turns[0], session.turns[-1])
    )
    turn = phrases.spiral(session.courage_went_up)
    good = {Path.COMPLAINT: False, Path.APPRECIATION: True}.get(ended.path)
    return LetterParts(
        ended,
        HeadlinePill(phrases.outcome(ended.path), colour),
        writer,
        *_letter(look, art, scenario.cast[writer], ending, ended.path),
        Figure(art, scenario.cast[writer].looks, face, name=scenario.cast[writer].name),
        Portrait(art, client.looks, face),
        (
            Text(client.name, Type.NOTE, ground=Ground.DECK, second=True),
            Heading(phrases.opening(phrases.mood(ended.grade)), Type.H2, ground=Ground.DECK),
        ),
        GradeStamp(phrases.grade(ended.grade), _("klantcijfer"), good=good),
        SpiralPicture(before, after, ended.path),
        Text(turn, Type.STRONG, colour=colour, align=Align.CENTRE),
    )


def _letter(
    look: Look, art: Art, sender: Person, ending: Ending, path: Path
) -> tuple[MailHead | None, CardPicture | None, tuple[Text, ...]]:
    """The head of a letter or the side of a card, and the words; nothing where nobody writes."""
    if not ending.letter:
        return None, None, ()
    said = tuple(Text(paragraph) for paragraph in ending.letter)
    if path is Path.COMPLAINT:
        head = MailHead(art, "complaint", _("Een klacht"))
        sent_by = Text(_("Van: {name}").format(name=sender.name), Type.NOTE, second=True)
        return head, None, (sent_by, *said)
    thanks = path is Path.APPRECIATION
    hail = (Heading(_("Dank je wel!"), Type.H1, colour=colour_of(path, look)),) if thanks else ()
    card = CardPicture(art, (ending.picture or USUAL_THANKS) if thanks else None)
    if sender.name in ending.letter[-1]:
        return None, card, (*hail, *said)
    return None, card, (*hail, *said, Text(sender.name, Type.STRONG))
