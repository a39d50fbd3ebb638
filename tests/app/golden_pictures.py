"""A few screens as they looked when somebody last approved them, and how to compare.

Run as `python3 -m tests.app.golden_pictures` it draws them anew; look at what changed before you
commit. They are small, and compared cell by cell, so that another way of rounding a letter passes
and a thing that moved, or is gone, does not.
"""

from __future__ import annotations

import io
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import pygame
from pygame import Rect, Surface

from game.app.screen import PageScreen
from game.app.start import new_world
from game.app.storyboard import pictures_of, without_window
from game.app.theme import Look
from game.app.world import World
from game.authoring import load
from game.authoring.library import Library
from game.roads.folder import RoadFolder
from game.settings import Settings
from tests import late_supplies
from tests.app.screens.worlds import write_situation

GOLDEN = Path(__file__).parent / "golden"
SMALL = (320, 180)
CELL = 10
"""Cells are so many pixels square."""
MOST_CHANGE = 10
"""Of 255, on average over a cell. A line of text that moves by four units changes one by thirty."""

USUAL = ((1280, 720), Settings())
ROADS = {
    "thanks": (*USUAL, late_supplies.GUESTS, late_supplies.THANKS),
    "complaint": (*USUAL, {"need": "auditors"}, ("chloor", "ramen-open", "weer-de-leverancier")),
    "large": ((960, 540), Settings(2.0), late_supplies.GUESTS, late_supplies.THANKS[:1]),
    "contrast": (
        (1280, 720),
        Settings(high_contrast=True),
        late_supplies.GUESTS,
        late_supplies.THANKS[:1],
    ),
}
"""Size, settings, draws and choices of the roads that are drawn."""
KEPT = {
    "thanks": ("vooraf", "lege-kast", "na-bel-fleur", "slot", "gevoel", "wat-gebeurde", "meenemen"),
    "complaint": ("einde", "slot", "waarom"),
    "large": ("lege-kast",),
    "contrast": ("lege-kast", "na-bel-fleur"),
}
"""Of each road the first picture with this in its name."""


def drawn() -> dict[str, Surface]:
    """Every golden picture as it looks now, by the name of its file."""
    with tempfile.TemporaryDirectory() as empty, without_window():
        world = new_world(Library(Path(empty)), RoadFolder(Path(empty) / "roads"), seed=3)
        found = dict(_of_roads(world))
        found["board"] = _of_screen(_board(Path(empty)))
        found["welcome"] = _of_screen(world.screens.welcome())
        found["settings"] = _of_screen(world.screens.settings())
        found["help"] = _of_screen(world.screens.help())
    return {name: pygame.transform.smoothscale(shown, SMALL) for name, shown in found.items()}


def approved() -> dict[str, Surface]:
    """Every golden picture as it was kept."""
    return {file.stem: pygame.image.load(file) for file in sorted(GOLDEN.glob("*.png"))}


def changed_cells(now: Surface, then: Surface) -> list[Rect]:
    """Where one picture is not as the other."""
    cells = (
        Rect(x, y, CELL, CELL) for y in range(0, SMALL[1], CELL) for x in range(0, SMALL[0], CELL)
    )
    return [cell for cell in cells if _change(now, then, cell) > MOST_CHANGE]


def _change(now: Surface, then: Surface, cell: Rect) -> float:
    """How much a cell changed: the mean of the largest difference at each of its pixels."""
    places = [(x, y) for y in range(cell.top, cell.bottom) for x in range(cell.left, cell.right)]
    return sum(
        max(abs(a - b) for a, b in zip(now.get_at(at)[:3], then.get_at(at)[:3], strict=True))
        for at in places
    ) / len(places)


def _of_roads(world: World) -> Iterator[tuple[str, Surface]]:
    loaded = load(late_supplies.FILE)
    for road, (size, settings, hidden, choices) in ROADS.items():
        world.hidden = hidden
        pictures = pictures_of(world, loaded, choices, size, settings)
        for wanted in KEPT[road]:
            picture = next(one for one in pictures if wanted in one.name)
            yield f"{road}-{wanted}", pygame.image.load(io.BytesIO(picture.png))


def _of_screen(screen: object) -> Surface:
    assert isinstance(screen, PageScreen)
    size, settings = USUAL
    look = Look.of(size, settings)
    screen.opened(0)
    screen.layout(size, look)
    canvas = Surface(size)
    screen.draw(canvas, look)
    return canvas


def _board(folder: Path) -> object:
    for order, title in enumerate(("Om elf uur klaar", "Drie meldingen, twee handen", "Te laat")):
        write_situation(folder / "shipped", f"situation-{order}", title, order)
    library = Library(folder / "shipped")
    return new_world(library, RoadFolder(folder / "roads"), seed=3).screens.board()


def _write(pictures: Mapping[str, Surface]) -> None:
    GOLDEN.mkdir(exist_ok=True)
    for file in GOLDEN.glob("*.png"):
        if file.stem not in pictures:
            file.unlink()
    for name, picture in pictures.items():
        pygame.image.save(picture, GOLDEN / f"{name}.png")


if __name__ == "__main__":
    _write(drawn())
