"""The report as one page that holds all of itself, to read, to print and to pass on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from game.reports.markup import Html, el, join
from game.reports.room import charts, wording
from game.reports.room.figures import Group
from game.reports.room.room import Room
from game.reports.room.section import section, title_of, too_small
from game.reports.room.style import STYLE
from game.reports.room.telling import Told
from game.reports.sheet import NOTHING_FROM_ELSEWHERE, sheet
from game.words import _, ngettext

MARK = Html('<meta name="generator" content="lef report">')
"""By this line a page is known as one that Lef made, and may make again."""


def page(room: Room, told: Sequence[Told]) -> str:
    """The whole report; `told` is what there is to tell of each group."""
    sections = [
        section(number, group, found) if found else too_small(number, group)
        for number, (group, found) in enumerate(told, start=1)
    ]
    body = join(
        charts.patterns(),
        _head(room.groups),
        el("main", _read(room), *sections),
    )
    return sheet(_("Wat de groep koos"), MARK, body, STYLE, NOTHING_FROM_ELSEWHERE)


def _head(groups: Iterable[Group]) -> Html:
    links = [
        el("li", el("a", title_of(group), href=f"#s{number}"))
        for number, group in enumerate(groups, start=1)
    ]
    return el(
        "header",
        el(
            "div",
            el(
                "div",
                el("p", _("Verslag van een groep"), class_="eyebrow"),
                el("h1", _("Wat de groep koos")),
                el("p", _("Dit gaat over de groep. Wat één persoon koos, staat hier niet in.")),
                el("nav", el("ul", *links), aria_label=_("Situaties")),
                class_="wide",
            ),
            class_="deck",
        ),
        charts.cut_edge(),
    )


def _read(room: Room) -> Html:
    sources = ngettext(
        "Gelezen: {count} map met wegen. Elke laptop heeft er één.",
        "Gelezen: {count} mappen met wegen. Elke laptop heeft er één.",
        room.laptops,
    ).format(count=room.laptops)
    unread = [wording.unread(why, count) for why, count in sorted(room.unread.items()) if count]
    return el(
        "section",
        el("h2", _("Wat er is gelezen")),
        el("p", sources),
        el("p", _("Alles kon worden gelezen.")) if not unread else _bullets(unread),
        el("h3", _("Zo is er geteld")),
        _bullets(
            [
                _("Alleen een uitgespeeld verhaal telt, elk één keer."),
                _(
                    "Ging iemand daarna terug voor een andere weg, dan telt alleen de eerste keer. "
                    "Hetzelfde toeval op dezelfde laptop geldt als een andere weg."
                ),
                _(
                    "Een aantal van 1 tot en met 4 staat er als <5, en een 0 daarnaast ook. "
                    "Kun je zo’n aantal uitrekenen, dan staat bij een ander een streepje."
                ),
                _("Lef weet niet wie er speelde. Vijf keer door één persoon is ook vijf."),
                _("Een groep is geen toets. Gebruik dit nooit om mensen te beoordelen."),
            ]
        ),
        class_="card",
    )


def _bullets(texts: Iterable[str]) -> Html:
    return el("ul", *(el("li", text) for text in texts))
