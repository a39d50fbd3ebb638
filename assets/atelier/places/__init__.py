"""The places where a story plays: each a world of its own colour, 1280 by 720.

Somebody stands at the left, their words hang at the right, the lower third lies behind the deck:
so what tells where we are stands at the right, below the words and at the edges.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial

from assets.atelier.places.canteen import canteen
from assets.atelier.places.car import car
from assets.atelier.places.care import care
from assets.atelier.places.community import community
from assets.atelier.places.corridor import corridor
from assets.atelier.places.counter import counter
from assets.atelier.places.garage import garage
from assets.atelier.places.home import home
from assets.atelier.places.hotel import hotel
from assets.atelier.places.kitchen import kitchen
from assets.atelier.places.light import Light
from assets.atelier.places.meeting import meeting
from assets.atelier.places.office import LIGHTS, office
from assets.atelier.places.pool import pool
from assets.atelier.places.restaurant import restaurant
from assets.atelier.places.servicedesk import servicedesk
from assets.atelier.places.site import site
from assets.atelier.places.sportshall import sportshall
from assets.atelier.places.stairwell import stairwell
from assets.atelier.places.storeroom import storeroom
from assets.atelier.places.street import street
from assets.atelier.places.toilet import toilet
from assets.atelier.shapes import picture

SIZE = (1280, 720)
"""The canvas of a place."""

_TILL_LATE: dict[str, Callable[[Light], str]] = {
    "bouw": site,
    "canteen": canteen,
    "community": community,
    "corridor": corridor,
    "counter": counter,
    "garage": garage,
    "home": home,
    "hotel": hotel,
    "kitchen": kitchen,
    "meeting": meeting,
    "servicedesk": servicedesk,
    "sportshall": sportshall,
    "stairwell": stairwell,
    "storeroom": storeroom,
    "storeroom-full": partial(storeroom, full=True),
    "street": street,
    "toilet": toilet,
    "zorg": care,
}
"""Where a story also comes in the evening, or a complaint is read, which is at dusk."""

PLACES: dict[str, Callable[[], str]] = {
    **{f"office_{light}": partial(office, colours) for light, colours in LIGHTS.items()},
    **{
        f"{name}{light.value}": partial(draw, light)
        for name, draw in _TILL_LATE.items()
        for light in Light
    },
    "car": car,
    "pool": pool,
    "restaurant": restaurant,
}
"""From the name of a place, as a scenario writes it, to what draws it."""


def draw_all(names: Collection[str] = ()) -> dict[str, str]:
    """Files under `assets/` with their SVG: of these places, or of all."""
    return {
        f"places/{name}.svg": picture(PLACES[name](), *SIZE) for name in names or sorted(PLACES)
    }
