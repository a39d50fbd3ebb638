"""Reads an SVG that somebody else drew: small, whole, by itself, and quick to draw.

What is refused here is what makes the library that draws it wait, fill the memory, or leave parts
out. Nothing in a drawing is executed and no drawing brings another file, here or there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn
from xml.parsers import expat

from game.authoring.files import Unreadable, read_text
from game.words import _

MOST_BYTES = 250_000
"""Ten times the largest that comes with Lef; it bounds the memory that drawing it takes."""
MOST_SHAPES = 2_000
"""Ten times as many as the fullest place that comes with Lef has."""
LARGEST, SMALLEST = 20_000, 1
"""A side of the canvas, in its own units."""

_SHAPES = frozenset({"path", "rect", "circle", "ellipse", "line", "polyline", "polygon"})
_SCRIPTS = frozenset({"script", "foreignObject", "iframe", "handler", "listener"})
_NOT_DRAWN = frozenset({"text", "image", "use"})
"""What the library leaves out without a word."""
_OUTSIDE = re.compile(r"@import|url\(\s*['\"]?\s*(?!#)[^\s'\")]")
_DASHES = re.compile(r"stroke-dasharray\s*:\s*(?!none\b|inherit\b|0\s*(?:[;}]|$))\S")
"""A line is cut into dashes one by one, and a long line has more than the memory holds."""
_NUMBER = re.compile(r"([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)(?:px|pt|pc|mm|cm|in|em|ex)?")


class UnfitDrawing(Exception):
    """Why a drawing is not shown, in a sentence, and where in it that stands."""

    def __init__(self, why: str, line: int = 1, column: int = 1) -> None:
        super().__init__(why)
        self.why = why
        self.line = line
        self.column = column


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing that can be shown: its source, and the size of its canvas."""

    source: bytes
    width: float
    height: float


def read_drawing(file: Path) -> Drawing:
    """The drawing in a file. Raises `UnfitDrawing`; never waits and never raises anything else."""
    try:
        text = read_text(file, MOST_BYTES)
    except Unreadable as error:
        problem = error.problem
        why = {
            "too-big": _("Het bestand is groter dan {most} kB. Maak de tekening eenvoudiger."),
            "not-text": _("Dit is geen SVG. Bewaar de tekening als gewone SVG."),
        }.get(problem.code, problem.message)
        place = problem.place
        raise UnfitDrawing(why.format(most=MOST_BYTES // 1000), place.line, place.column) from error
    return drawing_of(text)


def drawing_of(text: str) -> Drawing:
    """The drawing that a text is. Raises `UnfitDrawing`."""
    reader = _Reader()
    try:
        reader.parse(text)
    except expat.ExpatError as error:
        why = _("De opmaak klopt hier niet. Bewaar de tekening opnieuw.")
        raise UnfitDrawing(why, error.lineno, error.offset + 1) from error
    return Drawing(text.encode(), *reader.size)


@dataclass(slots=True)
class _Reader:
    """Goes through the elements one by one, and stops at the first that will not do."""

    size: tuple[float, float] = (0, 0)
    _shapes: int = 0
    _in_style: bool = False
    _parser: expat.XMLParserType = field(default_factory=lambda: expat.ParserCreate("utf-8"))

    def parse(self, text: str) -> None:
        parser = self._parser
        parser.buffer_text = True
        parser.EntityDeclHandler = self._entity
        parser.ProcessingInstructionHandler = self._instruction
        parser.StartElementHandler = self._element
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._words
        parser.Parse(text.encode(), True)

    def _entity(self, *_declared: object) -> None:
        self._refuse(_("Met <!ENTITY wordt tekst vermenigvuldigd. Bewaar het als gewone SVG."))

    def _instruction(self, target: str, _words: str) -> None:
        if target == "xml-stylesheet":
            self._bring_nothing()

    def _element(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(":")[2]
        if not any(self.size):
            if name != "svg":
                self._refuse(_("Dit is geen SVG: het begint niet met <svg>."))
            self.size = self._canvas(attributes)
        self._in_style = name == "style"
        program = next((each for each in attributes if each.lower().startswith("on")), "")
        if name in _SCRIPTS or program:
            why = _("Er staat een programma in. Haal '{name}' weg.")
            self._refuse(why.format(name=program or name))
        self._look_outside(name, attributes)
        if name in _NOT_DRAWN:
            why = _("Lef kan <{name}> niet tekenen. Maak er in je tekenprogramma een pad van.")
            self._refuse(why.format(name=name))
        self._shapes += name in _SHAPES
        if self._shapes > MOST_SHAPES:
            why = _("Er staan meer dan {most} vormen in. Maak de tekening eenvoudiger.")
            self._refuse(why.format(most=MOST_SHAPES))

    def _end(self, _tag: str) -> None:
        self._in_style = False

    def _words(self, text: str) -> None:
        if self._in_style:
            self._look_at_style(text)

    def _look_outside(self, name: str, attributes: dict[str, str]) -> None:
        for key, value in attributes.items():
            is_link = key.rpartition(":")[2] in ("href", "src")
            if is_link and name != "a" and not value.startswith("#"):
                self._bring_nothing()
            if key == "stroke-dasharray":
                value = f"{key}:{value}"
            if key in ("style", "fill", "stroke", "stroke-dasharray"):
                self._look_at_style(value)

    def _look_at_style(self, style: str) -> None:
        if _OUTSIDE.search(style):
            self._bring_nothing()
        if _DASHES.search(style):
            self._refuse(_("Een streepjeslijn kan te lang duren. Maak er een gewone lijn van."))

    def _bring_nothing(self) -> NoReturn:
        self._refuse(_("De tekening haalt iets uit een ander bestand. Zet het er zelf in."))

    def _canvas(self, attributes: dict[str, str]) -> tuple[float, float]:
        """The size of the canvas: of what is shown of it, where it says that."""
        sizes = [attributes.get("width", ""), attributes.get("height", "")]
        box = re.split(r"[\s,]+", attributes.get("viewBox", "").strip())
        shown = box[2:] if len(box) == 4 else []
        stated = [size for size in (*sizes, *shown) if size and not size.endswith("%")]
        numbers = [_number(size) for size in stated]
        if any(one is None or not SMALLEST <= one <= LARGEST for one in numbers):
            why = _("De maat van het tekenvel kan niet: {size}. Kies een maat tussen 1 en {most}.")
            self._refuse(why.format(size=" × ".join(stated)[:60], most=LARGEST))
        wanted = [_number(one) for one in (shown or sizes)]
        width, height = wanted
        if width is None or height is None:
            self._refuse(_("De tekening zegt niet hoe groot ze is. Zet er een viewBox bij."))
        return width, height

    def _refuse(self, why: str) -> NoReturn:
        raise UnfitDrawing(
            why, self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1
        )


def _number(text: str) -> float | None:
    found = _NUMBER.fullmatch(text.strip())
    return float(found[1]) if found else None
