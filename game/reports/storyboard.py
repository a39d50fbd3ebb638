"""The screens of one road as a page to print or to send to a colleague: a pure function."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from game.reports.markup import Html
from game.reports.sheet import LINE, sheet
from game.words import _

MARK = Html('<meta name="generator" content="lef storyboard">')
"""By this line a page is known as one that Lef made, and may make again."""

_STYLE = f"""
  body {{ margin: 2rem auto; max-width: 80rem; padding: 0 1rem; }}
  h1 {{ margin: 0 0 .5rem; }}
  ol {{ display: grid; gap: 1.5rem; list-style: none; margin: 2rem 0 0; padding: 0; }}
  ol {{ grid-template-columns: repeat(auto-fill, minmax(26rem, 1fr)); }}
  figure {{ margin: 0; }}
  img {{ border: 1px solid {LINE}; border-radius: 8px; height: auto; width: 100%; }}
  figcaption b {{ display: block; }}
  @media (max-width: 30rem) {{ ol {{ grid-template-columns: 1fr; }} }}
  @media print {{
    body {{ margin: 0; max-width: none; padding: 0; }}
    ol {{ gap: 6mm; grid-template-columns: 1fr 1fr; }}
    li {{ break-inside: avoid; }}
  }}
"""


@dataclass(frozen=True, slots=True)
class Picture:
    """One screen."""

    name: str
    """Of its file, without the ending."""
    heading: str
    caption: Sequence[str]
    """What there is to know beside the picture, a line each."""
    words: str
    """All that can be read in the picture, for who cannot see it."""
    png: bytes


@dataclass(frozen=True, slots=True)
class Board:
    """The screens of one road, in order."""

    title: str
    facts: Sequence[tuple[str, str]]
    """What it is, and its text; a command stands in the text as it is typed."""
    problems: Sequence[str]
    """What the check says of the scenario."""
    pictures: Sequence[Picture]


def page(board: Board, *, single: bool) -> str:
    """The page; `single` holds the pictures itself, else they stand beside it."""
    facts = "".join(
        f"<dt>{escape(name)}</dt><dd>{escape(text)}</dd>\n" for name, text in board.facts
    )
    items = "".join(_item(picture, single=single) for picture in board.pictures)
    body = Html(
        f"<h1>{escape(board.title)}</h1>\n<dl>\n{facts}</dl>\n{_problems(board.problems)}"
        f"<ol>\n{items}</ol>"
    )
    return sheet(board.title, MARK, body, _STYLE)


def _problems(problems: Sequence[str]) -> str:
    if not problems:
        return f"<p>{escape(_('Problemen in de tekst: geen.'))}</p>\n"
    lines = "".join(f"<li>{escape(one)}</li>\n" for one in problems)
    return f"<p>{escape(_('Problemen in de tekst:'))}</p>\n<ul>\n{lines}</ul>\n"


def _item(picture: Picture, *, single: bool) -> str:
    source = f"{picture.name}.png"
    if single:
        source = f"data:image/png;base64,{b64encode(picture.png).decode()}"
    caption = "".join(f"<div>{escape(line)}</div>\n" for line in picture.caption)
    return (
        f'<li><figure>\n<img src="{escape(source)}" alt="{escape(picture.words)}">\n'
        f"<figcaption>\n<b>{escape(picture.heading)}</b>\n{caption}</figcaption>\n"
        "</figure></li>\n"
    )
