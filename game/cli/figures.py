"""The figures of a scenario, as one small table for people and as data for machines."""

from __future__ import annotations

from collections.abc import Iterator

from game import phrases
from game.authoring.checks.prose import LEAST_LEVEL
from game.authoring.figures import Figures
from game.story.moves import Move
from game.story.ranges import Extreme, Range, Ranges
from game.story.scenario import Meter, Path
from game.words import _

PATHS = (Path.APPRECIATION, Path.MIXED, Path.COMPLAINT)


def as_lines(figures: Figures) -> Iterator[str]:
    """The table: how large and how readable it is, then who ends how."""
    yield f"{figures.title} ({figures.scenario})"
    yield "  " + _(
        "{decisions} beslissingen, {choices} keuzes; de middelste weg heeft {middle} beslissingen"
    ).format(decisions=figures.decisions, choices=figures.choices, middle=figures.middle_road)
    yield "  " + "; ".join(_of_text(figures))
    yield "  " + _("{share} van de keuzes wijkt af van de tabel").format(
        share=_percent(figures.overrides)
    )
    yield ""
    names = {name: _bot(name) for name in figures.bots}
    heads = [*map(phrases.path, PATHS), _("klantcijfer")]
    width = max(map(len, names.values()))
    yield f"  {'':{width}}  " + "  ".join(heads)
    for name, run in figures.bots.items():
        cells = [
            *(_percent(run.shares[path]) for path in PATHS),
            phrases.decimal(run.mean_grade, 1),
        ]
        row = "  ".join(f"{cell:>{len(head)}}" for cell, head in zip(cells, heads, strict=True))
        yield f"  {names[name]:<{width}}  {row}"
    yield ""
    means = ", ".join(
        f"{phrases.meter(meter).lower()} {figures.means[meter]:.0f}" for meter in Meter
    )
    yield "  " + _("Wie gokt, eindigt gemiddeld met: {means}.").format(means=means)
    if figures.ranges is not None:
        yield ""
        yield "  " + _("Zo ver kan het gaan, over alle wegen, met een kortste weg erheen:")
        yield from _extremes(figures.ranges)


def as_data(figures: Figures) -> dict[str, object]:
    """The same for machines; shares are 0–1, rounded so that every machine writes the same."""
    return {
        "scenario": figures.scenario,
        "decisions": figures.decisions,
        "choices": figures.choices,
        "middle_road": figures.middle_road,
        "words": figures.words,
        "reading_level": _rounded(figures.reading_level),
        "mean_sentence": _rounded(figures.mean_sentence),
        "overrides": round(figures.overrides, 4),
        "bots": {
            name: {
                **{path.value: round(run.shares[path], 4) for path in PATHS},
                "mean_grade": round(run.mean_grade, 2),
            }
            for name, run in figures.bots.items()
        },
        "random_means": {meter.value: round(figures.means[meter], 1) for meter in Meter},
        "ranges": None if figures.ranges is None else _ranges_as_data(figures.ranges),
    }


def _extremes(ranges: Ranges) -> Iterator[str]:
    """Each least and most, with the road to it as `lef road` takes it."""
    rows = [(_("klantcijfer"), ranges.grade)]
    rows += [
        (_("{grade} bij {path}").format(grade=_("klantcijfer"), path=phrases.path(path)), one)
        for path, one in ranges.grades.items()
    ]
    trust = phrases.meter(Meter.TRUST).lower()
    rows += [(f"{trust} {client}", one) for client, one in ranges.trust.items()]
    rows += [
        (phrases.meter(Meter.COURAGE).lower(), ranges.courage),
        (phrases.meter(Meter.CALM).lower(), ranges.calm),
    ]
    width = max(len(name) for name, _range in rows)
    for name, one in rows:
        for head, extreme in ((name, one.least), ("", one.most)):
            value = f"{extreme.value:.0f}"
            if one is ranges.grade or one in ranges.grades.values():
                value = phrases.decimal(extreme.value, 1)
            yield f"  {head:<{width}}  {value:>4}  {_road(extreme)}"


def _road(extreme: Extreme) -> str:
    draw = (f"--hidden {name}={value}" for name, value in extreme.hidden.items())
    return " ".join((*extreme.road, *draw))


def _ranges_as_data(ranges: Ranges) -> dict[str, object]:
    return {
        "grade": _range_as_data(ranges.grade),
        "grades": {path.value: _range_as_data(one) for path, one in ranges.grades.items()},
        "trust": {client: _range_as_data(one) for client, one in ranges.trust.items()},
        "courage": _range_as_data(ranges.courage),
        "calm": _range_as_data(ranges.calm),
    }


def _range_as_data(one: Range) -> dict[str, object]:
    return {
        name: {"value": extreme.value, "road": extreme.road, "hidden": extreme.hidden}
        for name, extreme in (("least", one.least), ("most", one.most))
    }


def _of_text(figures: Figures) -> Iterator[str]:
    yield _("{words} woorden").format(words=figures.words)
    if figures.reading_level is not None and figures.mean_sentence is not None:
        yield _("leesniveau {level} ({least} of meer leest makkelijk)").format(
            level=f"{figures.reading_level:.0f}", least=LEAST_LEVEL
        )
        yield _("{mean} woorden in een zin").format(mean=phrases.decimal(figures.mean_sentence, 1))


def _bot(name: str) -> str:
    """What this bot does, in words."""
    words = {
        "best": _("steeds het beste"),
        "second": _("steeds het op één na beste"),
        "worst": _("steeds het slechtste"),
        "random": _("gokken"),
        "longest": phrases.length("longest"),
        "shortest": phrases.length("shortest"),
        "first": _("het eerste kaartje"),
        "last": _("het laatste kaartje"),
    }
    return words[name] if name in words else phrases.form(Move(name))


def _percent(share: float) -> str:
    return f"{share:.0%}"


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, 1)
