"""`lef report`: the roads of a whole room as one page and a few tables."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from game.cli import exits
from game.cli.deliver import cannot_write
from game.cli.gathering import gather
from game.cli.shelf import say
from game.places import is_folder
from game.reports.room import wording
from game.reports.room.page import MARK, page
from game.reports.room.room import Room
from game.reports.room.tables import FILES, tables
from game.reports.room.telling import tell
from game.words import _
from game.writing import replace_files

PAGE = "report.html"


def report(folders: Sequence[Path], out: Path) -> int:
    """Bring the roads in these folders together in `out`; answers the exit code."""
    for folder in folders:
        if not is_folder(folder):
            say(_("'{name}' is geen map. Kijk of de naam klopt.").format(name=folder))
            return exits.WRONG_USE
    if not _may_write(out):
        return exits.WRONG_USE
    try:
        room = gather(folders)
    except OSError as problem:
        sentence = _("De map '{name}' kan niet worden gelezen. Kijk of je haar mag openen.")
        say(sentence.format(name=problem.filename))
        return exits.WRONG_USE
    for why, count in sorted(room.unread.items()):
        say(wording.unread(why, count))
    if room.is_empty:
        return _say_nothing_there(room)
    told = tell(room)
    files = {**tables(told), PAGE: page(room, told).encode()}
    try:
        replace_files(out, files)
    except OSError:
        return cannot_write(out)
    print(_("Het verslag staat in {page}.").format(page=out / PAGE))
    return exits.DONE


def _say_nothing_there(room: Room) -> int:
    if room.unread:
        say(_("Er is geen weg die Lef kan lezen, dus er is geen verslag."))
        return exits.PROBLEMS
    say(_("In deze mappen staan geen wegen. Zoek een map met de naam roads."))
    return exits.WRONG_USE


def _may_write(out: Path) -> bool:
    """Whether the folder is new, empty, or holds an earlier report and nothing else."""
    ours = {PAGE, *FILES}
    try:
        found = sorted(out.iterdir()) if out.exists() else []
        mark = (out / PAGE).read_text("utf-8") if found else str(MARK)
    except (OSError, UnicodeDecodeError):
        found, mark = [out], ""
    if MARK in mark and all(file.name in ours and file.is_file() for file in found):
        return True
    say(
        _("In '{name}' staat al iets anders. Kies met --out een lege of een nieuwe map.").format(
            name=out
        )
    )
    return False
