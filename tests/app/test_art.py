from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.app.art import Art, light_of


def test_a_missing_picture_is_a_neutral_shape_and_is_told_once(art: Art) -> None:
    for _ in range(2):
        assert art.person("niemand", "pleased", 300).get_bounding_rect().h > 100
        assert art.place("nergens", (640, 360)).get_at((320, 350))[3] == 255
        assert art.card("niets", (220, 140)).get_size() == (220, 140)
        assert art.icon("geen", 40).get_bounding_rect().w > 10
    assert art.missing == [
        "people/niemand/pleased.svg",
        "places/nergens.svg",
        "cards/niets.svg",
        "icons/geen.svg",
    ]


def test_a_missing_face_of_a_known_person_is_that_person(art: Art) -> None:
    neutral = pygame.image.tobytes(art.person("kim", "neutral", 200), "RGBA")
    assert pygame.image.tobytes(art.person("kim", "onbekend", 200), "RGBA") == neutral
    assert art.missing == ["people/kim/onbekend.svg"]


@pytest.mark.parametrize("size", [(1280, 720), (1024, 768), (1600, 640), (333, 777)])
def test_a_place_covers_every_size_to_the_corners(art: Art, size: tuple[int, int]) -> None:
    picture = art.place("storeroom", size)
    assert picture.get_size() == size
    for corner in ((0, 0), (size[0] - 1, 0), (0, size[1] - 1), (size[0] - 1, size[1] - 1)):
        assert picture.get_at(corner)[:3] != (0, 0, 0)


def test_an_office_has_the_light_of_its_hour(art: Art) -> None:
    assert [light_of(minute) for minute in (None, 480, 599, 600, 989, 990)] == [
        "day",
        "morning",
        "morning",
        "day",
        "day",
        "dusk",
    ]
    morning, dusk = (art.place("office", (320, 180), minute) for minute in (480, 1000))
    assert pygame.image.tobytes(morning, "RGB") != pygame.image.tobytes(dusk, "RGB")
    assert art.missing == []


def test_a_broken_drawing_is_missing_too(tmp_path: Path) -> None:
    (tmp_path / "cards").mkdir()
    (tmp_path / "cards" / "stuk.svg").write_text("<svg")
    art = Art(tmp_path)
    assert art.card("stuk", (100, 60)).get_size() == (100, 60)
    assert art.missing == ["cards/stuk.svg"]


def test_only_so_many_pictures_are_kept() -> None:
    art = Art(keep=2)
    first = art.icon("trust", 20)
    assert art.icon("trust", 20) is first
    art.icon("calm", 20)
    art.icon("courage", 20)
    assert art.icon("trust", 20) is not first
