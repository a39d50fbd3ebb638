"""The people: each has a module with a `PERSON`, and the name of the module is their name."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from assets.atelier.person import Person


def everybody() -> dict[str, Person]:
    """Everybody who was drawn, by the name that a scenario gives under `looks`."""
    names = sorted(module.name for module in iter_modules(__path__))
    return {name: import_module(f"{__name__}.{name}").PERSON for name in names}
