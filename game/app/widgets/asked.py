"""What somebody asks of a widget in another way than by keyboard or mouse."""

from __future__ import annotations

from enum import Enum, auto

import pygame
from pygame.event import Event

from game.app.widgets.base import Widget

ASKED = pygame.event.custom_type()
"""The type of such an event."""


class Ask(Enum):
    """What a screen reader may ask."""

    PRESS = auto()
    FOCUS = auto()
    SHOW = auto()
    """Scroll it into sight."""


def ask(for_what: Ask, widget: Widget) -> Event:
    """The event for a page; one that is not about a widget of that page does nothing."""
    return Event(ASKED, ask=for_what, widget=widget)
