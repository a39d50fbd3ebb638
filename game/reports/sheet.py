"""What every page that Lef writes looks like, and what it may do in a browser: nothing."""

from __future__ import annotations

from game.reports.markup import Html, el, join
from game.words import language

INK = "#1F1A33"
PAPER = "#FFF6E6"
CARD = "#FFFDF7"
SAND = "#EFE3CB"
LINE = "#D8C9AB"
TRACK = "#DCCFB4"
MUTED = "#4A4463"
LILAC = "#CFC8E0"
SAFFRON = "#F2A922"

NOTHING_FROM_ELSEWHERE = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
"""For a page that holds all of itself: no script, no request."""

_STYLE = f"""
  body {{ background: {PAPER}; color: {INK}; margin: 0; }}
  body {{ font: 16px/1.5 "Atkinson Hyperlegible", system-ui, sans-serif; }}
  h1, h2, h3, h4 {{ line-height: 1.2; }}
  code {{ background: {SAND}; border-radius: 4px; overflow-wrap: anywhere; padding: .1em .3em; }}
  @media print {{
    @page {{ margin: 12mm; }}
    body {{ background: none; font-size: 10pt; }}
  }}
"""


def sheet(title: str, generator: Html, body: Html, style: str, policy: str = "") -> str:
    """A whole page; `generator` is the mark by which Lef knows it again."""
    head = [
        el("meta", charset="utf-8"),
        el("meta", name="viewport", content="width=device-width, initial-scale=1"),
    ]
    if policy:
        head.insert(1, el("meta", http_equiv="Content-Security-Policy", content=policy))
    head += [generator, el("title", title), el("style", Html(f"{_STYLE}{style}"))]
    lines = Html("\n")
    page = el(
        "html",
        lines,
        el("head", lines, *(join(one, lines) for one in head)),
        lines,
        el("body", lines, body, lines),
        lines,
        lang=language(),
    )
    return join(Html("<!doctype html>\n"), page, lines)
