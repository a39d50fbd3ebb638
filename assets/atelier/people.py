"""Everybody, with every face: one file each."""

from __future__ import annotations

from collections.abc import Collection

from assets.atelier.bodies import neck, skull, torso
from assets.atelier.cast import everybody
from assets.atelier.faces import LOOKS, face
from assets.atelier.person import HEIGHT, MIDDLE, WIDTH, Person
from assets.atelier.poses import POSES
from assets.atelier.shapes import group, picture

_NECK_JOINT = (MIDDLE, 262)
"""Around this point the head leans."""


def draw_all(names: Collection[str] = ()) -> dict[str, str]:
    """Files under `assets/` with their SVG: of these people, or of everybody."""
    return {
        f"people/{name}/{look}.svg": draw(person, look)
        for name, person in everybody().items()
        if not names or name in names
        for look in LOOKS
    }


def draw(person: Person, name: str) -> str:
    """Somebody with the face of this name."""
    look = LOOKS[name]

    def lean(inner: str) -> str:
        return group(inner, turned=look.tilt, around=_NECK_JOINT)

    head = skull(person) + person.wrinkles + face(person, look) + person.hair + person.worn
    inner = (
        person.behind
        + lean(person.hair_behind)
        + torso(person)
        + person.clothes
        + neck(person)
        + person.collar
        + lean(head)
        + POSES[name](person)
    )
    return picture(inner, WIDTH, HEIGHT)
