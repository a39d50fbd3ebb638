"""The pictures of situations on the board, 220 by 160.

One idea each. Where room is short a card shows no more than its rows 22 to 97, so the idea stands
there; above the first and below the last is sky and ground.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

from assets.atelier.cards.buildings import beurt, drie, eruit, hotel, huis
from assets.atelier.cards.cleaning import chloor, groen, handen, zorg
from assets.atelier.cards.crowds import bezoekers, briefing, garage, rij
from assets.atelier.cards.promises import achtenveertig, ja, spiraal, stoel
from assets.atelier.cards.words import anders, bedankt, compliment, eis, klacht, naar_wens, wens
from assets.atelier.shapes import box, picture

SIZE = (220, 160)
"""The canvas of a card."""

CARDS: dict[str, Callable[[], tuple[str, str]]] = {
    "achtenveertig": achtenveertig,
    "anders": anders,
    "bedankt": bedankt,
    "beurt": beurt,
    "bezoekers": bezoekers,
    "briefing": briefing,
    "chloor": chloor,
    "compliment": compliment,
    "drie": drie,
    "eis": eis,
    "eruit": eruit,
    "garage": garage,
    "groen": groen,
    "handen": handen,
    "hotel": hotel,
    "huis": huis,
    "ja": ja,
    "klacht": klacht,
    "naar-wens": naar_wens,
    "rij": rij,
    "spiraal": spiraal,
    "stoel": stoel,
    "wens": wens,
    "zorg": zorg,
}
"""From the name of a card, as a scenario writes it, to its ground and what stands on it."""


def draw_all(names: Collection[str] = ()) -> dict[str, str]:
    """Files under `assets/` with their SVG: of these cards, or of all."""
    return {f"cards/{name}.svg": _drawn(name) for name in names or sorted(CARDS)}


def _drawn(name: str) -> str:
    ground, inner = CARDS[name]()
    return picture(box(0, 0, *SIZE, ground) + inner, *SIZE)
