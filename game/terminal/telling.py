"""What happened, told on a page: story, ending and debrief."""

from __future__ import annotations

from collections.abc import Iterable

from game import phrases
from game.session import Session
from game.story.debrief import Debrief, Decision
from game.story.events import (
    Chose,
    ClientTurned,
    Ended,
    Entered,
    MeterChanged,
    Said,
    SpiralTurned,
    StoryEvent,
    Told,
)
from game.story.guards import told
from game.story.scenario import YOU, Beat, Meter, Scenario
from game.terminal.page import Page
from game.words import _


def tell_start(page: Page, session: Session) -> None:
    """The briefing: the situation, the role, the agreements and the mandate."""
    scenario = session.scenario
    page.heading(f"{scenario.title} · {scenario.sector}")
    page.paragraph(scenario.about)
    page.paragraph()
    page.paragraph(_("Jij bent: {role}").format(role=scenario.role))
    tell_card(page, session)


def tell_card(page: Page, session: Session) -> None:
    """What was agreed, and what the player may decide."""
    may, may_not = session.mandate
    for title, lines in (
        (_("Afspraken"), session.agreements),
        (_("Dit mag je zelf"), may),
        (_("Dit mag je niet zelf"), may_not),
    ):
        if lines:
            page.paragraph()
            page.paragraph(f"{title}:")
            for line in lines:
                page.item(line)


def tell_turn(page: Page, session: Session, number: int) -> None:
    """One turn of the story as a player meets it; the clock is told when it has moved."""
    scenario = session.scenario
    clock = session.turns[number - 1].state.moment if number else None
    for event in session.turns[number].events:
        match event:
            case Said():
                tell_beats(page, scenario, event.beats)
            case Entered(moment=moment) if moment is not None and moment != clock:
                clock = moment
                page.heading(phrases.moment(moment))
            case Told():
                tell_beats(page, scenario, event.beats)


def tell_beats(page: Page, scenario: Scenario, beats: Iterable[Beat], indent: str = "") -> None:
    """Lines of story, with who says them and how they look."""
    for beat in beats:
        page.paragraph(f"{_speaker(scenario, beat)}{beat.text}", indent=indent)


def tell_meters(page: Page, session: Session) -> None:
    """The meters as countable blocks; there are no numbers while the story runs."""
    state = session.state
    shown = [
        (_meter_of(session.scenario, client), state.trust[client])
        for client in session.scenario.clients
    ]
    shown += [
        (phrases.meter(Meter.COURAGE), state.courage),
        (phrases.meter(Meter.CALM), state.calm),
    ]
    page.paragraph()
    page.paragraph(
        "  ".join(
            f"{name} {page.blocks(phrases.blocks(value), phrases.BLOCKS)}" for name, value in shown
        )
    )


def tell_ending(page: Page, session: Session) -> None:
    """How it ended, as story; then the letter or the card; then the client's grade, once."""
    ended = session.ended
    assert ended is not None, "only a finished story has an ending"
    scenario = session.scenario
    client = scenario.cast[scenario.clients[0]]
    ending = session.ending
    page.heading(phrases.outcome(ended.path))
    if ending is not None:
        for episode in ending.episodes:
            if episode.when is not None:
                page.paragraph(phrases.moment(episode.when))
            tell_beats(page, scenario, told(episode.story, session.state), indent="  ")
            for beat in episode.thought:
                _tell_thought(page, scenario, beat)
        if ending.letter:
            page.paragraph()
            page.paragraph(_("{name} schrijft:").format(name=scenario.cast[ending.sender].name))
            for line in ending.letter:
                page.paragraph(line, indent="  | ")
    page.paragraph()
    page.paragraph(
        _("Klantcijfer van {name}: {mood}, een {grade}.").format(
            name=client.name, mood=phrases.mood(ended.grade), grade=phrases.grade(ended.grade)
        )
    )
    page.paragraph(phrases.spiral(session.courage_went_up))


def tell_debrief(page: Page, session: Session, debrief: Debrief) -> None:
    """A question to answer for oneself, what happened, why, and what to take along."""
    scenario = session.scenario
    page.heading(phrases.feeling_question(debrief.verdict))
    page.paragraph(_("Dit is alleen voor jou. Het wordt nergens bewaard."))
    page.heading(_("De weg die je koos"))
    for number, decision in enumerate(debrief.decisions, start=1):
        _tell_decision(page, scenario, number, decision)
    headline, sentence = phrases.verdict(debrief.verdict)
    page.heading(headline)
    page.paragraph(sentence)
    page.paragraph()
    for step in debrief.process.asked:
        done = phrases.step_taken(step in debrief.process.taken)
        page.item(f"{phrases.step(step)}: {done}")
    if debrief.turning_point is not None:
        point = debrief.turning_point
        page.paragraph()
        page.paragraph(phrases.turning_point(point.decision + 1, point.choice.label, point.path))
    if scenario.key.status == "concept":
        page.paragraph()
        page.paragraph(phrases.key_in_draft())
    _tell_questions(page, scenario)


def tell_numbers(page: Page, scenario: Scenario, events: Iterable[StoryEvent]) -> None:
    """What the machines did, for authors."""
    for event in events:
        match event:
            case Chose():
                page.paragraph(
                    f"{event.choice}: {event.move}, {event.quality}/{event.best}"
                    f" -> {', '.join(event.towards)}",
                    first="  > ",
                    indent="    ",
                )
            case ClientTurned() | SpiralTurned():
                who = event.client if isinstance(event, ClientTurned) else event.who
                page.paragraph(f"{who}: {event.before} -> {event.after} ({event.cause})", "    ")
            case MeterChanged():
                name = " ".join(filter(None, (event.meter.value, event.client)))
                page.paragraph(f"{name} {event.before} -> {event.after}", "    ")
            case Ended():
                page.paragraph(f"{event.path} {event.grade}", first="  = ")
            case Entered():
                page.paragraph(event.scene, first="  @ ")


def _tell_decision(page: Page, scenario: Scenario, number: int, decision: Decision) -> None:
    clock = f" · {phrases.moment(decision.moment)}" if decision.moment else ""
    page.paragraph()
    page.paragraph(f"{number}. {phrases.form(decision.choice.move)}{clock}")
    tell_beats(page, scenario, decision.said, indent="   ")
    for beat in decision.thought:
        _tell_thought(page, scenario, beat)
    for beat in decision.why:
        page.paragraph(beat.text, indent="   ")
    for other in decision.not_taken:
        page.paragraph(
            phrases.not_taken(other.choice.label, other.paths),
            indent="     ",
            first="   - ",
        )


def _tell_questions(page: Page, scenario: Scenario) -> None:
    questions = scenario.debrief
    page.heading(_("Praat erover"))
    for text in (questions.you, questions.organisation):
        if text:
            page.item(text)
    if questions.causes:
        page.paragraph()
        page.paragraph(_("Dit lag niet aan één mens:"))
        for cause in questions.causes:
            page.item(cause)
    if questions.if_then:
        page.paragraph()
        page.paragraph(_("Zeg het één keer hardop: {sentence}").format(sentence=questions.if_then))


def _tell_thought(page: Page, scenario: Scenario, beat: Beat) -> None:
    person = scenario.cast.get(beat.speaker or "")
    name = person.name if person else ""
    page.paragraph(_("({name} denkt: {text})").format(name=name, text=beat.text), indent="   ")


def _speaker(scenario: Scenario, beat: Beat) -> str:
    if beat.speaker is None:
        return ""
    if beat.speaker == YOU:
        return _("Jij: ")
    name = scenario.cast[beat.speaker].name
    face = f" ({phrases.expression(beat.expression)})" if beat.expression else ""
    return f"{name}{face}: "


def _meter_of(scenario: Scenario, client: str) -> str:
    name = phrases.meter(Meter.TRUST)
    if len(scenario.clients) == 1:
        return name
    return _("{meter} van {name}").format(meter=name, name=scenario.cast[client].name)
