"""The words in which players read the story's own terms, for the window and the terminal alike."""

from __future__ import annotations

from pathlib import PurePath

from game.roads.road import Lost
from game.story.moves import Move, Stance
from game.story.scenario import BEST_FIRST, Expression, Meter, Moment, Path, Step
from game.story.verdict import Verdict
from game.words import _, language

BLOCKS = 5
"""Meters are shown as this many countable blocks."""
LOW_COURAGE = 35
"""From here down courage that sinks is heard as an inner voice. It never shuts a choice."""


def opening(text: str) -> str:
    """The text with a capital to open with, and the rest as it was: names keep theirs."""
    return text[:1].upper() + text[1:]


def day(moment: Moment) -> str:
    """The day in full, with the week where the story has come past the first."""
    name = (
        _("maandag"), _("dinsdag"), _("woensdag"), _("donderdag"),
        _("vrijdag"), _("zaterdag"), _("zondag"),
    )[moment.day]  # fmt: skip
    return name if moment.week == 1 else _("week {week}, {day}").format(week=moment.week, day=name)


def short_day(moment: Moment) -> str:
    """The day where there is little room, e.g. ma, or wk 2 ma."""
    name = (_("ma"), _("di"), _("wo"), _("do"), _("vr"), _("za"), _("zo"))[moment.day]
    return name if moment.week == 1 else _("wk {week} {day}").format(week=moment.week, day=name)


def time(moment: Moment) -> str:
    """The time of day, e.g. 08:10."""
    return clock(moment.minute)


def clock(minute: int) -> str:
    """A minute of the day as a clock shows it, e.g. 08:10."""
    return f"{minute // 60:02}:{minute % 60:02}"


def moment(of: Moment) -> str:
    """Day and time, e.g. maandag 08:10."""
    return f"{day(of)} {time(of)}"


def stance(of: Stance) -> str:
    """What the player does, as its icon is called."""
    return {
        Stance.ESCALATE: _("Aankaarten"),
        Stance.EXPLAIN: _("Keuzes uitleggen"),
        Stance.IMPROVISE: _("Zelf oplossen"),
    }[of]


def form(move: Move) -> str:
    """What the player did, and how; a description, not a mark."""
    return {
        Move.RAISE: _("Aangekaart"),
        Move.DUMP: _("Doorgeschoven"),
        Move.OFFER: _("Keuzes gegeven"),
        Move.LECTURE: _("Uitgepraat"),
        Move.ACT: _("Zelf opgelost en verteld"),
        Move.COVER: _("Stil opgelost"),
    }[move]


def length(of: str) -> str:
    """The card that somebody takes who only looks at length: the longest or the shortest."""
    return {"longest": _("het langste kaartje"), "shortest": _("het kortste kaartje")}[of]


def meter(of: Meter) -> str:
    """The name of a meter."""
    return {
        Meter.TRUST: _("Vertrouwen"),
        Meter.COURAGE: _("Lef"),
        Meter.CALM: _("Rust"),
    }[of]


def blocks(value: int) -> int:
    """How many of the blocks are full at this value (0–100)."""
    return (value + 10) // 20


def counted(blocks: int) -> str:
    """The full blocks of a meter in words, for who cannot count them."""
    return (
        _("geen van de vijf blokjes"), _("een van de vijf blokjes"), _("twee van de vijf blokjes"),
        _("drie van de vijf blokjes"), _("vier van de vijf blokjes"), _("alle vijf blokjes"),
    )[blocks]  # fmt: skip


def changed(before: int | None, blocks: int) -> str:
    """What a meter did, in words; empty while nothing was at stake."""
    if before is None:
        return ""
    if before == blocks:
        return _("gelijk")
    return _("meer dan eerst") if blocks > before else _("minder dan eerst")


def path(of: Path) -> str:
    """How it ended, in one word."""
    return {
        Path.COMPLAINT: _("klacht"),
        Path.MIXED: _("gemengd"),
        Path.APPRECIATION: _("waardering"),
    }[of]


def outcome(of: Path) -> str:
    """How it ended, as a headline."""
    return {
        Path.COMPLAINT: _("Er komt een klacht"),
        Path.MIXED: _("Het is goed gekomen, voor deze keer"),
        Path.APPRECIATION: _("Er komt een bedankje"),
    }[of]


def paths(of: frozenset[Path]) -> str:
    """The paths on which it could still end, e.g. 'waardering of gemengd'."""
    names = [path(one) for one in BEST_FIRST if one in of]
    if len(names) < 2:
        return "".join(names)
    return _("{first} of {last}").format(first=", ".join(names[:-1]), last=names[-1])


def anything() -> str:
    """Said of a choice after which the story could still end on any path."""
    return _("alles kan nog")


def grade(value: float) -> str:
    """The client's grade, e.g. 9,1."""
    return decimal(value, 1)


def decimal(value: float, places: int) -> str:
    """A number with so many decimals, as it is written in the interface's language."""
    text = f"{value:.{places}f}"
    return text.replace(".", ",") if language() == "nl" else text


def mood(value: float) -> str:
    """What a grade says, in a word."""
    from game.story.outcome import NINE  # not before a story has ended

    if value < 5.5:
        return _("ontevreden")
    if value < 7.6:
        return _("het gaat")
    return _("tevreden") if value < NINE else _("heel blij")


def verdict(of: Verdict) -> tuple[str, str]:
    """Process and outcome together: a headline, and a sentence that keeps the two apart."""
    return {
        Verdict.EARNED_THANKS: (
            _("Goed gedaan, en gelukt"),
            _("Dit bedankje heb je verdiend. Zo werkt het vaak, niet altijd."),
        ),
        Verdict.LUCKY: (
            _("Gelukt, met wat geluk"),
            _("Het liep goed af. Met deze keuzes gaat het een andere keer mis."),
        ),
        Verdict.HALFWAY: (
            _("Goed gedaan, half gelukt"),
            _("Je deed veel goed. Soms is dat niet genoeg om alles goed te krijgen."),
        ),
        Verdict.THIS_TIME: (
            _("Goed afgelopen, deze keer"),
            _("Het kwam nog goed. Er is iets dat eerder kon."),
        ),
        Verdict.UNLUCKY: (
            _("Goed gedaan, en toch een klacht"),
            _("Je deed veel goed. Eén moment woog zwaarder dan de rest."),
        ),
        Verdict.EARNED_COMPLAINT: (
            _("Zo komt een klacht"),
            _("Het gebeurt overal. Van hier kun je ook weer omhoog."),
        ),
    }[of]


def was_helped(verdict: Verdict) -> bool:
    """Whether the story ended in thanks, so that something helped rather than held back."""
    return verdict in (Verdict.EARNED_THANKS, Verdict.LUCKY)


def feeling_question(verdict: Verdict) -> str:
    """What is asked first when a story is over; who did well is not asked what held them back."""
    if was_helped(verdict):
        return _("Wat hielp je?")
    if verdict in (Verdict.HALFWAY, Verdict.UNLUCKY):
        return _("Wat maakte het moeilijk?")
    return _("Wat hield je tegen?")


def turning_point(number: int, label: str, to: Path) -> str:
    """The smallest change that would have turned the outcome."""
    return _("Eén andere keuze had het gekeerd: bij {number} ‘{label}’. Dan: {path}.").format(
        number=number, label=label, path=path(to)
    )


def key_in_draft() -> str:
    """Said while practitioners have not rated what a good choice is."""
    return _(
        "Wat een goede keuze is, is hier nog een voorstel. "
        "Mensen uit het vak moeten het nog beoordelen."
    )


def step_taken(taken: bool) -> str:
    """Whether a step of the lesson was taken."""
    return _("gedaan") if taken else _("niet gedaan")


def not_taken(label: str, of: frozenset[Path]) -> str:
    """A choice that was not made, and how the story could still have ended after it."""
    return _("Niet gekozen: {label}. Kon nog worden: {paths}.").format(label=label, paths=paths(of))


def step(of: Step) -> str:
    """One of the five steps of the lesson."""
    return {
        Step.RAISE: _("Op tijd aankaarten"),
        Step.OFFER: _("Zeggen wat kan, en wat het kost"),
        Step.CHOOSE: _("De klant laten kiezen"),
        Step.KEEP: _("De afspraak nakomen"),
        Step.OWN: _("Zelf rechtzetten wat misging"),
    }[of]


def expression(of: Expression) -> str:
    """A face, in a word."""
    return {
        Expression.NEUTRAL: _("rustig"),
        Expression.PLEASED: _("blij"),
        Expression.WORRIED: _("bezorgd"),
        Expression.ANNOYED: _("boos"),
        Expression.RELIEVED: _("opgelucht"),
        Expression.SURPRISED: _("verrast"),
        Expression.HURRIED: _("gehaast"),
        Expression.AFRAID: _("bang"),
    }[of]


def spiral(went_up: bool | None) -> str:
    """One turn of the spiral of courage: up, down, or (None) neither."""
    if went_up is None:
        return _("Je lef blijft waar het was.")
    return (
        _("Eén bocht omhoog: je lef groeit.")
        if went_up
        else _("Eén bocht omlaag. Van hier kun je ook weer omhoog.")
    )


def inner_voice(before: int, now: int) -> str:
    """What courage whispers that is low and has just sunk again, or nothing."""
    return _("Misschien gaat het vanzelf wel goed…") if now <= LOW_COURAGE and now < before else ""


def language_name(code: str) -> str:
    """A language, in that language: who looks for it may read no other."""
    return {"nl": "Nederlands", "en": "English"}.get(code, code)


def care(topic: str) -> str:
    """Something heavy that a scenario touches on; an unknown word stays as its author wrote it."""
    return {
        "aggression": _("agressie"),
        "illness": _("ziekte"),
        "job-loss": _("je baan verliezen"),
        "danger": _("gevaar"),
        "children": _("kinderen"),
        "intimidation": _("intimidatie"),
    }.get(topic, topic)


def privacy() -> str:
    """The first thing that a player reads."""
    return _(
        "Dit is oefenen. Jij krijgt geen cijfer. De klant geeft wel een cijfer, aan de dienst. "
        "Lef stuurt niets weg en weet niet wie je bent."
    )


def watched() -> str:
    """Said once to who writes the story while playing it."""
    return _("Lef kijkt mee met het bestand. Deze weg wordt niet bewaard.")


def tried_out() -> str:
    """Said once to who began a story halfway."""
    return _("Je begon onderweg. Deze weg wordt niet bewaard.")


def not_kept() -> str:
    """Said once when the road cannot be written to disk."""
    return _("Dit wordt niet bewaard: Lef kan niet schrijven op deze computer.")


def lost(of: Lost) -> str:
    """Said where a player would expect to go on and cannot."""
    return {
        Lost.NEWER: _(
            "Een eerder spel is bewaard door een nieuwere Lef. Deze Lef kan het niet openen. "
            "Het blijft wel bewaard."
        ),
        Lost.UNREADABLE: _(
            "Een eerder spel is beschadigd of veranderd. Daar kun je niet in verder. "
            "Begin gerust opnieuw."
        ),
    }[of]


def not_all_gone(folder: PurePath) -> str:
    """Said when something that was to be wiped could not be."""
    return _("Niet alles kon weg. Sluit Lef en maak deze map zelf leeg: {folder}").format(
        folder=folder
    )
