"""A scenario with drawings of its own, in the window: before those of Lef, and only there."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pygame
import pytest

from game.app import drawn
from game.app.art import Art
from game.app.drawn import TooSlow, draw_in_time
from game.app.screens.board import BoardScreen
from game.app.screens.briefing import BriefingScreen
from game.app.world import World
from game.authoring import load
from game.authoring.beside import own_drawings
from game.authoring.library import Library
from game.session import Session
from tests.app.conftest import OpenWindow
from tests.app.screens.worlds import TODAY, make_world, world_in, write_situation

RED, BLUE = (255, 0, 0, 255), (0, 0, 255, 255)


def svg(colour: str, size: str = "480 720", more: str = "") -> str:
    paint = f'<rect width="9999" height="9999" fill="{colour}"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size}">{paint}{more}</svg>'


def draw(home: Path, name: str, colour: str = "#ff0000", size: str = "480 720") -> Path:
    file = home / f"{name}.svg"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(svg(colour, size), "utf-8")
    return file


def middle(picture: pygame.Surface) -> tuple[int, ...]:
    return tuple(picture.get_at((picture.get_width() // 2, picture.get_height() // 2)))


Own = Callable[[], Art]


@pytest.fixture
def own(tmp_path: Path, art: Art) -> Own:
    """The pictures as they are with what was drawn in the folder until now."""
    return lambda: art.with_own(own_drawings(tmp_path))


def test_a_drawing_of_ones_own_goes_before_one_of_that_name(
    tmp_path: Path, own: Own, art: Art
) -> None:
    draw(tmp_path, "people/kim/neutral")
    draw(tmp_path, "places/office", size="1280 720")
    draw(tmp_path, "cards/late-supplies", size="220 160")
    draw(tmp_path, "thanks/coffee", size="176 424")
    mine = own()
    for theirs in (
        lambda a: a.person("kim", "neutral", 300),
        lambda a: a.portrait("kim", "neutral", 100, (0, 0, 0)),
        lambda a: a.place("office", (640, 360), 480),
        lambda a: a.card("late-supplies", (220, 160)),
        lambda a: a.thanks("coffee", (176, 424)),
    ):
        before = middle(theirs(art))
        assert middle(theirs(mine)) == RED != before
        assert middle(theirs(art)) == before
    assert middle(mine.person("astrid", "neutral", 300)) == middle(
        art.person("astrid", "neutral", 300)
    )


def test_nobody_gets_the_face_of_somebody_else(tmp_path: Path, own: Own) -> None:
    draw(tmp_path, "people/kim/pleased")
    assert middle(own().person("kim", "neutral", 300)) == RED
    draw(tmp_path, "people/kim/neutral", "#0000ff")
    assert middle(own().person("kim", "annoyed", 300)) == BLUE
    assert middle(own().person("kim", "pleased", 300)) == RED


@pytest.mark.parametrize(
    ("drawn_as", "minute", "colour"),
    [
        (("schuur",), 480, RED),
        (("schuur_dusk",), 480, RED),
        (("schuur", "schuur_morning"), 480, BLUE),
        (("schuur", "schuur_morning"), 700, RED),
    ],
)
def test_a_place_of_ones_own_has_the_lights_that_were_drawn(
    tmp_path: Path, own: Own, drawn_as: tuple[str, ...], minute: int, colour: tuple[int, ...]
) -> None:
    for name, paint in zip(drawn_as, ("#ff0000", "#0000ff"), strict=False):
        draw(tmp_path, f"places/{name}", paint, "1280 720")
    assert middle(own().place("schuur", (1280, 720), minute)) == colour


@pytest.mark.parametrize("text", ["", "<svg", svg("red", more="<script/>"), svg("red", "-1 9")])
def test_a_drawing_that_will_not_do_is_a_neutral_shape(tmp_path: Path, own: Own, text: str) -> None:
    for name in ("people/kim/neutral", "places/office", "cards/late-supplies"):
        draw(tmp_path, name).write_text(text, "utf-8")
    art = own()
    assert art.person("kim", "neutral", 300).get_bounding_rect().h > 100
    assert middle(art.person("kim", "neutral", 300)) != RED
    assert art.place("office", (640, 360)).get_size() == (640, 360)
    assert art.card("late-supplies", (220, 160)).get_size() == (220, 160)
    assert len(art.missing) == 3


def test_of_a_person_the_faces_that_will_do_are_shown(tmp_path: Path, own: Own) -> None:
    draw(tmp_path, "people/jan/neutral")
    draw(tmp_path, "people/jan/pleased").write_text("<svg", "utf-8")
    assert middle(own().person("jan", "pleased", 300)) == RED


@pytest.mark.parametrize("size", ["480 720", "100 100", "2000 300", "30 900"])
def test_a_person_of_other_proportions_stands_on_the_ground(
    tmp_path: Path, own: Own, size: str
) -> None:
    draw(tmp_path, "people/jan/neutral", size=size)
    picture = own().person("jan", "neutral", 300)
    assert picture.get_size() == (200, 300)
    assert tuple(picture.get_at((100, 299))) == RED


@pytest.mark.parametrize("size", [(1280, 720), (1024, 768), (333, 777)])
@pytest.mark.parametrize("canvas", ["1280 720", "100 100", "3000 400"])
def test_a_place_of_other_proportions_covers_the_window(
    tmp_path: Path, own: Own, canvas: str, size: tuple[int, int]
) -> None:
    draw(tmp_path, "places/schuur", size=canvas)
    picture = own().place("schuur", size)
    for corner in ((0, 0), (size[0] - 1, 0), (0, size[1] - 1), (size[0] - 1, size[1] - 1)):
        assert picture.get_at(corner)[:3] == RED[:3]


def test_a_drawing_that_takes_too_long_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawn.pygame.image, "load_sized_svg", lambda *_args: time.sleep(0.2))
    with pytest.raises(TooSlow):
        draw_in_time(svg("red").encode(), (90, 90), 0.001)


def test_a_drawing_that_took_too_long_is_not_waited_for_again(
    tmp_path: Path, own: Own, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries = []

    def slow(source: bytes, size: tuple[int, int]) -> pygame.Surface:
        tries.append(size)
        raise TooSlow

    monkeypatch.setattr("game.app.art.draw_in_time", slow)
    draw(tmp_path, "people/jan/neutral")
    art = own()
    for height in (300, 400, 500):
        assert art.person("jan", "neutral", height).get_bounding_rect().h > 100
    assert len(tries) == 1


def test_an_image_in_a_drawing_is_never_opened_by_the_library(tmp_path: Path) -> None:
    """What `authoring.drawings` refuses beforehand would bring nothing here either."""
    outside = pygame.Surface((480, 720))
    outside.fill("blue")
    pygame.image.save(outside, tmp_path / "blue.png")
    file = (tmp_path / "blue.png").as_posix()
    head = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    for href in (file, f"file://{file}", "blue.png"):
        text = f'{head} viewBox="0 0 480 720"><image xlink:href="{href}" width="480" height="720"/>'
        picture = draw_in_time(f"{text}</svg>".encode(), (480, 720))
        assert middle(picture) == (0, 0, 0, 0)


def situation(folder: Path, name: str) -> Path:
    file = write_situation(folder, name, name, 1)
    text = file.read_text("utf-8").replace("language: nl", "language: nl\npicture: eigen")
    file.write_text(text.replace("role: klant", "role: klant, looks: kim"), "utf-8")
    return file.parent


def scenario_in(home: Path) -> Session:
    loaded = load(home)
    assert loaded.scenario is not None
    return Session.begin(loaded.scenario, loaded.text, 1, TODAY)


def test_only_the_scenario_that_has_them_shows_them(tmp_path: Path) -> None:
    world = world_in(tmp_path)
    mine, other = (situation(tmp_path / "own", name) for name in ("mijn", "ander"))
    draw(mine, "people/kim/neutral")
    assert middle(world.art_of(scenario_in(mine).scenario).person("kim", "neutral", 300)) == RED
    assert world.art_of(scenario_in(other).scenario) is world.art


def test_a_card_of_ones_own_stands_on_the_board_and_is_looked_at_again(
    tmp_path: Path, open_window: OpenWindow
) -> None:
    home = situation(tmp_path / "own", "mijn")
    world = world_in(tmp_path)
    board = BoardScreen(world)
    window = open_window(board)
    draw(home, "cards/eigen", size="220 160")
    board.opened(0)
    board.rebuild()
    window.step()
    assert middle(world.art_at(home).card("eigen", (220, 160))) == RED
    draw(home, "cards/eigen", "#0000ff ", size="220 160")
    board.opened(0)
    assert middle(world.art_at(home).card("eigen", (220, 160))) == BLUE


def test_of_two_of_one_name_each_shows_its_own(tmp_path: Path) -> None:
    for folder, paint in (("own", "#ff0000"), ("elders", "#0000ff")):
        draw(situation(tmp_path / folder, "mijn"), "people/kim/neutral", paint)
    world = make_world(tmp_path / "roads", Library(tmp_path / "shipped", [tmp_path / "own"]))

    def face(world: World, folder: str) -> tuple[int, ...]:
        screen = BriefingScreen(world, load(tmp_path / folder / "mijn"))
        return middle(screen._art.person("kim", "neutral", 300))

    assert face(world, "own") == RED
    assert face(world, "elders") == BLUE
    assert face(world, "own") == RED


def test_a_road_of_an_earlier_version_shows_them_too(tmp_path: Path) -> None:
    home = situation(tmp_path / "own", "mijn")
    draw(home, "people/kim/neutral")
    world = world_in(tmp_path)
    session = world.begin(load(home))
    session.choose(session.cards[0].id)
    file = home / "scenario.yaml"
    file.write_text(file.read_text("utf-8") + "# anders\n", "utf-8")
    assert world.roads is not None
    (kept,) = world.roads.all_of("mijn")
    text = kept.version_text(kept.read().heading)
    earlier = world.library.of_road(kept.read().heading, text)
    assert earlier is not None
    assert earlier.scenario is not None
    assert earlier.text == text
    assert middle(world.art_of(earlier.scenario).person("kim", "neutral", 300)) == RED
