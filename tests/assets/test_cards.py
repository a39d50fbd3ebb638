"""What a card on the board shows of its picture where there is little room."""

from __future__ import annotations

import pygame
import pytest

from assets.atelier.cards import CARDS
from assets.atelier.places import PLACES
from game.app.art import Art
from game.app.widgets.scenario_card import LOWEST_PICTURE, PICTURE

WIDTH = 300
MOUSE = pygame.Color("#5B5470")
NOT_QUITE = 0.9
"""A share that leaves room for edges, which are smoothed differently at another height."""


def shown(name: str, share: float) -> pygame.Surface:
    """The picture as the lowest or the tallest card shows it."""
    return Art().card(name, (WIDTH, round(WIDTH * share)))


def amount(picture: pygame.Surface, colour: pygame.Color) -> int:
    """In how many points of a picture a colour is seen."""
    return pygame.mask.from_threshold(picture, colour, (2, 2, 2, 255)).count()


def test_the_mouse_is_whole_on_the_lowest_card() -> None:
    tall, low = (amount(shown("drie", share), MOUSE) for share in (PICTURE, LOWEST_PICTURE))
    assert low > tall * NOT_QUITE > 0


@pytest.mark.parametrize("name", sorted(CARDS))
def test_even_the_lowest_card_shows_more_than_a_ground(name: str) -> None:
    low = shown(name, LOWEST_PICTURE)
    ground = pygame.Color(CARDS[name]()[0])
    assert amount(low, ground) < 0.85 * WIDTH * low.get_height()


def test_every_place_has_a_colour_of_its_own() -> None:
    rooms = [name for name in PLACES if "-" not in name]
    assert len({wall(name) for name in rooms}) == len(rooms)


@pytest.mark.parametrize("name", [name for name in PLACES if "-" in name])
def test_a_room_in_another_state_keeps_its_colour_and_looks_different(name: str) -> None:
    room, _, light = name.partition("_")
    same = "_".join(filter(None, (room.partition("-")[0], light)))
    assert wall(name) == wall(same)
    assert PLACES[name]() != PLACES[same]()


def wall(place: str) -> str:
    """The first colour that is drawn of a place, which is its wall."""
    return PLACES[place]().split('fill="', 1)[1][:7]
