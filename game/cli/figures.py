"""The figures of a scenario, as one small table for people and as data for machines."""

from __future__ import annotations

from collections.abc import Iterator

from game import phrases
from game.authoring.checks.prose import LEAST_LEVEL
from game.authoring.figures import Figures
from game.story.moves import Move
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
