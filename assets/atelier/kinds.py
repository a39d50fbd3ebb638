"""The kinds of pictures; each has a module that draws them all, or those with these names."""

from __future__ import annotations

from collections.abc import Callable, Collection

from assets.atelier import cards, people, places, thanks

KINDS: dict[str, Callable[[Collection[str]], dict[str, str]]] = {
    "people": people.draw_all,
    "places": places.draw_all,
    "cards": cards.draw_all,
    "thanks": thanks.draw_all,
}
"""From a kind to what draws it: names (none is all of them) to files under `assets/` with SVG."""
