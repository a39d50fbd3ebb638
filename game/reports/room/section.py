"""One situation in the report: how it ended, the steps, every decision, and what to talk about."""

from __future__ import annotations

from collections.abc import Sequence

from game.phrases import decimal, form, key_in_draft, opening, path, step
from game.reports.markup import Html, el, join
from game.reports.room import charts, wording
from game.reports.room.figures import (
    EVERYBODY,
    OLDER_RULES,
    OLDER_VERSION,
    Figures,
    Group,
    Item,
    Option,
    ended,
    step_asked,
    step_taken,
)
from game.reports.room.played import BANDS
from game.reports.room.small_cells import UNTOLD, Cell, counted
from game.reports.sheet import INK
from game.story.scenario import BEST_FIRST
from game.words import _, ngettext


def title_of(group: Group) -> str:
    """The situation, and which version of it where that is not today's."""
    if not group.version:
        return group.scenario.title
    return _("{title} (eerdere versie {version})").format(
        title=group.scenario.title, version=group.version
    )


def too_small(number: int, group: Group) -> Html:
    """Of a few people nothing is told."""
    return el(
        "section",
        el("h2", title_of(group)),
        el(
            "p", _("Minder dan vijf keer uitgespeeld (<5). Dat is te weinig om iets te laten zien.")
        ),
        class_="card",
        id=f"s{number}",
    )


def section(number: int, group: Group, found: Figures) -> Html:
    """Everything about one situation."""
    return el(
        "section",
        el("h2", title_of(group)),
        _facts(group, found),
        _endings(found),
        _steps(found),
        el("h3", _("Wat er is gekozen")),
        _legend(),
        *(_decision(item, group, found) for item in found.items if _is_told(item, found)),
        _hardly_seen(found),
        _as_a_test(group, found),
        _organisation(group),
        id=f"s{number}",
    )


def _is_told(item: Item, found: Figures) -> bool:
    return found.shown.words(item.reached) not in ("0", counted(1))


def _facts(group: Group, found: Figures) -> Html:
    facts = [
        (_("Uitgespeeld"), found.shown.words(EVERYBODY)),
        (_("Begonnen en niet af"), counted(group.unfinished)),
        (_("Nog een andere weg"), counted(group.other_ways)),
    ]
    marked = [
        (_("Met eerdere woorden"), OLDER_VERSION),
        (_("Met eerdere regels"), OLDER_RULES),
    ]
    shown = found.shown
    facts += [(name, shown.words(cell)) for name, cell in marked if shown.counts[cell]]
    return el(
        "dl",
        *(el("div", el("dt", name), el("dd", count)) for name, count in facts),
        class_="facts",
    )


def _endings(found: Figures) -> Html:
    shown = found.shown
    bands = [wording.band(lowest) for lowest in BANDS]
    rows = []
    for one in BEST_FIRST:
        title = _of(found, ended(one), EVERYBODY)
        grade = found.mean_grades[one]
        rows.append(
            [
                join(charts.mark(one), opening(path(one))),
                shown.words(ended(one)),
                charts.bar(shown, ended(one), EVERYBODY, charts.colour_of(one), title),
                UNTOLD if grade is None else decimal(grade, 1),
                *wording.in_bands(found, one),
            ]
        )
    heads = [_("Einde"), _("Aantal"), "", _("Gemiddeld cijfer van de klant"), *bands]
    return join(el("h3", _("Hoe het afliep")), _table(_("Hoe het afliep"), heads, rows))


def _steps(found: Figures) -> Html:
    shown = found.shown
    rows = []
    for one in found.steps:
        title = _of(found, step_taken(one), step_asked(one))
        rows.append(
            [
                step(one),
                shown.words(step_taken(one)),
                shown.words(step_asked(one)),
                charts.bar(shown, step_taken(one), step_asked(one), INK, title),
            ]
        )
    heads = [_("Stap"), _("Gezet"), _("Gevraagd"), ""]
    return join(el("h3", _("De stappen")), _table(_("De stappen"), heads, rows))


def _of(found: Figures, part: Cell, whole: Cell) -> str:
    return _("{part} van {whole}").format(
        part=found.shown.words(part), whole=found.shown.words(whole)
    )


def _legend() -> Html:
    return el(
        "p",
        _(
            "Dichte vorm: goed gedaan. Open vorm: niet goed gedaan. "
            "Gestreept is een klein aantal: ergens tot daar. "
            "Een open balk zegt niets; dat aantal zou een ander verraden."
        ),
        class_="note",
    )


def _decision(item: Item, group: Group, found: Figures) -> Html:
    reached = found.shown.words(item.reached)
    rows = [_option(one, item, found) for one in item.options]
    heads = [_("Keuze"), _("Wat het is"), _("Sleutel"), _("Aantal"), ""]
    name = wording.decision(item.number, item.scene)
    return el(
        "article",
        el("h4", name),
        el("p", wording.situation(item.scene, group.scenario), class_="told"),
        el("p", _("Zo vaak kwam iemand hier: {count}.").format(count=reached), class_="note"),
        _table(name, heads, rows),
        class_="card",
    )


def _option(one: Option, item: Item, found: Figures) -> list[str]:
    choice = one.choice
    return [
        join(charts.mark(choice.move), choice.label),
        form(choice.move),
        el("b", _("beste"), class_="chip") if one.is_best else Html(""),
        found.shown.words(one.taken),
        charts.bar(
            found.shown,
            one.taken,
            item.reached,
            charts.colour_of(choice.move),
            _of(found, one.taken, item.reached),
        ),
    ]


def _hardly_seen(found: Figures) -> Html:
    few = [item for item in found.items if not _is_told(item, found)]
    if not few:
        return Html("")
    names = "; ".join(wording.decision(item.number, item.scene) for item in few)
    sentence = ngettext(
        "Bij deze beslissing kwamen minder dan vijf mensen, of niemand: {names}",
        "Bij deze beslissingen kwamen minder dan vijf mensen, of niemand: {names}",
        len(few),
    )
    return el("p", sentence.format(names=names), class_="note")


def _as_a_test(group: Group, found: Figures) -> Html:
    """Item analysis, as far as the group is large enough for any."""
    title = el("h3", _("Voor wie de situatie schrijft"))
    if not any(item.has_figures for item in found.items):
        sentence = _("Deze groep is te klein om te zien hoe goed de vragen zijn.")
        return join(title, el("p", sentence, class_="note"))
    rows = [
        [
            wording.decision(item.number, item.scene),
            wording.percent(item.with_key),
            wording.percent(item.alike),
            wording.figure(item.ease),
            wording.figure(item.discrimination),
            "; ".join(choice.label for choice in item.nobody_took) or UNTOLD,
        ]
        for item in found.items
        if _is_told(item, found)
    ]
    heads = [
        _("Beslissing"),
        _("Met de sleutel"),
        _("Onderling gelijk"),
        _("Makkelijk"),
        _("Onderscheid"),
        _("Niemand koos"),
    ]
    told = [
        _("Met de sleutel: wie hier alleen het beste koos dat er was."),
        _("Onderling gelijk: van elke twee mensen, hoe vaak zij hetzelfde kozen."),
        _(
            "Makkelijk (moeilijkheidsgraad p): het deel van de punten dat men kreeg. "
            "0 is moeilijk, 1 is makkelijk."
        ),
        _(
            "Onderscheid (item-restcorrelatie; bij goed of fout de punt-biseriële): of wie het "
            "hier goed doet, het ook elders goed doet. Rond 0 of lager: kijk de vraag na."
        ),
        _(
            "Een streepje: dat zou een klein aantal verraden. "
            "Onder de dertig keer is dit een eerste indruk."
        ),
    ]
    key = [] if group.scenario.key.status == "rated" else [el("p", key_in_draft(), class_="note")]
    return join(
        title,
        _table(_("Voor wie de situatie schrijft"), heads, rows, "items"),
        el("ul", *(el("li", line) for line in told), class_="note"),
        *key,
    )


def _organisation(group: Group) -> Html:
    questions = group.scenario.debrief
    if not questions.organisation and not questions.causes:
        return Html("")
    return el(
        "aside",
        el("h3", _("Voor de organisatie")),
        el("p", el("b", questions.organisation)),
        el("ul", *(el("li", cause) for cause in questions.causes), class_="boxes"),
        class_="homework",
    )


def _table(
    caption: str, heads: Sequence[str], rows: Sequence[Sequence[str]], class_: str = "counts"
) -> Html:
    """A table that a screen reader can read: a caption, and heads for columns and rows."""
    return el(
        "div",
        el(
            "table",
            el("caption", caption),
            el("thead", el("tr", *(_head(head) for head in heads))),
            el("tbody", *(_line(row) for row in rows)),
            class_=class_,
        ),
        class_="scroll",
    )


def _head(head: str) -> Html:
    return el("th", head, scope="col") if head else el("td")


def _line(row: Sequence[str]) -> Html:
    return el("tr", el("th", row[0], scope="row"), *(el("td", cell) for cell in row[1:]))
