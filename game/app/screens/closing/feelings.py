"""What may have held a player back, or helped: the question, the answers, and a warm word to each.

An answer is nowhere kept: not on disk, not in the road, not by the story.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from game import phrases
from game.story.verdict import Verdict
from game.words import _


@dataclass(frozen=True, slots=True)
class Feeling:
    """An answer, by an id for the page, and what is said to whoever gives it."""

    id: str
    text: str
    answer: str


@dataclass(frozen=True, slots=True)
class FeelingQuestion:
    """What is asked when a story is over, and what can be answered."""

    text: str
    feelings: tuple[Feeling, ...]


def feeling_question(verdict: Verdict) -> FeelingQuestion:
    """The question that fits what came of it: who met thanks was helped by something."""
    text = phrases.feeling_question(verdict)
    return FeelingQuestion(text, _helped() if phrases.was_helped(verdict) else _held_back())


def _held_back() -> tuple[Feeling, ...]:
    return (
        Feeling(
            "no-time",
            _("Ik had geen tijd"),
            _("Haast kent iedereen. Kijk straks op welk moment één minuut genoeg was."),
        ),
        Feeling(
            "not-mine",
            _("Het was niet mijn taak"),
            _("Dat denken veel mensen: dit is niet aan mij. Kijk straks wie erop wachtte."),
        ),
        Feeling(
            "not-whom",
            _("Ik wist niet bij wie"),
            _(
                "Niet weten bij wie je moet zijn, overkomt iedereen. "
                "Kijk straks wie het graag wilde weten."
            ),
        ),
        Feeling(
            "not-dared",
            _("Ik durfde niet"),
            _(
                "Iets lastigs zeggen is voor bijna iedereen spannend. "
                "Kijk straks waar één zin had geholpen."
            ),
        ),
        Feeling(
            "not-disturb",
            _("Ik wilde niet storen"),
            _("Een ander niet willen storen is heel menselijk. Kijk straks wat die ander dacht."),
        ),
    )


def _helped() -> tuple[Feeling, ...]:
    return (
        Feeling(
            "took-time",
            _("Ik nam er tijd voor"),
            _("Tijd nemen als het druk is, vraagt lef. Kijk straks wat die tijd opleverde."),
        ),
        Feeling(
            "mine",
            _("Het was mijn taak"),
            _("Zoiets op je nemen voelt soms zwaar. Kijk straks wat een ander daarvan merkte."),
        ),
        Feeling(
            "whom",
            _("Ik wist bij wie"),
            _("Weten bij wie je moet zijn geeft rust. Kijk straks op welk moment dat hielp."),
        ),
        Feeling(
            "dared",
            _("Ik durfde het"),
            _("Het blijft voor bijna iedereen spannend. Kijk straks wat een ander erbij dacht."),
        ),
        Feeling(
            "disturbed",
            _("Ik mocht storen"),
            _("Even storen voelt vaak lastiger dan het is. Kijk straks wat een ander dacht."),
        ),
    )


def answer_to(question: FeelingQuestion, id: str) -> str:
    """What is said to this answer; nothing to an id that is none."""
    answers: Mapping[str, str] = {one.id: one.answer for one in question.feelings}
    return answers.get(id, "")
