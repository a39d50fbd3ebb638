"""The client beside a page of words, standing behind the deck."""

from __future__ import annotations

from pygame import Rect

from game.app.art import Art
from game.app.theme import Look
from game.app.widgets.pictures import Figure
from game.story.scenario import Expression, Path, Scenario

FIGURE = 400
"""Units of width that somebody who stands there takes."""
_FEET_UNDER_DECK = 60


def client_beside(box: Rect, art: Art, scenario: Scenario, path: Path, look: Look) -> Figure:
    """Glad after thanks; else quiet, because nobody talks well under an angry face."""
    client = scenario.cast[scenario.clients[0]]
    face = Expression.PLEASED if path is Path.APPRECIATION else Expression.NEUTRAL
    figure = Figure(art, client.looks, face.value, name=client.name)
    feet = box.bottom + look.px(_FEET_UNDER_DECK)
    tall = min(feet - look.px(24), box.w * 3 // 2)
    return figure.place(Rect(box.centerx - tall // 3, feet - tall, tall * 2 // 3, tall))
