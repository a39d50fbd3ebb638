"""`lef road`: play the given choices and show story, events and debrief."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from game.cli import exits
from game.cli.listing import show
from game.cli.opening import open_scenario
from game.cli.shelf import library, road_folder, say
from game.places import is_file
from game.reports.playthrough import as_json as playthrough_as_json
from game.roads.folder import RoadFile
from game.roads.road import Heading, UnreadableRoad, version_of
from game.session import Session
from game.story.play import Refused, Why
from game.story.rules import fingerprint
from game.terminal.page import Page
from game.terminal.telling import (
    tell_debrief,
    tell_ending,
    tell_numbers,
    tell_start,
    tell_turn,
)
from game.words import _, language


def road(
    name: str, choices: Sequence[str], seed: int, hidden: Sequence[str], *, as_json: bool
) -> int:
    """Play these choices in a scenario, or replay a road file; answers the exit code."""
    file = Path(name)
    if _is_road(file):
        if choices or hidden:
            sentence = _("In '{name}' staan de keuzes al. Laat de keuzes en --hidden weg.")
            say(sentence.format(name=name))
            return exits.WRONG_USE
        return _replay(RoadFile(file), as_json=as_json)
    opened = open_scenario(name, hidden)
    if isinstance(opened, int):
        return opened
    session = Session.begin(
        opened.scenario, opened.loaded.text, seed, date.today(), hidden=opened.hidden
    )
    return _show(session, session.follow(choices), as_json=as_json)


def _is_road(file: Path) -> bool:
    if not is_file(file):  # a pipe would wait for a writer, and give its bytes once
        return False
    try:
        with file.open("rb") as opened:
            return opened.read(9) == b"lef-road "
    except OSError:
        return False


def _replay(file: RoadFile, *, as_json: bool) -> int:
    try:
        road_played = file.read()
    except (OSError, UnreadableRoad) as problem:
        return unreadable(file, problem)
    heading = road_played.heading
    kept = file.version_text(heading) or road_folder().version_text(heading)
    loaded = library().of_road(heading, kept, language())
    if loaded is None:
        say(_("De situatie '{name}' is er niet meer.").format(name=heading.scenario))
        return exits.WRONG_USE
    if loaded.scenario is None:
        show(loaded.problems)
        return exits.PROBLEMS
    if version_of(loaded.text) != heading.version:
        say_changed()
    say_if_older_rules(heading)
    try:
        session = Session.resume(loaded.scenario, road_played)
    except UnreadableRoad as problem:
        return unreadable(file, problem)
    refused = session.follow(road_played.choices[len(session.state.chosen) :])
    return _show(session, refused, as_json=as_json)


def say_changed() -> None:
    """Tell that a road meets another version of its situation."""
    say(_("Let op: de situatie is veranderd sinds deze weg werd gespeeld."))


def say_if_older_rules(heading: Heading) -> None:
    """Tell it where a road was played with other rules than today's."""
    if heading.rules != fingerprint():
        say(_("Let op: deze weg is gespeeld met oudere regels."))


def unreadable(file: RoadFile, problem: OSError | UnreadableRoad) -> int:
    """Say that a file is no road, or cannot be read; answers the exit code."""
    if isinstance(problem, FileNotFoundError):
        say(_("'{name}' is er niet. Kijk of de naam en de map kloppen.").format(name=file.path))
        return exits.WRONG_USE
    if isinstance(problem, OSError):
        sentence = _("'{name}' kan niet worden gelezen. Kijk of je het bestand mag openen.")
        say(sentence.format(name=file.path))
        return exits.WRONG_USE
    where = _("regel {line}").format(line=problem.line)
    if problem.draw:
        where += f": {problem.draw}"
    sentence = _("'{name}' is geen weg die Lef kan lezen ({where}).")
    say(sentence.format(name=file.path, where=where))
    return exits.WRONG_USE


def _show(session: Session, refused: Refused | None, *, as_json: bool) -> int:
    debrief = session.debrief() if session.is_over else None
    if as_json:
        state = session.state
        print(
            playthrough_as_json(
                session.heading, state.chosen, session.events, session.cards, refused, debrief
            )
        )
        return exits.DONE if refused is None else exits.PROBLEMS
    page = Page(sys.stdout)
    tell_start(page, session)
    for number, turn in enumerate(session.turns):
        page.paragraph()
        tell_turn(page, session, number)
        page.paragraph()
        tell_numbers(page, session.scenario, turn.events)
    if debrief is not None:
        tell_ending(page, session)
        tell_debrief(page, session, debrief)
    else:
        page.heading(_("Open keuzes"))
        for choice in session.cards:
            page.paragraph(f"{choice.id}: {choice.label}", indent="      ", first="  - ")
    if refused is None:
        return exits.DONE
    say(why_refused(refused))
    return exits.PROBLEMS


def why_refused(refused: Refused) -> str:
    """What to say when a choice could not be made."""
    reason = {
        Why.OVER: _("het verhaal is al afgelopen"),
        Why.UNKNOWN: _("deze keuze bestaat niet"),
        Why.ELSEWHERE: _("deze keuze hoort bij een andere scène"),
        Why.SHUT: _("deze keuze is hier nu niet open"),
    }[refused.why]
    return _("'{choice}' kan niet: {reason}. Open is: {open}.").format(
        choice=refused.choice, reason=reason, open=", ".join(refused.open) or "-"
    )
