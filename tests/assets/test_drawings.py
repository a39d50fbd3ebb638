"""Every drawing that ships, however it was made."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pygame
import pytest

from game.places import assets_folder
from game.story.scenario import Expression

SHIPPED = assets_folder()
DRAWINGS = sorted(SHIPPED.rglob("*.svg"))
PEOPLE = sorted(folder for folder in (SHIPPED / "people").iterdir() if folder.is_dir())

DRAWN = {"svg", "g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon"}
"""What the renderer draws right, so no text, masks, filters, gradients, styles or references."""
REFUSED = {"style", "class", "clip-path", "mask", "filter", "href", "stroke-dasharray"}
"""What it leaves out or draws wrongly; dashes leave stray lines at some sizes."""
CANVAS = {
    "people": "0 0 480 720",
    "places": "0 0 1280 720",
    "cards": "0 0 220 160",
    "thanks": "0 0 176 424",
    "icons": "0 0 64 64",
}


def unsafe(path: Path) -> Iterator[str]:
    """What the renderer cannot draw in this file."""
    for element in ElementTree.parse(path).iter():
        tag = element.tag.removeprefix("{http://www.w3.org/2000/svg}")
        if tag not in DRAWN:
            yield tag
        yield from element.attrib.keys() & REFUSED
        yield from (value for value in element.attrib.values() if "url(" in value)


def named(path: Path) -> str:
    return path.relative_to(SHIPPED).as_posix()


def test_every_drawing_uses_only_what_the_renderer_draws() -> None:
    bad = {named(path): found for path in DRAWINGS if (found := [*unsafe(path)])}
    assert DRAWINGS
    assert bad == {}


@pytest.mark.parametrize("kind", CANVAS)
def test_every_drawing_of_a_kind_has_the_same_canvas(kind: str) -> None:
    files = list((SHIPPED / kind).rglob("*.svg"))
    assert files
    assert {path.name for path in files if canvas(path) != CANVAS[kind]} == set()


def canvas(path: Path) -> str:
    root = ElementTree.parse(path).getroot()
    assert f"0 0 {root.get('width')} {root.get('height')}" == root.get("viewBox"), named(path)
    return root.attrib["viewBox"]


def test_every_drawing_shows_something() -> None:
    for path in DRAWINGS:
        picture = pygame.image.load_sized_svg(path, (96, 96))
        assert picture.get_bounding_rect().size != (0, 0), named(path)


def test_every_icon_has_a_form_for_a_dark_ground() -> None:
    icons = SHIPPED / "icons"
    plain = {p.stem for p in icons.glob("*.svg") if not p.stem.endswith("-light")}
    light = {p.stem.removesuffix("-light") for p in icons.glob("*-light.svg")}
    assert plain - light == {"agreement"}
    assert light <= plain


@pytest.mark.parametrize("person", PEOPLE, ids=lambda folder: folder.name)
def test_everybody_has_every_face_of_a_story_and_each_is_another(person: Path) -> None:
    faces = {path.stem: path.read_bytes() for path in person.iterdir()}
    assert faces.keys() == set(Expression)
    assert len(set(faces.values())) == len(faces)


@pytest.mark.parametrize("person", PEOPLE, ids=lambda folder: folder.name)
def test_a_head_is_where_a_portrait_looks_for_it(person: Path) -> None:
    neutral = pygame.image.load_sized_svg(person / "neutral.svg", (480, 720))
    head = neutral.subsurface((106, 30, 268, 268)).get_bounding_rect()
    assert neutral.get_at((240, 164)).a == 255
    assert neutral.get_bounding_rect().top >= 4
    assert head.width > 120
