"""From text to value: what a scalar means is decided by its field, never by how it looks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from game.story.employee import SpiralState
from game.story.moves import Decides, Move
from game.story.scenario import Expression, GradeBound, Moment, Path, Step

T = TypeVar("T")

MOVES: Mapping[str, Move] = {move.value: move for move in Move} | {
    "aankaarten": Move.RAISE,
    "doorschuiven": Move.DUMP,
    "keuzes-geven": Move.OFFER,
    "uitpraten": Move.LECTURE,
    "zelf-doen": Move.ACT,
    "stil-oplossen": Move.COVER,
}
EXPRESSIONS: Mapping[str, Expression] = {face.value: face for face in Expression} | {
    "neutraal": Expression.NEUTRAL,
    "blij": Expression.PLEASED,
    "bezorgd": Expression.WORRIED,
    "boos": Expression.ANNOYED,
    "gehaast": Expression.HURRIED,
    "bang": Expression.AFRAID,
    "opgelucht": Expression.RELIEVED,
    "verrast": Expression.SURPRISED,
}
PATHS: Mapping[str, Path] = {path.value: path for path in Path} | {
    "klacht": Path.COMPLAINT,
    "gemengd": Path.MIXED,
    "waardering": Path.APPRECIATION,
}
DECIDES: Mapping[str, Decides] = {who.value: who for who in Decides} | {
    "jij": Decides.YOU,
    "klant": Decides.CLIENT,
    "ander": Decides.OTHER,
    "veiligheid": Decides.SAFETY,
}
STEPS: Mapping[str, Step] = {step.value: step for step in Step}
SPIRALS: Mapping[str, SpiralState] = {state.value: state for state in SpiralState}
STATUSES: Mapping[str, str] = {"concept": "concept", "rated": "rated"}
YES_NO: Mapping[str, bool] = {"true": True, "yes": True, "ja": True} | {
    "false": False,
    "no": False,
    "nee": False,
}
DAYS: Mapping[str, int] = {
    name: day
    for day, names in enumerate(
        (
            ("ma", "mon", "maandag", "monday"),
            ("di", "tue", "dinsdag", "tuesday"),
            ("wo", "wed", "woensdag", "wednesday"),
            ("do", "thu", "donderdag", "thursday"),
            ("vr", "fri", "vrijdag", "friday"),
            ("za", "sat", "zaterdag", "saturday"),
            ("zo", "sun", "zondag", "sunday"),
        )
    )
    for name in names
}
FORMAT_VERSION = "1"
LONGEST_LABEL = 70

SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)*"
LANGUAGE = r"[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?"
EFFECT = r"[+\-−]?(?:0?[0-9]{1,2}|100)"
MOMENT = (
    rf"(?:week\s+(?P<week>[1-9][0-9]?)\s+)?(?P<day>{'|'.join(DAYS)})\s+"
    r"(?P<hour>[01]?[0-9]|2[0-3]):(?P<minute>[0-5][0-9])"
)
"""In small letters, as is `GRADE`; authors may use capitals."""
GRADE = (
    r"(?P<bound>at least|at most|minstens|hoogstens)\s+"
    r"(?P<grade>0*(?:[1-9](?:[.,][0-9])?|10(?:[.,]0)?))"
)


class WrongValue(ValueError):
    """This text does not mean anything in its field; `code` is the problem's."""

    def __init__(
        self, code: str, *, known: Iterable[str] = (), least: int = 0, most: int = 0
    ) -> None:
        super().__init__(code)
        self.code = code
        self.known = tuple(known)
        self.least = least
        self.most = most


def one_of(meanings: Mapping[str, T], code: str = "unknown-value") -> Callable[[str], T]:
    """A reader of words that each have one meaning, in capitals or not."""

    def read(text: str) -> T:
        try:
            return meanings[text.lower()]
        except KeyError:
            raise WrongValue(code, known=meanings) from None

    return read


def number(least: int, most: int) -> Callable[[str], int]:
    """A reader of whole numbers within bounds."""

    def read(text: str) -> int:
        if text.isascii() and text.isdecimal() and len(text) < 10 and least <= int(text) <= most:
            return int(text)
        raise WrongValue("bad-number", least=least, most=most)

    return read


def effect(text: str) -> int:
    """What is added to a meter: +8, -4 or 0."""
    if re.fullmatch(EFFECT, text):
        return int(text.replace("−", "-"))
    raise WrongValue("bad-effect")


def moment(text: str) -> Moment:
    """A label on the story's clock: `ma 08:10`, or `week 4 ma 07:00` in a longer story."""
    parts = re.fullmatch(MOMENT, text.lower())
    if not parts:
        raise WrongValue("bad-moment")
    minute = int(parts["hour"]) * 60 + int(parts["minute"])
    return Moment(int(parts["week"] or 1), DAYS[parts["day"]], minute)


def grade(text: str) -> GradeBound:
    """What an example promises of the client grade."""
    parts = re.fullmatch(GRADE, text.lower())
    if not parts:
        raise WrongValue("bad-grade")
    value = float(parts["grade"].replace(",", "."))
    if parts["bound"] in ("at least", "minstens"):
        return GradeBound(at_least=value)
    return GradeBound(at_most=value)


def slug(text: str) -> str:
    """A name that stands in files and addresses: small letters, digits and single hyphens."""
    if re.fullmatch(SLUG, text):
        return text
    raise WrongValue("bad-id")


def language(text: str) -> str:
    """A language's code, such as nl."""
    if re.fullmatch(LANGUAGE, text):
        return text
    raise WrongValue("bad-language")


def version(text: str) -> str:
    """The version of the format; there is one."""
    if text == FORMAT_VERSION:
        return text
    raise WrongValue("unknown-version")
