"""`lef storyboard`: the screens of a road as pictures, and one page to print or to send."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from html import unescape
from pathlib import Path

from game.authoring import Loaded
from game.authoring.checks import check
from game.authoring.problems import Severity
from game.cli import exits
from game.cli.asked import Asked
from game.cli.deliver import cannot_write, deliver
from game.cli.opening import open_scenario
from game.cli.road import why_refused
from game.cli.shelf import library, say
from game.reports.storyboard import MARK, Board, Picture, page
from game.session import Session
from game.story.bots import POLICIES, Policy
from game.story.play import MOST_CHOICES
from game.words import _, ngettext

INDEX = "index.html"
_SOURCE = re.compile(r'<img src="([^"/\\:]+\.png)"')


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which road, and how it is to look."""

    out: Path
    choices: Sequence[str] = ()
    """The road; none: that of the bot."""
    bot: str = "best"
    seed: int = 0
    hidden: Sequence[str] = ()
    size: tuple[int, int] = (1280, 720)
    asked: Asked = field(default_factory=Asked)
    single: bool = False
    """Whether the page holds the pictures itself."""


def storyboard(name: str, wanted: Wanted) -> int:
    """Draw every screen of a road of this scenario; answers the exit code."""
    if wanted.bot not in POLICIES:
        say(
            _("Er is geen bot '{name}'. Je kunt kiezen uit: {names}.").format(
                name=wanted.bot, names=", ".join(POLICIES)
            )
        )
        return exits.WRONG_USE
    earlier = _earlier(wanted.out)
    if earlier is None:
        return exits.WRONG_USE
    opened = open_scenario(name, wanted.hidden)
    if isinstance(opened, int):
        return opened
    loaded = opened.loaded
    session = Session.begin(
        opened.scenario, loaded.text, wanted.seed, date.today(), hidden=opened.hidden
    )
    if wanted.choices:
        refused = session.follow(wanted.choices)
        if refused is not None:
            say(why_refused(refused))
            return exits.PROBLEMS
    else:
        _let_play(session, POLICIES[wanted.bot])
    pictures = _drawn(loaded, session, wanted)
    board = _board(loaded, session, pictures)
    written = _write(board, wanted, earlier)
    if written == exits.DONE:
        count = len(pictures)
        said = ngettext(
            "{count} scherm staat in {page}.", "{count} schermen staan in {page}.", count
        )
        print(said.format(count=count, page=wanted.out / INDEX))
    return written


def _let_play(session: Session, policy: Policy) -> None:
    """Play as this bot does; of what it likes as much, the card that stands first."""
    while not session.is_over and len(session.state.chosen) < MOST_CHOICES:
        options = [
            (choice, session.story.quality(session.state, choice)) for choice in session.cards
        ]
        session.choose(policy(options)[0][0].id)


def _drawn(loaded: Loaded, session: Session, wanted: Wanted) -> list[Picture]:
    from game.app.start import new_world
    from game.app.storyboard import pictures_of, without_window
    from game.settings import Settings

    world = new_world(library(), None, wanted.seed)
    world.hidden = session.heading.hidden
    world.not_kept = str  # nobody plays, so there is nothing to keep
    settings = wanted.asked.on(Settings())
    with without_window():
        return pictures_of(world, loaded, session.state.chosen, wanted.size, settings)


def _board(loaded: Loaded, session: Session, pictures: Sequence[Picture]) -> Board:
    heading = session.heading
    hidden = [f"--hidden {key}={value}" for key, value in heading.hidden.items()]
    command = [
        "lef road",
        heading.scenario,
        *session.state.chosen,
        f"--seed {heading.seed}",
        *hidden,
    ]
    facts = (
        (_("Situatie"), f"{heading.scenario}@{heading.version}"),
        (_("Deze weg"), " ".join(command)),
    )
    return Board(session.scenario.title, facts, _problems(loaded), pictures)


def _problems(loaded: Loaded) -> list[str]:
    """What the check has to say, apart from hints and from what the scenario accepts."""
    accepted = loaded.scenario.accept if loaded.scenario else {}
    return [
        f"{Path(problem.place.file).name}:{problem.place.line}:{problem.place.column}: "
        f"{problem.severity.word} {problem.code}: {problem.message}"
        for problem in check(loaded)
        if problem.severity is Severity.ERROR
        or (problem.severity is Severity.WARNING and problem.code not in accepted)
    ]


def _earlier(out: Path) -> list[Path] | None:
    """The files of an earlier storyboard in this folder; None, with a sentence, if it has others.

    Only what that storyboard's own page names is taken to be its own.
    """
    try:
        found = sorted(out.iterdir()) if out.exists() else []
        index = (out / INDEX).read_text("utf-8") if (out / INDEX).is_file() else ""
    except (OSError, UnicodeDecodeError):
        found, index = [out], ""
    names = {INDEX, *map(unescape, _SOURCE.findall(index))} if MARK in index else set()
    if all(file.name in names and file.is_file() for file in found):
        return found
    say(
        _("In '{name}' staat al iets anders. Kies met --out een lege of een nieuwe map.").format(
            name=out
        )
    )
    return None


def _write(board: Board, wanted: Wanted, earlier: Sequence[Path]) -> int:
    """The pictures first and the page last, so that a page is never there without its pictures."""
    out, written = wanted.out, list[Path]()
    code = exits.DONE
    try:
        out.mkdir(parents=True, exist_ok=True)
        for file in sorted(earlier, key=lambda file: file.name != INDEX):
            file.unlink()
        for picture in () if wanted.single else board.pictures:
            written.append(out / f"{picture.name}.png")
            written[-1].write_bytes(picture.png)
    except OSError:
        code = cannot_write(out)
    code = code or deliver(page(board, single=wanted.single), out / INDEX)
    if code != exits.DONE:
        for file in written:
            with suppress(OSError):
                file.unlink()
    return code
