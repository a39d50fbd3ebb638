"""The pictures: loaded at their exact size in real pixels, cut to fit, and kept while in use."""

from __future__ import annotations

import io
import re
from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping
from enum import StrEnum
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

import pygame
from pygame import Rect

from game.app import blanks, shapes
from game.app.colours import Colour
from game.app.drawn import TooSlow, draw_in_time
from game.authoring.beside import OwnFile, in_any_light
from game.places import assets_folder

if TYPE_CHECKING:
    from game.authoring.drawings import Drawing

MORNING_ENDS = 10 * 60
"""Minute of the day at which a place with lights of its own turns from morning to day…"""
DUSK_BEGINS = 16 * 60 + 30
"""…and from day to dusk."""

_MOST_PLACES = 2
"""Places are as large as the window, so only the last ones are kept."""
_FOCUS = (0.35, 0.40)
"""The point around which a picture is cropped, as shares of what is too much."""
_CARD_FOCUS = (0.35, 0.26)
"""On a card the main thing stands high, above the ground."""
_VIEW_BOX = re.compile(r'viewBox="0 0 ([\d.]+) ([\d.]+)"')
_ROUNDING = 2
"""So many pixels a drawing of the right proportions may be off."""
_HEAD = (240, 164, 268)
"""Of a person's canvas of 480 by 720: the eyes' middle, and the width of a portrait."""


_Load = Callable[[tuple[int, int]], pygame.Surface]


class Kind(StrEnum):
    """The folders of pictures."""

    PEOPLE = "people"
    PLACES = "places"
    CARDS = "cards"
    THANKS = "thanks"
    ICONS = "icons"
    BRAND = "brand"


_CANVAS = {
    Kind.PEOPLE: (480, 720),
    Kind.PLACES: (1280, 720),
    Kind.CARDS: (220, 160),
    Kind.THANKS: (176, 424),
}
_BLANK = {
    Kind.PEOPLE: blanks.PERSON,
    Kind.PLACES: blanks.PLACE,
    Kind.CARDS: blanks.CARD,
    Kind.THANKS: blanks.THANKS,
}


class _Kept:
    """The pictures last asked for."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._pictures: OrderedDict[Hashable, pygame.Surface] = OrderedDict()

    def get(self, key: Hashable, make: Callable[[], pygame.Surface]) -> pygame.Surface:
        """The picture of this key, made when it is not there."""
        if key not in self._pictures:
            self._pictures[key] = make()
            if len(self._pictures) > self._most:
                self._pictures.popitem(last=False)
        self._pictures.move_to_end(key)
        return self._pictures[key]


def light_of(minute: int | None) -> str:
    """The light at this minute of the day: morning, day or dusk."""
    if minute is None or MORNING_ENDS <= minute < DUSK_BEGINS:
        return "day"
    return "morning" if minute < MORNING_ENDS else "dusk"


class Art:
    """Pictures from a folder; in the place of one that is missing stands a neutral shape.

    A scenario may have drawings of its own, which go before those of the same name.
    """

    def __init__(self, folder: Path | None = None, keep: int = 48) -> None:
        self._folder = folder or assets_folder()
        self._kept = _Kept(keep)
        self._places = _Kept(_MOST_PLACES)
        self._own: Mapping[str, OwnFile] = {}
        self._read: dict[OwnFile, Drawing | None] = {}
        self.missing: list[str] = []
        """The pictures that were asked for and are not there, each once, for a warning."""

    def with_own(self, own: Mapping[str, OwnFile]) -> Art:
        """These pictures and, before them, a scenario's own; both are kept as one."""
        other = Art(self._folder)
        other._kept, other._places, other._own = self._kept, self._places, own
        return other

    def renew(self, own: Mapping[str, OwnFile]) -> None:
        """From now on these are the scenario's own drawings."""
        self._own, self._read = own, {}

    def place(self, name: str, size: tuple[int, int], minute: int | None = None) -> pygame.Surface:
        """A place that fills this size; `minute` of the day chooses its light where it has one."""
        stem = self._first(Kind.PLACES, *in_any_light(name, light_of(minute)))
        return self._covering(self._places, Kind.PLACES, stem or name, size)

    def card(self, name: str, size: tuple[int, int]) -> pygame.Surface:
        """The picture of a scenario that fills this size."""
        return self._covering(self._kept, Kind.CARDS, name, size)

    def thanks(self, name: str, size: tuple[int, int]) -> pygame.Surface:
        """What stands beside the words of somebody who is pleased, filling this size."""
        return self._covering(self._kept, Kind.THANKS, name, size)

    def person(self, name: str, expression: str, height: int) -> pygame.Surface:
        """Somebody from head to thigh, this tall, on a clear ground."""
        stem = self._face(name, expression)
        size = (round(height * 2 / 3), height)
        key = (self._key(Kind.PEOPLE, stem), height)
        return self._once(key, lambda: self._load(Kind.PEOPLE, stem, size))

    def portrait(self, name: str, expression: str, diameter: int, ground: Colour) -> pygame.Surface:
        """Somebody's head in a circle, the eyes in the middle."""
        stem = self._face(name, expression)
        key = (self._key(Kind.PEOPLE, stem), diameter, ground)
        return self._once(key, lambda: self._head(stem, diameter, ground))

    def icon(self, name: str, px: int, *, light: bool = False) -> pygame.Surface:
        """An icon; `light` is its form for a dark ground."""
        stem = (light and self._first(Kind.ICONS, f"{name}-light")) or self._first(Kind.ICONS, name)
        found = stem or name
        return self._once((Kind.ICONS, found, px), lambda: self._load(Kind.ICONS, found, (px, px)))

    def logo(self, height: int, *, light: bool = False) -> pygame.Surface:
        """The word mark, this tall; `light` is its form for a dark ground."""
        stem, size = "logo_light" if light else "logo", (round(height * 290 / 126), height)
        return self._once((stem, height), lambda: self._load(Kind.BRAND, stem, size))

    def window_icon(self) -> pygame.Surface:
        """The picture by which the desktop knows the window."""
        return self._load(Kind.BRAND, "icon", (128, 128))

    def _face(self, name: str, expression: str) -> str:
        """The wanted face, or the neutral one of the same person."""
        wanted = f"{name}/{expression}"
        prefix = f"{Kind.PEOPLE}/"
        own = (
            each.removeprefix(prefix) for each in self._own if each.startswith(f"{prefix}{name}/")
        )
        found = self._first(Kind.PEOPLE, wanted, f"{name}/neutral", *own)
        if found != wanted:
            self._note(Kind.PEOPLE, wanted)
        return found or wanted

    def _head(self, stem: str, diameter: int, ground: Colour) -> pygame.Surface:
        x, y, span = _HEAD
        scale = diameter / span
        size = (round(480 * scale), round(720 * scale))
        canvas = pygame.Surface((diameter, diameter), pygame.SRCALPHA)
        canvas.fill(ground)
        offset = (diameter // 2 - round(x * scale), diameter // 2 - round(y * scale))
        canvas.blit(self._load(Kind.PEOPLE, stem, size), offset)
        return shapes.masked(canvas, diameter // 2)

    def _covering(
        self, kept: _Kept, kind: Kind, stem: str, size: tuple[int, int]
    ) -> pygame.Surface:
        def load(wanted: tuple[int, int]) -> pygame.Surface:
            return self._load(kind, stem, wanted)

        focus = _CARD_FOCUS if kind is Kind.CARDS else _FOCUS
        return kept.get(
            (self._key(kind, stem), size),
            lambda: _cover(load, self._natural(kind, stem), size, focus),
        )

    def _natural(self, kind: Kind, stem: str) -> tuple[float, float]:
        """The proportions in which a picture was drawn."""
        if (kind, stem) in self:
            drawing = self._drawing(kind, stem)
            return (drawing.width, drawing.height) if drawing else _CANVAS[kind]
        try:
            found = _VIEW_BOX.search(self._path(kind, stem).read_text("utf-8"))
        except (OSError, UnicodeDecodeError):
            found = None
        return (float(found[1]), float(found[2])) if found else _CANVAS[kind]

    def _first(self, kind: Kind, *stems: str) -> str | None:
        """The first of these pictures that is there; one that is fit, of a scenario's own."""
        own = [stem for stem in stems if (kind, stem) in self]
        if own:
            return next((stem for stem in own if self._drawing(kind, stem)), own[0])
        return next((stem for stem in stems if self._path(kind, stem).is_file()), None)

    def __contains__(self, picture: tuple[Kind, str]) -> bool:
        """Whether a picture is one of the scenario's own."""
        kind, stem = picture
        return f"{kind}/{stem}" in self._own

    def _drawing(self, kind: Kind, stem: str) -> Drawing | None:
        """A drawing of the scenario's own; None for one that cannot be shown."""
        from game.authoring.drawings import UnfitDrawing, read_drawing  # those of Lef are fit

        own = self._own[f"{kind}/{stem}"]
        if own not in self._read:
            try:
                self._read[own] = read_drawing(own.path)
            except UnfitDrawing:
                self._read[own] = None
        return self._read[own]

    def _key(self, kind: Kind, stem: str) -> Hashable:
        """What a picture is kept by: a drawing that is saved anew is another one."""
        return self._own.get(f"{kind}/{stem}", (kind, stem))

    def _path(self, kind: Kind, stem: str) -> Path:
        return self._folder / kind / f"{stem}.svg"

    def _load(self, kind: Kind, stem: str, size: tuple[int, int]) -> pygame.Surface:
        if (kind, stem) in self:
            return self._load_own(kind, stem, size)
        try:
            return shapes.quick(pygame.image.load_sized_svg(self._path(kind, stem), size))
        except (OSError, pygame.error):
            self._note(kind, stem)
            return _blank(kind, size)

    def _load_own(self, kind: Kind, stem: str, size: tuple[int, int]) -> pygame.Surface:
        drawing = self._drawing(kind, stem)
        try:
            if drawing is not None:
                return shapes.quick(_on_canvas(draw_in_time(drawing.source, size), size))
        except (TooSlow, pygame.error):
            self._read[self._own[f"{kind}/{stem}"]] = None  # at another size it is not tried again
        self._note(kind, stem)
        return _blank(kind, size)

    def _note(self, kind: Kind, stem: str) -> None:
        label = f"{kind}/{stem}.svg"
        if label not in self.missing:
            self.missing.append(label)

    def _once(self, key: Hashable, make: Callable[[], pygame.Surface]) -> pygame.Surface:
        return self._kept.get(key, make)


def _on_canvas(drawn: pygame.Surface, size: tuple[int, int]) -> pygame.Surface:
    """A drawing of other proportions stands on the bottom of its canvas, in the middle."""
    if drawn.get_size() == size:
        return drawn
    if max(abs(drawn.get_width() - size[0]), abs(drawn.get_height() - size[1])) <= _ROUNDING:
        return pygame.transform.scale(drawn, size)
    canvas = pygame.Surface(size, pygame.SRCALPHA)
    canvas.blit(drawn, drawn.get_rect(midbottom=canvas.get_rect().midbottom))
    return canvas


def _blank(kind: Kind, size: tuple[int, int]) -> pygame.Surface:
    w, h = _CANVAS.get(kind, (64, 64))
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" '
        f'viewBox="0 0 {w} {h}">{_BLANK.get(kind, blanks.ICON)}</svg>'
    )
    return pygame.image.load_sized_svg(io.BytesIO(svg.encode()), size)


def _cover(
    load: _Load, natural: tuple[float, float], size: tuple[int, int], focus: tuple[float, float]
) -> pygame.Surface:
    """A picture that covers the size whole, cropped around the point that matters."""
    w, h = natural
    scale = max(size[0] / w, size[1] / h)
    whole = load((ceil(w * scale), ceil(h * scale)))
    spare_x, spare_y = whole.get_width() - size[0], whole.get_height() - size[1]
    part = Rect(max(0, round(spare_x * focus[0])), max(0, round(spare_y * focus[1])), *size)
    canvas = pygame.Surface(size)
    canvas.blit(whole, (0, 0), part)
    return canvas
