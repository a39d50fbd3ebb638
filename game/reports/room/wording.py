"""The words of a report, for its page and its tables alike."""

from __future__ import annotations

from game.phrases import decimal, short_day, time
from game.reports.room.figures import Figures, ended
from game.reports.room.played import BANDS, bands_of
from game.reports.room.room import Unread
from game.reports.room.small_cells import UNTOLD
from game.story.scenario import YOU, Path, Scenario, Scene
from game.words import _, ngettext

LONGEST = 160
"""Letters of the story that are enough to know a decision again."""


def unread(why: Unread, count: int) -> str:
    """How many roads are not in the report, why, and what to do."""
    sentence = {
        Unread.DAMAGED: ngettext(
            "{count} weg is beschadigd of met de hand veranderd. Die telt niet mee.",
            "{count} wegen zijn beschadigd of met de hand veranderd. Die tellen niet mee.",
            count,
        ),
        Unread.NEWER: ngettext(
            "{count} weg is bewaard door een nieuwere Lef. Maak het verslag met die Lef.",
            "{count} wegen zijn bewaard door een nieuwere Lef. Maak het verslag met die Lef.",
            count,
        ),
        Unread.LOCKED: ngettext(
            "{count} weg kon niet worden geopend. Kijk of je het bestand mag lezen.",
            "{count} wegen konden niet worden geopend. Kijk of je de bestanden mag lezen.",
            count,
        ),
        Unread.UNKNOWN: ngettext(
            "{count} weg hoort bij een situatie die hier niet is. Zet die erbij.",
            "{count} wegen horen bij een situatie die hier niet is. Zet die erbij.",
            count,
        ),
        Unread.BROKEN: ngettext(
            "{count} weg hoort bij een situatie met fouten. Kijk met lef check.",
            "{count} wegen horen bij een situatie met fouten. Kijk met lef check.",
            count,
        ),
        Unread.CHANGED: ngettext(
            "{count} weg past niet meer: de situatie of de regels zijn veranderd.",
            "{count} wegen passen niet meer: de situatie of de regels zijn veranderd.",
            count,
        ),
    }[why]
    return sentence.format(count=count)


def band(lowest: float) -> str:
    """A band of grades, e.g. cijfer 5,5–7,5."""
    above = [other for other in BANDS if other > lowest]
    if not above:
        return _("cijfer {grade} en hoger").format(grade=decimal(lowest, 1))
    return _("cijfer {lowest}–{highest}").format(
        lowest=decimal(lowest, 1), highest=decimal(above[0] - 0.1, 1)
    )


def in_bands(found: Figures, path: Path) -> list[str]:
    """How many ended in each band, as it is printed; nothing where a path has no such grades."""
    return [
        found.shown.words(ended(path, band)) if band in bands_of(path) else "" for band in BANDS
    ]


def decision(number: int, scene: Scene) -> str:
    """What a decision is called, e.g. 3 · ma 08:10 · Wat doe je?"""
    when = f"{short_day(scene.when)} {time(scene.when)}" if scene.when else ""
    return " · ".join(part for part in (str(number), when, _plain(scene.ask)) if part)


def situation(scene: Scene, scenario: Scenario) -> str:
    """How the story of a scene begins; enough to know it again."""
    beats = [beat for part in scene.story if not part.guard for beat in part.beats]
    lines = []
    for beat in beats:
        name = _("Jij") if beat.speaker == YOU else ""
        if beat.speaker and not name:
            name = scenario.cast[beat.speaker].name
        lines.append(f"{name}: {_plain(beat.text)}" if name else _plain(beat.text))
    text = " ".join(lines)
    if len(text) <= LONGEST:
        return text
    return text[:LONGEST].rsplit(" ", 1)[0] + "…"


def percent(share: float | None) -> str:
    """A share (0–1) as a percentage; a dash where it may not be told."""
    return UNTOLD if share is None else f"{round(100 * share)}%"


def figure(value: float | None) -> str:
    """A figure with two decimals; a dash where it may not be told."""
    return UNTOLD if value is None else decimal(value, 2).replace("-", "−")


def _plain(text: str) -> str:
    return text.replace("*", "")
